/** Where each line's amount stands in the law, since when, and how it is rounded. */
import type { RuleDefinition } from '@smart/law';

const since = { from: '2025-01-01', to: null, knownFrom: '2025-01-01' } as const;

const rule = (
  id: string,
  article: string,
  rounding: RuleDefinition['rounding'],
  values = '',
): RuleDefinition => ({
  id,
  article,
  ...since,
  rounding,
  values: values === '' ? [] : values.split(' '),
});

export const rules: readonly RuleDefinition[] = [
  rule('pay', 'art. 7:616 BW', 'none'),
  rule('special-pay', 'art. 15 WML; contract', 'none'),
  rule('leave-compensation', 'art. 7:641 BW', 'none'),
  rule(
    'all-in',
    'art. 7:639, 7:641 BW; art. 15 WML',
    'half-up-cent',
    'holiday_allowance leave.surcharge',
  ),
  rule('holiday-reserve', 'art. 15, 16 WML', 'half-up-cent', 'holiday_allowance'),
  rule('premium-base', 'art. 16–18 Wfsv (VCR)', 'none', 'max_premium_wage'),
  rule('awf-low', 'art. 27 Wfsv', 'half-up-cent', 'awf.low'),
  rule('awf-high', 'art. 27 Wfsv', 'half-up-cent', 'awf.high'),
  rule('aof-low', 'art. 34 Wfsv', 'half-up-cent', 'aof.low'),
  rule('aof-high', 'art. 34 Wfsv', 'half-up-cent', 'aof.high'),
  rule('wko', 'art. 34a Wfsv', 'half-up-cent', 'wko'),
  rule('whk', 'art. 38 Wfsv', 'half-up-cent'),
  rule('zvw-employer', 'art. 42, 45 Zvw', 'half-up-cent', 'zvw.employer'),
  rule('zvw-withheld', 'art. 43, 45 Zvw', 'half-up-cent', 'zvw.withheld'),
  rule('taxable-wage', 'art. 10 Wet LB 1964', 'none'),
  rule('expat', 'art. 31a lid 2 e Wet LB 1964', 'half-up-cent', 'expat_ruling'),
  rule(
    'loonheffing',
    'art. 20–22b, 25, 27 Wet LB 1964; Rekenvoorschriften',
    'half-up-cent',
    'wage_tax.table_step.year general_credit',
  ),
  rule('work-credit', 'art. 22a Wet LB 1964', 'half-up-cent'),
  rule('special-rate', 'art. 26 Wet LB 1964', 'down-cent'),
  rule('anonymous', 'art. 26b Wet LB 1964', 'half-up-cent', 'wage_tax.anonymous'),
  rule('artist', 'art. 5a, 35, 35a Wet LB 1964', 'half-up-cent'),
];
