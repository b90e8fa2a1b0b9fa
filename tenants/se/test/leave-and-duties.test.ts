import { dueAtEnd } from '@smart/law';
import { describe, expect, it } from 'vitest';
import { amountOf, codes, gig, main, monthOf, registry, run, salaried } from './support.ts';

describe('what falls due at the end', () => {
  it('is 12 % of all pay not yet compensated', () => {
    const job = gig('gig', '2026-04-10', 200_000, { leaveIncluded: false });
    const [item] = dueAtEnd(registry, monthOf('2026-04', [job]), 'gig', '2026-04-10');
    expect(item).toMatchObject({ kind: 'leave-compensation', amount: 24_000 });
    const paid = { ...job, pay: [...job.pay, { ...item!, amount: 4_000 }] };
    const [rest] = dueAtEnd(registry, monthOf('2026-04', [paid]), 'gig', '2026-04-10');
    expect(rest?.amount).toBe(20_000);
  });

  it('is more for more days of leave, and nothing where it is included', () => {
    // Five days more: 12 % + 5 × 0.48 % = 14.4 %.
    const job = gig('gig', '2026-04-10', 200_000, { leaveIncluded: false, leaveDays: 30 });
    const [item] = dueAtEnd(registry, monthOf('2026-04', [job]), 'gig', '2026-04-10');
    expect(item?.amount).toBe(28_800);
    const included = gig('gig', '2026-04-10', 200_000);
    expect(dueAtEnd(registry, monthOf('2026-04', [included]), 'gig', '2026-04-10')).toEqual([]);
  });

  it('needs the monthly pay and an unverified value by the same-pay rule', () => {
    const facts = { leaveRule: 'same-pay', agreedMonthlyPay: 3_000_000 };
    const job = salaried('2026-04', 3_000_000, facts);
    const [item] = dueAtEnd(registry, monthOf('2026-04', [job]), 'job', '2026-04-30');
    // April alone is 30 days of the earning year: 30/365 × 25 = 2.05, to the next whole day 3.
    expect(item?.amount).toBe(452_700);
    const nobody = { ...salaried('2026-04', 3_000_000, { leaveRule: 'same-pay' }), pay: [] };
    expect(dueAtEnd(registry, monthOf('2026-04', [nobody]), 'job', '2026-04-30')).toEqual([]);
  });
});

describe('sickness', () => {
  const sick = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => ({
      date: `2026-04-${String(from + i).padStart(2, '0')}`,
      minutes: 480,
      state: 'sick' as const,
    }));

  it('asks for a certificate from the eighth day', () => {
    const job = (to: number) => ({ ...salaried('2026-04', 3_000_000), days: sick(13, to) });
    expect(codes(run(monthOf('2026-04', [job(19)])))).not.toContain('sick-certificate');
    expect(codes(run(monthOf('2026-04', [job(20)])))).toContain('sick-certificate');
  });

  it('gives nothing in the first fourteen days of a job of under a month', () => {
    const short = (day: number) => ({
      ...salaried('2026-04', 3_000_000, { agreedMonthlyPay: 3_000_000 }),
      kind: 'sarskild-visstid',
      from: '2026-04-01',
      to: '2026-04-24',
      days: sick(day, day),
    });
    expect(amountOf(run(monthOf('2026-04', [short(14)])), 'sick-pay')).toBe(0);
    expect(amountOf(run(monthOf('2026-04', [short(15)])), 'sick-pay')).toBe(110_769);
  });

  it('does not guess sick pay of work paid by the day', () => {
    const job = { ...gig('gig', '2026-04-20', 200_000), from: '2026-03-01', days: sick(20, 20) };
    const evaluation = run(monthOf('2026-04', [job]));
    expect(codes(evaluation)).toContain('not-modelled.sick-pay-by-day');
    expect(evaluation.full.totals.gross).toBe(0);
    const fresh = { ...gig('gig', '2026-04-20', 200_000), days: sick(20, 20) };
    expect(codes(run(monthOf('2026-04', [fresh])))).not.toContain('not-modelled.sick-pay-by-day');
  });

  it('needs the hours of a week', () => {
    const { facts: _, ...job } = salaried('2026-04', 3_000_000);
    const evaluation = run(monthOf('2026-04', [{ ...job, facts: {}, days: sick(20, 20) }]));
    expect(codes(evaluation)).toContain('sick-data-missing');
    expect(evaluation.payslips).toEqual([]);
  });
});

describe('duties', () => {
  it('are one declaration and one payment a month, and nothing before work', () => {
    const job = salaried('2026-04', 3_000_000, { pension: 'saf-lo', workCity: 'Umeå' });
    const { duties } = run(monthOf('2026-04', [job], { person: main() }));
    expect(duties.map(({ kind, due, timing }) => [kind, due, timing])).toEqual([
      ['agi', '2026-05-12', 'by-date'],
      ['pay-skatteverket', '2026-05-12', 'by-date'],
      ['pay-fora', '2026-05-31', 'by-date'],
      ['pay-slp', '2027-05-02', 'by-date'],
    ]);
    // 31.42 % of 30,000 and table 33; 4.5 % pension; 24.26 % of that.
    expect(duties.map(({ amount }) => amount)).toEqual([undefined, 1_530_400, 135_000, 32_751]);
    expect(duties[0]?.data).toMatchObject({
      period: '202604',
      statements: [{ number: 1, fields: { '011': 30_000, '001': 5_878, '246': 'Umeå' } }],
      feeBases: [{ kronor: 30_000, rate: 314_200 }],
    });
  });

  it('say one statement for each kind of tax, in whole kronor', () => {
    const show = gig('show', '2026-04-24', 500_050, { onStage: true, artistActivity: 'musik' });
    const lead = salaried('2026-04', 1_234_500);
    const person = { taxResidence: 'DE', sinkDecision: true };
    const { duties } = run(monthOf('2026-04', [show, lead], { person }));
    expect(duties[0]?.data.statements).toEqual([
      { number: 2, fields: { '011': 12_345, '274': 2_777 } },
      { number: 3, fields: { '011': 5_000, '275': 750, '112': 'musik' } },
    ]);
    expect(duties[0]?.data.feeBases).toEqual([{ kronor: 17_345, rate: 314_200 }]);
  });

  it('declare pay below the yearly limit as no base, and set it off later', () => {
    const fields = (amount: number, before: number) => {
      const counters = { 'fee-pay@2026': before, 'fee-base@2026': 0, 'tax-pay@2026': before };
      const job = gig('g', '2026-02-10', amount);
      const [agi] = run(monthOf('2026-02', [job], { counters })).duties;
      return agi?.data.statements;
    };
    expect(fields(95_000, 0)).toEqual([{ number: 1, fields: { '131': 950, '001': 0 } }]);
    expect(fields(10_000, 95_000)).toEqual([
      { number: 1, fields: { '010': 950, '011': 1_050, '001': 30 } },
    ]);
  });

  it('tell bases by rate for young people', () => {
    const job = salaried('2026-04', 3_000_050);
    const person = { ...main(), birthDate: '2004-02-01' };
    const { duties } = run(monthOf('2026-04', [job], { person }));
    expect(duties[0]?.data.feeBases).toEqual([
      { kronor: 5_000, rate: 314_200 },
      { kronor: 25_000, rate: 208_100 },
    ]);
  });
});
