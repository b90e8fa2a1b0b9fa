import { addDays, addMonths, type Context, type Duty, firstOfMonth } from '@smart/law';
import type { Law } from '../facts.ts';

/** Every dated obligation of the month. */
export function duties(context: Context<Law>): readonly Duty[] {
  const due = addDays(firstOfMonth(addMonths(context.period.from, 1)), context.values.payDay - 1);
  return [...declarations(context), ...payments(context, due)];
}

/** Social Insurance Act § 30: the start is declared before the first hour. */
function declarations(context: Context<Law>): Duty[] {
  return context.engagements
    .filter(({ from }) => from >= context.period.from && from <= context.period.to)
    .map(({ id, from, kind }) => ({
      kind: 'start-declaration',
      due: from,
      timing: 'before-start',
      recipient: 'insurance',
      engagement: id,
      period: null,
      article: 'Social Insurance Act § 30',
      data: { personNumber: context.person.personNumber ?? null, start: from, kind },
    }));
}

/** Social Insurance Act § 31, Income Tax Act § 20: paid by the same day of the next month. */
function payments(context: Context<Law>, due: string): Duty[] {
  return (['insurance', 'tax-office'] as const).map((recipient) => ({
    kind: `pay-${recipient}`,
    due,
    timing: 'by-date',
    recipient,
    engagement: null,
    period: context.period,
    article: recipient === 'insurance' ? 'Social Insurance Act § 31' : 'Income Tax Act § 20',
    data: { employerNumber: context.entity.employerNumber ?? null },
  }));
}
