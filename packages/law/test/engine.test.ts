import { describe, expect, it } from 'vitest';
import {
  asIssued,
  canonicalJson,
  evaluate,
  evaluateSpan,
  explain,
  explainIssued,
  LawFault,
  payslipHash,
  resolveValues,
  withEnd,
} from '../src/index.ts';
import { engaged, examplia, monthInput, pay, registry, told } from './support.ts';

const faultOf = (run: () => unknown): LawFault => {
  try {
    run();
  } catch (problem) {
    if (problem instanceof LawFault) return problem;
    throw problem;
  }
  throw new Error('nothing was refused');
};

describe('a month', () => {
  it('comes out as worked by hand', () => {
    const input = monthInput('2026-02', 28, [
      engaged('e', [pay('feb', 650_000, '2026-02-01', '2026-02-28')]),
    ]);
    const { payslips, findings } = evaluate(registry, input);
    // 15 % and 20 % of the ceiling 6,000; 1.25 % of 6,500; (5,600 × 12): 3,600 + 37,200 × 35 %,
    // a twelfth = 1,385.00.
    expect(told(payslips[0]!.lines)).toEqual([
      'salary e 650000',
      'accident e 8125',
      'pension-employee e 90000',
      'pension-employer e 120000',
      'taxable - 560000',
      'income-tax - 138500',
    ]);
    expect(payslips[0]!.totals).toEqual({
      gross: 650_000,
      employeeContributions: 90_000,
      taxable: 560_000,
      withholding: 138_500,
      net: 421_500,
      employerContributions: 128_125,
      employerCost: 778_125,
    });
    expect(payslips[0]!.byRecipient).toEqual({ insurance: 218_125, 'tax-office': 138_500 });
    expect(findings.map(({ code }) => code)).toEqual(['no-floor-known']);
  });

  it('a second short engagement crosses the limit and corrects the first', () => {
    const first = engaged('first', [pay('a', 40_000, '2026-02-03')]);
    const second = engaged('second', [pay('b', 30_000, '2026-02-20')]);
    const before = evaluate(registry, monthInput('2026-02', 28, [first]));
    expect(told(before.payslips[0]!.lines)).toEqual([
      'day-pay first 40000',
      'accident first 500',
      'taxable - 40000',
      'income-tax - 0',
    ]);
    const issued = before.payslips[0]!.lines.map(asIssued);
    const after = evaluate(registry, monthInput('2026-02', 28, [first, second], { issued }));
    // 400 + 300 > 520: 15 % and 20 % of both; the first one's 60.00 and 80.00 are corrections.
    const [payslip] = after.payslips;
    expect(payslip!.kind).toBe('correction');
    expect(told(payslip!.lines)).toEqual([
      'day-pay second 30000',
      'pension-employee first 6000',
      'pension-employer first 8000',
      'accident second 375',
      'pension-employee second 4500',
      'pension-employer second 6000',
      'taxable - 19500',
      'income-tax - 0',
    ]);
    expect(payslip!.totals.net).toBe(30_000 - 4_500 - 6_000);
    expect(payslip!.lines.find(({ line }) => line === 'taxable')!.issuedBefore).toBe(40_000);
    // A third look with everything issued leaves nothing.
    const all = [...issued, ...payslip!.lines.map(asIssued)];
    const again = evaluate(registry, monthInput('2026-02', 28, [first, second], { issued: all }));
    expect(again.payslips).toEqual([]);
  });

  it('an engagement that is taken away comes back with its amounts reversed', () => {
    const kept = engaged('kept', [pay('a', 100_000, '2026-02-01', '2026-02-28')]);
    const gone = engaged('gone', [pay('b', 20_000, '2026-02-20')]);
    const once = evaluate(registry, monthInput('2026-02', 28, [kept, gone]));
    const issued = once.payslips[0]!.lines.map(asIssued);
    const { payslips, findings } = evaluate(
      registry,
      monthInput('2026-02', 28, [kept], { issued }),
    );
    expect(payslips[0]!.kind).toBe('correction');
    expect(payslips[0]!.totals.gross).toBe(-20_000);
    // 200.00 less 30.00 pension and 4.00 tax: (1,020 × 12 − 12,000) × 20 % / 12.
    expect(payslips[0]!.totals.net).toBe(-16_600);
    expect(findings.map(({ code }) => code)).toContain('net-negative');
    const spoken = evaluate(registry, monthInput('2026-02', 28, [kept], { issued }), {
      explain: true,
    });
    const back = spoken.payslips[0]!.lines.find(({ line }) => line === 'day-pay')!;
    expect(back).toMatchObject({ amount: -20_000, issuedBefore: 20_000 });
    expect(back.explanation).toMatchObject({ message: 'reversed', params: { issued: 20_000 } });
    const sum =
      payslips[0]!.totals.net + Object.values(payslips[0]!.byRecipient).reduce((a, b) => a + b);
    expect(payslips[0]!.totals.employerCost).toBe(sum);
  });

  it('what falls due at the end is part of a preview', () => {
    const input = monthInput('2026-06', 30, [
      engaged('e', [pay('jun', 220_000, '2026-06-01', '2026-06-30')], {
        days: [{ date: '2026-06-02', minutes: 0, state: 'holiday' }],
      }),
    ]);
    const ended = withEnd(registry, input, 'e', '2026-06-30');
    // 181 of 365 days × 25 days × (2,200 / 22) = 1,239.73, less the one day taken.
    expect(ended.engagements[0]!.pay.at(-1)).toMatchObject({
      kind: 'leave-compensation',
      amount: 123_973 - 10_000,
    });
    expect(evaluate(registry, ended).full.totals.gross).toBe(220_000 + 113_973);
  });
});

describe('two axes of time', () => {
  const march = [engaged('e', [pay('mar', 200_000, '2026-03-01', '2026-03-31')])];

  it('as of then the same bytes, as of today the correction', () => {
    const then = monthInput('2026-03', 31, march);
    const issued = evaluate(registry, then).payslips[0]!;
    expect(issued.totals.employerContributions).toBe(40_000 + 2_500);
    // In May the employer rate of March rises from 20 % to 21 %.
    const replayed = evaluate(registry, JSON.parse(JSON.stringify(then)));
    expect(canonicalJson(replayed.payslips[0])).toBe(canonicalJson(issued));
    const today = { ...then, asOf: '2026-06-01', paidOn: '2026-06-30' };
    const correction = evaluate(registry, { ...today, issued: issued.lines.map(asIssued) });
    expect(correction.payslips).toHaveLength(1);
    expect(correction.payslips[0]).toMatchObject({
      kind: 'correction',
      period: { from: '2026-03-01', to: '2026-03-31' },
      paidOn: '2026-06-30',
    });
    expect(told(correction.payslips[0]!.lines)).toEqual(['pension-employer e 2000']);
  });

  it('a stored input explains its payslip, and no other', () => {
    const input = monthInput('2026-03', 31, march);
    const [payslip] = evaluate(registry, input).payslips;
    const hash = payslipHash(payslip!);
    const explained = explainIssued(registry, input, hash);
    const line = explained.lines.find((one) => one.line === 'pension-employer')!;
    expect(line.explanation).toMatchObject({
      article: 'Social Insurance Act § 21 (2)',
      base: 200_000,
      rate: '20',
    });
    expect(line.explanation!.values[0]).toMatchObject({
      key: 'social.employer-rate',
      value: '20 %',
      from: '2025-01-01',
    });
    const other = { ...input, asOf: '2026-06-01' };
    expect(faultOf(() => explainIssued(registry, other, hash)).code).toBe('law.hash-differs');
  });

  it('has no answer for a day without values', () => {
    const none = faultOf(() => resolveValues(examplia, '2027-01-02', '2027-01-02'));
    expect(none.code).toBe('law.no-value-for-date');
    const early = faultOf(() => resolveValues(examplia, '2026-02-28', '2024-01-01'));
    expect(early.code).toBe('law.no-value-for-date');
    const input = monthInput('2027-01', 31, []);
    expect(faultOf(() => evaluate(registry, input)).code).toBe('law.no-value-for-date');
  });

  it('says when a ceiling capped, in the explanation', () => {
    const input = monthInput('2026-02', 28, [
      engaged('e', [pay('feb', 650_000, '2026-02-01', '2026-02-28')]),
    ]);
    const line = explain(registry, input).full.lines.find(
      (one) => one.line === 'pension-employee',
    )!;
    expect(line.explanation!.cappedBy).toEqual({ parameter: 'social.ceiling', amount: 600_000 });
    expect(line.explanation!.rate).toBe('15');
  });
});

describe('a year', () => {
  const special = (id: string, date: string): ReturnType<typeof pay> => ({
    ...pay(id, 80_000, `${date.slice(0, 7)}-01`, date),
    kind: 'special',
  });
  const steps = ['2025-11-30', '2025-12-31', '2026-01-31'].map((to) => ({
    period: { from: `${to.slice(0, 7)}-01`, to },
    paidOn: to,
    issued: [],
  }));

  it('counters run through the year and start anew in the next', () => {
    const input = monthInput(
      '2025-11',
      30,
      [
        engaged(
          'e',
          [
            special('nov', '2025-11-30'),
            special('dec', '2025-12-31'),
            special('jan', '2026-01-31'),
          ],
          { from: '2025-01-01' },
        ),
      ],
      { asOf: '2026-01-31' },
    );
    const { payslips, counters } = evaluateSpan(registry, input, steps);
    // 800 a time, marginal, so no pension: 1,000 a year are free of tax: 0, 600 × 10 %, 0.
    const tax = payslips.map(({ totals }) => totals.withholding);
    expect(tax).toEqual([0, 6_000, 0]);
    expect(counters).toEqual({ 'special-pay@2025': 160_000, 'special-pay@2026': 80_000 });
  });

  it('a change in an earlier month corrects the later ones too, each under its own month', () => {
    const late = monthInput(
      '2025-11',
      30,
      [engaged('e', [special('dec', '2025-12-31')], { from: '2025-01-01' })],
      { asOf: '2026-01-31' },
    );
    const first = evaluateSpan(registry, late, steps);
    const issued = first.steps.map((step) => (step.payslips[0]?.lines ?? []).map(asIssued));
    const found = {
      ...late,
      engagements: [
        engaged('e', [special('nov', '2025-11-30'), special('dec', '2025-12-31')], {
          from: '2025-01-01',
        }),
      ],
    };
    const after = evaluateSpan(
      registry,
      found,
      steps.map((step, i) => ({ ...step, paidOn: '2026-01-31', issued: issued[i]! })),
    );
    // December had 200 free in hand that November now used up: 600 × 10 % = 60.00 more.
    expect(after.payslips.map(({ period, totals }) => [period.to, totals.withholding])).toEqual([
      ['2025-11-30', 0],
      ['2025-12-31', 6_000],
    ]);
    expect(after.payslips[1]!.kind).toBe('correction');
  });

  it('the value of the year holds: 510 is insured in 2025 and marginal in 2026', () => {
    const december = monthInput('2025-12', 31, [
      engaged('e', [pay('x', 51_000, '2025-12-01', '2025-12-31')], { from: '2025-01-01' }),
    ]);
    const january = monthInput('2026-01', 31, [
      engaged('e', [pay('x', 51_000, '2026-01-01', '2026-01-31')]),
    ]);
    expect(evaluate(registry, december).full.totals.employeeContributions).toBe(7_650);
    expect(evaluate(registry, january).full.totals.employeeContributions).toBe(0);
  });
});

describe('what the office must confirm', () => {
  const stage = engaged('s', [pay('a', 30_000, '2026-02-03')], { facts: { stage: true } });

  it('blocks issuing where it changes an amount, and only there', () => {
    const blocked = evaluate(registry, monthInput('2026-02', 28, [stage]));
    expect(blocked.payslips).toEqual([]);
    expect(blocked.blocked[0]!.totals.employerCost).toBe(30_000 + 375 + 240);
    expect(blocked.findings).toContainEqual({
      code: 'value-unconfirmed',
      severity: 'warn',
      blocksIssuing: true,
      path: 'house.confirmed.social.stage-levy',
      params: { key: 'social.stage-levy', jurisdiction: '_template' },
    });
    const elsewhere = engaged('s', [pay('a', 30_000, '2026-02-03')]);
    expect(evaluate(registry, monthInput('2026-02', 28, [elsewhere])).payslips).toHaveLength(1);
  });

  it('uses the value the office entered, and marks it as such', () => {
    const house = { values: {}, confirmed: { 'social.stage-levy': '1 %' } };
    const { payslips } = explain(registry, monthInput('2026-02', 28, [stage], { house }));
    const levy = payslips[0]!.lines.find(({ line }) => line === 'stage-levy')!;
    expect(levy.amount).toBe(300);
    expect(levy.explanation!.values[0]).toMatchObject({ value: '1 %', source: 'house' });
  });

  it('an entered value never replaces a published one', () => {
    const house = { values: {}, confirmed: { 'social.employee-rate': '1 %' } };
    const input = monthInput(
      '2026-02',
      28,
      [engaged('e', [pay('feb', 200_000, '2026-02-01', '2026-02-28')])],
      { house },
    );
    expect(evaluate(registry, input).full.totals.employeeContributions).toBe(30_000);
  });

  it('refuses an entered value of the wrong sort', () => {
    const enter = (confirmed: Record<string, unknown>) => () =>
      resolveValues(examplia, '2026-02-28', '2026-02-28', confirmed);
    for (const wrong of [5, true, ['0.9 %'], { rate: '0.9 %' }, 'a little'])
      expect(faultOf(enter({ 'social.stage-levy': wrong })).code).toBe('law.bad-confirmed');
    expect(faultOf(enter({ 'work.day-floor': '210.00' })).code).toBe('law.bad-confirmed');
    expect(faultOf(enter({ 'work.day-floor': { II: 'much' } })).code).toBe('law.bad-confirmed');
  });

  it('a missing table becomes a floor once entered', () => {
    const graded = engaged('g', [pay('a', 20_000, '2026-02-03')], { facts: { grade: 'II' } });
    const house = { values: {}, confirmed: { 'work.day-floor': { II: '210.00' } } };
    const codes = (confirmed = house): string[] =>
      evaluate(registry, monthInput('2026-02', 28, [graded], { house: confirmed })).findings.map(
        ({ code }) => code,
      );
    expect(codes()).toEqual(['below-floor']);
    expect(codes({ values: {}, confirmed: {} as never })).toEqual(['no-floor-known']);
  });
});

describe('bad input', () => {
  const month = (more: Parameters<typeof engaged>[2], amount = 100_000) =>
    monthInput('2026-02', 28, [
      engaged('e', [pay('feb', amount, '2026-02-01', '2026-02-28')], more),
    ]);

  it('is refused with a code and a path', () => {
    const refused = (input: ReturnType<typeof month>): [string, string] => {
      const { code, path } = faultOf(() => evaluate(registry, input));
      return [code, path];
    };
    expect(refused(month({ kind: 'by-the-moon' }))).toEqual([
      'law.unknown-kind',
      'engagements.0.kind',
    ]);
    expect(refused(month({ kind: 'daily' }))).toEqual([
      'law.unknown-pay',
      'engagements.0.pay.0.kind',
    ]);
    expect(refused(month({ facts: { weeklyHours: 90 } }))).toEqual([
      'law.bad-facts',
      'engagements.0.facts.weeklyHours',
    ]);
    expect(refused(month({ facts: { colour: 'red' } }))).toEqual([
      'law.bad-facts',
      'engagements.0.facts.colour',
    ]);
    expect(refused(month({}, -1))).toEqual(['law.bad-amount', 'engagements.0.pay.0.amount']);
    expect(refused(month({}, 10 ** 12))).toEqual(['law.bad-amount', 'engagements.0.pay.0.amount']);
    expect(refused(month({ jurisdiction: 'zz' }))).toEqual(['law.no-jurisdiction', 'jurisdiction']);
  });
});
