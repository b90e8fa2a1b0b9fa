/**
 * Separate taxation of severance pay (art. 19 TUIR): at the average rate of the income that the
 * pay of one year of service, times twelve, would be.
 */
import { type Context, type LineSink, proRata } from '@smart/law';
import type { Law } from '../facts.ts';
import { serviceDays } from './month.ts';
import { scaleTax } from './scale.ts';

export function severanceTax(context: Context<Law>, sink: LineSink): void {
  const { values } = context;
  for (const view of context.engagements) {
    const amount = -context.amountOf('tfr-pagato', view.id);
    const days = serviceDays(view);
    if (amount <= 0 || days <= 0) continue;
    const reference = proRata(amount, 12 * values.yearDays, days);
    const tax = proRata(scaleTax(values.brackets, reference), amount, reference);
    const why = sink.explaining ? { params: { reference, days } } : undefined;
    sink.add('irpef-tfr', view.id, tax, amount, undefined, why);
  }
}
