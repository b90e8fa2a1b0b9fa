/** Amounts withheld in parts over months: what is open stands in running totals. */
import { type Context, type LineSink, monthOf, proRata } from '@smart/law';
import type { Law } from '../facts.ts';

/** An even instalment of what is open until the last month; that one takes the rest. */
export function instalment({ values, period }: Context<Law>, open: number): number {
  const left = values.lastInstalment - monthOf(period.from) + 1;
  return left > 1 ? proRata(open, 1, left) : open;
}

/**
 * Undue sums above the limit go back in equal instalments where work goes on, the first of them
 * now; at the end of employment all that is open is kept.
 * @param back what the settlement takes back this month, 0 without a settlement
 */
export function deferRecovery(
  context: Context<Law>,
  sink: LineSink,
  back: number,
  goesOn: boolean,
): void {
  const { recoveryAbove, recoveryParts } = context.values;
  const open = context.counter('recovery-open');
  const rate = context.counter('recovery-rate');
  const deferred = goesOn && back > recoveryAbove ? back : 0;
  if (open === 0 && deferred === 0) return;
  const part = proRata(deferred, 1, recoveryParts);
  const old = goesOn ? Math.min(rate, open) : open;
  const now = old + part - deferred;
  const why = sink.explaining ? { params: { open: open + deferred } } : undefined;
  sink.add('recupero', null, now, undefined, undefined, why);
  context.count('recovery-open', -now);
  context.count('recovery-rate', part - (old === open ? rate : 0));
}
