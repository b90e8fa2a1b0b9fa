/** Where each line's amount stands in the law, since when, and how it is rounded. */
import type { RuleDefinition } from '@smart/law';

const rule = (id: string, article: string, ...values: string[]): RuleDefinition => ({
  id,
  article,
  from: '2025-01-01',
  to: null,
  knownFrom: '2025-01-01',
  rounding: 'half-up-unit',
  values: ['rounding', ...values],
});

/** Agreed pay, and bases taken from it: not rounded. */
const agreed = (id: string, article: string, ...values: string[]): RuleDefinition => ({
  ...rule(id, article),
  rounding: 'none',
  values,
});

const LEAVE = ['leave.base', 'leave.age', 'leave.children', 'leave.exit'];

export const rules: readonly RuleDefinition[] = [
  agreed('pay', 'Mt. 42. §, 136. §; Ptk. 6:272. §'),
  agreed('leave-compensation', 'Mt. 125. §', ...LEAVE),
  rule('sick-pay', 'Mt. 126. §, 146. §', 'sick.betegszabadsag_rate'),
  rule('mandate-income', 'Szja tv. 16–17. §', 'mandate.cost_share'),
  agreed('tb-base', 'Tbj. 27. §'),
  rule('tb', 'Tbj. 25. §', 'tb.rate'),
  rule('tb-relief', 'Tbj. 34. §', 'family.base_per_child', 'szja.rate'),
  agreed('allowance', 'Szja tv. 29–29/H. §'),
  agreed('szja-base', 'Szja tv. 8. §, 29. §'),
  rule('szja', 'Szja tv. 8. §, 46. §', 'szja.rate'),
  rule('szja-nonresident', 'Szja tv. 3. §', 'nonresident.rate'),
  agreed('ekho-base', 'Ekho tv. 3. §', 'ekho.normal_part_min', 'ekho.annual_cap'),
  rule('ekho', 'Ekho tv. 4. §', 'ekho.occupations'),
  rule('ekho-payer', 'Ekho tv. 4. §', 'ekho.payer'),
  rule('szocho', 'Szocho tv. 1–2. §', 'szocho.rate'),
  rule('tb-excess', 'Tbj. 27. § (2)', 'tb.min_base_share', 'tb.rate', 'minimalber.month'),
  agreed('efo-due', 'Efo tv. 8. §'),
  agreed('efo-excess', 'Szja tv. 1. melléklet 4.24', 'efo.taxfree_day_cap'),
  rule('sick-benefit', 'Tbj. 102. §', 'sick.employer_share'),
];
