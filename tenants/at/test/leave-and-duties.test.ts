import { dueAtEnd, type EngagementInput, solve } from '@smart/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seizure } from '../law/75-garnishment.ts';
import { sickDates } from '../law/work-days.ts';
import { amountOf, monthOf, registry, run, salaried, valuesOn } from './support.ts';

/** What falls due on 30 June 2026 for a salary of 2,200.00. */
function due(facts: Record<string, unknown>) {
  const job = { ...salaried('2026-06', 220_000, facts), from: '2025-07-01' };
  return dueAtEnd(registry, monthOf('2026-06', [job]), 'job', '2026-06-30');
}

describe('untaken leave', () => {
  // A whole leave year (365 of 365 days) is served: 25 days, a day is worth 2,200/22 = 100.00.
  it.each([
    [21, 4, '2026-07-04'],
    [20, 5, '2026-07-07'],
    [10, 15, '2026-07-21'],
  ])('with %i days taken pays %i days and prolongs insurance to %s', (taken, days, until) => {
    expect(due({ leaveTaken: taken })).toMatchObject([
      { kind: 'leave-compensation', amount: days * 10_000, to: until, due: '2026-06-30' },
    ]);
  });

  it('knows the day’s value for three and six days a week, and for others', () => {
    // 3 days: 15 days × 2,200/13 = 2,538.46; 6 days: 30 × 2,200/26 = 2,538.46;
    // 4 days: 20 × 2,200/(4 × 4.33) = 2,540.42
    const amounts = [3, 6, 4].map((daysPerWeek) => due({ daysPerWeek })[0]?.amount);
    expect(amounts).toEqual([253_846, 253_846, 254_042]);
  });

  it('pays four weeks after an unjustified exit, earlier years in full', () => {
    expect(due({ unjustifiedExit: true, leaveTaken: 15 })[0]?.amount).toBe(5 * 10_000);
    expect(due({ leaveCarriedOver: 3, leaveTaken: 25 })[0]?.amount).toBe(3 * 10_000);
    expect(due({ leaveTaken: 25 })).toEqual([]);
  });

  it('adds the special part and the pro-rata 13th and 14th where they are granted', () => {
    // Leave 5 × 100.00, of it 2/12 = 83.33; June’s 2,200.00 earn 2/12 = 366.67.
    expect(due({ specialPay: true, leaveTaken: 20 })).toMatchObject([
      { kind: 'leave-compensation', amount: 50_000 },
      { kind: 'special', amount: 8_333 },
      { kind: 'special', amount: 36_667 },
    ]);
  });

  it('pays 9.6 or 11.2 % with each day of work', () => {
    const day = { kind: 'day', from: '2026-06-10', to: '2026-06-10', amount: 25_000 } as const;
    const job = (specialPay: boolean): EngagementInput => ({
      ...salaried('2026-06', 0, { specialPay }),
      kind: 'fallweise',
      from: '2026-06-10',
      to: '2026-06-10',
      pay: [{ ...day, id: 'd' }],
    });
    const amounts = [false, true].map(
      (special) =>
        dueAtEnd(registry, monthOf('2026-06', [job(special)]), 'job', '2026-06-10')[0]?.amount,
    );
    expect(amounts).toEqual([2_400, 2_800]);
  });
});

describe('sickness', () => {
  it('does not count a public holiday, but the free days between', () => {
    const day = (date: string, state: 'sick' | 'holiday' | 'worked') => ({
      date,
      minutes: 480,
      state,
    });
    const dates = sickDates([
      day('2026-04-28', 'worked'),
      day('2026-04-29', 'sick'),
      day('2026-05-01', 'holiday'),
      day('2026-05-04', 'sick'),
      day('2026-05-05', 'worked'),
      day('2026-05-08', 'sick'),
    ]);
    expect(dates).toEqual([
      '2026-04-29',
      '2026-04-30',
      '2026-05-02',
      '2026-05-03',
      '2026-05-04',
      '2026-05-08',
    ]);
  });
});

describe('duties', () => {
  const kinds = (input: Parameters<typeof run>[0]): string[] =>
    run(input).duties.map(({ kind, due: on }) => `${kind} ${on}`);

  it('of a month: report and payments by the 15th, moved to a bank day', () => {
    // 15 February 2026 is a Sunday.
    expect(kinds(monthOf('2026-01', [salaried('2026-01', 250_000)]))).toEqual([
      'mbgm 2026-02-15',
      'pay-contributions 2026-02-16',
      'pay-tax-office 2026-02-16',
      'pay-municipality 2026-02-16',
    ]);
  });

  it('of a late start: declared before the first hour, reported a month later', () => {
    const late = { ...salaried('2026-03', 150_000), from: '2026-03-16' };
    const evaluation = run(monthOf('2026-03', [late]));
    expect(evaluation.duties.slice(0, 2)).toMatchObject([
      {
        kind: 'start-declaration',
        due: '2026-03-16',
        timing: 'before-start',
        data: {
          birthDate: '1990-05-15',
          start: '2026-03-16',
          marginal: false,
          bvStart: '2026-04-16',
        },
      },
      { kind: 'mbgm', due: '2026-05-15' },
    ]);
  });

  it('of work by the day: a declaration for each day, days reported by the 7th', () => {
    const day = (date: string) =>
      ({ id: date, kind: 'day', amount: 20_000, from: date, to: date }) as const;
    const job = {
      ...salaried('2026-03', 0),
      kind: 'fallweise',
      from: '2026-03-10',
      to: '2026-03-17',
      pay: [day('2026-03-10'), day('2026-03-17')],
    };
    expect(kinds(monthOf('2026-03', [job])).slice(0, 3)).toEqual([
      'start-declaration 2026-03-10',
      'start-declaration 2026-03-17',
      'mbgm-fallweise 2026-04-07',
    ]);
  });

  it('of an end and of December: deregistration, wage slip, municipal return', () => {
    const ended = { ...salaried('2026-12', 250_000), to: '2026-12-31' };
    const list = kinds(monthOf('2026-12', [ended]));
    expect(list).toContain('end-declaration 2027-01-07');
    expect(list).toContain('annual-wage-slip 2027-02-28');
    expect(list).toContain('municipal-return 2027-03-31');
  });

  it('pays every recipient exactly what the payslip owes it', () => {
    const evaluation = run(monthOf('2026-03', [salaried('2026-03', 250_000, { land: 'W' })]));
    const paid = Object.fromEntries(
      evaluation.duties
        .filter(({ amount }) => amount !== undefined)
        .map(({ recipient, amount }) => [recipient, amount]),
    );
    expect(paid).toEqual(evaluation.payslips[0]?.byRecipient);
  });
});

describe('seizure 2026', () => {
  const of2026 = (net: number, dependants: number, hasSpecialPay = true, forMaintenance = false) =>
    seizure(valuesOn('2026-03-31'), { net, dependants, hasSpecialPay, forMaintenance });

  it('leaves the basic amount, 30 % of the excess and 10 % for each dependant', () => {
    // 1,308 + 692 × 30 % = 1,515.60
    expect(of2026(200_000, 0)).toMatchObject({ protectedAmount: 151_560, attachable: 48_440 });
    // 1,308 + 2 × 261 = 1,830; + 170 × 50 % = 1,915.00
    expect(of2026(200_000, 2).protectedAmount).toBe(191_500);
    // no 13th and 14th: 1,526 + 474 × 30 % = 1,668.20
    expect(of2026(200_000, 0, false).protectedAmount).toBe(166_820);
  });

  it('leaves nothing of what exceeds the highest base, and less against maintenance', () => {
    // 1,308 + (5,220 − 1,308) × 30 % = 2,481.60
    expect(of2026(600_000, 0).protectedAmount).toBe(248_160);
    expect(of2026(200_000, 0, true, true).protectedAmount).toBe(113_670);
    expect(of2026(90_000, 0)).toMatchObject({ protectedAmount: 90_000, attachable: 0 });
  });
});

describe('from net and cost back to pay', () => {
  const input = monthOf('2026-03', [salaried('2026-03', 100)]);
  const vary = [{ engagement: 'job', item: 'pay' }];

  it('names the marginal limit and the steps of unemployment insurance as steps', () => {
    const target = { of: 'net', amount: 180_000 } as const;
    const found = solve(registry, { input, vary, target });
    expect(found.steps).toEqual(expect.arrayContaining([55_110, 222_500, 242_700, 263_000]));
  });

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
});

describe('two axes of time', () => {
  it('does not know in July what was published in August', () => {
    const bonus = {
      id: 'bonus',
      kind: 'bonus',
      amount: 50_000,
      from: '2026-07-31',
      to: '2026-07-31',
      facts: { free: 'mitarbeiterpraemie', byAgreement: true },
    } as const;
    const job = salaried('2026-07', 350_000);
    const input = monthOf('2026-07', [{ ...job, pay: [...job.pay, bonus] }]);
    const then = run(input);
    const now = run({ ...input, asOf: '2026-08-31' });
    expect(then.findings).toContainEqual(expect.objectContaining({ code: 'staff-bonus-taxed' }));
    expect(amountOf(now, 'lst-base')).toBe(286_755);
    expect(run(input)).toEqual(then);
  });
});
