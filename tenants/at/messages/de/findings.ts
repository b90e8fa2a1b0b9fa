import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'Es liegt eine A1 aus {state} vor, aber als zuständig ist Österreich eingetragen. Trage ' +
    'die Entscheidung ein oder entferne die A1.',
  'finding.agreed-pay-missing':
    'Für diesen Teil eines Monats fehlt das vereinbarte Entgelt eines vollen Monats. Ohne ' +
    'diese Angabe ist offen, ob die Geringfügigkeitsgrenze überschritten ist.',
  'finding.average-too-high':
    'Im Schnitt der {weeks} Wochen bis zur Woche ab {monday:date} sind mehr als {limit} ' +
    'Minuten je Woche geplant. Verteile die Arbeit anders.',
  'finding.below-floor':
    '{amount:money} ist weniger als das Mindestentgelt von {floor:money} (Stufe {grade}). ' +
    'Erhöhe das Entgelt oder verringere die Stunden.',
  'finding.birth-date-missing':
    'Das Geburtsdatum fehlt. Es wird für die Anmeldung gebraucht und entscheidet über Beiträge.',
  'finding.break-due': 'Am {date:date} ist eine Pause von {minutes} Minuten einzuhalten.',
  'finding.daily-leave-missing':
    'Mit fallweisen Arbeitstagen ist die Urlaubsersatzleistung mitzuzahlen; sie fehlt.',
  'finding.day-pay-needs-a-day':
    'Fallweise Arbeit wird Tag für Tag bezahlt: jedes Entgelt gehört zu genau einem Tag.',
  'finding.day-too-long':
    'Am {date:date} sind {minutes} Minuten geplant, erlaubt sind {limit}. Kürze den Tag.',
  'finding.garnishment-not-modelled':
    'Nicht modelliert: das pfändungsfreie Einkommen nach dem Recht von {jurisdiction}.',
  'finding.kind-does-not-fit':
    'Die Dauer passt nicht zur Vertragsart {kind}: unter einem Monat, ein Monat oder länger, ' +
    'oder einzelne Tage.',
  'finding.marginal-sum-unknown':
    'Die Summe aller geringfügigen Entgelte des Monats fehlt. Ab {limit:money} wird die ' +
    'Dienstgeberabgabe fällig.',
  'finding.net-negative': 'Nach dieser Abrechnung ergibt sich ein negativer Betrag: {net:money}.',
  'finding.no-floor-known':
    'Kein Mindestentgelt bekannt (Kollektivvertrag {agreement}, Stufe {grade}). Die Beratung ' +
    'genehmigt mit Begründung und Quelle.',
  'finding.not-marginal':
    'Als geringfügig vereinbart, aber {pay:money} liegt über der Grenze von {limit:money}: ' +
    'das Dienstverhältnis ist voll versichert.',
  'finding.not-modelled.leave-without-monthly-pay':
    'Nicht modelliert: der Wert offener Urlaubstage ohne Entgelt eines vollen Monats. Trage ' +
    'das vereinbarte Monatsentgelt ein.',
  'finding.not-modelled.sixth-refund':
    'Nicht modelliert: das Jahressechstel ist um {unused:money} nicht ausgeschöpft, obwohl ' +
    'Sonderzahlungen voll besteuert wurden. Die Rückrechnung muss das Büro vornehmen.',
  'finding.overtime-day':
    'Am {date:date} sind {minutes} Minuten geplant, mehr als die normalen {limit}: Überstunden.',
  'finding.overtime-week':
    'In der Woche ab {monday:date} sind {minutes} Minuten geplant, mehr als die normalen ' +
    '{limit}: Überstunden.',
  'finding.pay-spans-months':
    'Das Entgelt {id} beginnt mit {from:date} in einem früheren Monat. Teile es am ' +
    'Monatsende: jeder Monat hat eigene Grenzen.',
  'finding.rest-too-short':
    'Nach der Arbeit am {date:date} bleiben keine {hours} Stunden Ruhezeit.',
  'finding.several-marginal':
    'Mit den anderen geringfügigen Entgelten zusammen sind es {together:money}, mehr als ' +
    '{limit:money}: die Gesundheitskasse schreibt dir im nächsten Jahr Beiträge vor.',
  'finding.social-changes-within-pay':
    'Die zuständige Sozialversicherung wechselt mitten in einem Entgelt. Teile das Entgelt am ' +
    'Tag des Wechsels.',
  'finding.social-elsewhere-not-modelled': 'Nicht modelliert: Beiträge nach dem Recht von {state}.',
  'finding.staff-bonus-taxed':
    'Nur {free:money} der Prämie sind steuerfrei; der Rest wird besteuert.',
  'finding.tax-changes-within-pay':
    'Der Staat, der besteuert, wechselt mitten in einem Entgelt. Teile das Entgelt am Tag des ' +
    'Wechsels.',
  'finding.tax-elsewhere-not-modelled': 'Nicht modelliert: Lohnsteuer nach dem Recht von {state}.',
  'finding.together-over-limit':
    'Deine Dienstverhältnisse dieses Monats liegen zusammen über der Geringfügigkeitsgrenze ' +
    'von {limit:money}: sie sind alle voll versichert, auch das frühere.',
  'finding.value-missing': 'Der Wert {key} fehlt im Recht und muss vom Büro eingetragen werden.',
  'finding.value-unconfirmed':
    'Der Wert {key} ist nicht gesichert und muss vom Büro bestätigt werden.',
  'finding.week-too-long':
    'In der Woche ab {monday:date} sind {minutes} Minuten geplant, erlaubt sind {limit}. ' +
    'Kürze die Woche.',
  'finding.weekly-hours-missing':
    'Die vereinbarten Wochenstunden fehlen. Die Anmeldung verlangt sie seit 2026.',
  'finding.weekly-rest-missing':
    'In der Woche ab {monday:date} ist jeder Tag belegt. Nötig sind {hours} Stunden ' +
    'Wochenruhe mit einem freien Tag.',
  'declaration.registration': 'Anmeldung und Abmeldung',
  'declaration.mbgm': 'Monatliche Beitragsgrundlagenmeldung',
  'declaration.wage-slip': 'Jahreslohnzettel (L16)',
  'declaration.municipal-return': 'Kommunalsteuererklärung',
  'duty.start-declaration': 'Anmeldung bei der Gesundheitskasse vor Arbeitsbeginn',
  'duty.end-declaration': 'Abmeldung bei der Gesundheitskasse',
  'duty.mbgm': 'Monatliche Beitragsgrundlagenmeldung (mBGM)',
  'duty.mbgm-fallweise': 'mBGM für fallweise Beschäftigte: Tage der Arbeit',
  'duty.pay-contributions': 'Beiträge an die Gesundheitskasse zahlen',
  'duty.pay-tax-office': 'Lohnsteuer, DB und DZ an das Finanzamt zahlen',
  'duty.pay-municipality': 'Kommunalsteuer an die Gemeinde zahlen',
  'duty.pay-vienna': 'Wiener Dienstgeberabgabe (U-Bahn) zahlen',
  'duty.annual-wage-slip': 'Jahreslohnzettel (L16) übermitteln',
  'duty.municipal-return': 'Kommunalsteuererklärung für das Jahr abgeben',
};
