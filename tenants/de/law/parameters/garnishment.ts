/** Protected pay (§ 850c ZPO), adjusted every 1 July; until the new one is known the old one holds. */
import { defineParameter } from '@smart/law';
import { GARNISH_2025, GARNISH_2026, SINCE_2025 } from './sources.ts';

const IN_FORCE = [
  { from: '2026-07-01', to: null, knownFrom: '2026-03-19' },
  { from: '2025-07-01', to: null, knownFrom: '2025-07-01' },
  { from: '2024-07-01', to: null, knownFrom: '2024-07-01' },
] as const;

const amount = (key: string, article: string, values: readonly [string, string, string]) =>
  defineParameter<string>({
    key,
    unit: 'EUR/month',
    article,
    values: IN_FORCE.map((span, i) => ({
      value: values[i]!,
      ...span,
      source: i === 0 ? GARNISH_2026 : GARNISH_2025,
      confidence: key === 'garnish.full_above' && i === 2 ? ('C' as const) : ('B' as const),
    })),
  });

export const base = amount('garnish.base', '§ 850c Abs 1 ZPO', ['1587.40', '1555.00', '1491.75']);
export const first = amount('garnish.first', '§ 850c Abs 2 ZPO', ['597.42', '585.23', '561.43']);
export const further = amount('garnish.further', '§ 850c Abs 2 ZPO', [
  '332.83',
  '326.04',
  '312.78',
]);
export const fullAbove = amount('garnish.full_above', '§ 850c Abs 3 ZPO', [
  '4866.30',
  '4766.99',
  '4573.10',
]);

export const kept = defineParameter({
  key: 'garnish.share_kept',
  unit: '% of the excess; dependants; EUR',
  article: '§ 850c Abs 3, 5 ZPO',
  values: [
    {
      value: { debtor: '30 %', first: '20 %', further: '10 %', dependants: 5, step: '10.00' },
      ...SINCE_2025,
      source: 'report on § 850c ZPO',
      confidence: 'B',
    },
  ],
});
