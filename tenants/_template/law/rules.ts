import type { RuleDefinition } from '@smart/law';

const since = { from: '2025-01-01', to: null, knownFrom: '2024-12-01' } as const;

/** Where each line's amount stands in the law, and how it is rounded. */
export const rules: readonly RuleDefinition[] = [
  { id: 'pay', article: 'contract', ...since, rounding: 'none', values: [] },
  {
    id: 'accident',
    article: 'Accident Insurance Act § 3',
    ...since,
    rounding: 'half-up-cent',
    values: ['social.accident-rate'],
  },
  {
    id: 'pension-employee',
    article: 'Social Insurance Act § 21 (1)',
    ...since,
    rounding: 'half-up-cent',
    values: ['social.employee-rate', 'social.marginal-limit'],
  },
  {
    id: 'pension-employer',
    article: 'Social Insurance Act § 21 (2)',
    ...since,
    rounding: 'half-up-cent',
    values: ['social.employer-rate', 'social.marginal-limit'],
  },
  {
    id: 'stage-levy',
    article: 'Stage Fund Act § 2',
    ...since,
    rounding: 'half-up-cent',
    values: ['social.stage-levy'],
  },
  {
    id: 'income-tax',
    article: 'Income Tax Act §§ 10, 14',
    ...since,
    rounding: 'half-up-cent',
    values: ['tax.scale', 'tax.child-credit'],
  },
  {
    id: 'special-tax',
    article: 'Income Tax Act § 12',
    ...since,
    rounding: 'half-up-cent',
    values: ['tax.special-free', 'tax.special-rate'],
  },
];
