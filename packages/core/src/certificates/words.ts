/** Sentences of certificates and statements that the papers themselves do not know. */
import type { CertificateRow, OtherKind } from './rows.ts';

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
      readonly kinds: Readonly<Record<OtherKind, string>>;
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
    kinds: {
      salary: 'Monatslohn',
      'lump-sum': 'Pauschale',
      special: 'Sonderzahlung',
      'leave-compensation': 'Urlaubsersatz',
      bonus: 'Prämie',
    },
    heads: ['von', 'bis', 'Tätigkeit', 'Tage', 'Stunden', 'Minuten', 'brutto', 'Währung'],
  },
  en: {
    unconfirmed:
      '{count} planned days in this period are not confirmed yet and are not counted here.',
    payslip: 'Payslip {number} for {from} to {to}: gross {gross}.',
    correction: 'Correction payslip {number} for {from} to {to}: gross {gross}.',
    grossOf: 'Gross as agreed for confirmed days; payslips issued for the period:',
    otherPay: 'Rows without days are pay that was not agreed by the day.',
    kinds: {
      salary: 'monthly pay',
      'lump-sum': 'lump sum',
      special: 'special payment',
      'leave-compensation': 'leave compensation',
      bonus: 'bonus',
    },
    heads: ['from', 'to', 'activity', 'days', 'hours', 'minutes', 'gross', 'currency'],
  },
};

/** What a row is about: the work, and the kind of pay where it is not by the day. */
export const activityOf = (row: CertificateRow, language: 'de' | 'en'): string =>
  row.kind === null
    ? row.activity
    : `${row.activity} · ${CERTIFICATE_WORDS[language].kinds[row.kind]}`;
