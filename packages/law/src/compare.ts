/** One same job through several laws: what is billed, costs, is gross and stays. Pure. */
import { applyRate, rate } from '@smart/money';
import type { Cents, LineGroup, Tenant, Totals } from './contract.ts';
import { evaluate } from './evaluate.ts';
import { LawFault } from './fault.ts';
import { whereHundredWent } from './hundred.ts';
import { JOB, type Job, jobInput, jobInputFor } from './jobs.ts';
import type { Jurisdiction, JurisdictionRegistry } from './jurisdiction.ts';
import { solve } from './solve.ts';

export interface Comparable {
  readonly law: Jurisdiction;
  readonly tenant: Tenant;
  readonly jobs: readonly Job[];
}

export interface ComparisonRequest {
  readonly job: Job['id'];
  readonly month: string;
  /** Billed without VAT, in minor units of the first currency (euro cents). */
  readonly billed: Cents;
  /** Units of a currency for one euro, decimal text. */
  readonly rates: Readonly<Record<string, string>>;
}

export interface Comparison {
  readonly country: string;
  readonly currency: string;
  /** Contract kind under which the office does this job. */
  readonly kind: string;
  /** Minor units of the currency of the country. */
  readonly billed: Cents;
  readonly fee: Cents;
  readonly totals: Totals;
  /** Left in the budget because no cent of pay fits it. */
  readonly residue: Cents;
  /** What was billed by where it went: the sums of the five groups. */
  readonly groups: readonly { readonly group: LineGroup; readonly amount: Cents }[];
  /** Values that an office has to confirm before this could be issued. */
  readonly unverified: readonly string[];
}

/** Why a country has no figures. */
export interface NotCompared {
  readonly country: string;
  readonly reason: 'no-job' | 'no-rate' | 'out-of-reach' | 'no-value-for-date';
}

export const HOME_CURRENCY = 'EUR';

/** Round rates for a comparison at a glance, units for one euro; not those of any day. */
export const EXAMPLE_RATES: Readonly<Record<string, string>> = { SEK: '11.00', HUF: '400.00' };

/** What the house keeps of an invoice's net amount, as the plug-in proposes it. */
export function keptRate({ house }: Tenant): string {
  const percent = (key: string): number => {
    const { n, d } = rate(String(house.find((one) => one.key === key)?.value ?? '0 %'));
    return Number((n * 1_000_000n) / d);
  };
  return String((percent('fee-rate') + percent('guarantee-fund-rate')) / 1_000_000);
}

function compareOne(
  registry: JurisdictionRegistry,
  { law, tenant, jobs }: Comparable,
  { job: wanted, month, billed: euros, rates }: ComparisonRequest,
): Comparison | NotCompared {
  const refuse = (reason: NotCompared['reason']): NotCompared => ({ country: law.id, reason });
  const job = jobs.find(({ id }) => id === wanted) ?? jobs.find(({ id }) => id !== 'day');
  if (!job || (wanted === 'day' && job.id !== 'day')) return refuse('no-job');
  const units = law.currency === HOME_CURRENCY ? '1' : rates[law.currency];
  if (units === undefined) return refuse('no-rate');
  const billed = Number(applyRate(BigInt(euros), rate(units)));
  const question = { month, region: tenant.region };
  const kept = keptRate(tenant);
  const budget = billed - Number(applyRate(BigInt(billed), rate(kept)));
  const asked = { job, question, house: { values: {}, confirmed: {} } };
  const input = jobInputFor(registry, law, asked, { of: 'employerCost', amount: budget });
  const target = { of: 'billed', amount: billed, feeRate: kept } as const;
  const { answer, fee, residue } = solve(registry, { input, vary: [JOB], target });
  if (!answer) return refuse('out-of-reach');
  const { engagements } = jobInput(law, job, question, answer.amount);
  const { findings, full } = evaluate(registry, { ...input, engagements }, { duties: false });
  const unverified = findings
    .filter(({ code }) => code === 'value-unconfirmed' || code === 'value-missing')
    .map(({ params }) => String(params.key));
  return {
    ...{ country: law.id, currency: law.currency, kind: job.kind, billed, fee, residue },
    groups: whereHundredWent(full.lines, { fee, residue }).groups.map(({ group, amount }) => ({
      group,
      amount,
    })),
    ...{ totals: answer.totals, unverified },
  };
}

/** A row for each country, in their order. */
export function compareJob(
  registry: JurisdictionRegistry,
  countries: readonly Comparable[],
  request: ComparisonRequest,
): readonly (Comparison | NotCompared)[] {
  return countries.map((country) => {
    try {
      return compareOne(registry, country, request);
    } catch (problem) {
      if (problem instanceof LawFault && problem.code === 'law.no-value-for-date')
        return { country: country.law.id, reason: 'no-value-for-date' };
      throw problem;
    }
  });
}
