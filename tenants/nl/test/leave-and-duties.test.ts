import { dueAtEnd, type EngagementInput, type WorkDay } from '@smart/law';
import { describe, expect, it } from 'vitest';
import { amountOf, codes, monthOf, oneDay, registry, run, salaried } from './support.ts';

const end = (engagement: EngagementInput, to: string, confirmed = {}) =>
  dueAtEnd(registry, monthOf(to.slice(0, 7), [engagement], { confirmed }), engagement.id, to);

describe('what falls due at the end', () => {
  const march = { ...salaried('2026-03', 240_000), from: '2026-03-01' };

  it('is holiday allowance, leave and transition payment', () => {
    // 8 % of 2,400.00; 4/52 of it; 2,400.00 / 36 = 66.67 and 8 % of that, 5.33.
    expect(end(march, '2026-03-31').map(({ id, amount }) => [id, amount])).toEqual([
      ['job:holiday-allowance', 19_200],
      ['job:leave', 18_462],
      ['job:transition', 7_200],
    ]);
  });

  it('leaves out what was paid, what was taken, and a transition the worker gave up', () => {
    const facts = { weeklyHours: 32, hourlyPay: 1_731, leaveHoursTaken: 4, endedByWorker: true };
    const paid = {
      id: 'june',
      kind: 'special',
      amount: 10_000,
      from: '2026-03-31',
      to: '2026-03-31',
      facts: { of: 'holiday-allowance' },
    } as const;
    // 184.62 − 4 × 17.31 = 115.38.
    expect(end({ ...march, facts, pay: [...march.pay, paid] }, '2026-03-31')).toMatchObject([
      { amount: 9_200 },
      { amount: 11_538 },
    ]);
  });

  it('needs the hourly pay to value hours carried over', () => {
    const facts = { weeklyHours: 32, leaveHoursCarriedOver: 8 };
    const input = monthOf('2026-03', [{ ...march, facts }]);
    expect(dueAtEnd(registry, input, 'job', '2026-03-31').map(({ id }) => id)).not.toContain(
      'job:leave',
    );
  });

  it('is the transition payment alone where the wage was all-in', () => {
    // 250.00 / 36 = 6.94, holiday allowance is inside.
    expect(end(oneDay('2026-03-10', 25_000), '2026-03-10')).toMatchObject([{ amount: 694 }]);
  });

  it('reminds in June of the holiday allowance set aside up to May', () => {
    const may = salaried('2026-05', 300_000).pay[0]!;
    const june = salaried('2026-06', 300_000);
    const job = { ...june, pay: [{ ...may, id: 'may' }, ...june.pay] };
    const { findings } = run(monthOf('2026-06', [job]));
    expect(findings).toMatchObject([
      { code: 'holiday-allowance-due', params: { amount: 24_000, due: '2026-06-30' } },
    ]);
    const item = { id: 'holiday', kind: 'special', amount: 24_000 } as const;
    const span = { from: '2026-06-30', to: '2026-06-30', facts: { of: 'holiday-allowance' } };
    const paid = { ...job, pay: [...job.pay, { ...item, ...span }] };
    const person = { previousYearWage: 3_000_000 };
    expect(codes(run(monthOf('2026-06', [paid], { person })))).toEqual([]);
  });

  it('is nothing under the artist scheme', () => {
    expect(
      end({ ...oneDay('2026-03-10', 25_000), kind: 'artiest', facts: {} }, '2026-03-10'),
    ).toEqual([]);
  });
});

describe('sickness', () => {
  const sick = (dates: readonly string[]): readonly WorkDay[] =>
    dates.map((date) => ({ date, minutes: 480, state: 'sick' }));
  const confirmed = { 'sick_pay.day': 'weekdays-of-the-month' };

  it('costs 30 % of a day above the minimum wage', () => {
    const job = { ...salaried('2026-03', 440_000), days: sick(['2026-03-02']) };
    // 4,400.00 / 22 = 200.00; 70 % is 140.00, above 8 × 14.71 = 117.68.
    expect(run(monthOf('2026-03', [job], { confirmed })).full.totals.gross).toBe(434_000);
  });

  it('pays no more than 70 % of the maximum day wage', () => {
    const job = { ...salaried('2026-03', 880_000), days: sick(['2026-03-02']) };
    // 400.00 a day; 70 % of 304.25 = 212.98 (212.975); lost 187.02.
    expect(run(monthOf('2026-03', [job], { confirmed })).full.totals.gross).toBe(861_298);
  });

  it('waits for the maximum day wage of 2025 and for the day of a month’s salary', () => {
    const job = { ...salaried('2025-03', 880_000), days: sick(['2025-03-03']) };
    expect(codes(run(monthOf('2025-03', [job])))).toEqual([
      'value-unconfirmed sick_pay.day',
      'value-missing max_daily_benefit_wage',
    ]);
  });

  it('ends after 104 weeks: the office must settle it', () => {
    const job = { ...salaried('2026-03', 440_000), days: sick(['2024-03-04', '2026-03-02']) };
    expect(codes(run(monthOf('2026-03', [job], { confirmed })))).toContain('sick-too-long');
  });
});

describe('duties', () => {
  it('are one declaration an engagement and one payment, by the end of the next month', () => {
    const { duties } = run(
      monthOf('2026-01', [salaried('2026-01', 300_000), oneDay('2026-01-12', 20_000)]),
    );
    expect(duties.map(({ kind, due, engagement }) => [kind, due, engagement])).toEqual([
      ['wage-declaration', '2026-02-28', 'job'],
      ['wage-declaration', '2026-02-28', 'day-2026-01-12'],
      ['pay-wage-tax', '2026-02-28', null],
    ]);
    const [job, day, payment] = duties;
    expect(job?.data).toMatchObject({ indefinite: true, awf: 'low', bsn: null, wage: 300_000 });
    expect(day?.data).toMatchObject({ indefinite: false, awf: 'high', insuredDays: 1 });
    expect(payment?.amount).toBeGreaterThan(0);
  });

  it('give the year statement when the year or the work has ended', () => {
    const kinds = (month: string, job: EngagementInput) =>
      run(monthOf(month, [job])).duties.map(({ kind, due }) => `${kind} ${due}`);
    expect(kinds('2026-12', salaried('2026-12', 300_000))).toContain('year-statement 2027-02-28');
    expect(kinds('2026-03', oneDay('2026-03-10', 20_000))).toContain('year-statement 2027-02-28');
    expect(kinds('2026-03', salaried('2026-03', 300_000))).not.toContain(
      'year-statement 2027-02-28',
    );
  });

  it('carry the parts of an all-in wage on the payslip', () => {
    const day = run(monthOf('2026-03', [oneDay('2026-03-10', 76_569)]));
    // 765.69 / (1.08 × 1.0833) = 654.46; 8 % is 52.36; the rest 58.87 is leave.
    expect(amountOf(day, 'all-in-base')).toBe(65_446);
    expect(amountOf(day, 'all-in-holiday')).toBe(5_236);
    expect(amountOf(day, 'all-in-leave')).toBe(5_887);
  });
});
