import type { Messages } from '@smart/law';

export const house: Messages = {
  'house.fee-rate': 'Beitrag an die Genossenschaft, Anteil der Nettorechnung',
  'house.share': 'Preis eines Genossenschaftsanteils',
  'house.share-required': 'Anteil Voraussetzung für Aufträge',
  'house.pay-days': 'Tage nach Monatsende, bis die Auszahlung zugesagt ist',
  'house.client-payment-days': 'Zahlungsziel auf Rechnungen in Tagen',
  'house.guarantee': 'Auszahlung auch bei Zahlungsausfall',
  'house.guarantee-cap': 'Höchstbetrag der Garantie je Auftrag',
  'house.guarantee-fund-rate': 'Anteil der Nettorechnung für den Garantiefonds',
  'house.special-pay-granted': 'Urlaubs- und Weihnachtsgeld werden allen gewährt',
  'house.contract-months-min':
    'Mindestdauer eines Vertrags in Monaten, wenn zuvor nicht gesetzlich versichert',
  'house.month-income-min': 'Auftragseinnahmen im Monatsmittel, ab denen angestellt wird',
  'house.change-request-day':
    'Änderungen an Anstellung oder Gehalt bis zum letzten Tag des Vormonats',
  'house.iban-change-delay': 'Tage, bis ein neues Bankkonto gilt',
  'house.reminder.level-1-days': 'Tage nach Fälligkeit bis zur Zahlungserinnerung',
  'house.reminder.level-2-days': 'Tage nach Fälligkeit bis zur zweiten Mahnung',
  'house.reminder.level-3-days': 'Tage nach Fälligkeit bis zur letzten Mahnung',
  'house.reminder.automatic-level': 'Bis zu dieser Stufe gehen Mahnungen von selbst hinaus',
  'house.entity.invoice-number': 'Muster der Rechnungsnummern',
  'house.entity.credit-note-number': 'Muster der Gutschriftnummern',
  'house.entity.street': 'Straße und Hausnummer',
  'house.entity.post-code': 'Postleitzahl',
  'house.entity.city': 'Ort',
  'house.entity.country': 'Land (Kürzel)',
  'house.entity.january': 'Wort für den ersten Monat auf deutschen Papieren',
  'house.entity.vat-number': 'USt-IdNr. der Genossenschaft',
  'house.entity.register': 'Registernummer der Genossenschaft',
  'house.entity.email': 'E-Mail-Adresse auf Rechnungen und Papieren',
};
