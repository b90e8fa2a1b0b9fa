/** Which contribution rates hold: relief by age, step by pay, Land of the place of work. */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import { monthsSinceAge } from './month.ts';
import type { Values } from './parameters/derive.ts';
import type { RatePlan, Relief } from './parameters/rate-plans.ts';

/** § 51 Abs 6 ASVG, § 2 Abs 8 AMPFG: branches that fall away from the month after a birthday. */
export function reliefOf(context: Context<Law>): Relief {
  const { ageNoAccident, ageNoUnemployment } = context.values;
  let relief = 0;
  for (const age of [ageNoAccident, ageNoUnemployment]) {
    const since = monthsSinceAge(context, age);
    if (since === 0) context.relyOn('sv.age.start');
    if (since !== null && since > 0) relief += 1;
  }
  return relief as Relief;
}

/** § 2a AMPFG: the employee's step is judged on the actual pay before the ceiling. */
export function stepOf(values: Values, pay: number): number {
  let step = 0;
  while (pay > values.avLimits[step]!) step += 1;
  return step;
}

/** The rates on current pay: Wien raised the housing contribution in 2026. */
export function currentPlan(values: Values, land: string, step: number, relief: Relief): RatePlan {
  const plans = land === 'W' ? values.plans.wien : values.plans.elsewhere;
  return plans[step]![relief]!;
}
