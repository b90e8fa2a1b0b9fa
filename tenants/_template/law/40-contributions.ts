import { type Context, type EngagementView, type LineSink, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { currentPay, isMarginal, specialPay } from './10-status.ts';

/**
 * Social Insurance Act §§ 20, 21: a share of pay up to the ceiling of the month, all engagements
 * together; the first engagement uses the room first.
 */
export function contributions(context: Context<Law>, sink: LineSink): void {
  const insured = !isMarginal(context);
  let room = context.values.ceiling;
  for (const engagement of context.engagements) {
    accident(context, sink, engagement);
    if (insured) room -= pension(context, sink, engagement, room);
    if (insured) pensionOnSpecial(context, sink, engagement);
    stageLevy(context, sink, engagement);
  }
}

/** Accident insurance: on all pay, marginal or not, no ceiling. */
function accident(context: Context<Law>, sink: LineSink, engagement: EngagementView<Law>): void {
  const base = currentPay(engagement) + specialPay(engagement);
  const rate = context.values.accidentRate;
  sink.add('accident', engagement.id, share(base, rate), base, rate);
}

/** Returns the base it used. */
function pension(
  context: Context<Law>,
  sink: LineSink,
  engagement: EngagementView<Law>,
  room: number,
): number {
  const { employeeRate, employerRate, ceiling } = context.values;
  const pay = currentPay(engagement);
  const base = Math.min(pay, room);
  const why =
    sink.explaining && base < pay
      ? { cappedBy: { parameter: 'social.ceiling', amount: ceiling } }
      : undefined;
  sink.add('pension-employee', engagement.id, share(base, employeeRate), base, employeeRate, why);
  sink.add('pension-employer', engagement.id, share(base, employerRate), base, employerRate, why);
  return base;
}

/** Special pay has no ceiling in Examplia. */
function pensionOnSpecial(
  context: Context<Law>,
  sink: LineSink,
  engagement: EngagementView<Law>,
): void {
  const { employeeRate, employerRate } = context.values;
  const base = specialPay(engagement);
  const { id } = engagement;
  sink.add('pension-employee-special', id, share(base, employeeRate), base, employeeRate);
  sink.add('pension-employer-special', id, share(base, employerRate), base, employerRate);
}

/** Stage Fund Act § 2: the employer pays a levy for work on a stage. */
function stageLevy(context: Context<Law>, sink: LineSink, engagement: EngagementView<Law>): void {
  if (!engagement.facts.stage) return;
  const base = currentPay(engagement);
  const rate = context.values.stageLevy;
  sink.add('stage-levy', engagement.id, share(base, rate), base, rate);
}
