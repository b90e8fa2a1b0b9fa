import {
  addDays,
  dueAtEnd,
  type EngagementInput,
  type Facts,
  type WorkDay,
  weekdayOf,
} from '@smart/law';
import { describe, expect, it } from 'vitest';
import { seizure } from '../law/75-garnishment.ts';
import { amountOf, codes, monthOf, registry, run, salaried, valuesOn } from './support.ts';

const MONTH = '2026-06';
const day = (date: string, hours: number, state: WorkDay['state'] = 'worked'): WorkDay => ({
  date,
  minutes: hours * 60,
  state,
});
const withDays = (days: readonly WorkDay[], amount = 400_000): EngagementInput => ({
  ...salaried(MONTH, amount),
  days,
});
const found = (days: readonly WorkDay[], amount?: number) =>
  codes(run(monthOf(MONTH, [withDays(days, amount)])));

describe('work time', () => {
  it('allows eight hours, ten when balanced, no more', () => {
    expect(found([day('2026-06-03', 8)])).toEqual(['break-due']);
    expect(found([day('2026-06-03', 9.5)])).toEqual(['overtime-day', 'break-due']);
    expect(found([day('2026-06-03', 10.5)])).toContain('day-too-long');
    expect(found([day('2026-06-03', 13.5)])).toContain('rest-too-short');
  });

  it('says Sunday work, and an average over 48 hours in 24 weeks', () => {
    expect(found([day('2026-06-07', 5)])).toEqual(['sunday-work']);
    const days: WorkDay[] = [];
    for (let date = '2026-01-05'; date < '2026-06-20'; date = addDays(date, 1))
      if (weekdayOf(date) < 7) days.push(day(date, 9));
    expect(found(days)).toContain('average-too-high');
  });
});

describe('minimum pay', () => {
  it('is 13.90 an hour in 2026 and 12.82 in 2025', () => {
    expect(found([day('2026-06-03', 8)], 11_120)).not.toContain('below-floor');
    expect(found([day('2026-06-03', 8)], 11_119)).toContain('below-floor');
    const before = { ...salaried('2025-06', 10_256), days: [day('2025-06-03', 8)] };
    expect(codes(run(monthOf('2025-06', [before])))).not.toContain('below-floor');
  });

  it('follows weekly hours where no days are known', () => {
    // 20 hours × 13 ÷ 3 × 13.90 = 1,204.67
    const month = (amount: number) =>
      codes(run(monthOf(MONTH, [salaried(MONTH, amount, { weeklyHours: 20 })])));
    expect(month(120_467)).not.toContain('below-floor');
    expect(month(120_466)).toContain('below-floor');
  });

  it('takes the office’s table of the agreement, and says when there is none', () => {
    const facts = { collectiveAgreement: 'TV', grade: 'A' };
    const job = salaried(MONTH, 250_000, facts);
    expect(codes(run(monthOf(MONTH, [job])))).toContain('no-floor-known');
    const row = { agreement: 'TV', grade: 'A', from: '2026-01-01', month: '2600.00' };
    const confirmed = { 'wage.minimum.tables': [row] };
    expect(codes(run(monthOf(MONTH, [job], { confirmed })))).toContain('below-floor');
  });
});

describe('the contract', () => {
  const term = (to: string, facts: Facts = {}): EngagementInput => ({
    ...salaried(MONTH, 300_000, facts),
    kind: 'befristet',
    from: '2026-06-01',
    to,
  });
  const house = { 'contract-months-min': 4 };
  const said = (to: string, facts: Facts = {}) =>
    codes(run(monthOf(MONTH, [term(to, facts)], { house })));

  it('may last two years without a reason', () => {
    expect(said('2028-05-31')).not.toContain('term-too-long');
    expect(said('2028-06-01')).toContain('term-too-long');
    expect(said('2028-06-01', { fixedTermReason: 'artistic' })).not.toContain('term-too-long');
  });

  it('lasts four months by house rule for who was not in statutory insurance', () => {
    expect(said('2026-09-30', { insuredBefore: false })).not.toContain('term-too-short');
    expect(said('2026-09-29', { insuredBefore: false })).toContain('term-too-short');
    expect(said('2026-07-31')).not.toContain('term-too-short');
  });

  it('is irregular for less than a week only', () => {
    const work = (to: string): EngagementInput => ({
      ...term(to),
      kind: 'unstaendig',
      pay: [{ id: 'p', kind: 'lump-sum', amount: 90_000, from: '2026-06-01', to }],
    });
    expect(codes(run(monthOf(MONTH, [work('2026-06-06')])))).not.toContain('not-irregular');
    expect(codes(run(monthOf(MONTH, [work('2026-06-07')])))).toContain('not-irregular');
  });
});

describe('leave at the end', () => {
  const left = (from: string, to: string, facts: Facts = {}): number => {
    const month = to.slice(0, 7);
    const job = { ...salaried(month, 260_000, { agreedMonthlyPay: 260_000, ...facts }), from };
    const [item] = dueAtEnd(registry, monthOf(month, [job]), 'job', to);
    return item?.amount ?? 0;
  };
  // A day: 2,600 × 3 months ÷ (13 weeks × 5 days) = 120.00.
  it('is a twelfth of twenty days for each full month, half days rounded up', () => {
    expect(left('2026-03-01', '2026-05-31')).toBe(5 * 12_000);
    expect(left('2026-03-01', '2026-06-15')).toBe(5 * 12_000);
    expect(left('2026-03-01', '2026-06-30')).toBe(7 * 12_000);
    expect(left('2026-01-01', '2026-06-30')).toBe(10 * 12_000);
  });

  it('is the whole year’s when six months are served and the second half has begun', () => {
    expect(left('2026-01-01', '2026-07-31')).toBe(20 * 12_000);
    expect(left('2025-01-01', '2026-09-30', { leaveTaken: 12 })).toBe(8 * 12_000);
    expect(left('2026-06-01', '2026-09-30')).toBe(7 * 12_000);
  });
});

describe('pay during sickness', () => {
  const sick = (from: string, days: number, start = '2025-01-01') => {
    const list: WorkDay[] = [];
    for (let i = 0; i < days; i += 1) list.push(day(addDays(from, i), 8, 'sick'));
    return amountOf(run(monthOf(MONTH, [{ ...withDays(list, 300_000), from: start }])), 'salary');
  };

  it('is full for six weeks of an illness, then nothing', () => {
    expect(sick('2026-06-01', 30)).toBe(300_000);
    // 42 days from 1 May end on 11 June: 19 days of June are lost.
    expect(sick('2026-05-01', 61)).toBe(300_000 - 190_000);
  });

  it('starts after four weeks of employment', () => {
    expect(sick('2026-06-10', 5, '2026-06-01')).toBe(300_000 - 50_000);
  });
});

describe('garnishment', () => {
  const attach = (on: string, net: number, dependants: number) =>
    seizure(valuesOn(on), { net, dependants, hasSpecialPay: false, forMaintenance: false });

  it('gives the published amounts', () => {
    expect(attach('2025-08-01', 250_000, 0).attachable).toBe(66_150);
    expect(attach('2026-08-01', 250_000, 0).attachable).toBe(63_882);
    expect(attach('2026-08-01', 250_000, 1).attachable).toBe(15_759);
  });

  it('counts whole tens and leaves the rest', () => {
    const whole = attach('2026-08-01', 250_000, 0);
    const more = attach('2026-08-01', 250_999, 0);
    expect(more.attachable).toBe(whole.attachable);
    expect(more.protectedAmount + more.attachable).toBe(250_999);
  });
});
