/**
 * The same law as anybody would write it for one month, values and rules in a few functions: the
 * measure of this country's speed, and an oracle for it (see ../../../bench/law.ts). Amounts in
 * cents. It shares nothing with the plug-in.
 */
import type { EvaluationInput, PayslipLine } from '@smart/law';

const MARGINAL_UP_TO = 52_000;
const CEILING = 600_000;

class Sheet {
  readonly lines: PayslipLine[] = [];
  readonly byRecipient: Record<string, number> = {};
  readonly engagement: string;

  constructor(engagement: string) {
    this.engagement = engagement;
  }

  add(
    line: string,
    side: 'employee' | 'employer',
    group: PayslipLine['group'],
    recipient: string,
    amount: number,
    base: number,
    engagement: string | null = this.engagement,
  ): void {
    const jurisdiction = '_template';
    this.lines.push({ jurisdiction, line, engagement, side, group, recipient, amount, base });
    if (amount !== 0) this.byRecipient[recipient] = (this.byRecipient[recipient] ?? 0) + amount;
  }
}

/** Yearly scale with the reduction for children, a twelfth a month. */
function taxOf(taxable: number, children: number): number {
  const year = taxable * 12;
  const scale =
    year > 3_000_000
      ? 360_000 + ((year - 3_000_000) * 35) / 100
      : (Math.max(0, year - 1_200_000) * 20) / 100;
  return Math.round(Math.max(0, scale - 60_000 * children) / 12);
}

/** A month of one person: lines, totals and what each recipient gets. */
export function byHand(gross: number, children: number, engagement: string) {
  const jurisdiction = '_template';
  const sheet = new Sheet(engagement);
  const base = gross > MARGINAL_UP_TO ? Math.min(gross, CEILING) : 0;
  const pension = Math.round((base * 15) / 100);
  const employer = Math.round((base * 20) / 100);
  const accident = Math.round((gross * 125) / 10_000);
  const taxable = gross - pension;
  const tax = taxOf(taxable, children);
  const earned = { jurisdiction, line: 'salary', engagement, side: 'earning' } as const;
  sheet.lines.push({ ...earned, group: 'now', recipient: 'person', amount: gross });
  sheet.add('accident', 'employer', 'protection', 'insurance', accident, gross);
  if (base > 0) {
    sheet.add('pension-employee', 'employee', 'later', 'insurance', pension, base);
    sheet.add('pension-employer', 'employer', 'later', 'insurance', employer, base);
  }
  const note = { jurisdiction, line: 'taxable', engagement: null, side: 'information' } as const;
  sheet.lines.push({ ...note, group: 'state', recipient: 'tax-office', amount: taxable });
  sheet.add('income-tax', 'employee', 'state', 'tax-office', tax, taxable, null);
  const totals = {
    gross,
    employeeContributions: pension,
    taxable,
    withholding: tax,
    net: taxable - tax,
    employerContributions: employer + accident,
    employerCost: gross + employer + accident,
  };
  return { lines: sheet.lines, totals, byRecipient: sheet.byRecipient };
}

/** The office is the same for everyone in a run. */
const OFFICE = {
  entity: { id: 'entity', jurisdiction: '_template', facts: {} },
  house: { values: {}, confirmed: {} },
};

const period = { from: '2026-02-01', to: '2026-02-28' };

/** The loop's input of person `i` for the benchmark: pay from 300 to 9,300, up to two children. */
export function benchInput(i: number): EvaluationInput {
  const amount = 30_000 + ((i * 7_919) % 900_000);
  const job = { id: 'job', kind: 'monthly', from: '2026-01-01', to: null, facts: {}, days: [] };
  const facts = { children: i % 3 };
  return {
    asOf: period.to,
    period,
    paidOn: period.to,
    ...OFFICE,
    person: { id: 'p', facts: [{ from: '2025-01-01', facts }], socialSecurity: [], tax: [] },
    engagements: [{ ...job, pay: [{ id: 'feb', kind: 'salary', amount, ...period }] }],
    counters: {},
    issued: [],
  };
}

/** What the benchmark times beside the engine: all that an evaluation says but duties. */
export function benchLoop({ period, paidOn, person, engagements: [job] }: EvaluationInput) {
  const month = byHand(job!.pay[0]!.amount, person.facts[0]!.facts.children as number, job!.id);
  const floor = {
    ...{ code: 'no-floor-known', severity: 'warn', blocksIssuing: false, params: {} },
    engagement: job!.id,
  };
  return {
    payslips: [{ period, paidOn, kind: 'regular', ...month }],
    counters: {},
    findings: [floor],
  };
}
