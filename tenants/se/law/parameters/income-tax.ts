/** What the tax tables are made of (SKV 433), and how tax is withheld where no table applies. */
import { defineParameter } from '@smart/law';
import {
  GENERAL,
  GUIDANCE,
  IN_2025,
  IN_2026,
  IN_BOTH,
  SINCE_2025,
  SKV,
  SKV_433,
  TABLES_2025,
} from './sources.ts';

const A = 'A' as const;
const B = 'B' as const;

/** A value for each of the two years, confirmed by the tables of each. */
const both = <T>(value2026: T, value2025: T) => [
  { value: value2026, ...IN_2026, source: SKV_433, confidence: A },
  { value: value2025, ...IN_2025, source: TABLES_2025, confidence: A },
];
const same = <T>(value: T) => [{ value, ...IN_BOTH, source: SKV_433, confidence: A }];

export const priceBase = defineParameter({
  key: 'tax.pbb',
  unit: 'SEK (prisbasbelopp)',
  article: '2 kap. 6–7 §§ SFB',
  values: both('59200', '58800'),
});

export const incomeBase = defineParameter({
  key: 'tax.ibb',
  unit: 'SEK (inkomstbasbelopp)',
  article: '58 kap. 26–27 §§ SFB',
  values: both('83400', '80600'),
});

export const stateThreshold = defineParameter({
  key: 'tax.skiktgrans',
  unit: 'SEK of taxable income a year',
  article: '65 kap. 5 § IL',
  values: both('643000', '625800'),
});

export const stateRate = defineParameter({
  key: 'tax.state',
  unit: '%',
  article: '65 kap. 5 § IL',
  values: same('20 %'),
});

/** Up to so many price base amounts: a constant in price base amounts plus a slope of income. */
export interface Piece {
  readonly upTo: string | null;
  readonly constant: string;
  readonly slope: string;
}
const pieces = (...rows: readonly (readonly [string | null, string, string])[]): Piece[] =>
  rows.map(([upTo, constant, slope]) => ({ upTo, constant, slope }));

export const allowance = defineParameter<readonly Piece[]>({
  key: 'tax.grundavdrag',
  unit: 'price base amounts; share of income',
  article: '63 kap. 3 § IL',
  values: same(
    pieces(
      ['0.99', '0.423', '0'],
      ['2.72', '0.225', '0.2'],
      ['3.11', '0.77', '0'],
      ['7.88', '1.081', '-0.1'],
      [null, '0.293', '0'],
    ),
  ),
});

const OLDER_LOW = [
  ['0.91', '0.687', '0'],
  ['1.11', '0.885', '-0.2'],
  ['1.965', '0.6', '0.057'],
  ['2.72', '0.333', '0.1949'],
  ['3.11', '-0.212', '0.3949'],
  ['3.24', '-0.523', '0.4949'],
] as const;

export const allowanceOlder = defineParameter<readonly Piece[]>({
  key: 'tax.grundavdrag.66',
  unit: 'price base amounts; share of income, added to the ordinary allowance',
  article: '63 kap. 3 a § IL',
  values: both(
    pieces(
      ...OLDER_LOW,
      ['5.0', '-0.073', '0.356'],
      ['7.88', '0.017', '0.338'],
      ['8.08', '0.703', '0.251'],
      ['11.16', '2.732', '0'],
      ['12.84', '9.651', '-0.62'],
      [null, '1.691', '0'],
    ),
    pieces(
      ...OLDER_LOW,
      ['5.0', '0.096', '0.304'],
      ['7.88', '0.186', '0.286'],
      ['8.08', '0.872', '0.199'],
      ['10.94', '2.48', '0'],
      ['12.47', '9.263', '-0.62'],
      [null, '1.533', '0'],
    ),
  ),
});

const WORK_LOW = [
  ['0.91', '0', '1'],
  ['3.24', '0.557466', '0.3874'],
] as const;

export const workCredit = defineParameter<readonly Piece[]>({
  key: 'tax.jobbskatteavdrag',
  unit: 'price base amounts; share of income',
  article: '67 kap. 7 § IL',
  values: both(
    pieces(...WORK_LOW, ['8.08', '0.99976', '0.251'], [null, '3.027', '0']),
    pieces(...WORK_LOW, ['8.08', '1.16824', '0.199'], [null, '2.776', '0']),
  ),
});

export const workCreditOlder = defineParameter<readonly Piece[]>({
  key: 'tax.jobbskatteavdrag.66',
  unit: 'price base amounts; share of income',
  article: '67 kap. 8 § IL',
  values: same(pieces(['1.75', '0', '0.22'], ['5.24', '0.2635', '0.07'], [null, '0.6293', '0'])),
});

export const earnedCredit = defineParameter({
  key: 'tax.forvarvsinkomst',
  unit: 'SEK of taxable income; %; SEK a year',
  article: '67 kap. IL',
  values: same({ above: '40000', rate: '0.75 %', most: '1500' }),
});

export const pensionFee = defineParameter({
  key: 'tax.pensionsavgift',
  unit: '% of income; from price base amounts, up to income base amounts; SEK',
  article: '2–4 §§ lag 1994:1744',
  values: same({ rate: '7 %', from: '0.423', upTo: '8.07', step: '100' }),
});

export const publicService = defineParameter({
  key: 'tax.public-service',
  unit: '% of taxable income; up to income base amounts',
  article: 'lag 2018:1893',
  values: both({ rate: '1 %', upTo: '1.42' }, { rate: '1 %', upTo: '1.55' }),
});

export const tableFees = defineParameter({
  key: 'tax.table.fees',
  unit: '% (burial and church fee assumed in a table)',
  article: '11 kap. SFL; SKV 433',
  values: same('1.16 %'),
});

export const tableBands = defineParameter({
  key: 'tax.table.bands',
  unit: 'SEK a month up to, width; then a whole percentage by bands of the last width',
  article: '11 kap. SFL; SKV 433',
  values: same({
    first: 29,
    last: 42,
    bands: [
      { upTo: 2_000, width: 2_000 },
      { upTo: 20_000, width: 100 },
      { upTo: 80_000, width: 200 },
    ],
    incomeStep: 100,
  }),
});

export const tableColumns = defineParameter({
  key: 'tax.table.columns',
  unit: 'column: enhanced allowance; pension fee; credit for work',
  article: '11 kap. SFL; SKV 433',
  values: same({
    '1': { older: false, fee: true, work: true },
    '2': { older: true, fee: false, work: false },
    '3': { older: true, fee: true, work: true },
    '5': { older: false, fee: true, work: false },
    '6': { older: false, fee: false, work: false },
  } as Readonly<Record<string, Column>>),
});

/** What a column of the tables counts with. */
export interface Column {
  readonly older: boolean;
  readonly fee: boolean;
  readonly work: boolean;
}

export const olderAge = defineParameter({
  key: 'tax.age',
  unit: 'years, reached before the year begins',
  article: '63 kap. 3 a §, 67 kap. 7–8 §§ IL',
  values: same(66),
});

const FAR = 'far/faronline; ageras.se (skatteavdrag)';

export const sideRate = defineParameter({
  key: 'tax.side',
  unit: '%',
  article: '11 kap. SFL',
  values: [
    {
      value: '30 %',
      from: '2012-01-01',
      to: null,
      knownFrom: '2012-01-01',
      source: FAR,
      confidence: B,
    },
  ],
});

export const shortDays = defineParameter({
  key: 'tax.short',
  unit: 'days: shorter employment is taxed like side income',
  article: '11 kap. SFL',
  values: [{ value: 7, ...SINCE_2025, source: FAR, confidence: B }],
});

export const noCard = defineParameter({
  key: 'tax.no-card',
  unit: '% of pay on top of the table',
  article: '11 kap. SFL',
  values: [{ value: '10 %', ...SINCE_2025, source: FAR, confidence: B }],
});

export const freePay = defineParameter({
  key: 'tax.free',
  unit: 'SEK a payment; SEK a year from one payer, below which nothing is withheld',
  article: '10 kap. 4 § SFL',
  values: [
    {
      value: { payment: '100', year: '1000' },
      ...SINCE_2025,
      source: `${GUIDANCE} 2018.8/325031, 2020.8/325032`,
      confidence: A,
      note: 'once the year reaches the limit, tax is kept from the payment then made only',
    },
  ],
});

/** Whole percent of a one-off amount, by the year's income with it. */
export interface OneOffRow {
  readonly upTo: string | null;
  readonly percent: number;
}
export type OneOffTable = Readonly<Record<string, readonly OneOffRow[]>>;
const steps = (...rows: readonly (readonly [string | null, number])[]): OneOffRow[] =>
  rows.map(([upTo, percent]) => ({ upTo, percent }));

export const oneOff = defineParameter<OneOffTable>({
  key: 'tax.engangsbelopp',
  unit: 'by column: SEK a year with the amount; %',
  article: '11 kap. SFL',
  values: [
    {
      value: {
        '1': steps(
          ['25041', 0],
          ['82800', 10],
          ['192000', 21],
          ['477600', 26],
          ['660000', 34],
          [null, 54],
        ),
        '2': steps(['65800', 0], ['477600', 26], ['660000', 34], [null, 55]),
        '3': steps(['25041', 0], ['331200', 10], ['477600', 26], ['660000', 34], [null, 55]),
        '5': steps(
          ['25041', 0],
          ['32400', 10],
          ['160800', 29],
          ['184800', 34],
          ['660000', 38],
          [null, 54],
        ),
        '6': steps(['25041', 0], ['160800', 29], ['184800', 34], ['660000', 38], [null, 54]),
      },
      ...IN_2026,
      source: 'SKV 433 ed. 36 by a public code base; column 1 also faronline.se (SKVFS 2025:21)',
      confidence: B,
    },
    {
      value: {
        '1': steps(
          ['24872', 0],
          ['83100', 10],
          ['190600', 21],
          ['475200', 28],
          ['643100', 34],
          [null, 54],
        ),
        '2': steps(
          ['65300', 0],
          ['118800', 23],
          ['190600', 20],
          ['475200', 28],
          ['643100', 34],
          [null, 55],
        ),
      },
      ...IN_2025,
      source: 'SKVFS 2024:23 by bjornlunden.com (engångsbelopp)',
      confidence: B,
      note: 'column 2: printed 118 101 as next lower limit, read as 118 801',
    },
  ],
});

export const oneOffOther = defineParameter<OneOffTable>({
  key: 'tax.engangsbelopp.other',
  unit: 'by column: SEK a year with the amount; %',
  article: '11 kap. SFL',
  whenMissing: 'ask',
  example: { '3': steps(['65000', 0], [null, 30]) },
  values: [],
});

export const oneOffEstimate = defineParameter({
  key: 'tax.engangsbelopp.estimate',
  unit: 'how the year’s income is estimated when nobody said it',
  article: '11 kap. SFL',
  values: [
    {
      value: 'twelve-months',
      ...SINCE_2025,
      source: GENERAL,
      confidence: 'C',
      note: 'twelve times the month’s regular pay, plus the amount',
    },
  ],
});

export const sink = defineParameter({
  key: 'tax.sink',
  unit: '%',
  article: '7 § SINK (1991:586)',
  values: [
    {
      value: '22.5 %',
      ...IN_2026,
      knownFrom: '2025-12-03',
      source: 'Riksdag decision of 3 December 2025 (revisionsbyran.se); SFS not read',
      confidence: B,
    },
    {
      value: '25 %',
      from: '2018-01-01',
      to: '2025-12-31',
      knownFrom: '2018-01-01',
      source: 'regeringen.se Fi2025/01068',
      confidence: A,
    },
  ],
});

export const artistTax = defineParameter({
  key: 'tax.a-sink',
  unit: '%',
  article: '9 § A-SINK (1991:591)',
  values: [
    {
      value: '15 %',
      from: '1992-01-01',
      to: null,
      knownFrom: '1992-01-01',
      source: `${SKV}, artist pages; lag 1991:591`,
      confidence: A,
    },
  ],
});
