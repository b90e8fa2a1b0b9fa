/** When reports and payments are due. */
import { defineParameter } from '@smart/law';
import { HAUFE, SINCE_2025, STATUTE } from './sources.ts';

const set = <T>(
  key: string,
  unit: string,
  article: string,
  value: T,
  source: string,
  confidence: 'A' | 'B' | 'C',
) =>
  defineParameter<T>({
    key,
    unit,
    article,
    values: [{ value, ...SINCE_2025, source, confidence }],
  });

export const registration = set(
  'report.deuev.anmeldung',
  'days',
  '§§ 6, 8 DEÜV',
  { start: 42, end: 42 },
  STATUTE,
  'A',
);
export const yearly = set(
  'report.deuev.jahresmeldung',
  'month; day',
  '§ 10 DEÜV',
  { month: 2, day: 15 },
  STATUTE,
  'A',
);
export const contributions = set(
  'report.sv_due',
  'bank days before the end of the month',
  '§ 23 Abs 1, § 28f Abs 3 SGB IV',
  { due: 3, statement: 5 },
  'AOK, Barmer 2025; informationsportal.de 2026',
  'A',
);
export const taxReturn = set('tax.lsta.due', 'day', '§ 41a EStG', 10, STATUTE, 'A');
export const taxStatement = set(
  'tax.certificate.due',
  'month',
  '§ 41b EStG; § 93c AO',
  2,
  'general knowledge',
  'C',
);
export const accidentReturn = set(
  'report.uv.due',
  'month; day',
  '§ 165 SGB VII',
  { month: 2, day: 16 },
  'general knowledge',
  'C',
);
export const artistsReturn = set(
  'report.ksa.due',
  'month; day',
  '§ 27 KSVG',
  { month: 3, day: 31 },
  'general knowledge',
  'C',
);
export const abroadReturn = set('tax.s50a.due', 'day', '§ 50a Abs 5 EStG', 10, HAUFE, 'A');
