/** What a year adds up to, however its work is divided over months and runs. */
import { asIssued, type EvaluationInput, type IssuedLine } from '@smart/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, gig, monthOf, run, salaried } from './support.ts';

type Counters = Readonly<Record<string, number>>;

/** Months one after the other, each with what the earlier ones counted. */
function months(inputs: readonly ((counters: Counters) => EvaluationInput)[]) {
  let counters: Counters = {};
  return inputs.map((input) => {
    const done = run(input(counters));
    counters = done.counters;
    return done;
  });
}

const sum = (done: ReturnType<typeof months>, ...lines: readonly string[]): number =>
  done.reduce((total, one) => total + lines.reduce((s, line) => s + amountOf(one, line), 0), 0);

const IRPEF = ['irpef', 'irpef-mensilita', 'conguaglio'];

describe('engagements of a year', () => {
  it('are taxed together as if all had been paid in one month', () => {
    const pay = fc.integer({ min: 10_000, max: 900_000 });
    fc.assert(
      fc.property(pay, pay, pay, (a, b, c) => {
        const apart = months([
          (counters) => monthOf('2026-03', [gig('a', ['2026-03-05'], a)], { counters }),
          (counters) => monthOf('2026-05', [gig('b', ['2026-05-07'], b)], { counters }),
          (counters) => monthOf('2026-06', [gig('c', ['2026-06-09'], c)], { counters }),
        ]);
        const together = run(
          monthOf('2026-06', [
            gig('a', ['2026-06-02'], a),
            gig('b', ['2026-06-05'], b),
            gig('c', ['2026-06-09'], c),
          ]),
        );
        for (const line of ['somma', 'integrativo', 'regionale', 'comunale', 'ivs-1', 'tfr'])
          expect(sum(apart, line)).toBe(amountOf(together, line));
        expect(sum(apart, ...IRPEF)).toBe(sum([together], ...IRPEF));
      }),
      { numRuns: 300 },
    );
  });

  it('come to the same in one run and in two', () => {
    const pay = fc.integer({ min: 1_000, max: 700_000 });
    fc.assert(
      fc.property(pay, pay, (a, b) => {
        const first = gig('a', ['2026-03-05', '2026-03-06'], a);
        const both = monthOf('2026-03', [first, gig('b', ['2026-03-19'], b)]);
        const [early] = run({ ...both, engagements: [first] }).payslips;
        const issued: IssuedLine[] = early!.lines.map(asIssued);
        const [late] = run({ ...both, issued }).payslips;
        const whole = run(both);
        expect(early!.totals.net + late!.totals.net).toBe(whole.full.totals.net);
        expect(early!.totals.employerCost + late!.totals.employerCost).toBe(
          whole.full.totals.employerCost,
        );
      }),
      { numRuns: 300 },
    );
  });
});

const salaryMonth = (year: number, n: number, gross: number, extra: number) => {
  const month = `${year}-${String(n).padStart(2, '0')}`;
  const job = salaried(month, gross);
  const { from, to } = job.pay[0]!;
  const special = { id: 'x', kind: 'special' as const, amount: extra, from, to };
  return (counters: Counters) =>
    monthOf(month, [extra > 0 ? { ...job, pay: [...job.pay, special] } : job], { counters });
};

const year = (of: number, gross: number) =>
  Array.from({ length: 12 }, (_, i) => salaryMonth(of, i + 1, gross, i === 11 ? gross : 0));

describe('a salary over the turn of the year', () => {
  it('withholds the surtaxes of 2025 in eleven months of 2026, to the cent', () => {
    const done = months([...year(2025, 260_000), ...year(2026, 260_000)]);
    const [december2025, november2026] = [done[11]!, done[22]!];
    const due = amountOf(december2025, 'regionale-dovuta');
    const municipal = amountOf(december2025, 'comunale-dovuta');
    // 13 x (2,600.00 - 238.94 - 6.94) = 30,603.56; 184.50 + 13,000 x 1.58 % + 2,603.56 x 1.72 %;
    // 30,603.56 x 0.8 % = 244.83, of which 30 % = 73.45.
    expect(due).toBe(43_468);
    expect(municipal).toBe(24_483);
    const of2026 = done.slice(12);
    expect(sum(of2026, 'regionale')).toBe(due);
    expect(sum(of2026, 'comunale')).toBe(municipal);
    expect(amountOf(of2026[0]!, 'comunale-acconto')).toBe(0);
    expect(sum(of2026, 'comunale-acconto')).toBe(7_345);
    expect(november2026.counters['regional-open'] ?? 0).toBe(0);
    expect(done[23]!.counters['municipal-open']).toBe(
      amountOf(done[23]!, 'comunale-dovuta') - 7_345,
    );
  });

  it('settles the tax of the year exactly, whatever was withheld by the month', () => {
    const done = months(year(2026, 180_000));
    // 23,400.00 - 13 x 165.42 - 11 x 4.81 - 9.61 = 21,187.02; 4,873.01 - 2,533.56 - 1,000.00.
    expect(sum(done, 'irpef-base')).toBe(2_118_702);
    expect(sum(done, ...IRPEF)).toBe(133_945);
    expect(sum(done, 'tfr')).toBe(161_633);
  });

  it('takes undue integration back in ten instalments, and the rest at the end', () => {
    const undue = { 'taxable@2026': 2_600_000, 'days@2026': 334, 'integration@2026': 50_000 };
    const december = run(salaryMonth(2026, 12, 260_000, 0)(undue));
    expect(december.payslips).toHaveLength(1);
    expect(amountOf(december, 'integrativo')).toBe(50_000);
    expect(amountOf(december, 'recupero')).toBe(-45_000);
    expect(december.counters['recovery-open']).toBe(45_000);
    const spring = (month: string, to: string | null, counters: Counters) => {
      const job = { ...salaried(month, 260_000), to };
      return run(monthOf(month, [job], { counters }));
    };
    // No law of 2027 is known: the instalments are tried in months of 2026.
    const january = spring('2026-01', null, { 'recovery-open': 45_000, 'recovery-rate': 5_000 });
    expect(amountOf(january, 'recupero')).toBe(5_000);
    const last = spring('2026-02', '2026-02-28', january.counters);
    expect(amountOf(last, 'recupero')).toBe(40_000);
    expect(last.counters['recovery-open']).toBe(0);
    expect(last.counters['recovery-rate']).toBe(0);
  });

  it('takes little that is undue back at once', () => {
    const counters = { 'taxable@2026': 2_600_000, 'days@2026': 334, 'integration@2026': 6_000 };
    const done = run(salaryMonth(2026, 12, 260_000, 0)(counters));
    expect(amountOf(done, 'integrativo')).toBe(6_000);
    expect(amountOf(done, 'recupero')).toBe(0);
  });
});
