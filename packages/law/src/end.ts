/** Previews include what falls due when an engagement ends. */
import type { EvaluationInput, IsoDate, PayItem } from './contract.ts';
import { work } from './evaluate.ts';
import { LawFault } from './fault.ts';
import type { JurisdictionRegistry } from './jurisdiction.ts';

/**
 * What its labour law owes when an engagement ends on a day of the input's period: untaken leave,
 * pro-rata 13th and 14th.
 * @throws LawFault `law.bad-input` when the engagement is not in the period, and as `evaluate`
 */
export function dueAtEnd(
  registry: JurisdictionRegistry,
  input: EvaluationInput,
  engagement: string,
  to: IsoDate,
): readonly PayItem[] {
  const { plan } = work(registry, input, { duties: false });
  for (const context of plan.labour)
    for (const view of context.engagements)
      if (view.id === engagement) return context.law.jurisdiction.atEnd(context, view, to);
  throw new LawFault('law.bad-input', 'engagements', { engagement });
}

/** The input with the engagement ended on that day and paid what falls due. */
export function withEnd(
  registry: JurisdictionRegistry,
  input: EvaluationInput,
  engagement: string,
  to: IsoDate,
): EvaluationInput {
  const due = dueAtEnd(registry, input, engagement, to);
  const engagements = input.engagements.map((one) =>
    one.id === engagement ? { ...one, to, pay: [...one.pay, ...due] } : one,
  );
  return { ...input, engagements };
}
