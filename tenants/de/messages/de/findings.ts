import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'Es liegt eine A1 aus {state} vor, aber als zuständig ist Deutschland eingetragen. Trage die Entscheidung ein oder entferne die A1.',
  'finding.agreed-pay-missing':
    'Für diesen Teil eines Monats fehlt das regelmäßige Monatsentgelt; es wurde hochgerechnet. Davon hängen Minijob und Übergangsbereich ab.',
  'finding.average-too-high':
    'Im Schnitt der {weeks} Wochen bis zur Woche ab {monday:date} sind mehr als {limit} Minuten je Woche geplant.',
  'finding.below-floor':
    '{amount:money} ist weniger als das Mindestentgelt von {floor:money} (Mindestlohn oder Stufe {grade}). Erhöhe das Entgelt oder verringere die Stunden.',
  'finding.birth-date-missing':
    'Das Geburtsdatum fehlt. Es wird für die Anmeldung gebraucht und entscheidet über Beiträge.',
  'finding.break-due': 'Am {date:date} sind {minutes} Minuten Pause einzuhalten.',
  'finding.day-pay-needs-a-day': 'Eine Tagesgage gehört zu genau einem Tag.',
  'finding.day-too-long':
    'Am {date:date} sind {minutes} Minuten geplant, erlaubt sind {limit}. Kürze den Tag.',
  'finding.flat-tax-refused':
    'Die Pauschalsteuer von 25 % ist nicht möglich (Dauer, Tages- oder Stundenlohn): besteuert wird nach Steuerklasse.',
  'finding.fund-unknown':
    'Zur Krankenkasse {fund} fehlen Zusatzbeitrag und Umlagesätze. Trage die Kasse bei der Person und ihre Sätze unter sv.funds ein.',
  'finding.garnishment-not-modelled':
    'Nicht modelliert: das pfändbare Einkommen nach dem Recht von {jurisdiction}.',
  'finding.net-negative': 'Nach dieser Abrechnung ergibt sich ein negativer Betrag: {net:money}.',
  'finding.no-floor-known':
    'Kein Mindestentgelt bekannt (Tarifvertrag {agreement}, Stufe {grade}). Die Beratung genehmigt mit Begründung und Quelle.',
  'finding.not-a-minijob':
    'Als Minijob vereinbart, aber das regelmäßige Entgelt liegt über {limit:money}: sozialversicherungspflichtig.',
  'finding.not-irregular':
    'Unständig ist nur, wer weniger als eine Woche beschäftigt ist. Wähle einen befristeten Vertrag.',
  'finding.not-modelled.leave-without-monthly-pay':
    'Nicht modelliert: der Wert offener Urlaubstage ohne Monatsentgelt. Trage das regelmäßige Monatsentgelt ein.',
  'finding.not-modelled.march-clause':
    'Nicht modelliert: die Märzklausel. Die Einmalzahlung überschreitet die Grenze und gehört ins Vorjahr; das Büro rechnet von Hand.',
  'finding.not-modelled.pension-fund': 'Nicht modelliert: der Zuschuss zum Versorgungswerk.',
  'finding.not-modelled.several-employers':
    'Nicht modelliert: Aufteilung mit dem Entgelt bei anderen Arbeitgebern (Beitragsbemessungsgrenze, Übergangsbereich).',
  'finding.not-modelled.status': 'Nicht modelliert: Beiträge für den Status {status}.',
  'finding.not-short-term':
    'Keine kurzfristige Beschäftigung: die Zeitgrenzen sind überschritten oder sie wird berufsmäßig ausgeübt.',
  'finding.overtime-day':
    'Am {date:date} sind {minutes} Minuten geplant, mehr als {limit}: der Ausgleich muss folgen.',
  'finding.pay-spans-months':
    'Das Entgelt {id} beginnt mit {from:date} in einem früheren Monat. Teile es am Monatsende.',
  'finding.private-below-limit':
    'Privat versichert, obwohl das Entgelt die Jahresarbeitsentgeltgrenze nicht übersteigt. Prüfe die Befreiung.',
  'finding.rest-too-short':
    'Nach der Arbeit am {date:date} bleiben keine {hours} Stunden Ruhezeit.',
  'finding.social-changes-within-pay':
    'Die zuständige Sozialversicherung wechselt mitten in einem Entgelt. Teile es am Tag des Wechsels.',
  'finding.social-elsewhere-not-modelled': 'Nicht modelliert: Beiträge nach dem Recht von {state}.',
  'finding.sunday-work':
    'Arbeit am Sonntag, {date:date}: nur mit einer Ausnahme (Bühne, Veranstaltung) und Ersatzruhetag.',
  'finding.tax-changes-within-pay':
    'Der Staat, der besteuert, wechselt mitten in einem Entgelt. Teile es am Tag des Wechsels.',
  'finding.tax-class-missing': 'Die Steuerklasse (ELStAM) fehlt: besteuert wird nach Klasse VI.',
  'finding.tax-elsewhere-not-modelled': 'Nicht modelliert: Lohnsteuer nach dem Recht von {state}.',
  'finding.term-too-long':
    'Ohne Sachgrund darf ein Vertrag höchstens {months} Monate befristet sein. Nenne den Sachgrund.',
  'finding.term-too-short':
    'Wer zuvor nicht gesetzlich versichert war, wird mindestens {months} Monate angestellt (Hausregel).',
  'finding.value-missing': 'Der Wert {key} fehlt. Trage ihn in den Hauswerten ein.',
  'finding.value-unconfirmed':
    'Der Wert {key} ist nicht bestätigt. Das Büro bestätigt ihn in den Hauswerten.',
  'finding.written-before-start':
    'Die Befristung muss vor Arbeitsbeginn schriftlich vereinbart sein, sonst gilt der Vertrag unbefristet.',
};
