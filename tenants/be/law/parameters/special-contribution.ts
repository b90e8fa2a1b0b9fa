/** Special social security contribution (law of 30 March 1994): tables by month since April 2022. */
import { defineParameter } from '@smart/law';
import { ONSS_3, v } from './sources.ts';

/** `plus` and `rate` of what lies above; at most `max`; at least `least` above its limit. */
export interface SpecialTable {
  readonly rows: readonly {
    readonly above: string;
    readonly plus: string;
    readonly rate: string;
  }[];
  readonly max: string;
  readonly least?: { readonly above: string; readonly amount: string };
}

const article = 'Law of 30/03/1994 art. 106, 108; RD 29/03/2012';
const table = (key: string, value: SpecialTable) =>
  defineParameter<SpecialTable>({
    key,
    unit: 'EUR/month',
    article,
    values: [v(value, '2022-04-01', null, ONSS_3, 'B')],
  });

const couple = [
  { above: '1945.38', plus: '0.00', rate: '5.90 %' },
  { above: '2190.18', plus: '14.44', rate: '1.10 %' },
];

export const csssSingle = table('csss.single', {
  rows: [
    { above: '1945.38', plus: '0.00', rate: '4.22 %' },
    { above: '2190.18', plus: '10.33', rate: '1.10 %' },
    { above: '3737.00', plus: '27.35', rate: '3.38 %' },
    { above: '4100.00', plus: '39.61', rate: '1.10 %' },
  ],
  max: '60.94',
});
export const csssOneIncome = table('csss.one-income', { rows: couple, max: '60.94' });
export const csssTwoIncomes = table('csss.two-incomes', {
  rows: couple,
  max: '51.64',
  least: { above: '1095.09', amount: '5.15' },
});
