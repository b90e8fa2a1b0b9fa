import type { Messages } from '@smart/law';

export const lines: Messages = {
  'line.salary': 'Lohn',
  'why.salary': 'Der vereinbarte Lohn vom {from:date} bis {to:date}.',
  'line.day-pay': 'Tageslohn',
  'why.day-pay': 'Der Lohn für die geleisteten Tage (ab {from:date}).',
  'line.fee': 'Pauschallohn (Gage)',
  'why.fee':
    'Der Lohn für ein Ergebnis ohne direkten Bezug zu den Stunden, {from:date} bis ' + '{to:date}.',
  'line.bonus': 'Prämie',
  'why.bonus': 'Eine Prämie neben dem vereinbarten Lohn.',
  'line.special-pay': 'Doppeltes Urlaubsgeld oder Jahresendprämie',
  'why.special-pay': 'Doppeltes Urlaubsgeld oder Jahresendprämie.',
  'line.holiday-exit': 'Urlaubsgeld bei Vertragsende',
  'why.holiday-exit': 'Einfaches und doppeltes Urlaubsgeld am Ende eines Angestelltenvertrags.',
  'line.nsso': 'Persönlicher LSS-Beitrag',
  'why.nsso':
    'Für Pension, Gesundheit, Arbeitslosigkeit und Leistungen: {rate:percent} % von ' +
    '{base:money} (108 % des Bruttolohns bei Arbeitern und Künstlern), das sind ' +
    '{amount:money}.',
  'line.nsso-special': 'LSS auf Prämien und einfaches Urlaubsgeld',
  'why.nsso-special':
    '{rate:percent} % von {base:money}: Prämien und einfaches Urlaubsgeld sind voll ' +
    'beitragspflichtig, das sind {amount:money}.',
  'line.nsso-double': 'Einbehalt auf das doppelte Urlaubsgeld',
  'why.nsso-double':
    '{rate:percent} % des beitragspflichtigen Teils des doppelten Urlaubsgeldes, ' +
    '{base:money}: {amount:money}.',
  'line.student-employee': 'Solidaritätsbeitrag für Studierende',
  'why.student-employee':
    'Im Stundenkontingent ist nur ein Solidaritätsbeitrag fällig: {rate:percent} % von ' +
    '{base:money}, das sind {amount:money}.',
  'line.workbonus-a': 'Beschäftigungsbonus, Teil A',
  'why.workbonus-a':
    'Niedrige Löhne tragen weniger bei. Referenzlohn {salary:money}, {part} Hundertstel ' +
    'eines vollen Monats: {amount:money}.',
  'line.workbonus-b': 'Beschäftigungsbonus, Teil B',
  'why.workbonus-b':
    'Zweiter Teil, für die niedrigsten Löhne. Referenzlohn {salary:money}, {part} ' +
    'Hundertstel eines Monats: {amount:money}. Der Beitrag wird nie negativ.',
  'line.csss': 'Sonderbeitrag zur sozialen Sicherheit',
  'why.csss': 'Nach der Monatstabelle und dem Haushalt, auf {base:money}: {amount:money}.',
  'line.csss-quarter': 'Sonderbeitrag, Abrechnung des Quartals',
  'why.csss-quarter':
    'Der Beitrag wird je Quartal geschuldet: {due:money}, davon {before:money} monatlich ' +
    'einbehalten. Rest {amount:money}.',
  'line.pp-base': 'Steuerpflichtiger Lohn',
  'why.pp-base': '{amount:money}: brutto minus LSS nach Bonus, plus Vorteil des Firmenwagens.',
  'line.pp': 'Berufssteuervorabzug',
  'why.pp':
    'Im Jahr {year:money}, minus {expenses:money} Kosten; die Steuer beträgt {tax:money} ' +
    'nach dem Freibetrag, minus {reduction:money} für die Familie. Im Monat ' +
    '{month:money}, minus {credit:money} steuerlicher Bonus: {amount:money}.',
  'line.pp-base-artist': 'Steuerpflichtig, kurze Künstlerverträge',
  'why.pp-base-artist': '{amount:money}: der Bruttolohn der kurzen Verträge minus LSS.',
  'line.pp-artist': 'Vorabzug für Künstler (fester Satz)',
  'why.pp-artist':
    'Für Personen, die vor allem für mehrere Veranstaltungsunternehmen arbeiten: ' +
    '{rate:percent} % von {base:money}, das sind {amount:money}, ohne ' +
    'Familienermäßigung.',
  'line.pp-base-special': 'Steuerpflichtig, außergewöhnliche Zulagen',
  'why.pp-base-special': '{amount:money}: Urlaubsgeld und Prämien minus LSS.',
  'line.pp-holiday': 'Vorabzug auf Urlaubsgeld',
  'why.pp-holiday':
    'Normaler Jahreslohn {year:money}: Satz {rate:percent} % auf {base:money}. ' +
    'Berücksichtigte Kinder zu Lasten: {children}. Einbehalten: {amount:money}.',
  'line.pp-other': 'Vorabzug auf Prämien',
  'why.pp-other':
    'Normaler Jahreslohn {year:money}: Satz {rate:percent} % auf {base:money}. ' +
    'Berücksichtigte Kinder zu Lasten: {children}. Einbehalten: {amount:money}.',
  'line.pp-base-abroad': 'Steuerpflichtig, gebietsfremde Künstler',
  'why.pp-base-abroad': '{fee:money} minus {lump:money} Pauschalkosten: {amount:money}.',
  'line.pp-artist-abroad': 'Vorabzug gebietsfremder Künstler',
  'why.pp-artist-abroad':
    'Gage {fee:money}, Pauschalkosten {lump:money}: {rate:percent} % von {base:money}, ' +
    'endgültig, außer bei Befreiung durch Abkommen. Einbehalten: {amount:money}.',
  'line.employer': 'Arbeitgeber-Grundbeitrag und Lohnmäßigung',
  'why.employer': '{rate:percent} % von {base:money}: {amount:money}.',
  'why.employer.capped':
    '{rate:percent} % von {base:money}, denn über {cap:money} im Quartal ist nichts ' +
    'fällig: {amount:money}.',
  'line.holiday-quarterly': 'Urlaubsbeitrag, vierteljährlich',
  'why.holiday-quarterly':
    'Arbeiter und Künstler erhalten ihr Urlaubsgeld von der Kasse: {rate:percent} % von ' +
    '{base:money}, das sind {amount:money}.',
  'line.holiday-annual': 'Urlaubsbeitrag, jährlich',
  'why.holiday-annual':
    '{rate:percent} % von {base:money}, im nächsten Jahr gezahlt: {amount:money}.',
  'line.closure-special': 'Schließungsfonds, Sonderbeitrag',
  'why.closure-special': '{rate:percent} % von {base:money}: {amount:money}.',
  'line.closure': 'Schließungsfonds',
  'why.closure':
    'Damit auch bei einer Schließung gezahlt wird: {rate:percent} % von {base:money}, ' +
    'das sind {amount:money}.',
  'line.closure-social': 'Schließungsfonds, nicht kommerziell',
  'why.closure-social': '{rate:percent} % von {base:money}: {amount:money}.',
  'line.temporary-unemployment': 'Zeitweilige Arbeitslosigkeit',
  'why.temporary-unemployment': '{rate:percent} % von {base:money}: {amount:money}.',
  'line.accident-special': 'Arbeitsunfälle, Sonderbeitrag',
  'why.accident-special': '{rate:percent} % von {base:money}: {amount:money}.',
  'line.asbestos': 'Asbestfonds',
  'why.asbestos': '{rate:percent} % von {base:money}: {amount:money}.',
  'line.ten-workers': 'Beitrag ab 10 Arbeitnehmern',
  'why.ten-workers':
    '{rate:percent} % von {base:money}, einschließlich Lohnmäßigung: {amount:money}.',
  'line.fund-304': 'Ausbildung, PK 304',
  'why.fund-304': '{rate:percent} % von {base:money}: {amount:money}.',
  'line.fund-200': 'Sozialfonds, PK 200',
  'why.fund-200': '{rate:percent} % von {base:money}: {amount:money}.',
  'line.accident-insurance': 'Arbeitsunfallversicherung',
  'why.accident-insurance':
    'Prämie des Versicherers: {rate:percent} % von {base:money}, das sind ' + '{amount:money}.',
  'line.student-employer': 'Solidaritätsbeitrag Studierende, Arbeitgeber',
  'why.student-employer': '{rate:percent} % von {base:money}: {amount:money}.',
  'line.solidarity': 'Solidaritätsbeitrag, Amateurkunst',
  'why.solidarity':
    'Der Jahresbetrag des Veranstalters ist überschritten: {rate:percent} % auf alles, ' +
    '{base:money}, das sind {amount:money}.',
  'line.structural': 'Strukturelle Ermäßigung',
  'why.structural':
    'Referenzlohn des Quartals {reference:money}, Leistungsbruch {fraction} Hundertstel ' +
    'des Quartals: {amount:money}.',
  'why.structural-earlier':
    'Das Quartal erreicht nun die Mindestleistung: Ermäßigung für frühere Verträge, ' +
    '{amount:money}.',
  'line.target-artist': 'Zielgruppenermäßigung Künstler',
  'why.target-artist':
    'Referenzlohn {reference:money}, Leistungsbruch {fraction} Hundertstel: ' + '{amount:money}.',
  'line.first-worker': 'Ermäßigung Ersteinstellung',
  'why.first-worker':
    'Referenzlohn {reference:money}, Leistungsbruch {fraction} Hundertstel: ' + '{amount:money}.',
  'why.reversed': 'Dieser Betrag von {issued:money} ist nicht mehr fällig und kommt zurück.',
};
