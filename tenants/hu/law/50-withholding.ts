/**
 * Income tax advance (Szja tv. 46–49. §): one rate on the month's income of all engagements with the
 * payer, after the allowances declared; special pay and correction payments are taxed alike.
 */
import type { Context, LineSink } from '@smart/law';
import type { Law } from '../facts.ts';
import { checkPerson } from './12-checks.ts';
import { ekhoOfPerson } from './46-ekho.ts';
import { allowanceLines, allowed } from './47-allowances.ts';
import { isAbroad, taxNonResident } from './70-abroad.ts';
import { levy } from './amounts.ts';

export function withholding(context: Context<Law>, sink: LineSink): void {
  checkPerson(context);
  ekhoOfPerson(context, sink);
  if (isAbroad(context)) {
    taxNonResident(context, sink);
    return;
  }
  const month = allowed(context);
  if (month.income === 0) return;
  allowanceLines(sink, month);
  const { values } = context;
  const why = sink.explaining ? { params: { income: month.income } } : undefined;
  sink.add('szja-base', null, month.base, undefined, undefined, why);
  sink.add('szja', null, levy(values, month.base, values.szjaRate), month.base, values.szjaRate);
}
