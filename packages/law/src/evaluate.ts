/**
 * The engine: the whole period with everything known, less what was issued.
 *
 * Labour law says what is earned, social security what is contributed, tax law what is withheld;
 * each part is asked of the jurisdiction that applies. Pure: same input, same bytes.
 */

import { canonicalJson } from './canonical.ts';
import type { LawContext, Shared } from './context.ts';
import type {
  Counters,
  Duty,
  Evaluation,
  EvaluationInput,
  Finding,
  IssuedLine,
  Payslip,
  PayslipLine,
} from './contract.ts';
import { difference } from './difference.ts';
import type { JurisdictionRegistry } from './jurisdiction.ts';
import { recipientsOf, totalsOf } from './lines.ts';
import { type Plan, planLaws } from './plan.ts';
import { AmountSink, ExplainingSink } from './sink.ts';

export interface EvaluateOptions {
  /** Record why each line has its amount. Default false. */
  readonly explain?: boolean;
  /** Work out duties. Default true. */
  readonly duties?: boolean;
}

/** An evaluation with the contexts it came from, for the searches built on it. */
export interface Worked {
  readonly evaluation: Evaluation;
  readonly plan: Plan;
}

const NO_DUTIES: readonly Duty[] = [];

/**
 * Evaluates one person at one legal entity for one period.
 * @throws LawFault `law.no-value-for-date`, `law.no-jurisdiction`, `law.bad-facts`,
 * `law.facts-missing`, `law.bad-amount`, `law.unknown-kind`, `law.unknown-pay`, `law.too-large`
 */
export function evaluate(
  registry: JurisdictionRegistry,
  input: EvaluationInput,
  options: EvaluateOptions = {},
): Evaluation {
  return work(registry, input, options).evaluation;
}

/** `evaluate`, keeping the contexts. */
export function work(
  registry: JurisdictionRegistry,
  input: EvaluationInput,
  { explain = false, duties = true }: EvaluateOptions,
): Worked {
  const sink = explain ? new ExplainingSink() : new AmountSink();
  const shared: Shared = { input, sink, findings: [], counted: null };
  const plan = planLaws(registry, shared);
  speak(plan, sink);
  for (const context of plan.labour) context.law.jurisdiction.check(context);
  const full = { lines: sink.lines, totals: sink.sums.totals() };
  const payslips = issue(registry, input, full, sink.explaining, shared.findings);
  const held = shared.findings.some((one) => one.blocksIssuing);
  const evaluation: Evaluation = {
    payslips: held ? [] : payslips,
    blocked: held ? payslips : [],
    full,
    counters: countersAfter(input, shared.counted),
    duties: duties ? dutiesOf(plan) : NO_DUTIES,
    findings: shared.findings,
  };
  return { evaluation, plan };
}

/** Lets the laws say their lines, each part by the law that decides it. */
function speak(plan: Plan, sink: AmountSink): void {
  for (const context of plan.labour) {
    sink.speaker = context;
    earnings(context, sink);
  }
  for (const context of plan.social) {
    sink.speaker = context;
    context.law.jurisdiction.contributions(context, sink);
  }
  for (const context of plan.tax) {
    sink.speaker = context;
    context.law.jurisdiction.withholding(context, sink);
  }
}

function earnings(context: LawContext, sink: AmountSink): void {
  const { pay } = context.law.jurisdiction;
  for (const view of context.engagements)
    for (const item of view.pay) {
      const why = sink.explaining ? { params: { from: item.from, to: item.to } } : undefined;
      sink.add(pay[item.kind] ?? item.kind, view.id, item.amount, undefined, undefined, why);
    }
}

function dutiesOf({ all }: Plan): readonly Duty[] {
  if (all.length === 1) return all[0]!.law.jurisdiction.duties(all[0]!);
  const said = new Map<string, Duty>();
  for (const context of all)
    for (const duty of context.law.jurisdiction.duties(context))
      said.set(`${context.law.jurisdiction.id} ${canonicalJson(duty)}`, duty);
  return [...said.values()];
}

function issue(
  registry: JurisdictionRegistry,
  input: EvaluationInput,
  full: Evaluation['full'],
  explaining: boolean,
  findings: Finding[],
): Payslip[] {
  const { period, paidOn, issued, entity } = input;
  const lines = difference(registry, full.lines, issued, entity.jurisdiction, explaining);
  if (lines.length === 0) return [];
  const totals = lines === full.lines ? full.totals : totalsOf(registry, lines);
  if (totals.net < 0)
    findings.push({
      code: 'net-negative',
      severity: 'warn',
      blocksIssuing: false,
      params: { net: totals.net },
    });
  const kind = issued.length > 0 && corrects(lines, issued) ? 'correction' : 'regular';
  return [{ period, paidOn, kind, lines, totals, byRecipient: recipientsOf(lines) }];
}

/** True when it changes what an engagement already got, or brings no new engagement at all. */
function corrects(lines: readonly PayslipLine[], issued: readonly IssuedLine[]): boolean {
  const paid = new Set(issued.map(({ engagement }) => engagement));
  const fresh = lines.some((line) => line.engagement !== null && !paid.has(line.engagement));
  return !fresh || lines.some((line) => line.engagement !== null && paid.has(line.engagement));
}

/** Totals after the period; those of years before the last one are dropped. */
function countersAfter(
  { counters, period }: EvaluationInput,
  counted: ReadonlyMap<string, number> | null,
): Counters {
  if (!counted) return counters;
  const oldest = String(Number(period.to.slice(0, 4)) - 1);
  const after: Record<string, number> = {};
  for (const [name, amount] of Object.entries(counters)) {
    const at = name.lastIndexOf('@');
    if (at < 0 || name.slice(at + 1, at + 1 + oldest.length) >= oldest) after[name] = amount;
  }
  for (const [name, amount] of counted) after[name] = (after[name] ?? 0) + amount;
  return after;
}
