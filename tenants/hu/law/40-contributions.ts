/**
 * Social security contribution of the person (TB, Tbj. 25. §), social tax of the employer (szocho),
 * both without a ceiling; the least base of an employment, whose excess the employer bears.
 */
import type { Context, LineSink } from '@smart/law';
import type { Law } from '../facts.ts';
import { type Status, statuses } from './10-status.ts';
import { checkMandates } from './12-checks.ts';
import { casualDues } from './44-casual-dues.ts';
import { ekhoOfPayer } from './46-ekho.ts';
import { familyLeft } from './47-allowances.ts';
import { sickLines } from './61-sickness.ts';
import { levy, part } from './amounts.ts';
import { coversMonth } from './calendar.ts';
import { isCasual, isEmployment, isMandate } from './kinds.ts';

/** Tbj. 27. § (2): 30 % of the minimum wage, by calendar days in a part of a month. */
function leastBase(context: Context<Law>, { view, days, ekho, income }: Status): number {
  const { values, person } = context;
  if (!isEmployment(view) || person.pensioner || person.otherInsurance) return 0;
  if (ekho > 0 || income === 0) return 0;
  if (coversMonth(context, view) || days === 0) return days === 0 ? 0 : values.minimumBase;
  const least = part(values, values.minimumBase, days, values.minimumBaseDays);
  if (least > income) context.relyOn('tb.min_base_days');
  return least;
}

/** A mandate pays the rate of its own below the threshold. */
function szochoRate(context: Context<Law>, { view, insured }: Status): number {
  const { values, person } = context;
  if (person.pensioner) {
    context.relyOn('pensioner.tb_szocho');
    return values.pensionerRate;
  }
  if (!isMandate(view) || insured) return values.szochoRate;
  context.relyOn('mandate.szocho_uninsured');
  return values.mandateSzocho;
}

/** Contribution of the person; a pensioner's rate is a rule of its own. */
const tbRate = ({ values, person }: Context<Law>, { insured }: Status): number => {
  if (person.pensioner) return values.pensionerRate;
  return insured ? values.tbRate : 0;
};

function contribute(context: Context<Law>, sink: LineSink, status: Status): number {
  const { values } = context;
  const { view, income, pay } = status;
  const rate = tbRate(context, status);
  const tb = levy(values, income, rate);
  if (isMandate(view)) {
    const why = sink.explaining ? { params: { fee: pay, costs: pay - income } } : undefined;
    sink.add('mandate-income', view.id, income, pay, undefined, why);
  }
  if (rate > 0) {
    sink.add('tb-base', view.id, income);
    sink.add('tb', view.id, tb, income, rate);
  }
  employerOf(context, sink, status, tb);
  return tb;
}

/** What the employer adds: social tax on the least base at least, and TB on what it exceeds. */
function employerOf(context: Context<Law>, sink: LineSink, status: Status, tb: number): void {
  const { values } = context;
  const { view, income } = status;
  const least = leastBase(context, status);
  const base = Math.max(income, least);
  const rate = szochoRate(context, status);
  const raised = least > income;
  const why =
    sink.explaining && raised
      ? { message: 'szocho-least', values: ['tb.min_base_share', 'minimalber.month'] }
      : undefined;
  sink.add('szocho', view.id, levy(values, base, rate), base, rate, why);
  if (!raised) return;
  const excess = levy(values, least, values.tbRate) - tb;
  const more = sink.explaining ? { params: { least, income } } : undefined;
  sink.add('tb-excess', view.id, excess, least - income, values.tbRate, more);
}

/** Tbj. 34. §: what of the family allowance the tax base left reduces TB, at the tax rate. */
function relief(context: Context<Law>, sink: LineSink, tb: number): void {
  const left = familyLeft(context);
  if (left === 0 || tb === 0) return;
  const { szjaRate } = context.values;
  const amount = -Math.min(tb, levy(context.values, left, szjaRate));
  sink.add('tb-relief', null, amount, left, szjaRate);
}

export function contributions(context: Context<Law>, sink: LineSink): void {
  let tb = 0;
  for (const status of statuses(context)) {
    sickLines(context, sink, status.view);
    if (isCasual(status.view)) {
      casualDues(context, sink, status.view);
      continue;
    }
    if (status.income > 0) tb += contribute(context, sink, status);
    ekhoOfPayer(context, sink, status);
  }
  relief(context, sink, tb);
  checkMandates(context);
}
