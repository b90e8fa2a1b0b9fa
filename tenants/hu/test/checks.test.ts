import { defineParameter, type EngagementInput, evaluate, type Jurisdiction } from '@smart/law';
import { describe, expect, it } from 'vitest';
import { jurisdiction } from '../jurisdiction.ts';
import {
  amountOf,
  casual,
  codes,
  ft,
  mandate,
  monthOf,
  registry,
  run,
  salaried,
} from './support.ts';

const march = '2026-03';
const monthFloor = (gross: number, facts: Record<string, unknown>) =>
  codes(run(monthOf(march, [salaried(march, ft(gross), facts)])));

describe('minimum pay', () => {
  it('is the minimum wage of the year, or the guaranteed minimum of skilled jobs', () => {
    expect(monthFloor(322_800, {})).not.toContain('below-floor');
    expect(monthFloor(322_799, {})).toContain('below-floor');
    expect(monthFloor(373_199, { skilled: true })).toContain('below-floor');
    expect(monthFloor(373_200, { skilled: true })).not.toContain('below-floor');
    // Half time: 161,400.
    expect(monthFloor(161_400, { weeklyHours: 20 })).not.toContain('below-floor');
    expect(monthFloor(161_399, { weeklyHours: 20 })).toContain('below-floor');
  });

  it('is 85 % of the hourly minimum wage in casual work', () => {
    // Eight hours: 8 × 1,856 × 0.85 = 12,620.80.
    const day = (wage: number) => codes(run(monthOf(march, [casual(march, 'efo', [10], wage)])));
    expect(day(1_262_080)).not.toContain('below-floor');
    expect(day(1_262_079)).toContain('below-floor');
  });

  it('asks for the table of an agreement, and keeps to it', () => {
    const facts = { collectiveAgreement: 'K', grade: 'A' };
    expect(monthFloor(400_000, facts)).toContain('no-floor-known');
    const rows = [{ agreement: 'K', grade: 'A', from: '2026-01-01', month: '410000' }];
    const confirmed = { rounding: '1', 'wage.minimum.tables': rows };
    const input = monthOf(march, [salaried(march, ft(400_000), facts)], { confirmed });
    expect(run(input).findings).toContainEqual(
      expect.objectContaining({ code: 'below-floor', article: 'K' }),
    );
  });
});

describe('simplified employment', () => {
  it('lasts five days in a row, fifteen a month, 120 a year', () => {
    const days = (numbers: readonly number[], counters = {}) =>
      codes(run(monthOf(march, [casual(march, 'efo', numbers, ft(16_000))], { counters })));
    expect(days([2, 3, 4, 5, 6])).not.toContain('casual-row');
    expect(days([2, 3, 4, 5, 6, 7])).toContain('casual-row');
    const odd = Array.from({ length: 15 }, (_, n) => 2 * n + 1);
    expect(days(odd)).not.toContain('casual-month');
    expect(days([...odd, 30])).toContain('casual-month');
    expect(days([2, 3], { 'casual-days@2026': 118 })).not.toContain('casual-year');
    expect(days([2, 3], { 'casual-days@2026': 119 })).toContain('casual-year');
  });

  it('counts days elsewhere since 1 July 2025', () => {
    const year = (month: string) => {
      const more = { person: { casualDaysElsewhere: 120 } };
      return codes(run(monthOf(month, [casual(month, 'efo', [2], ft(16_000))], more)));
    };
    expect(year('2025-06')).not.toContain('casual-year');
    expect(year('2025-07')).toContain('casual-year');
  });

  it('pays film extras up to 38,700 a day in 2026', () => {
    const day = (wage: number) =>
      codes(run(monthOf(march, [casual(march, 'statiszta', [10], ft(wage))])));
    expect(day(38_700)).not.toContain('extra-over-cap');
    expect(day(38_701)).toContain('extra-over-cap');
  });

  it('asks for the extra due of seasonal work from the 121st day on', () => {
    const counters = { 'seasonal-days@2026': 119 };
    const job = casual(march, 'idenymunka', [2, 3], ft(18_000));
    const open = run(monthOf(march, [job], { counters }));
    expect(open.payslips).toHaveLength(0);
    expect(open.findings).toContainEqual(
      expect.objectContaining({ params: expect.objectContaining({ key: 'efo.agri_extra_due' }) }),
    );
    const confirmed = {
      'efo.daily.agri_tourism': '2400',
      'efo.agri_extra_due': '1000',
    };
    // Two days at 2,400, one of them with 1,000 more.
    expect(amountOf(run(monthOf(march, [job], { counters, confirmed })), 'efo-due')).toBe(
      ft(5_800),
    );
  });

  it('blocks a film extra until the due of 2026 is confirmed', () => {
    const job = casual(march, 'statiszta', [10], ft(30_000));
    const { payslips, findings } = run(monthOf(march, [job], { confirmed: {} }));
    expect(payslips).toHaveLength(0);
    expect(findings.map(({ params }) => params.key)).toContain('efo.daily.film_extra');
  });
});

describe('work time', () => {
  const plan = (days: readonly (readonly [string, number])[]): EngagementInput => ({
    ...salaried(march, ft(450_000)),
    days: days.map(([date, minutes]) => ({ date, minutes, state: 'planned' })),
  });
  const found = (days: readonly (readonly [string, number])[]) =>
    codes(run(monthOf(march, [plan(days)])));

  it('lasts twelve hours a day and 48 a week at most', () => {
    expect(found([['2026-03-02', 720]])).toEqual(expect.arrayContaining(['overtime-day']));
    expect(found([['2026-03-02', 720]])).not.toContain('day-too-long');
    expect(found([['2026-03-02', 721]])).toContain('day-too-long');
    const week = (minutes: number) =>
      ['02', '03', '04', '05', '06'].map((day) => [`2026-03-${day}`, minutes] as const);
    expect(found(week(576))).not.toContain('week-too-long');
    expect(found(week(577))).toContain('week-too-long');
    expect(found(week(480))).not.toContain('overtime-week');
  });

  it('says that supplements on Sundays and holidays are not computed', () => {
    expect(found([['2026-03-08', 240]])).toContain('supplement-not-computed');
    expect(found([['2026-03-09', 240]])).not.toContain('supplement-not-computed');
  });
});

describe('people', () => {
  it('are under 25 up to the month of their birthday, unless they waive it', () => {
    const tax = (birthDate: string, person = {}) => {
      const more = { person: { birthDate, ...person } };
      return amountOf(run(monthOf(march, [salaried(march, ft(500_000))], more)), 'szja');
    };
    expect(tax('2001-03-01')).toBe(0);
    expect(tax('2001-02-28')).toBe(ft(75_000));
    expect(tax('2003-01-01', { under25: false })).toBe(ft(75_000));
  });

  it('are mothers of two if they turn forty after 2025', () => {
    const tax = (birthDate: string) => {
      const more = { person: { birthDate, mother: 'two' } };
      return amountOf(run(monthOf(march, [salaried(march, ft(500_000))], more)), 'szja');
    };
    expect(tax('1986-01-01')).toBe(0);
    expect(tax('1985-12-31')).toBe(ft(75_000));
  });

  it('cannot be paid without a birth date, or with an A1 nobody recorded', () => {
    const unborn = run(
      monthOf(march, [salaried(march, ft(500_000))], { person: { birthDate: undefined } }),
    );
    expect(codes(unborn)).toContain('birth-date-missing');
    expect(unborn.payslips).toHaveLength(0);
    const abroad = run(
      monthOf(march, [salaried(march, ft(500_000))], { person: { a1State: 'AT' } }),
    );
    expect(codes(abroad)).toContain('a1-not-recorded');
  });

  it('under EKHO show an occupation of the list', () => {
    const said = (facts: object) =>
      codes(run(monthOf(march, [salaried(march, ft(700_000), { ekho: true, ...facts })])));
    expect(said({ feor: '3715' })).not.toContain('ekho-occupation-unproven');
    expect(said({ feor: '4112' })).toContain('ekho-occupation-unproven');
    expect(said({})).toContain('ekho-occupation-unproven');
  });

  it('are agreed pay in whole forints', () => {
    expect(codes(run(monthOf(march, [salaried(march, 45_000_050)])))).toContain('pay-not-whole');
  });
});

describe('a mandate of a whole month', () => {
  it('insures from an income of exactly 96,840 on', () => {
    // 107,600 × 0.9 = 96,840.
    const tb = (fee: number) =>
      amountOf(run(monthOf(march, [mandate('m', '2026-03-01', '2026-03-31', ft(fee))])), 'tb');
    expect(tb(107_600)).toBe(ft(17_915));
    expect(tb(107_598)).toBe(0);
  });
});

describe('a law published later', () => {
  it('corrects an earlier month, and leaves what was known then as it was', () => {
    const rate = defineParameter<string>({
      ...(jurisdiction.parameters.find(({ key }) => key === 'tb.rate') as never as {
        key: string;
        unit: string;
        article: string;
      }),
      values: [
        {
          value: '19 %',
          from: '2026-03-01',
          to: null,
          knownFrom: '2026-05-10',
          source: 'invented',
          confidence: 'A',
        },
        {
          value: '18.5 %',
          from: '2020-07-01',
          to: null,
          knownFrom: '2020-07-01',
          source: 'as it is',
          confidence: 'B',
        },
      ],
    });
    const parameters = jurisdiction.parameters.map((one) => (one.key === rate.key ? rate : one));
    const changed = { ...jurisdiction, parameters } as unknown as Jurisdiction;
    const later = new Map([['hu', changed]]);
    const input = monthOf(march, [salaried(march, ft(450_000))]);
    const then = evaluate(later, input);
    expect(then).toEqual(evaluate(registry, input));
    const issued = then.payslips[0]!.lines.map(
      ({ jurisdiction: of, line, engagement, amount }) => ({
        ...{ jurisdiction: of, line, engagement, amount },
      }),
    );
    const [now] = evaluate(later, { ...input, asOf: '2026-06-01', issued }).payslips;
    // 450,000 × 19 % = 85,500 instead of 83,250.
    expect(now?.kind).toBe('correction');
    expect(now?.totals.net).toBe(-ft(2_250));
  });
});
