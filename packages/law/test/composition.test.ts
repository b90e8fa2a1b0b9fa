import { describe, expect, it } from 'vitest';
import { evaluate, type Jurisdiction, LawFault } from '../src/index.ts';
import { engaged, examplia, monthInput, neighbour, pay, registry, told } from './support.ts';

const person = (social: string, tax: string) => ({
  id: 'someone',
  facts: [{ from: '2025-01-01', facts: { children: 1 }, jurisdiction: 'yy' }],
  socialSecurity: [{ from: '2026-01-01', jurisdiction: social }],
  tax: [{ from: '2026-01-01', jurisdiction: tax }],
});
const abroad = { under: { yy: { kind: 'monthly', facts: { stage: false } } } };
const february = (more: Parameters<typeof engaged>[2], social: string, tax: string) =>
  monthInput(
    '2026-02',
    28,
    [engaged('e', [pay('feb', 240_000, '2026-02-01', '2026-02-28')], more)],
    { person: person(social, tax) },
  );

describe('one payslip from several laws', () => {
  it('labour law here, contributions there, tax here', () => {
    const { payslips } = evaluate(registry, february(abroad, 'yy', '_template'));
    const [payslip] = payslips;
    expect(payslip!.lines.map(({ jurisdiction, line }) => `${jurisdiction} ${line}`)).toEqual([
      '_template salary',
      'yy accident',
      'yy pension-employee',
      'yy pension-employer',
      '_template taxable',
      '_template income-tax',
    ]);
    // The neighbour's 15 % are deducted from pay taxed here: 2,040 → 208.00; no child here.
    expect(payslip!.totals.net).toBe(183_200);
    expect(payslip!.byRecipient).toEqual({
      'yy:insurance': 36_000 + 48_000 + 3_000,
      'tax-office': 20_800,
    });
  });

  it('tax there uses the facts told there', () => {
    const { payslips } = evaluate(registry, february(abroad, '_template', 'yy'));
    // The child credit of 600 a year counts in the neighbour's law: 208.00 − 50.00.
    expect(payslips[0]!.totals.withholding).toBe(15_800);
    expect(payslips[0]!.byRecipient['yy:tax-office']).toBe(15_800);
  });

  it('each law says its own duties once', () => {
    const { duties } = evaluate(registry, february(abroad, 'yy', '_template'));
    expect(duties.filter(({ kind }) => kind === 'pay-insurance')).toHaveLength(2);
    const { findings } = evaluate(registry, february(abroad, 'yy', '_template'));
    expect(findings.map(({ code }) => code)).toEqual(['no-floor-known']);
  });

  it('asks for what the other law must know', () => {
    try {
      evaluate(registry, february({}, 'yy', '_template'));
      expect.unreachable();
    } catch (problem) {
      expect(problem).toBeInstanceOf(LawFault);
      expect(problem).toMatchObject({
        code: 'law.facts-missing',
        path: 'engagements.0.under.yy',
      });
    }
  });

  it('a state without a plug-in blocks, but the rest is worked out', () => {
    const { payslips, full, findings } = evaluate(registry, february({}, 'qq', '_template'));
    expect(payslips).toEqual([]);
    expect(findings).toContainEqual({
      code: 'social-elsewhere-not-modelled',
      severity: 'warn',
      blocksIssuing: true,
      params: { state: 'qq' },
    });
    expect(full.totals).toMatchObject({ employeeContributions: 0, gross: 240_000 });
  });

  it('a change of state inside the month divides pay by its days', () => {
    const days = [pay('a', 60_000, '2026-02-03'), pay('b', 70_000, '2026-02-20')];
    const under = { yy: { kind: 'daily', facts: {} } };
    const someone = {
      id: 'someone',
      facts: [],
      tax: [],
      socialSecurity: [
        { from: '2026-01-01', jurisdiction: '_template' },
        { from: '2026-02-10', jurisdiction: 'yy' },
      ],
    };
    const input = monthInput('2026-02', 28, [engaged('e', days, { under })], { person: someone });
    const { payslips } = evaluate(registry, input);
    expect(told(payslips[0]!.lines).filter((line) => line.startsWith('pension-employee'))).toEqual([
      'pension-employee e 9000',
      'pension-employee e 10500',
    ]);
    expect(payslips[0]!.totals.employeeContributions).toBe(19_500);
  });

  it('a salary across that change is not divided by guessing', () => {
    const someone = {
      ...person('_template', '_template'),
      socialSecurity: [
        { from: '2026-01-01', jurisdiction: '_template' },
        { from: '2026-02-10', jurisdiction: 'yy' },
      ],
    };
    const whole = [pay('feb', 240_000, '2026-02-01', '2026-02-28')];
    const input = monthInput('2026-02', 28, [engaged('e', whole)], { person: someone });
    const { payslips, findings } = evaluate(registry, input);
    expect(payslips).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('social-changes-within-pay');
  });

  it('counters of another law keep their own names', () => {
    const item = { ...pay('13', 150_000, '2026-02-01', '2026-02-28'), kind: 'special' as const };
    const input = monthInput('2026-02', 28, [engaged('e', [item], abroad)], {
      person: person('_template', 'yy'),
    });
    expect(evaluate(registry, input).counters).toEqual({ 'yy:special-pay@2026': 150_000 });
  });

  it('statutory pay of the labour law reaches contributions and tax', () => {
    const sick: Jurisdiction = {
      ...examplia,
      statutoryPay: () => [
        { id: 'sick', kind: 'bonus', amount: -40_000, from: '2026-02-01', to: '2026-02-28' },
      ],
    };
    const laws = new Map([
      ['_template', sick],
      ['yy', neighbour],
    ]);
    const { full } = evaluate(laws, february(abroad, 'yy', '_template'));
    expect(full.totals.gross).toBe(200_000);
    expect(full.totals.employeeContributions).toBe(30_000);
  });
});
