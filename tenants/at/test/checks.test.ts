import { addDays, type EngagementInput, type WorkDay } from '@smart/law';
import { describe, expect, it } from 'vitest';
import { amountOf, codes, monthOf, run, salaried } from './support.ts';

const worked = (date: string, hours: number): WorkDay => ({
  date,
  minutes: hours * 60,
  state: 'worked',
});

const withDays = (days: readonly WorkDay[]): EngagementInput => ({
  ...salaried('2026-03', 250_000),
  days,
});

describe('work time', () => {
  it('refuses days over twelve and weeks over sixty hours', () => {
    const long = run(monthOf('2026-03', [withDays([worked('2026-03-04', 12.5)])]));
    expect(codes(long)).toContain('day-too-long');
    const week = ['02', '03', '04', '05', '06', '07'].map((day) => worked(`2026-03-${day}`, 10.5));
    expect(codes(run(monthOf('2026-03', [withDays(week)])))).toContain('week-too-long');
    const normal = ['02', '03', '04', '05', '06'].map((day) => worked(`2026-03-${day}`, 8));
    expect(codes(run(monthOf('2026-03', [withDays(normal)])))).toEqual([
      'break-due',
      'break-due',
      'break-due',
      'break-due',
      'break-due',
      'no-floor-known',
    ]);
  });

  it('adds up the hours of several engagements on one day', () => {
    const second = { ...withDays([worked('2026-03-04', 7)]), id: 'second' };
    const both = run(monthOf('2026-03', [withDays([worked('2026-03-04', 7)]), second]));
    expect(codes(both)).toContain('day-too-long');
    expect(codes(both)).toContain('rest-too-short');
  });

  it('asks for a free day in a week and for an average of 48 hours', () => {
    const every = ['02', '03', '04', '05', '06', '07', '08'].map((d) => worked(`2026-03-${d}`, 4));
    expect(codes(run(monthOf('2026-03', [withDays(every)])))).toContain('weekly-rest-missing');
    const seventeen: WorkDay[] = [];
    for (let day = 0; day < 17 * 7; day += 1) {
      const date = addDays('2025-12-01', day);
      if (day % 7 < 5) seventeen.push(worked(date, 10));
    }
    const tired = run(monthOf('2026-03', [withDays(seventeen)]));
    expect(codes(tired)).toContain('average-too-high');
  });

  it('does not count cancelled and sick days', () => {
    const day = { date: '2026-03-04', minutes: 900, state: 'cancelled' } as const;
    expect(codes(run(monthOf('2026-03', [withDays([day])])))).toEqual(['no-floor-known']);
  });
});

describe('minimum pay', () => {
  const film = { collectiveAgreement: 'Film', grade: 'II', weeklyHours: 20 };
  const confirmed = {
    'wage.minimum.tables': [
      { agreement: 'Film', grade: 'II', from: '2026-01-01', to: null, month: '2800.00' },
    ],
  };

  it('knows no floor until the office enters a table', () => {
    const evaluation = run(monthOf('2026-03', [salaried('2026-03', 130_000, film)]));
    expect(codes(evaluation)).toEqual(['no-floor-known']);
    expect(evaluation.payslips).toHaveLength(1);
  });

  it('compares part-time pay with the share of the full-time floor', () => {
    // 2,800.00 × 20/40 hours = 1,400.00
    const below = run(monthOf('2026-03', [salaried('2026-03', 139_999, film)], { confirmed }));
    expect(below.findings).toMatchObject([{ code: 'below-floor', params: { floor: 140_000 } }]);
    const enough = run(monthOf('2026-03', [salaried('2026-03', 140_000, film)], { confirmed }));
    expect(codes(enough)).toEqual([]);
  });
});

describe('what must be known', () => {
  it('blocks without a birth date', () => {
    const evaluation = run(
      monthOf('2026-03', [salaried('2026-03', 250_000)], { person: { birthDate: undefined } }),
    );
    expect(codes(evaluation)).toContain('birth-date-missing');
    expect(evaluation.payslips).toEqual([]);
    expect(evaluation.blocked).toHaveLength(1);
  });

  it('blocks marginal pay until the employer’s sum is known', () => {
    const marginal = { ...salaried('2026-03', 50_000), kind: 'marginal' };
    const unknown = run(
      monthOf('2026-03', [marginal], { entity: { monthlyMarginalSum: undefined } }),
    );
    expect(codes(unknown)).toContain('marginal-sum-unknown');
    expect(unknown.payslips).toEqual([]);
    expect(amountOf(unknown, 'uv-dg')).toBe(550);
  });

  it('asks for the full month’s pay when a part month could be marginal', () => {
    const part = { ...salaried('2026-03', 30_000), from: '2026-03-16' };
    expect(codes(run(monthOf('2026-03', [part])))).toContain('agreed-pay-missing');
    const agreed = { ...part, facts: { ...part.facts, agreedMonthlyPay: 60_000 } };
    const known = run(monthOf('2026-03', [agreed]));
    expect(codes(known)).not.toContain('agreed-pay-missing');
    expect(amountOf(known, 'sv-base')).toBe(30_000);
  });

  it('refuses a contract kind that does not fit its length', () => {
    const short = { ...salaried('2026-03', 90_000), kind: 'echt', from: '2026-03-02' };
    const ended = { ...short, to: '2026-03-10', facts: { land: 'O', agreedMonthlyPay: 250_000 } };
    expect(codes(run(monthOf('2026-03', [ended])))).toContain('kind-does-not-fit');
  });

  it('counts the 1st to the last of a month as a whole month', () => {
    const whole = {
      ...salaried('2026-03', 250_000),
      kind: 'echt',
      from: '2026-03-01',
      to: '2026-03-31',
    };
    expect(codes(run(monthOf('2026-03', [whole])))).not.toContain('kind-does-not-fit');
    const dayLess = { ...whole, to: '2026-03-30' };
    expect(codes(run(monthOf('2026-03', [dayLess])))).toContain('kind-does-not-fit');
  });

  it('blocks a non-resident who is no artist until the office says how to tax', () => {
    const abroad = { person: { taxResidence: 'DE' } };
    const input = monthOf('2026-03', [salaried('2026-03', 250_000)], abroad);
    expect(run(input).findings).toMatchObject([
      { code: 'value-missing', params: { key: 'tax.nra.employee' }, blocksIssuing: true },
      { code: 'no-floor-known' },
    ]);
  });

  it('refuses an A1 on file while Austria is recorded as competent', () => {
    const input = monthOf('2026-03', [salaried('2026-03', 250_000)], { person: { a1State: 'HU' } });
    expect(codes(run(input))).toContain('a1-not-recorded');
  });

  it('asks the office for the e-card fee of November 2026', () => {
    const input = monthOf('2026-11', [salaried('2026-11', 250_000)]);
    expect(run(input).findings).toContainEqual(
      expect.objectContaining({ code: 'value-missing', blocksIssuing: true }),
    );
    const entered = { ...input, house: { values: {}, confirmed: { 'sv.e-card': '26.00' } } };
    expect(amountOf(run(entered), 'e-card')).toBe(2_600);
    expect(run(entered).payslips).toHaveLength(1);
  });
});
