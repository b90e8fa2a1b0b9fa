import { describe, expect, it } from 'vitest';
import { amountOf, codes, gig, main, monthOf, run, salaried } from './support.ts';

const found = (code: string, evaluation: ReturnType<typeof run>) =>
  evaluation.findings.find((one) => one.code === code);

describe('what must be known', () => {
  it('asks for the birth date, on which contributions depend', () => {
    const input = monthOf('2026-04', [salaried('2026-04', 3_000_000)], { person: main() });
    const facts = [{ from: '2020-01-01', facts: main() }];
    const evaluation = run({ ...input, person: { ...input.person, facts } });
    expect(codes(evaluation)).toContain('birth-date-missing');
    expect(evaluation.payslips).toEqual([]);
  });

  it('asks the main employer for the tax table and shows 30 % until then', () => {
    const person = { mainEmployer: true };
    const evaluation = run(monthOf('2026-04', [salaried('2026-04', 3_000_000)], { person }));
    expect(found('tax-table-missing', evaluation)?.blocksIssuing).toBe(true);
    expect(amountOf(evaluation, 'tax-table')).toBe(900_000);
  });

  it('does not know column 4', () => {
    const person = { ...main(), taxColumn: 4 };
    const evaluation = run(monthOf('2026-04', [salaried('2026-04', 3_000_000)], { person }));
    expect(found('not-modelled.tax-column', evaluation)?.params).toEqual({ column: 4 });
    expect(evaluation.payslips).toEqual([]);
  });

  it('pays no wages to somebody with F-skatt', () => {
    const job = gig('gig', '2026-04-10', 200_000);
    const evaluation = run(monthOf('2026-04', [job], { person: { fSkatt: true } }));
    expect(found('has-f-skatt', evaluation)?.severity).toBe('refuse');
    expect(evaluation.payslips).toEqual([]);
  });

  it('refuses an A1 of another state that nobody recorded as the legislation', () => {
    const job = gig('gig', '2026-04-10', 200_000);
    const evaluation = run(monthOf('2026-04', [job], { person: { a1State: 'HU' } }));
    expect(found('a1-not-recorded', evaluation)?.blocksIssuing).toBe(true);
  });
});

describe('the month of payment', () => {
  const pay = (month: string, paidOn: string, birthDate = '2004-01-01') =>
    run(
      monthOf(month, [salaried(month, 2_000_000)], {
        person: { ...main(), birthDate },
        paidOn,
        asOf: '2026-12-31',
      }),
    );

  it('blocks when another year’s or another law’s amounts would be due', () => {
    expect(found('paid-in-other-month', pay('2025-12', '2026-01-07'))?.blocksIssuing).toBe(true);
    expect(found('paid-in-other-month', pay('2026-03', '2026-04-02'))?.blocksIssuing).toBe(true);
  });

  it('warns otherwise, and is silent within the month and for corrections', () => {
    expect(found('paid-in-other-month', pay('2026-05', '2026-06-02'))?.blocksIssuing).toBe(false);
    expect(found('paid-in-other-month', pay('2026-05', '2026-05-25'))).toBeUndefined();
  });
});

describe('contracts', () => {
  it('want an end where the kind has one', () => {
    const job = { ...salaried('2026-04', 2_000_000), kind: 'vikariat' };
    expect(codes(run(monthOf('2026-04', [job])))).toContain('end-missing');
  });

  it('become permanent after twelve months of fixed terms', () => {
    const term = (previousFixedDays: number) => ({
      ...salaried('2026-04', 2_000_000, { previousFixedDays }),
      kind: 'sarskild-visstid',
      from: '2026-02-01',
      to: '2026-06-30',
    });
    expect(codes(run(monthOf('2026-04', [term(0)])))).not.toContain('becomes-permanent');
    // February to April are 89 days; 277 before make 366.
    expect(codes(run(monthOf('2026-04', [term(277)])))).toContain('becomes-permanent');
    expect(codes(run(monthOf('2026-04', [term(276)])))).not.toContain('becomes-permanent');
  });

  it('include holiday pay for three months at most, and pay it with each assignment', () => {
    const long = { ...salaried('2026-04', 2_000_000, { leaveIncluded: true }) };
    expect(codes(run(monthOf('2026-04', [long])))).toContain('leave-cannot-be-included');
    const bare = gig('gig', '2026-04-10', 200_000, { leaveIncluded: false });
    expect(codes(run(monthOf('2026-04', [bare])))).toContain('holiday-pay-missing');
    expect(codes(run(monthOf('2026-04', [gig('gig', '2026-04-10', 200_000)])))).not.toContain(
      'holiday-pay-missing',
    );
  });
});

describe('work time', () => {
  const days = (count: number, minutes: number) =>
    Array.from({ length: count }, (_, i) => ({
      date: `2026-04-${String(13 + i).padStart(2, '0')}`,
      minutes,
      state: 'planned' as const,
    }));
  const check = (count: number, minutes: number) =>
    codes(run(monthOf('2026-04', [{ ...salaried('2026-04', 1), days: days(count, minutes) }])));

  it('leaves eleven hours of rest a day and a free day a week', () => {
    expect(check(1, 13 * 60)).not.toContain('rest-too-short');
    expect(check(1, 13 * 60 + 1)).toContain('rest-too-short');
    expect(check(7, 300)).toContain('weekly-rest-missing');
    expect(check(6, 300)).not.toContain('weekly-rest-missing');
  });

  it('calls what exceeds forty hours a week overtime', () => {
    expect(check(5, 480)).not.toContain('overtime-week');
    expect(check(5, 481)).toContain('overtime-week');
  });
});

describe('minimum pay', () => {
  const floor = { collectiveAgreement: 'fri-scen', grade: 'actor' };

  it('is the agreement’s of the day, without the holiday pay inside', () => {
    const on = (day: string, amount: number) =>
      codes(run(monthOf(day.slice(0, 7), [gig('gig', day, amount, floor)])));
    expect(on('2026-03-20', 146_944)).not.toContain('below-floor');
    expect(on('2026-03-20', 146_943)).toContain('below-floor');
    expect(on('2026-04-20', 151_088)).not.toContain('below-floor');
    expect(on('2026-04-20', 146_944)).toContain('below-floor');
  });

  it('is proportional to the hours of a month', () => {
    const half = (amount: number) =>
      codes(run(monthOf('2026-04', [salaried('2026-04', amount, { ...floor, weeklyHours: 20 })])));
    expect(half(1_245_350)).not.toContain('below-floor');
    expect(half(1_245_349)).toContain('below-floor');
  });

  it('comes from the office’s own tables too', () => {
    const confirmed = {
      'wage.minimum.tables': [{ agreement: 'eget', grade: 'A', hour: '150', from: '2026-01-01' }],
    };
    const day = [{ date: '2026-04-10', minutes: 480, state: 'worked' as const }];
    const facts = { collectiveAgreement: 'eget', grade: 'A', leaveIncluded: false };
    const pay = (amount: number) => {
      const job = { ...gig('gig', '2026-04-10', amount, facts), days: day };
      return codes(run(monthOf('2026-04', [job], { confirmed })));
    };
    expect(pay(120_000)).not.toContain('below-floor');
    expect(pay(119_999)).toContain('below-floor');
  });
});
