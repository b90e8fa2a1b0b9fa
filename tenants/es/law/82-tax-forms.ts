/**
 * Forms 111 and 216 with their payment, quarterly or monthly; the yearly forms 190 and 296 and the
 * certificate of withholding (RIRPF art. 108; LIRNR art. 31).
 */
import {
  addDays,
  addMonths,
  type Context,
  type Duty,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  yearOf,
} from '@smart/law';
import type { Law } from '../facts.ts';
import { isLastMonth } from './month.ts';

const monthly = { timing: 'by-date', engagement: null } as const;

/** A payment of the month's lines to whom they are due. */
export function payment(
  context: Context<Law>,
  kind: string,
  recipient: string,
  ids: readonly string[],
  due: string,
  article: string,
): Duty[] {
  const data: Record<string, number> = {};
  let amount = 0;
  for (const line of ids) {
    const cents = context.amountOf(line);
    if (cents !== 0) data[line] = cents;
    amount += cents;
  }
  if (amount === 0) return [];
  return [{ kind, recipient, due, article, amount, data, period: context.period, ...monthly }];
}

/** Forms of the resident and of the non-resident, with what they are paid on. */
const FORMS = [
  {
    form: '111',
    year: '190',
    lines: ['irpf', 'irpf-fixed'],
    bases: ['irpf-base', 'irpf-fixed-base'],
    article: 'RIRPF art. 108',
  },
  {
    form: '216',
    year: '296',
    lines: ['irnr'],
    bases: ['irnr-base'],
    article: 'LIRNR art. 31; RIRNR art. 15',
  },
] as const;

/** RIRPF art. 108: quarterly, monthly for large employers; the summary in January. */
export function taxDuties(context: Context<Law>): Duty[] {
  const { period, values, entity } = context;
  const month = monthOf(period.from);
  const last = entity.monthlyFiler ? month : month + ((12 - month) % (1 + 1 + 1));
  const end = lastOfMonth(addMonths(period.from, last - month));
  const start = entity.monthlyFiler ? period.from : firstOfMonth(addMonths(end, -1 - 1));
  const due = addDays(end, values.taxDay);
  const next = `${yearOf(period.to) + 1}-01-01`;
  const duties: Duty[] = [];
  for (const { form, year, lines: ids, bases: on, article } of FORMS) {
    const pay = on.reduce((sum, line) => sum + context.amountOf(line), 0);
    if (pay === 0) continue;
    const of = { recipient: 'aeat', article, ...monthly };
    const tax = ids.reduce((sum, line) => sum + context.amountOf(line), 0);
    const span = { from: start, to: end };
    duties.push({ kind: `modelo-${form}`, due, ...of, period: span, data: { pay, withheld: tax } });
    duties.push(...payment(context, `pay-${form}`, 'aeat', ids, due, article));
    if (!isLastMonth(context)) continue;
    const summary = addDays(next, values.summaryDay - 1);
    duties.push({ kind: `modelo-${year}`, due: summary, ...of, period, data: {} });
    const handed = lastOfMonth(addMonths(next, values.certificateMonth - 1));
    duties.push({ kind: 'withholding-certificate', due: handed, ...of, period, data: {} });
  }
  return duties;
}
