/**
 * Contribution rates, added up once a date for every combination that can occur: step of the
 * employee's unemployment insurance × Wien or elsewhere × relief by age.
 */
import { type ResolvedValues, toScaled } from '@smart/law';
import * as social from './social-insurance.ts';

/** One insurance branch of a contribution. */
export interface RateShare {
  readonly line: string;
  /** Millionths. */
  readonly rate: number;
  /** This rate and all before it, millionths: cents are split so that the total rounds once. */
  readonly upTo: number;
}

/** The contributions on one base; totals in millionths. */
export interface RatePlan {
  readonly employee: readonly RateShare[];
  readonly employer: readonly RateShare[];
  readonly employeeRate: number;
  readonly employerRate: number;
}

/** Relief by age: none, from 60 (no accident insurance), from 63 (no unemployment insurance). */
export type Relief = 0 | 1 | 2;

/** Indexed by step, then relief; `elsewhere` and `wien` for current pay. */
export interface RatePlans {
  readonly elsewhere: readonly (readonly RatePlan[])[];
  readonly wien: readonly (readonly RatePlan[])[];
  readonly special: readonly (readonly RatePlan[])[];
}

type Branch = readonly [line: string, rate: number];

function addUp(branches: readonly Branch[]): readonly RateShare[] {
  let upTo = 0;
  const shares: RateShare[] = [];
  for (const [line, rate] of branches) {
    if (rate === 0) continue;
    upTo += rate;
    shares.push({ line, rate, upTo });
  }
  return shares;
}

function plan(employee: readonly Branch[], employer: readonly Branch[]): RatePlan {
  const employeeShares = addUp(employee);
  const employerShares = addUp(employer);
  return {
    employee: employeeShares,
    employer: employerShares,
    employeeRate: employeeShares.at(-1)?.upTo ?? 0,
    employerRate: employerShares.at(-1)?.upTo ?? 0,
  };
}

const RELIEFS: readonly Relief[] = [0, 1, 2];

/** One plan for each step and relief. Housing and chamber are not levied on special pay. */
function table(
  values: ResolvedValues,
  steps: readonly number[],
  suffix: string,
  housing: { readonly dn: number; readonly dg: number } | null,
): RatePlan[][] {
  const rate = values.scaled;
  return steps.map((step) =>
    RELIEFS.map((relief) =>
      plan(
        [
          [`kv-dn${suffix}`, rate(social.kvDn)],
          [`pv-dn${suffix}`, rate(social.pvDn)],
          [`av-dn${suffix}`, relief > 1 ? 0 : step],
          [`ak-dn${suffix}`, housing ? rate(social.akDn) : 0],
          [`wf-dn${suffix}`, housing?.dn ?? 0],
        ],
        [
          [`kv-dg${suffix}`, rate(social.kvDg)],
          [`pv-dg${suffix}`, rate(social.pvDg)],
          [`uv-dg${suffix}`, relief > 0 ? 0 : rate(social.uvDg)],
          [`av-dg${suffix}`, relief > 1 ? 0 : rate(social.avDg)],
          [`ie-dg${suffix}`, relief > 1 ? 0 : rate(social.ieDg)],
          [`wf-dg${suffix}`, housing?.dg ?? 0],
        ],
      ),
    ),
  );
}

export function ratePlans(values: ResolvedValues): RatePlans {
  const steps = values.get(social.avSteps).map((row) => toScaled(row.rate));
  const rate = values.scaled;
  const elsewhere = { dn: rate(social.wfDn), dg: rate(social.wfDg) };
  const wien = { dn: rate(social.wfDnWien), dg: rate(social.wfDgWien) };
  return {
    elsewhere: table(values, steps, '', elsewhere),
    wien: table(values, steps, '', wien),
    special: table(values, steps, '-sz', null),
  };
}
