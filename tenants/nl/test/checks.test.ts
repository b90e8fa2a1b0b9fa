import { addDays, type EngagementInput, share, type WorkDay } from '@smart/law';
import { describe, expect, it } from 'vitest';
import { codes, monthOf, oneDay, run, salaried, valuesOn } from './support.ts';

const worked = (date: string, hours: number): WorkDay => ({
  date,
  minutes: hours * 60,
  state: 'worked',
});

const withDays = (days: readonly WorkDay[], amount = 350_000): EngagementInput => ({
  ...salaried('2026-03', amount),
  days,
});

describe('work time', () => {
  it('refuses shifts over twelve and weeks over sixty hours', () => {
    expect(codes(run(monthOf('2026-03', [withDays([worked('2026-03-04', 12.5)])])))).toEqual([
      'day-too-long',
      'break-due',
    ]);
    const week = ['02', '03', '04', '05', '06', '07'].map((day) => worked(`2026-03-${day}`, 10.5));
    expect(codes(run(monthOf('2026-03', [withDays(week)])))).toContain('week-too-long');
  });

  it('asks for eight hours of rest at least, and adds engagements up', () => {
    const short = codes(run(monthOf('2026-03', [withDays([worked('2026-03-04', 13.5)])])));
    expect(short).toContain('rest-shortened');
    const second = { ...withDays([worked('2026-03-04', 9)]), id: 'second' };
    const both = codes(run(monthOf('2026-03', [withDays([worked('2026-03-04', 8)]), second])));
    expect(both).toContain('rest-too-short');
    expect(both).toContain('day-too-long');
  });

  it('asks for a free day and for averages of 55 and 48 hours', () => {
    const every = ['02', '03', '04', '05', '06', '07', '08'].map((d) => worked(`2026-03-${d}`, 4));
    expect(codes(run(monthOf('2026-03', [withDays(every)])))).toContain('weekly-rest-missing');
    const weeks = (count: number, hours: number): WorkDay[] =>
      Array.from({ length: count * 7 }, (_, day) => ({ day, date: addDays('2025-11-24', day) }))
        .filter(({ day }) => day % 7 < 5)
        .map(({ date }) => worked(date, hours));
    const average = (days: readonly WorkDay[]) =>
      run(monthOf('2026-03', [withDays(days, 900_000)])).findings.filter(
        ({ code }) => code === 'average-too-high',
      );
    expect(average(weeks(16, 9))).toEqual([]);
    expect(average(weeks(16, 10)).map(({ params }) => params.weeks)).toContain(16);
    expect(average(weeks(16, 12)).map(({ params }) => params.weeks)).toContain(4);
  });

  it('asks for half an hour after five and a half, three quarters after ten hours', () => {
    const minutes = (hours: number) =>
      run(monthOf('2026-03', [withDays([worked('2026-03-04', hours)])])).findings.map(
        ({ params }) => params.minutes,
      );
    expect(minutes(5.5)).toEqual([]);
    expect(minutes(6)).toEqual([30]);
    expect(minutes(10.5)).toEqual([45]);
  });
});

describe('minimum pay', () => {
  it('is 14.71 an hour in the first half of 2026, 14.99 in the second', () => {
    // 32 hours x 52 / 12 x 14.71 = 2,039.79 (2,039.786…); x 14.99 = 2,078.61.
    const of = (month: string, amount: number) =>
      codes(run(monthOf(month, [salaried(month, amount)])));
    expect(of('2026-03', 203_978)).toEqual(['below-minimum-wage']);
    expect(of('2026-03', 203_979)).toEqual([]);
    expect(of('2026-07', 207_860)).toEqual(['below-minimum-wage']);
    expect(of('2026-07', 207_861)).toEqual([]);
  });

  it('of July asked for in June is the amount that is known', () => {
    const job = salaried('2026-07', 203_979);
    expect(codes(run(monthOf('2026-07', [job], { asOf: '2026-06-15' })))).toEqual([]);
    expect(codes(run(monthOf('2026-07', [job])))).toEqual(['below-minimum-wage']);
  });

  it('knows the youth’s share on the day: 80 % at twenty', () => {
    // Five hours x 14.71 x 80 % = 58.84 (hour 11.77: 58.85), all-in 58.85 x 1.169964 = 68.86.
    const at = (amount: number, birthDate: string) =>
      codes(run(monthOf('2026-03', [oneDay('2026-03-10', amount)], { person: { birthDate } })));
    const short = 'value-unconfirmed wage_tax.period_factor.day';
    expect(at(6_884, '2005-03-11')).toContain('below-minimum-wage');
    expect(at(6_886, '2005-03-11')).toEqual([short]);
    // One day older: 21, the full minimum, 73.55 for five hours.
    expect(at(6_886, '2005-03-10')).toContain('below-minimum-wage');
    // Of fourteen years nobody has a statutory minimum.
    expect(at(100, '2012-01-01')).toEqual([short]);
  });

  it('has the published amounts of July 2026 for every age', () => {
    const { minimumHour, youth } = valuesOn('2026-07-01');
    const hours = [20, 19, 18, 17, 16, 15].map((age) => share(minimumHour, youth.get(age)!));
    expect(hours).toEqual([1_199, 899, 750, 592, 517, 450]);
  });

  it('says when nobody knows the hours', () => {
    const unknown = salaried('2026-03', 250_000, { weeklyHours: undefined });
    expect(codes(run(monthOf('2026-03', [unknown])))).toEqual(['hours-unknown']);
  });

  it('compares with the table of the agreement that the office entered', () => {
    const facts = { collectiveAgreement: 'Toneel', grade: 'II', weeklyHours: 19 };
    const job = (amount: number) => salaried('2026-03', amount, facts);
    expect(codes(run(monthOf('2026-03', [job(140_000)])))).toEqual(['no-floor-known']);
    const confirmed = {
      'wage.minimum.tables': [
        { agreement: 'Toneel', grade: 'II', from: '2026-01-01', to: null, month: '2800.00' },
      ],
    };
    // 19 of 38 hours: 1,400.00
    expect(codes(run(monthOf('2026-03', [job(139_999)], { confirmed })))).toEqual(['below-floor']);
    expect(codes(run(monthOf('2026-03', [job(140_000)], { confirmed })))).toEqual([]);
  });
});

describe('contracts', () => {
  const fixed = (from: string, to: string, facts = {}): EngagementInput => ({
    ...salaried('2026-03', 300_000, facts),
    kind: 'bepaald',
    from,
    to,
  });

  it('warn of the fourth contract and of three years', () => {
    const fourth = fixed('2026-03-01', '2026-05-31', { contractInChain: 4 });
    expect(codes(run(monthOf('2026-03', [fourth])))).toContain('chain-rule');
    const long = fixed('2026-03-01', '2026-08-31', { chainSince: '2023-06-01' });
    expect(codes(run(monthOf('2026-03', [long])))).toContain('chain-rule');
    expect(codes(run(monthOf('2026-03', [fixed('2026-03-01', '2026-05-31')])))).toEqual([]);
  });

  it('remind of word a month before the end, from six months on', () => {
    expect(codes(run(monthOf('2026-03', [fixed('2025-10-01', '2026-04-30')])))).toEqual([
      'notice-due',
    ]);
    expect(codes(run(monthOf('2026-03', [fixed('2025-12-01', '2026-04-30')])))).toEqual([]);
  });

  it('pay a call with three hours, and offer fixed hours after a year', () => {
    const call = {
      ...salaried('2026-03', 30_000, { weeklyHours: 8 }),
      kind: 'oproep',
      days: [worked('2026-03-04', 2), worked('2026-03-05', 3)],
    };
    expect(codes(run(monthOf('2026-03', [call])))).toEqual(['call-minimum', 'call-offer']);
  });

  it('refuse the artist scheme for more than three months', () => {
    const artist = (to: string): EngagementInput => ({
      ...oneDay('2026-03-10', 50_000),
      kind: 'artiest',
      facts: {},
      to,
    });
    expect(codes(run(monthOf('2026-03', [artist('2026-06-10')])))).toContain('artist-too-long');
    expect(codes(run(monthOf('2026-03', [artist('2026-06-09')])))).not.toContain('artist-too-long');
  });

  it('block without a birth date, and pay that began in an earlier month', () => {
    const unknown = run(
      monthOf('2026-03', [salaried('2026-03', 300_000)], { person: { birthDate: undefined } }),
    );
    expect(codes(unknown)).toContain('birth-date-missing');
    expect(unknown.payslips).toEqual([]);
    const late = salaried('2026-03', 300_000);
    const pay = [{ ...late.pay[0]!, from: '2026-02-15' }];
    expect(codes(run(monthOf('2026-03', [{ ...late, pay }])))).toContain('pay-spans-months');
  });

  it('refuse an A1 of another state that nobody recorded', () => {
    const input = monthOf('2026-03', [salaried('2026-03', 300_000)], { person: { a1State: 'BE' } });
    expect(codes(run(input))).toContain('a1-not-recorded');
  });
});
