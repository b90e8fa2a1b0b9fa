import { asIssued, type EngagementInput, type WorkDay } from '@smart/law';
import { describe, expect, it } from 'vitest';
import { amountOf, codes, gig, monthOf, run, salaried } from './support.ts';

const worked = (date: string, hours: number): WorkDay => ({
  date,
  minutes: hours * 60,
  state: 'worked',
});
const withDays = (days: readonly WorkDay[]): EngagementInput => ({
  ...salaried('2026-10', 250_000),
  days,
});

describe('work time', () => {
  it('warns of days over eight and weeks over thirty-eight hours, and of short rest', () => {
    expect(codes(run(monthOf('2026-10', [withDays([worked('2026-10-06', 9)])])))).toContain(
      'day-too-long',
    );
    expect(codes(run(monthOf('2026-10', [withDays([worked('2026-10-06', 14)])])))).toContain(
      'rest-too-short',
    );
    const week = ['05', '06', '07', '08', '09'].map((day) => worked(`2026-10-${day}`, 8));
    expect(codes(run(monthOf('2026-10', [withDays(week)])))).toContain('week-too-long');
  });

  it('asks three hours of a shift, not of a cancelled one', () => {
    const short = run(monthOf('2026-10', [withDays([worked('2026-10-06', 2)])]));
    expect(codes(short)).toContain('shift-too-short');
    const day = { date: '2026-10-06', minutes: 120, state: 'cancelled' } as const;
    expect(codes(run(monthOf('2026-10', [withDays([day])])))).not.toContain('shift-too-short');
  });
});

describe('minimum pay', () => {
  const floors = (evaluation: ReturnType<typeof run>) =>
    evaluation.findings.filter(({ code }) => code === 'below-floor').map(({ params }) => params);

  it('compares a month with the guaranteed income, part time with its share', () => {
    expect(floors(run(monthOf('2026-10', [salaried('2026-10', 223_361)])))).toEqual([]);
    expect(floors(run(monthOf('2026-10', [salaried('2026-10', 223_360)])))).toMatchObject([
      { floor: 223_361 },
    ]);
    // 2,233.61 × 19/38 = 1,116.805.
    const half = { weeklyHours: 19 };
    expect(floors(run(monthOf('2026-10', [salaried('2026-10', 111_680, half)])))).toMatchObject([
      { floor: 111_681 },
    ]);
  });

  it('pays a day’s contract at least three hours', () => {
    const short = {
      ...gig('e1', '2026-10-06', 4_000),
      days: [{ date: '2026-10-06', minutes: 120, state: 'worked' }],
    } as const;
    // 2,233.61 × 3 / (13 × 38) = 13.5644 an hour: 40.69 for three hours.
    expect(floors(run(monthOf('2026-10', [short])))).toMatchObject([{ floor: 4_069 }]);
  });

  it('asks the concert service of music, whatever the committee', () => {
    const concert = gig('e1', '2026-10-06', 14_367, { musicServices: 1 });
    expect(floors(run(monthOf('2026-10', [concert])))).toMatchObject([{ floor: 14_368 }]);
  });

  it('knows the classes of committee 200 in 2026, and tables the office enters', () => {
    const class200 = { collectiveAgreement: '200', grade: 'B' };
    expect(floors(run(monthOf('2026-10', [salaried('2026-10', 233_624, class200)])))).toMatchObject(
      [{ floor: 233_625 }],
    );
    const confirmed = {
      'wage.minimum.tables': [{ agreement: '304', grade: 'II', from: '2026-01-01', day: '150.00' }],
    };
    const day = gig('e1', '2026-10-06', 14_999, { collectiveAgreement: '304', grade: 'II' });
    const found = run(monthOf('2026-10', [day], { confirmed }));
    expect(floors(found)).toMatchObject([{ floor: 15_000 }]);
    expect(codes(found)).not.toContain('no-floor-known');
  });

  it('lets students below 21 earn a share by age', () => {
    const student: EngagementInput = {
      ...gig('e1', '2026-10-06', 5_000),
      kind: 'student',
      days: [{ date: '2026-10-06', minutes: 300, state: 'worked' }],
    };
    // 79 % of 2,233.61 = 1,764.55; × 3/494 × 5 hours = 53.58.
    const young = { person: { birthDate: '2008-03-01' } };
    expect(floors(run(monthOf('2026-10', [student], young)))).toMatchObject([{ floor: 5_358 }]);
  });
});

describe('what must be known', () => {
  it('blocks until the office confirms what is unverified', () => {
    const input = monthOf('2026-10', [salaried('2026-10', 250_000)]);
    const bare = run({ ...input, house: { values: {}, confirmed: {} } });
    expect(bare.payslips).toEqual([]);
    expect(bare.blocked).toHaveLength(1);
    const keys = bare.findings.map(({ params }) => params.key).filter(Boolean);
    expect(keys.sort()).toEqual(['accident.premium', 'nsso.closure.threshold', 'nsso.ten-workers']);
    expect(run(input).payslips).toHaveLength(1);
  });

  it('refuses a short kind that lasts a month, and asks the reason of a fixed term', () => {
    const long = { ...gig('e1', '2026-10-01', 100_000), to: '2026-10-31' };
    expect(codes(run(monthOf('2026-10', [long])))).toContain('kind-does-not-fit');
    const silent = gig('e1', '2026-10-06', 20_000, { termReason: undefined });
    expect(codes(run(monthOf('2026-10', [silent])))).toContain('term-reason-missing');
  });

  it('asks a valid attestation for article 1bis', () => {
    const painting = { ...gig('e1', '2026-10-06', 20_000), kind: 'arts-1bis' };
    expect(codes(run(monthOf('2026-10', [painting])))).toContain('attestation-missing');
    const lapsed = { person: { attestation: 'plus', attestationTo: '2026-10-05' } };
    expect(codes(run(monthOf('2026-10', [painting], lapsed)))).toContain('attestation-missing');
    const valid = { person: { attestation: 'plus', attestationTo: '2026-10-06' } };
    expect(codes(run(monthOf('2026-10', [painting], valid)))).not.toContain('attestation-missing');
  });

  it('stops students above 650 hours, other employers included', () => {
    const student = { ...gig('e1', '2026-10-06', 20_000), kind: 'student' };
    // One day of a 38-hour week is 7.6 hours.
    const at = (studentHoursElsewhere: number) =>
      codes(run(monthOf('2026-10', [student], { person: { studentHoursElsewhere } })));
    expect(at(642)).not.toContain('not-modelled.student-hours');
    expect(at(643)).toContain('not-modelled.student-hours');
  });

  it('blocks the amateur allowance of 2026 until its amounts are entered, and limits it', () => {
    const choir = { ...gig('e1', '2026-10-06', 8_018), kind: 'amateur' };
    const input = monthOf('2026-10', [choir]);
    const unknown = run({ ...input, house: { values: {}, confirmed: {} } });
    expect(unknown.payslips).toEqual([]);
    expect(codes(unknown)).toContain('value-missing');
    const rich = { ...gig('e1', '2025-06-06', 20_000), kind: 'amateur' };
    expect(codes(run(monthOf('2025-06', [rich])))).toContain('amateur-day-too-high');
    const often = { ...choir, facts: { amateurDaysBefore: 30 } };
    expect(codes(run(monthOf('2026-10', [often])))).toContain('amateur-days');
  });

  it('refuses an A1 on file while Belgium is recorded as competent', () => {
    const input = monthOf('2026-10', [salaried('2026-10', 250_000)], { person: { a1State: 'FR' } });
    expect(codes(run(input))).toContain('a1-not-recorded');
  });
});

describe('people from abroad', () => {
  it('counts the lump sum of a performer by the days with one organiser, at most ten', () => {
    const tax = (facts: Record<string, unknown>) =>
      amountOf(
        run(
          monthOf('2026-10', [gig('e1', '2026-10-06', 200_000, facts)], {
            person: { taxResidence: 'NL' },
          }),
        ),
        'pp-artist-abroad',
      );
    expect(tax({})).toBe(28_800); // 18 % of 2,000 − 400
    expect(tax({ organiserDaysBefore: 3 })).toBe(34_200); // 2,000 − 100
    expect(tax({ organiserDaysBefore: 10 })).toBe(36_000);
    expect(tax({ costsLumpSum: false })).toBe(36_000);
  });

  it('keeps nothing where a treaty exempts, and treats the assimilated as residents', () => {
    const job = [gig('e1', '2026-10-06', 200_000)];
    const exempt = { taxResidence: 'DE', abroad: 'treaty-exempt' };
    const treaty = run(monthOf('2026-10', job, { person: exempt }));
    expect(treaty.full.totals.withholding).toBe(0);
    expect(codes(treaty)).toContain('treaty-exempt');
    const person = { taxResidence: 'DE', abroad: 'assimilated', artistDeclaration: true };
    const resident = run(monthOf('2026-10', job, { person }));
    expect(amountOf(resident, 'pp-artist')).toBeGreaterThan(0);
  });

  it('taxes other non-residents by scale III, which is unverified', () => {
    const input = monthOf('2026-10', [salaried('2026-10', 350_000)], {
      person: { taxResidence: 'FR' },
      confirmed: { 'pp.scale-3': undefined },
    });
    expect(run(input).findings).toMatchObject([
      { code: 'value-unconfirmed', params: { key: 'pp.scale-3' }, blocksIssuing: true },
      { code: 'no-floor-known' },
    ]);
    // 3,042.55 × 12 − 6,070 = 30,440.60: 9,944.05 + 48.15 % × 940.60 = 10,396.95; / 12.
    expect(amountOf(run(input), 'pp')).toBe(86_641);
  });
});

describe('reductions by quarter', () => {
  it('adds up the fraction of all contracts where the office reads the law so', () => {
    // Nine days of 100.00 in September; nine more were reported before in the quarter: potential.
    const days = Array.from({ length: 9 }, (_, i) => `2026-09-${String(i + 8).padStart(2, '0')}`);
    const short: EngagementInput = {
      ...gig('e1', days[0]!, 0),
      to: days.at(-1)!,
      pay: days.map((date) => ({ id: date, kind: 'day', amount: 10_000, from: date, to: date })),
    };
    const before = { 'fraction@2026-Q3': 14, 'potential@2026-Q3': 15_400 };
    const by = (scope: string) =>
      run(
        monthOf('2026-09', [short], {
          entity: { artistReduction: false },
          confirmed: { 'structural.scope': scope },
          counters: before,
        }),
      );
    expect(amountOf(by('line'), 'structural')).toBe(0);
    // 9/65 = 0.14; factor 7.22, S 6,498: 726.56 + 518.42 = 1,244.98. µ of all 0.28: β 1.18.
    // This line: × 0.14 × 1.18 = 205.67; earlier potential 154.00 × 1.18 = 181.72.
    expect(amountOf(by('employer'), 'structural')).toBe(-20_567 - 18_172);
  });

  it('ends the artists’ reduction in Flanders, unless the office says otherwise', () => {
    const flanders = [gig('e1', '2026-10-06', 20_000, { region: 'flanders' })];
    const at = (value: string) =>
      amountOf(
        run(monthOf('2026-10', flanders, { confirmed: { 'target.artist.flanders': value } })),
        'target-artist',
      );
    expect(at('no')).toBe(0);
    expect(at('yes')).toBe(-1_715);
  });

  it('caps an artist’s quarter at 517', () => {
    const tour: EngagementInput = {
      ...salaried('2026-09', 350_000),
      kind: 'artist',
      from: '2026-06-01',
    };
    const counters = { 'wage@2026-Q3': 700_000, 'volume@2026-Q3': 44, 'base@2026-Q3': 756_000 };
    // S = 10,500 × 0.98 ≥ 6,700.83; µ 1.02, 726.50 × µ × β = 726.50, at most 517.
    expect(amountOf(run(monthOf('2026-09', [tour], { counters })), 'target-artist')).toBe(-51_700);
  });

  it('asks for confirmation where two contracts that go on meet', () => {
    const two = [salaried('2026-10', 150_000), { ...salaried('2026-10', 160_000), id: 'second' }];
    const input = monthOf('2026-10', two, { confirmed: { 'structural.parallel': undefined } });
    expect(run(input).findings).toContainEqual(
      expect.objectContaining({ params: { key: 'structural.parallel', jurisdiction: 'be' } }),
    );
  });
});

describe('tables that change inside a year', () => {
  it('uses what is known, and corrects once the next table is published', () => {
    const job = [salaried('2026-09', 300_000)];
    // Table of July: 127.54 − 0.3196 × 62.07 = 107.70; of September: 127.54 − 17.00 = 110.54.
    const early = run(monthOf('2026-09', job, { asOf: '2026-08-27' }));
    expect(amountOf(early, 'workbonus-a')).toBe(-10_770);
    const issued = early.payslips.flatMap(({ lines }) => lines.map(asIssued));
    const later = run(monthOf('2026-09', job, { issued }));
    expect(amountOf(later, 'workbonus-a')).toBe(-11_054);
    expect(later.payslips[0]).toMatchObject({ kind: 'correction', totals: { gross: 0 } });
  });

  it('refuses a year of which nothing is published', () => {
    const next = monthOf('2027-01', [salaried('2027-01', 300_000)]);
    expect(() => run(next)).toThrowError(
      expect.objectContaining({ code: 'law.no-value-for-date' }),
    );
  });
});
