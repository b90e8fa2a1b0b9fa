/** Sentences of certificates and statements that the papers themselves do not know. */
export const CERTIFICATE_WORDS: Readonly<
  Record<
    'de' | 'en',
    {
      readonly unconfirmed: string;
      readonly payslip: string;
      readonly correction: string;
      readonly grossOf: string;
      readonly otherPay: string;
      readonly heads: readonly string[];
    }
  >
> = {
  de: {
    unconfirmed:
      '{count} geplante Tage in diesem Zeitraum sind noch nicht bestätigt und hier nicht gezählt.',
    payslip: 'Abrechnung {number} für {from} bis {to}: brutto {gross}.',
    correction: 'Korrekturabrechnung {number} für {from} bis {to}: brutto {gross}.',
    grossOf:
      'Brutto nach Vereinbarung für bestätigte Tage; ausgestellte Abrechnungen des Zeitraums:',
    otherPay: 'Zeilen ohne Tage sind Entgelt, das nicht nach Tagen vereinbart ist.',
    heads: ['von', 'bis', 'Tätigkeit', 'Tage', 'Stunden', 'Minuten', 'brutto', 'Währung'],
  },
  en: {
    unconfirmed:
      '{count} planned days in this period are not confirmed yet and are not counted here.',
    payslip: 'Payslip {number} for {from} to {to}: gross {gross}.',
    correction: 'Correction payslip {number} for {from} to {to}: gross {gross}.',
    grossOf: 'Gross as agreed for confirmed days; payslips issued for the period:',
    otherPay: 'Rows without days are pay that was not agreed by the day.',
    heads: ['from', 'to', 'activity', 'days', 'hours', 'minutes', 'gross', 'currency'],
  },
};
