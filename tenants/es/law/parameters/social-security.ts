/** Social security: bases and rates (LGSS, RD 2064/1995, yearly contribution order). */
import { defineParameter } from '@smart/law';
import {
  byDecreeLaw,
  byOrder,
  IN_2025,
  IN_2026,
  LGSS,
  MIRROR_2025,
  MIRROR_2026,
  ORDER_2026,
  SINCE_2025,
  since,
  unread,
} from './sources.ts';

const BASES = 'Orden de cotización art. 2, 3';

export const baseMaximum = defineParameter({
  key: 'ss.base_max.monthly',
  unit: 'EUR/month; a thirtieth for each day',
  article: `${BASES}; LGSS art. 19, 148`,
  values: byDecreeLaw('5101.20', '4909.50'),
});

export const baseMinimumAccident = defineParameter({
  key: 'ss.tope_minimo_at',
  unit: 'EUR/month; a thirtieth for each day',
  article: BASES,
  values: byOrder('1424.40', '1381.20'),
});

const monthly = (group: string, in2026: string, in2025: string) =>
  defineParameter({
    key: `ss.base_min.group_${group}`,
    unit: 'EUR/month',
    article: BASES,
    values: byOrder(in2026, in2025, [MIRROR_2026, 'B'], [MIRROR_2025, 'B']),
  });

export const minimumGroup1 = monthly('1', '1989.30', '1929.00');
export const minimumGroup2 = monthly('2', '1649.70', '1599.60');
export const minimumGroup3 = monthly('3', '1435.20', '1391.70');
export const minimumGroup4 = monthly('4-7', '1424.40', '1381.20');

export const minimumDay = defineParameter({
  key: 'ss.base_min.group_8-11',
  unit: 'EUR/day',
  article: BASES,
  values: byOrder('47.48', '46.04', [MIRROR_2026, 'A'], ['derived: 32.60 / (3 × 23.6 %)', 'A']),
});

export const minimumHour = defineParameter<readonly string[]>({
  key: 'ss.base_min_hour.groups_1_2_3_4-11',
  unit: 'EUR/hour of part-time work, groups 1, 2, 3, 4–11',
  article: 'Orden de cotización art. 36',
  values: byOrder(
    ['11.98', '9.94', '8.65', '8.58'],
    ['11.62', '9.64', '8.38', '8.32'],
    ['secondary; 8.58 read in the order', 'B'],
    ['secondary', 'B'],
  ),
});

const rate = (key: string, article: string, value: string, source = ORDER_2026) =>
  defineParameter({ key, unit: '%', article, values: since(value, source) });

const RATES = 'Orden de cotización art. 4';
const UNEMPLOYMENT = 'Orden de cotización art. 33.2.a';

export const ccEmployer = rate('ss.contingencias_comunes.er', RATES, '23.6 %');
export const ccEmployee = rate('ss.contingencias_comunes.ee', RATES, '4.7 %');
export const openEmployer = rate('ss.desempleo.indefinido.er', UNEMPLOYMENT, '5.5 %');
export const openEmployee = rate('ss.desempleo.indefinido.ee', UNEMPLOYMENT, '1.55 %');
export const termEmployer = rate('ss.desempleo.temporal.er', UNEMPLOYMENT, '6.7 %');
export const termEmployee = rate('ss.desempleo.temporal.ee', UNEMPLOYMENT, '1.6 %');
export const fogasa = rate('ss.fogasa.er', 'Orden art. 33.2.b; LGSS art. 14.3', '0.2 %');
export const trainingEmployer = rate('ss.formacion_profesional.er', 'Orden art. 33.2.c', '0.6 %');
export const trainingEmployee = rate('ss.formacion_profesional.ee', 'Orden art. 33.2.c', '0.1 %');

const mei = (key: string, in2027: string, in2026: string, in2025: string) =>
  defineParameter({
    key,
    unit: '%',
    article: 'LGSS art. 127 bis, DT 43',
    values: [
      {
        ...{ value: in2027, from: '2027-01-01', to: '2027-12-31', knownFrom: '2025-01-01' },
        ...{ source: LGSS, confidence: 'A' as const },
      },
      {
        value: in2026,
        ...IN_2026,
        knownFrom: '2025-01-01',
        source: LGSS,
        confidence: 'A' as const,
      },
      { value: in2025, ...IN_2025, source: LGSS, confidence: 'A' as const },
    ],
  });

export const meiEmployer = mei('ss.mei.er', '0.83 %', '0.75 %', '0.67 %');
export const meiEmployee = mei('ss.mei.ee', '0.17 %', '0.15 %', '0.13 %');

/** Rates on the part of the month's pay above each limit; the first is the maximum base. */
export interface SolidarityRow {
  readonly above: string;
  readonly employer: string;
  readonly employee: string;
}

export const solidarity = defineParameter<readonly SolidarityRow[]>({
  key: 'ss.solidaridad',
  unit: 'EUR/month and %',
  article: 'LGSS art. 19 bis; Orden art. 17',
  values: byDecreeLaw(
    [
      { above: '5101.20', employer: '0.96 %', employee: '0.19 %' },
      { above: '5611.32', employer: '1.04 %', employee: '0.21 %' },
      { above: '7651.80', employer: '1.22 %', employee: '0.24 %' },
    ],
    [
      { above: '4909.50', employer: '0.77 %', employee: '0.15 %' },
      { above: '5400.45', employer: '0.83 %', employee: '0.17 %' },
      { above: '7364.25', employer: '0.98 %', employee: '0.19 %' },
    ],
  ),
});

/** The amount of the order (32.60, 33.62) is three daily contributions on the least base. */
export const shortContract = defineParameter({
  key: 'ss.short_contract_surcharge',
  unit: 'daily contributions on the minimum base of group 8; days below which it is due',
  article: 'LGSS art. 151; Orden art. 28',
  values: since({ contributions: 3, underDays: 30 }, LGSS),
});

/** Premium for accidents: temporary incapacity (IT), and invalidity, death (IMS). */
export interface Premium {
  readonly it: string;
  readonly ims: string;
}

export const accident = defineParameter<Readonly<Record<string, Premium>>>({
  key: 'ss.atep',
  unit: '% by CNAE; office: cuadro II a)',
  article: 'LGSS DA 61',
  values: [
    {
      value: {
        '59': { it: '0.8 %', ims: '0.7 %' },
        '62': { it: '0.8 %', ims: '0.7 %' },
        '73': { it: '0.9 %', ims: '0.8 %' },
        '74': { it: '0.9 %', ims: '0.85 %' },
        '742': { it: '0.8 %', ims: '0.7 %' },
        '82': { it: '1 %', ims: '1.05 %' },
        '85': { it: '0.8 %', ims: '0.7 %' },
        '90': { it: '0.8 %', ims: '0.7 %' },
        '93': { it: '1.7 %', ims: '1.3 %' },
        office: { it: '0.8 %', ims: '0.7 %' },
      },
      ...{ from: '2026-01-01', to: null, knownFrom: '2026-01-01', source: LGSS },
      confidence: 'A',
      note: 'tariff by CNAE-2025',
    },
    {
      value: { '90': { it: '0.8 %', ims: '0.7 %' } },
      ...IN_2025,
      source: 'used by the recomputed cases of 2025; the tariff of that year was not read',
      confidence: 'B',
    },
  ],
});

export const accidentOwn = defineParameter<Premium>({
  key: 'ss.atep.own',
  unit: '% of the entity’s own CNAE, where the table lacks it',
  article: 'LGSS DA 61',
  whenMissing: 'ask',
  example: { it: '0.8 %', ims: '0.7 %' },
  values: [],
});

/** A band of real pay a day, and the base on account for it. The last one is open. */
export interface AccountBand {
  readonly upTo: string | null;
  readonly base: string;
}

export const artistsAccount = defineParameter<readonly AccountBand[]>({
  key: 'ss.artists.base_a_cuenta',
  unit: 'EUR/day by real pay a day',
  article: 'RD 2064/1995 art. 32.5.b; Orden art. 11.2',
  values: [
    {
      value: [
        { upTo: '509.00', base: '299.00' },
        { upTo: '915.00', base: '377.00' },
        { upTo: '1531.00', base: '450.00' },
        { upTo: null, base: '598.00' },
      ],
      ...{ from: '2025-01-01', to: '2026-12-31', knownFrom: '2025-01-01' },
      source: 'marketexperience.es, newsletter 07-2023: the table of 2023',
      confidence: 'C',
      note: 'the tables of 2025 and 2026 are images and were not read',
    },
  ],
});

export const sharedMaximum = defineParameter({
  key: 'ss.base_max.mixed',
  unit: 'how artistic and other work of a month share the maximum',
  article: 'RD 2064/1995 art. 32.4',
  values: unread('one-maximum'),
});

export const leaveMaximum = defineParameter({
  key: 'ss.leave.cap',
  unit: 'maximum of the complementary base of untaken leave',
  article: 'Orden de cotización art. 30',
  values: unread('one-month'),
});

export const contributionDays = defineParameter({
  key: 'ss.month.days',
  unit: 'contribution days of a full month, groups 1–7; days of a year',
  article: 'RD 2064/1995 art. 26',
  values: [
    {
      value: { month: 30, year: 365 },
      ...SINCE_2025,
      source: ORDER_2026,
      confidence: 'A' as const,
    },
  ],
});

/** Groups with pay by the month; the rest contribute by the day. */
export const monthlyGroups = defineParameter({
  key: 'ss.groups.monthly',
  unit: 'highest group with monthly contributions',
  article: 'RD 2064/1995 art. 26.2',
  values: since(7, ORDER_2026),
});
