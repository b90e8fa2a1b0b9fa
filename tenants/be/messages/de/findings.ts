import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'Eine A1 aus {state} liegt vor, aber Belgien gilt als zuständig. Entscheidung ' +
    'eintragen oder A1 entfernen.',
  'finding.amateur-day-too-high':
    '{amount:money} übersteigt die Tagesvergütung von {limit:money} und die Fahrtkosten. ' +
    'Bitte einen Vertrag schließen.',
  'finding.amateur-days': '{days} Tage Amateurvergütung, {limit} im Jahr sind erlaubt.',
  'finding.amateur-run': 'Mehr als {limit} Tage hintereinander für denselben Veranstalter.',
  'finding.arts-1bis-stopped':
    'Das Haus schließt seit März 2024 keine 1bis-Verträge mehr; besser ein ' + 'Arbeitsvertrag.',
  'finding.attestation-missing':
    'Artikel 1bis verlangt eine gültige Bescheinigung der Kommission Kunstarbeit.',
  'finding.below-floor':
    '{amount:money} liegt unter dem Minimum von {floor:money} ({article}). Lohn erhöhen ' +
    'oder Zeit verringern.',
  'finding.day-too-long': '{minutes} Minuten am {date:date}, die Grenze ist {limit}.',
  'finding.double-pay-differs':
    'Das doppelte Urlaubsgeld beträgt {amount:money}; für ein volles Jahr wären es ' +
    '{full:money}.',
  'finding.garnishment-not-modelled':
    'Nicht modelliert: Pfändung nach dem Recht von {jurisdiction}.',
  'finding.kind-does-not-fit': 'Die Art {kind} ist ein kurzer Vertrag: unter einem Monat.',
  'finding.net-negative': 'Es bleibt ein negativer Betrag: {net:money}.',
  'finding.no-floor-known':
    'Keine Lohntabelle bekannt (PK {committee}, Klasse {grade}). Eine Beraterin ' +
    'genehmigt mit Grund und Quelle.',
  'finding.normal-pay-missing':
    'Der normale Lohn eines vollen Monats fehlt: Er bestimmt den Satz auf Urlaubsgeld ' +
    'und Prämien.',
  'finding.not-modelled.student-hours':
    'Nicht modelliert: {hours} Studentenstunden, über den {limit} Stunden des Jahres.',
  'finding.pay-spans-months':
    'Der Lohn {id} beginnt am {from:date} in einem früheren Monat. Am Monatsende teilen.',
  'finding.rest-too-short':
    'Nach der Arbeit am {date:date} bleiben weniger als {hours} Stunden Ruhe.',
  'finding.shift-too-short':
    '{minutes} Minuten am {date:date}: Eine Leistung dauert mindestens {limit} Minuten.',
  'finding.social-changes-within-pay':
    'Die zuständige Sozialversicherung wechselt während eines Lohns. Am Tag des Wechsels ' +
    'teilen.',
  'finding.social-elsewhere-not-modelled': 'Nicht modelliert: Beiträge nach dem Recht von {state}.',
  'finding.tax-changes-within-pay':
    'Der Steuerstaat wechselt während eines Lohns. Am Tag des Wechsels teilen.',
  'finding.tax-elsewhere-not-modelled': 'Nicht modelliert: Lohnsteuer nach dem Recht von {state}.',
  'finding.term-reason-missing':
    'Den Grund der Befristung notieren: Aufeinanderfolgende Verträge werden einzeln ' +
    'gerechtfertigt.',
  'finding.treaty-exempt':
    'Das Abkommen mit {state} befreit vom Vorabzug; die Karte 281.30 bleibt fällig.',
  'finding.value-missing': 'Der Wert {key} fehlt; das Büro muss ihn eingeben.',
  'finding.value-unconfirmed': 'Der Wert {key} ist nicht geprüft; das Büro muss ihn bestätigen.',
  'finding.week-too-long':
    '{minutes} Minuten in der Woche vom {monday:date}, die mittlere Grenze ist {limit}.',
  'declaration.dimona': 'Dimona',
  'declaration.dmfa': 'Quartalserklärung (DmfA)',
  'declaration.pp-return': 'Erklärung zum Berufssteuervorabzug (274)',
  'declaration.fiche': 'Steuerkarte 281',
  'declaration.amateur': 'Amateurkunstvergütung',
  'duty.dimona-in': 'Dimona-Meldung vor Arbeitsbeginn',
  'duty.dimona-out': 'Dimona-Abmeldung',
  'duty.amateur-registration': 'Eintragung bei der Kommission Kunstarbeit',
  'duty.dmfa': 'Quartalserklärung an das LSS (DmfA)',
  'duty.pay-onss': 'Beiträge an das LSS zahlen',
  'duty.pp-return': 'Berufssteuervorabzug erklären',
  'duty.pay-pp': 'Berufssteuervorabzug zahlen',
  'duty.pay-holiday': 'Jährlichen Urlaubsbeitrag zahlen',
  'duty.fiche': 'Karte 281 einreichen',
};
