/** Personal income tax (SZJA): one rate, and the allowances that shrink its base. */
import { defineParameter } from '@smart/law';
import {
  dated,
  GENERAL,
  in2025,
  in2026,
  NAV_MOTHERS,
  NAV_U25,
  PRACTICE,
  PWC,
  since2025,
} from './sources.ts';

export const szjaRate = defineParameter<string>({
  key: 'szja.rate',
  unit: '%',
  article: 'Szja tv. 8. §',
  values: [
    dated('2016-01-01', null, '15 %', 'Szja tv.; every published example of 2025 and 2026', 'B'),
  ],
});

export const rounding = defineParameter<string>({
  key: 'rounding',
  unit: 'HUF, half up, each tax and contribution',
  article: 'Art. 2. melléklet',
  values: [since2025('1', PRACTICE, 'C')],
});

export const under25 = defineParameter<string>({
  key: 'u25.cap_month',
  unit: 'HUF/month',
  article: 'Szja tv. 29/F. §',
  values: [
    in2026('715765', NAV_U25, 'A', { note: 'tax of 107 365; up to the month of the birthday' }),
    in2025('656785', 'hovege.hu', 'B'),
  ],
});

export const under25Age = defineParameter<number>({
  key: 'u25.age',
  unit: 'years, reached in the last month of the allowance',
  article: 'Szja tv. 29/F. §',
  values: [dated('2022-01-01', null, 25, NAV_U25, 'A')],
});

/** For each child, by how many children count: one, two, three or more. */
export const familyBase = defineParameter<readonly string[]>({
  key: 'family.base_per_child',
  unit: 'HUF/month a child, with 1, 2, 3 or more',
  article: 'Szja tv. 29/A. §',
  values: [
    dated('2026-01-01', null, ['133340', '266660', '440000'], PWC, 'B'),
    dated('2025-07-01', '2025-12-31', ['100000', '200000', '330000'], PWC, 'B'),
    dated('2025-01-01', '2025-06-30', ['66670', '133330', '220000'], PWC, 'B'),
  ],
});

export const illChild = defineParameter<string>({
  key: 'family.ill_child_extra_base',
  unit: 'HUF/month',
  article: 'Szja tv. 29/A. §',
  whenMissing: 'ask',
  example: '133340',
  values: [dated('2023-01-01', '2025-12-31', '66670', 'professional press', 'B')],
});

export const familyRelief = defineParameter<string>({
  key: 'family.relief_on_tb',
  unit: 'what of the allowance the tax base leaves, at the tax rate',
  article: 'Tbj. 34. §',
  values: [dated('2014-01-01', null, 'up to the contribution', 'Tbj.; professional press', 'B')],
});

const mother = (key: string, from: string, confidence: 'B' | 'C' = 'B') =>
  defineParameter<string>({
    key,
    unit: 'wages free of tax',
    article: 'Szja tv. 29/D–29/H. §',
    whenMissing: 'absent',
    values: [dated(from, null, 'exempt', NAV_MOTHERS, confidence)],
  });

export const motherOf4 = mother('mother.4plus', '2020-01-01');
export const motherOf3 = mother('mother.3children', '2025-10-01');

export const motherOf2 = defineParameter<{ readonly turns: number; readonly after: string }>({
  key: 'mother.2children',
  unit: 'wages free of tax; reaches the age after the day',
  article: 'Szja tv. 29/D–29/H. §',
  whenMissing: 'absent',
  values: [in2026({ turns: 40, after: '2025-12-31' }, NAV_MOTHERS, 'B')],
});

export const motherUnder30 = defineParameter<'capped' | 'uncapped'>({
  key: 'mother.under30',
  unit: 'wages free of tax, capped as under 25 or not',
  article: 'Szja tv. 29/G. §',
  whenMissing: 'absent',
  values: [
    dated('2026-01-01', null, 'uncapped', NAV_MOTHERS, 'B'),
    dated('2023-01-01', '2025-12-31', 'capped', GENERAL, 'C'),
  ],
});

export const personal = defineParameter<{ readonly parts: number }>({
  key: 'disability.base',
  unit: 'the minimum wage in so many parts, a month',
  article: 'Szja tv. 29/E. §',
  values: [dated('2021-01-01', null, { parts: 3 }, GENERAL, 'C', { note: '2026: 107 600' })],
});

export const firstMarried = defineParameter<{ readonly base: string; readonly months: number }>({
  key: 'firstmarried.base',
  unit: 'HUF/month; months after the wedding',
  article: 'Szja tv. 29/C. §',
  values: [dated('2015-01-01', null, { base: '33335', months: 24 }, GENERAL, 'C')],
});

/** Who takes several allowances: the first uses up the base, only the last passes on to TB. */
export const allowanceOrder = defineParameter<readonly string[]>({
  key: 'allowance.order',
  unit: 'first to last',
  article: 'Szja tv. 29. §',
  values: [since2025(['mother', 'u25', 'under30', 'personal', 'married', 'family'], GENERAL, 'C')],
});

export const nonResident = defineParameter<string>({
  key: 'nonresident.rate',
  unit: '%',
  article: 'Szja tv. 3. §; double-tax treaties, art. 15, 17',
  values: [
    since2025('15 %', GENERAL, 'C', { note: 'no special rule for artists; a treaty may exempt' }),
  ],
});
