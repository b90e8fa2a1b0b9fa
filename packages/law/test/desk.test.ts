import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Comparison, compareJob } from '../src/compare.ts';
import { changesBetween } from '../src/desk/changes.ts';
import { reviewPage } from '../src/desk/html.ts';
import { type Review, reviewOf, withGaps } from '../src/desk/review.ts';
import { discoverTenants, loadProof } from '../src/discovery/index.ts';
import {
  evaluate,
  JOB,
  type Job,
  jobInput,
  jobInputFor,
  type Sample,
  solve,
  yearSoFar,
} from '../src/index.ts';
import { examplia, neighbour, office, registry, root } from './support.ts';

let samples: readonly Sample[];
let jobs: readonly Job[];
let review: Review;

beforeAll(async () => {
  ({ samples } = await loadProof(join(root, 'tenants/_template')));
  const found = await discoverTenants(join(root, 'tenants'), {
    template: true,
    only: ['_template'],
  });
  jobs = found.jobs.get('_template')!;
  const declarations = found.declarations.get('_template')!;
  review = reviewOf({ law: examplia, registry, samples, declarations, on: '2026-06-01' });
});

describe('the review of a law', () => {
  it('shows every rule in its order, with what its value was before', () => {
    expect(review.rules.map(({ rule }) => rule.id)).toEqual(examplia.rules.map(({ id }) => id));
    const value = review.rules
      .flatMap(({ values }) => values)
      .find(({ key }) => key === 'social.employer-rate');
    expect([value?.now?.value, value?.before?.value]).toEqual(['21 %', '20 %']);
  });

  it('gives each line a worked example in every language', () => {
    const lines = review.rules.flatMap((rule) => rule.lines);
    const employee = lines.find(({ id }) => id === 'pension-employee');
    // 15 % of 2,400.00.
    expect(employee?.example?.amount).toBe('360.00 EUR');
    expect(employee?.example?.sentence.map(({ language }) => language)).toEqual(['en', 'de']);
    expect(employee?.example?.sentence[0]?.text).toContain('2400.00');
  });

  it('names what must be confirmed, and which file fulfils a duty', () => {
    expect(review.confidence.C).toBe(1);
    expect(review.duties.map(({ file }) => file)).toContain('start (official 1.0)');
    const page = reviewPage(review);
    const open = page.slice(page.indexOf('To be confirmed before anything is issued</h2>'));
    expect(open).toContain('social.stage-levy');
    expect(open).toContain('work.day-floor');
  });

  it('is a page in which no text becomes markup', () => {
    const evil = [{ language: 'en', text: '<script>"&' }];
    const page = reviewPage({ ...review, kinds: [evil] });
    expect(page).toContain('&lt;script&gt;&quot;&amp;');
    expect(page).not.toContain('<script');
    expect(withGaps('at most {limit:money} a {unit}')).toBe('at most ‹limit› a ‹unit›');
  });
});

describe('what changed between two days', () => {
  it('is seen alone, with whom it hits', () => {
    const between = { law: examplia, registry, samples, from: '2026-02-28', to: '2026-06-01' };
    const { values } = changesBetween(between);
    expect(values.map(({ key }) => key)).toEqual(['social.employer-rate']);
    // One percent more of 2,400.00 and of the 13th of 1,800.00; net stays.
    expect(values[0]?.effects).toContainEqual({ sample: 'month', net: 0, employerCost: 4_200 });
  });

  it('is nothing between two days of the same law', () => {
    const between = { law: examplia, registry, samples, from: '2026-06-01', to: '2026-06-02' };
    expect(changesBetween(between)).toEqual({ values: [], rules: [] });
  });
});

describe('the same job through several laws', () => {
  const ask = (rates: Readonly<Record<string, string>>) =>
    compareJob(
      registry,
      [
        { law: examplia, tenant: office, jobs },
        { law: neighbour, tenant: { ...office, id: 'yy' }, jobs: [] },
        { law: { ...neighbour, id: 'zz', currency: 'SEK' }, tenant: office, jobs },
      ],
      { job: 'day', month: '2026-02', billed: 100_000, rates },
    );

  it('spends the billed amount on fee, cost and a rest of less than a euro', () => {
    const [own, other] = ask({});
    const { fee, totals, residue, billed } = own as Comparison;
    expect([billed, fee]).toEqual([100_000, 8_000]);
    expect(totals.employerCost + residue).toBe(92_000);
    expect(residue).toBeLessThan(100);
    const went = (own as Comparison).groups.reduce((sum, { amount }) => sum + amount, 0);
    expect(went).toBe(billed);
    expect(other).toEqual({ country: 'yy', reason: 'no-job' });
  });

  it('says which rate of exchange is missing', () => {
    expect(ask({})[2]).toEqual({ country: 'zz', reason: 'no-rate' });
  });
});

describe('a salary in the middle of a year', () => {
  it('has the running totals of the months before, at about the pay that is sought', () => {
    const job = jobs.find(({ id }) => id === 'salary')!;
    const asked = { job, question: { month: '2026-02' }, house: { values: {}, confirmed: {} } };
    const one = yearSoFar(registry, examplia, asked, 200_000);
    const january = jobInput(examplia, job, { month: '2026-01' }, 200_000);
    expect(one).toEqual(evaluate(registry, january).counters);
    const target = { of: 'employerCost', amount: 300_000 } as const;
    const input = jobInputFor(registry, examplia, asked, target);
    const { answer } = solve(registry, { input, vary: [JOB], target });
    const again = yearSoFar(registry, examplia, asked, answer!.amount);
    for (const [key, amount] of Object.entries(again))
      expect(Math.abs(amount - (input.counters[key] ?? 0))).toBeLessThan(1_000);
  });
});
