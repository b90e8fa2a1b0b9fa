/** Sentences of the contract, in the languages papers are set in. */
import type { PayKind } from '@smart/law';

export interface ContractWords {
  readonly title: string;
  readonly name: string;
  readonly address: string;
  readonly employee: string;
  readonly forEmployer: string;
  readonly term: string;
  readonly fixed: string;
  readonly open: string;
  readonly kind: string;
  readonly work: string;
  readonly hours: string;
  readonly day: string;
  readonly noDays: string;
  readonly pay: string;
  readonly payOf: Readonly<Record<PayKind, string>>;
  readonly due: string;
  readonly terms: string;
  readonly law: string;
  readonly lawText: string;
  readonly version: string;
  readonly yes: string;
  readonly no: string;
}

export const CONTRACT_WORDS: Readonly<Record<'de' | 'en', ContractWords>> = {
  de: {
    title: 'Arbeitsvertrag',
    name: 'Name',
    address: 'Anschrift',
    employee: 'Arbeitnehmer:in',
    forEmployer: 'Für die Arbeitgeberin',
    term: 'Beginn und Dauer',
    fixed: 'Das Arbeitsverhältnis beginnt am {from} und endet am {to}.',
    open: 'Das Arbeitsverhältnis beginnt am {from} und läuft auf unbestimmte Zeit.',
    kind: 'Art des Vertrags',
    work: 'Arbeit',
    hours: 'Arbeitstage und Arbeitszeit',
    day: '{date}: {hours}',
    noDays:
      'Die Arbeitszeit ergibt sich aus den Angaben unten; einzelne Tage sind nicht vereinbart.',
    pay: 'Entgelt',
    payOf: {
      day: 'Für den Arbeitstag am {from}: {amount} brutto.',
      salary: 'Für jeden Monat: {amount} brutto.',
      'lump-sum': 'Für das Ergebnis insgesamt: {amount} brutto.',
      special: 'Sonderzahlung, fällig am {from}: {amount} brutto.',
      'leave-compensation': 'Urlaubsersatz für den {from}: {amount} brutto.',
      bonus: 'Prämie, fällig am {from}: {amount} brutto.',
    },
    due: 'Fällig am {day}. Tag nach Ende des Monats, auf das bekannt gegebene Konto.',
    terms: 'Weitere Angaben',
    law: 'Anwendbares Recht',
    lawText: 'Es gilt das Arbeitsrecht von {country}; was es zwingend gewährt, bleibt unberührt.',
    version: 'Diese Fassung {number} ersetzt die Fassung {before}.',
    yes: 'ja',
    no: 'nein',
  },
  en: {
    title: 'Employment contract',
    name: 'Name',
    address: 'Address',
    employee: 'Employee',
    forEmployer: 'For the employer',
    term: 'Start and duration',
    fixed: 'The employment begins on {from} and ends on {to}.',
    open: 'The employment begins on {from} and has no agreed end.',
    kind: 'Kind of contract',
    work: 'Work',
    hours: 'Work days and working time',
    day: '{date}: {hours}',
    noDays: 'Working time follows from the details below; single days are not agreed.',
    pay: 'Pay',
    payOf: {
      day: 'For the work day on {from}: {amount} gross.',
      salary: 'For each month: {amount} gross.',
      'lump-sum': 'For the result as a whole: {amount} gross.',
      special: 'Special payment due on {from}: {amount} gross.',
      'leave-compensation': 'Leave compensation for {from}: {amount} gross.',
      bonus: 'Bonus due on {from}: {amount} gross.',
    },
    due: 'Due on day {day} after the end of the month, to the account named.',
    terms: 'Further details',
    law: 'Applicable law',
    lawText: 'The labour law of {country} applies; what it grants compulsorily is untouched.',
    version: 'This version {number} replaces version {before}.',
    yes: 'yes',
    no: 'no',
  },
};
