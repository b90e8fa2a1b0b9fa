/** Days by which declarations and payments are due. */
import { defineParameter } from '@smart/law';
import { KNOWLEDGE, v } from './sources.ts';

/** Months after the quarter by whose last day DmfA and the balance are due. */
export const dmfa = defineParameter<number>({
  key: 'due.dmfa',
  unit: 'months after the quarter',
  article: 'Law of 27/06/1969 art. 21; RD 28/11/1969 art. 33, 34',
  values: [v(1, '2014-01-01', null, 'groups.be 64012', 'B')],
});
export const holidayNotice = defineParameter<{ readonly month: number }>({
  key: 'due.holiday',
  unit: 'end of month, next year',
  article: 'RD 28/11/1969 art. 41',
  values: [v({ month: 4 }, '2018-01-01', null, 'socialsecurity.be fr/2018-1', 'A')],
});
export const withholding = defineParameter<number>({
  key: 'due.pp',
  unit: 'days after the month',
  article: 'CIR 92 art. 412; RD/CIR 92 art. 90',
  values: [v(15, '2021-01-01', null, 'partena', 'B')],
});
export const fiche = defineParameter<{ readonly month: number }>({
  key: 'due.fiche',
  unit: 'end of month, next year',
  article: 'RD/CIR 92 art. 92, 93',
  values: [v({ month: 2 }, '2018-01-01', null, KNOWLEDGE, 'C')],
});
