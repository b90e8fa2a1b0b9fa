/**
 * Sick leave (betegszabadság, Mt. 126. §): working days a year for which the employer pays 70 % of
 * absence pay; afterwards health insurance pays benefit (táppénz) and charges a share of it.
 */
import { addDays, type Context, type IsoDate, type LineSink, type PayItem } from '@smart/law';
import type { Law } from '../facts.ts';
import { part, partAt } from './amounts.ts';
import { type View, workingDays } from './calendar.ts';
import { isEmployment } from './kinds.ts';

/** Sick working days of the period: with pay, and without. */
interface Sick {
  readonly paid: readonly IsoDate[];
  readonly unpaid: readonly IsoDate[];
}

const sickDates = (view: View): IsoDate[] =>
  view.days.filter(({ state }) => state === 'sick').map(({ date }) => date);

/** Days of the year before the period, then engagement after engagement. */
function sickOf(context: Context<Law>, view: View): Sick {
  let used = context.counter('sick-days');
  for (const other of context.engagements) {
    if (other.id === view.id) break;
    if (isEmployment(other)) used += sickDates(other).length;
  }
  const dates = sickDates(view).sort();
  const left = Math.max(0, context.values.sickDays - used);
  return { paid: dates.slice(0, left), unpaid: dates.slice(left) };
}

const within = (dates: readonly IsoDate[], { from, to }: PayItem): number =>
  dates.filter((date) => date >= from && date <= to).length;

/** What a monthly wage becomes: pay for the days worked and 70 % for the paid sick days. */
function ofSalary(context: Context<Law>, item: PayItem, sick: Sick): PayItem[] {
  const { values } = context;
  const paid = within(sick.paid, item);
  const lost = paid + within(sick.unpaid, item);
  const days = Math.max(lost, workingDays(context, item.from, item.to));
  if (lost === 0) return [];
  context.relyOn('sick.day_method');
  context.relyOn('moved_days');
  const worked = part(values, item.amount, days - lost, days);
  const sickPay = partAt(values, item.amount, paid, days, values.sickRate);
  return [
    { ...item, id: `${item.id}:sick`, amount: worked + sickPay - item.amount, facts: { sickPay } },
  ];
}

function ofDay({ values }: Context<Law>, item: PayItem, sick: Sick): PayItem[] {
  const paid = within(sick.paid, item) > 0;
  if (!paid && within(sick.unpaid, item) === 0) return [];
  const sickPay = paid ? partAt(values, item.amount, 1, 1, values.sickRate) : 0;
  return [{ ...item, id: `${item.id}:sick`, amount: sickPay - item.amount, facts: { sickPay } }];
}

/** Labour law: the pay that sickness takes away, less sick pay, as negative pay items. */
export function sickPay(context: Context<Law>, view: View): readonly PayItem[] {
  if (!isEmployment(view) || !view.days.some(({ state }) => state === 'sick')) return [];
  const sick = sickOf(context, view);
  context.count('sick-days', sick.paid.length);
  return view.pay.flatMap((item): PayItem[] => {
    if (item.kind === 'salary') return ofSalary(context, item, sick);
    return item.kind === 'day' ? ofDay(context, item, sick) : [];
  });
}

/** Calendar days of benefit: free days between two days of it count. */
function benefitDays({ days }: View, unpaid: readonly IsoDate[]): number {
  const recorded = new Set(days.map(({ date }) => date));
  let count = 0;
  for (const date of unpaid) {
    count += 1;
    let next = addDays(date, 1);
    let gap = 0;
    const last = unpaid.at(-1)!;
    while (next < last && !recorded.has(next)) {
      gap += 1;
      next = addDays(next, 1);
    }
    if (unpaid.includes(next)) count += gap;
  }
  return count;
}

/** Says what sick pay is part of the wage, and charges the share of benefit. */
export function sickLines(context: Context<Law>, sink: LineSink, view: View): void {
  if (!isEmployment(view) || !view.days.some(({ state }) => state === 'sick')) return;
  let amount = 0;
  for (const { facts } of view.pay) amount += Number(facts?.sickPay ?? 0);
  const { paid, unpaid } = sickOf(context, view);
  const why = sink.explaining ? { params: { days: paid.length } } : undefined;
  sink.add('sick-pay', view.id, amount, undefined, context.values.sickRate, why);
  if (unpaid.length > 0) chargeBenefit(context, sink, view, benefitDays(view, unpaid));
}

function chargeBenefit(context: Context<Law>, sink: LineSink, view: View, days: number): void {
  const { benefitDay } = view.facts;
  const { values } = context;
  if (benefitDay === undefined) {
    context.find({
      code: 'benefit-unknown',
      severity: 'warn',
      blocksIssuing: true,
      article: 'Tbj. 102. §',
      engagement: view.id,
      path: 'facts.benefitDay',
      params: { days },
    });
    return;
  }
  const benefit = days * benefitDay;
  const why = sink.explaining ? { params: { days, parts: values.benefitParts } } : undefined;
  const charged = part(values, benefit, 1, values.benefitParts);
  sink.add('sick-benefit', view.id, charged, benefit, undefined, why);
}
