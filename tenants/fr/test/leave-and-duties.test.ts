import { asIssued, dueAtEnd, type EngagementInput, solve } from '@smart/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, monthOf, registry, run, salaried } from './support.ts';

const term = (facts = {}): EngagementInput => ({
  ...salaried('2026-03', 200_000, facts),
  kind: 'cdd',
  from: '2026-03-01',
  to: '2026-03-31',
});

describe('the end', () => {
  it('of a fixed term: a tenth, and a tenth of both for leave', () => {
    const due = (facts = {}) =>
      dueAtEnd(registry, monthOf('2026-03', [term(facts)]), 'job', '2026-03-31').map(
        ({ kind, amount }) => [kind, amount],
      );
    expect(due()).toEqual([
      ['bonus', 20_000],
      ['leave-compensation', 22_000],
    ]);
    expect(due({ noEndIndemnity: true })).toEqual([['leave-compensation', 20_000]]);
    expect(due({ leaveTaken: 3 })).toEqual([['bonus', 20_000]]);
  });

  it('of others: days earned since 1 June, at a 26th of the month', () => {
    // 1 June 2025 to 31 March 2026: 304 days × 30/365 = 24.99 days; 20 taken: 4.99 × 100.00
    const job = salaried('2026-03', 260_000, { leaveTaken: 20 });
    expect(dueAtEnd(registry, monthOf('2026-03', [job]), 'job', '2026-03-31')).toMatchObject([
      { kind: 'leave-compensation', amount: 49_900 },
    ]);
  });

  it('of show business: nothing, the fund pays', () => {
    const concert = { ...term(), kind: 'artiste' };
    expect(dueAtEnd(registry, monthOf('2026-03', [concert]), 'job', '2026-03-31')).toEqual([]);
  });
});

describe('duties', () => {
  const of = (input: Parameters<typeof run>[0]) =>
    run(input).duties.map(({ kind, due }) => `${kind} ${due}`);

  it('of a month: DSN and payments by the size of the employer', () => {
    expect(of(monthOf('2026-03', [salaried('2026-03', 250_000)]))).toEqual([
      'dsn 2026-04-05',
      'pay-urssaf 2026-04-05',
      'pay-pas 2026-04-08',
      'pay-pension 2026-04-25',
      'pay-insurer 2026-04-15',
      'pay-housing 2026-04-15',
    ]);
    const small = of(
      monthOf('2026-03', [salaried('2026-03', 250_000)], { entity: { headcount: 8 } }),
    );
    expect(small).toContain('dsn 2026-04-15');
    expect(small).toContain('pay-pas 2026-04-18');
  });

  it('of a start and an end: DPAE before the first hour, the end within five days', () => {
    const { duties } = run(monthOf('2026-03', [term()]));
    expect(duties[0]).toMatchObject({
      kind: 'dpae',
      due: '2026-03-01',
      timing: 'before-start',
      data: { nir: null, birthDate: '1990-05-15', earliest: '2026-02-21', kind: 'cdd' },
    });
    expect(duties[1]).toMatchObject({ kind: 'dsn-end', due: '2026-04-05' });
  });

  it('of show business: the certificate of France Travail, and the funds', () => {
    const light = {
      ...term({ hours: 16 }),
      kind: 'technicien',
      from: '2026-03-05',
      to: '2026-03-06',
    };
    const kinds = run(monthOf('2026-03', [light])).duties.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['aem', 'pay-france-travail', 'pay-leave-fund', 'pay-afdas']),
    );
  });

  it('pays every recipient exactly what the payslip owes it', () => {
    const evaluation = run(monthOf('2026-03', [salaried('2026-03', 250_000)]));
    const paid = Object.fromEntries(
      evaluation.duties
        .filter(({ amount }) => amount !== undefined)
        .map(({ recipient, amount }) => [recipient, amount]),
    );
    expect(paid).toEqual(evaluation.payslips[0]?.byRecipient);
  });
});

describe('a year of months', () => {
  /** Twelve months of 2026, totals carried on; sums of some lines. */
  function year(pays: readonly number[]) {
    let counters: Readonly<Record<string, number>> = {};
    const sums: Record<string, number> = {};
    pays.forEach((amount, i) => {
      const month = `2026-${String(i + 1).padStart(2, '0')}`;
      const input = monthOf(month, [salaried(month, amount)], { counters, asOf: '2026-12-31' });
      const evaluation = run(input);
      counters = { ...counters, ...sum(counters, evaluation.counters) };
      for (const { line, amount: cents, base } of evaluation.full.lines) {
        sums[line] = (sums[line] ?? 0) + cents;
        sums[`${line} base`] = (sums[`${line} base`] ?? 0) + (base ?? 0);
      }
    });
    return sums;
  }
  const sum = (
    _: Readonly<Record<string, number>>,
    after: Readonly<Record<string, number>>,
  ): Readonly<Record<string, number>> => after;

  it('ends with the yearly ceiling and the yearly reduction, whatever the months', () => {
    const pay = fc.integer({ min: 100_000, max: 900_000 });
    fc.assert(
      fc.property(fc.array(pay, { minLength: 12, maxLength: 12 }), (pays) => {
        const sums = year(pays);
        const gross = pays.reduce((a, b) => a + b, 0);
        const ceiling = 4_806_000;
        expect(sums['ceiling-base']).toBe(Math.min(gross, ceiling));
        expect(sums['cet base'] ?? 0).toBe(gross > ceiling ? gross : 0);
        // 12.02 × 1,820 = 21,876.40 of SMIC a year.
        const x = (3 * 2_187_640 - gross) / (2 * gross);
        const fine = x <= 0 ? 0 : Math.round(200 + 3_821 * Math.min(1, x) ** 1.75);
        const due = Math.round((gross * fine) / 10_000);
        expect(due + (sums.reduction ?? 0) + (sums['reduction-pension'] ?? 0)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('many short engagements, one by one', () => {
  it('come to the same as all at once', () => {
    const one = (day: string, amount: number): EngagementInput => ({
      ...salaried('2026-03', amount),
      id: day,
      kind: 'cdd',
      from: `2026-03-${day}`,
      to: `2026-03-${day}`,
      pay: [{ id: day, kind: 'day', amount, from: `2026-03-${day}`, to: `2026-03-${day}` }],
    });
    const all = [one('03', 40_000), one('10', 9_000), one('12', 31_000), one('24', 15_000)];
    const confirmed = { 'pss.part_month': 'calendar-days' };
    const whole = run(monthOf('2026-03', all, { confirmed }));
    let issued: ReturnType<typeof asIssued>[] = [];
    for (let n = 1; n <= all.length; n += 1) {
      const input = monthOf('2026-03', all.slice(0, n), { confirmed });
      const [payslip] = run({ ...input, issued }).payslips;
      issued = [...issued, ...payslip!.lines.map(asIssued)];
    }
    const total = (line: string): number =>
      issued.reduce((sum, it) => sum + (it.line === line ? it.amount : 0), 0);
    for (const line of ['vp-ee', 'agirc2-ee', 'cet', 'csg-d', 'reduction', 'pas'])
      expect(total(line)).toBe(amountOf(whole, line));
    // Four days of 31: 4 × 129.19 (4,005/31) of ceiling for 950 of pay.
    expect(amountOf(whole, 'ceiling-base')).toBe(51_676);
  });
});

describe('from net and cost back to pay', () => {
  const input = monthOf('2026-03', [salaried('2026-03', 100)]);
  const vary = [{ engagement: 'job', item: 'pay' }];

  it('finds a pay with exactly the net of any whole-euro pay', () => {
    fc.assert(
      fc.property(fc.integer({ min: 600, max: 7_000 }), (euros) => {
        const paid = run(monthOf('2026-03', [salaried('2026-03', euros * 100)]));
        const target = { of: 'net', amount: paid.full.totals.net } as const;
        const found = solve(registry, { input, vary, target });
        const again = run(monthOf('2026-03', [salaried('2026-03', found.answer!.amount)]));
        expect(again.full.totals.net).toBe(paid.full.totals.net);
      }),
      { numRuns: 25 },
    );
  });

  it('names the end of the reduction and the ceiling as steps', () => {
    const target = { of: 'net', amount: 450_000 } as const;
    // 3 × 1,823.0333 = 5,469.10; the ceiling is 4,005.
    expect(solve(registry, { input, vary, target }).steps).toEqual(
      expect.arrayContaining([546_909, 400_500]),
    );
  });

  it('spends a billed amount on fee, cost and rest', () => {
    const target = { of: 'billed', amount: 500_000, feeRate: '8.5 %' } as const;
    const { fee, budget, residue, answer } = solve(registry, { input, vary, target });
    expect([fee, budget]).toEqual([42_500, 457_500]);
    expect(answer!.totals.employerCost + residue).toBe(457_500);
  });
});
