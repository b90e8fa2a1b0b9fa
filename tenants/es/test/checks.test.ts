import type { EngagementInput, WorkDay } from '@smart/law';
import { describe, expect, it } from 'vitest';
import { amountOf, codes, gig, monthOf, pay, run, salaried } from './support.ts';

const worked = (date: string, hours: number): WorkDay => ({
  date,
  minutes: hours * 60,
  state: 'worked',
});

const withDays = (days: readonly WorkDay[]): EngagementInput => ({
  ...salaried('2026-04', 250_000),
  days,
});

describe('work time', () => {
  it('warns of days over nine hours and refuses less than twelve hours of rest', () => {
    expect(codes(run(monthOf('2026-04', [withDays([worked('2026-04-08', 10)])])))).toContain(
      'day-over-limit',
    );
    const long = run(monthOf('2026-04', [withDays([worked('2026-04-08', 13)])]));
    expect(long.findings).toContainEqual(
      expect.objectContaining({ code: 'rest-too-short', severity: 'refuse' }),
    );
  });

  it('adds up engagements, names overtime of a week and asks for a free day', () => {
    const week = ['06', '07', '08', '09', '10', '11', '12'].map((d) => worked(`2026-04-${d}`, 6));
    const found = codes(run(monthOf('2026-04', [withDays(week)])));
    expect(found).toContain('overtime-week');
    expect(found).toContain('weekly-rest-missing');
    const second = { ...withDays([worked('2026-04-08', 7)]), id: 'second' };
    const both = run(monthOf('2026-04', [withDays([worked('2026-04-08', 6)]), second]));
    expect(codes(both)).toContain('rest-too-short');
  });
});

describe('minimum wage', () => {
  const below = (engagement: EngagementInput, month = '2026-04', asOf?: string) =>
    run(monthOf(month, [engagement], asOf ? { asOf } : {})).findings.find(
      ({ code }) => code === 'below-minimum-wage',
    )?.params.floor;

  it('is 17,094 a year with extra payments prorated, 1,221 with two extra payments', () => {
    expect(below(salaried('2026-04', 142_449))).toBe(142_450);
    expect(below(salaried('2026-04', 142_450))).toBeUndefined();
    const twoExtras = { agreedMonthlyPay: 122_100, agreedYearPay: 1_709_400 };
    expect(below(salaried('2026-04', 122_100, twoExtras))).toBeUndefined();
  });

  it('is prorated for hours and for days of the month', () => {
    expect(below(salaried('2026-04', 71_224, { weeklyHours: 20 }))).toBe(71_225);
    const part = { ...salaried('2026-04', 47_483), from: '2026-04-21' };
    expect(below({ ...part, pay: [pay('salary', 47_482, '2026-04-21', '2026-04-30')] })).toBe(
      47_483,
    );
  });

  it('is 57.82 for a casual day in 2026 and 56.08 in 2025', () => {
    expect(below(gig('g', '2026-04-10', 5_781))).toBe(5_782);
    expect(below(gig('g', '2025-04-10', 5_607), '2025-04')).toBe(5_608);
    expect(below(gig('g', '2025-04-10', 5_608), '2025-04')).toBeUndefined();
  });

  it('of 2026 is known since 19 February: January is judged by what was known', () => {
    const january = salaried('2026-01', 140_000);
    expect(below(january, '2026-01', '2026-01-31')).toBeUndefined();
    expect(below(january, '2026-01', '2026-02-19')).toBe(142_450);
  });

  it('of an agreement comes from the office’s table', () => {
    const facts = { collectiveAgreement: 'Teatro', grade: 'Actor' };
    const table = [{ agreement: 'Teatro', grade: 'Actor', from: '2026-01-01', day: '110.00' }];
    const confirmed = { 'wage.minimum.tables': table };
    const low = run(monthOf('2026-04', [gig('g', '2026-04-10', 10_999, facts)], { confirmed }));
    expect(low.findings).toMatchObject([{ code: 'below-floor', params: { floor: 11_000 } }]);
    const fair = run(monthOf('2026-04', [gig('g', '2026-04-10', 11_000, facts)], { confirmed }));
    expect(codes(fair)).toEqual([]);
  });
});

describe('what must be known', () => {
  it('blocks without a birth date, and in Navarre and the Basque Country', () => {
    const job = salaried('2026-04', 200_000);
    const unborn = run(monthOf('2026-04', [job], { person: { birthDate: undefined } }));
    expect(codes(unborn)).toContain('birth-date-missing');
    expect(unborn.payslips).toEqual([]);
    const foral = run(monthOf('2026-04', [salaried('2026-04', 200_000, { region: 'PV' })]));
    expect(codes(foral)).toContain('not-modelled.foral');
    expect(foral.payslips).toEqual([]);
  });

  it('blocks extra pay that no month has contributed on', () => {
    const extra = pay('special', 100_000, '2026-06-30');
    const job = salaried('2026-06', 200_000);
    const unknown = run(monthOf('2026-06', [{ ...job, pay: [...job.pay, extra] }]));
    expect(codes(unknown)).toContain('extra-not-prorated');
    expect(unknown.payslips).toEqual([]);
  });

  it('refuses children without a permit and warns of long production contracts', () => {
    const child = run(
      monthOf('2026-04', [gig('g', '2026-04-10', 9_000)], { person: { birthDate: '2014-01-01' } }),
    );
    expect(codes(child)).toContain('work-permit-needed');
    const long = { ...salaried('2026-04', 200_000), kind: 'temporal', to: '2026-12-31' };
    expect(codes(run(monthOf('2026-04', [{ ...long, from: '2026-04-01' }])))).toContain(
      'term-too-long',
    );
  });

  it('asks for the premium of an activity the tariff does not list', () => {
    const unknown = run(
      monthOf('2026-04', [salaried('2026-04', 200_000)], { entity: { cnae: '41' } }),
    );
    expect(codes(unknown)).toContain('value-missing');
    const entered = { 'ss.atep.own': { it: '3.35 %', ims: '3.35 %' } };
    const known = run(
      monthOf('2026-04', [salaried('2026-04', 200_000)], {
        entity: { cnae: '41' },
        confirmed: entered,
      }),
    );
    // 2,000 × 3.35 %
    expect(amountOf(known, 'at-it')).toBe(6_700);
    expect(known.payslips).toHaveLength(1);
  });
});
