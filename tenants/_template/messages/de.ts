import type { Messages } from '@smart/law';

export const de: Messages = {
  'line.salary': 'Gehalt',
  'line.day-pay': 'Lohn für Tage',
  'line.lump-sum': 'Pauschale',
  'line.leave-compensation': 'Nicht genommener Urlaub',
  'line.bonus': 'Prämie',
  'line.thirteenth': '13. Gehalt',
  'line.pension-employee': 'Pensionsversicherung',
  'line.pension-employee-special': 'Pensionsversicherung vom 13. Gehalt',
  'line.taxable': 'Steuerpflichtiger Lohn',
  'line.taxable-special': 'Steuerpflichtiges 13. Gehalt',
  'line.income-tax': 'Einkommensteuer',
  'line.special-tax': 'Steuer vom 13. Gehalt',
  'line.pension-employer': 'Pensionsversicherung, Dienstgeber',
  'line.pension-employer-special': 'Pensionsversicherung vom 13. Gehalt, Dienstgeber',
  'line.accident': 'Unfallversicherung',
  'line.stage-levy': 'Abgabe an den Bühnenfonds',

  'why.salary': 'Vereinbart für {from:date} bis {to:date}.',
  'why.day-pay': 'Vereinbart für die Arbeitstage; der erste ist {from:date}, bis {to:date}.',
  'why.lump-sum': 'Vereinbart für das Ergebnis der Arbeit von {from:date} bis {to:date}.',
  'why.leave-compensation': 'Erworbener, nicht genommener Urlaub, bezahlt zum Ende am {to:date}.',
  'why.bonus': 'Vereinbart für {from:date} bis {to:date}.',
  'why.thirteenth': 'Das 13. Gehalt für {from:date} bis {to:date}.',
  'why.pension-employee': '{rate:percent} % von {base:money}, dein Anteil an der Pension.',
  'why.pension-employee.capped':
    '{rate:percent} % von {base:money}, dein Anteil an der Pension. Lohn über {cap:money} ist frei.',
  'why.pension-employee-special': '{rate:percent} % von {base:money}, dein Anteil an der Pension.',
  'why.taxable': 'Lohn ohne deine Pensionsversicherung: {amount:money}.',
  'why.taxable-special': '13. Gehalt ohne Pensionsversicherung und Freibetrag: {amount:money}.',
  'why.income-tax':
    'Zwölf Monate mit {taxable:money} sind {year:money} im Jahr. Die Steuer davon, nach ' +
    '{credit:money} für Kinder, ist {yearly:money}; ein Zwölftel davon ist {amount:money}.',
  'why.special-tax':
    '{rate:percent} % von {base:money}: von {pay:money} waren noch {left:money} frei.',
  'why.pension-employer': '{rate:percent} % von {base:money}, vom Dienstgeber bezahlt.',
  'why.pension-employer.capped':
    '{rate:percent} % von {base:money}, vom Dienstgeber bezahlt. Lohn über {cap:money} ist frei.',
  'why.pension-employer-special': '{rate:percent} % von {base:money}, vom Dienstgeber bezahlt.',
  'why.accident': '{rate:percent} % von {base:money}, vom Dienstgeber bezahlt.',
  'why.reversed': '{issued:money} waren abgerechnet und sind nicht mehr fällig.',
  'why.stage-levy': '{rate:percent} % von {base:money} für Arbeit auf einer Bühne.',

  'finding.day-too-long':
    'Am {date:date} sind {minutes} Minuten geplant; erlaubt sind {limit}. Bitte kürzen.',
  'finding.no-floor-known':
    'Für diese Stufe ist kein Mindestlohn bekannt. Kollektivvertrag eintragen oder begründen.',
  'finding.below-floor':
    'Der Tag {date:date} bringt {amount:money}; die Stufe verlangt {floor:money}. Lohn anheben.',
  'finding.value-unconfirmed':
    'Der Wert {key} ist nicht geprüft. Vor jeder Abrechnung in den Hauswerten bestätigen.',
  'finding.value-missing':
    'Der Wert {key} ist nicht bekannt. Vor jeder Abrechnung in den Hauswerten eintragen.',
  'finding.garnishment-not-modelled':
    'Der Lohn ist gepfändet; der geschützte Betrag ist hier nicht abgebildet. Zuerst klären.',
  'finding.net-negative': 'Diese Abrechnung fordert {net:money} zurück. Rückzahlung vereinbaren.',
  'finding.social-elsewhere-not-modelled':
    'Die Sozialversicherung liegt bei {state}, dessen Recht hier fehlt. Zuerst dort berechnen.',
  'finding.tax-elsewhere-not-modelled':
    'Die Steuer liegt bei {state}, dessen Recht hier fehlt. Zuerst dort berechnen.',
  'finding.social-changes-within-pay':
    'Die Sozialversicherung wechselt am {on:date} den Staat, mitten im Lohn {item}. Bitte teilen.',
  'finding.tax-changes-within-pay':
    'Die Steuer wechselt am {on:date} den Staat, mitten im Lohn {item}. Bitte teilen.',

  'declaration.start': 'Anmeldung',
  'declaration.wage-list': 'Lohnliste',
  'duty.start-declaration': 'Arbeitsbeginn melden',
  'duty.pay-insurance': 'Versicherung bezahlen',
  'duty.pay-tax-office': 'Finanzamt bezahlen',
  'kind.monthly': 'Monatsweise',
  'kind.daily': 'Tageweise',
  'recipient.insurance': 'Versicherung von Examplia',
  'recipient.tax-office': 'Finanzamt',
  'recipient.stage-fund': 'Bühnenfonds',
  'counter.special-pay': '13. Gehalt in diesem Jahr',
  'region.inland': 'Inland',
  'region.coast': 'Küste',
  'identifier.person-number': 'Personennummer',
  'identifier.person-number.form': 'Eine Personennummer hat sechs Ziffern.',
  'identifier.person-number.check-digit': 'Die Prüfziffer stimmt nicht. Bitte Eingabe prüfen.',
  'holiday.new-year': 'Neujahr',
  'holiday.founding-day': 'Gründungstag',
  'holiday.boats': 'Tag der Boote',

  'fact.person.children': 'Kinder',
  'fact.person.children.help': 'Kinder, für die du Familienbeihilfe beziehst.',
  'fact.person.personNumber': 'Personennummer',
  'fact.engagement.stage': 'Arbeit auf einer Bühne',
  'fact.engagement.grade': 'Stufe im Kollektivvertrag',
  'fact.engagement.weeklyHours': 'Stunden pro Woche',
  'fact.entity.employerNumber': 'Dienstgebernummer',

  'parameter.social.marginal-limit': 'Geringfügigkeitsgrenze im Monat',
  'parameter.social.ceiling': 'Höchstbeitragsgrundlage im Monat',
  'parameter.social.employee-rate': 'Pensionsbeitrag, Dienstnehmer',
  'parameter.social.employer-rate': 'Pensionsbeitrag, Dienstgeber',
  'parameter.social.accident-rate': 'Beitrag zur Unfallversicherung',
  'parameter.social.stage-levy': 'Abgabe an den Bühnenfonds',
  'parameter.tax.scale': 'Tarif der Einkommensteuer',
  'parameter.tax.child-credit': 'Absetzbetrag für ein Kind',
  'parameter.tax.special-free': '13. Gehalt, steuerfrei im Jahr',
  'parameter.tax.special-rate': 'Steuersatz auf das 13. Gehalt',
  'parameter.work.longest-day': 'Längster Arbeitstag',
  'parameter.work.day-floor': 'Niedrigster Tageslohn nach Stufe',
  'parameter.work.leave-days': 'Urlaubstage im Jahr',
  'parameter.work.days-of-month': 'Arbeitstage eines Monats',
  'parameter.work.pay-day': 'Tag des Monats, an dem Behörden bezahlt werden',
};
