/**
 * Contributions to INPS and INAIL: what is kept from pay and what the employer adds, base × rate,
 * rounded half-up a line and engagement. IVS ends at the yearly ceiling, the rest does not.
 */
import { type Context, type LineSink, share, type Why } from '@smart/law';
import type { Law } from '../facts.ts';
import { type Insured, insured, isDiscontinuous } from './10-status.ts';
import { checkInsurance } from './12-checks.ts';
import { severance } from './42-severance.ts';
import { sickness } from './61-sickness.ts';
import { checkLegislation } from './70-abroad.ts';
import { isSettled } from './month.ts';
import type { Base } from './parameters/rate-plans.ts';
import { block } from './say.ts';

function planOf({ values }: Context<Law>, { fpls, fixedTerm }: Insured) {
  if (!fpls) return values.plans.fpld;
  return fixedTerm ? values.plans.fplsTerm : values.plans.fplsOpen;
}

/** The base of a rate, and the sentence that says what cut it. */
function cutBy({ values }: Context<Law>, item: Insured, of: Base): Why | undefined {
  if (of === 'ivs' && item.pensionable < item.base)
    return { cappedBy: { parameter: 'inps.ceiling', amount: values.ceiling } };
  if (of === 'day' && item.upToDayCap < item.base)
    return { cappedBy: { parameter: 'fpls.sickness.day-cap', amount: values.dayCap } };
  return undefined;
}

function basic(context: Context<Law>, sink: LineSink, item: Insured): void {
  const { values } = context;
  const { view, pensionable } = item;
  const raised = item.base > item.pay.current + item.pay.special && item.floor > 0;
  if (raised && item.floor > item.pay.current) relyOnFloor(context, item);
  sink.add('imponibile', view.id, item.base);
  const why = sink.explaining ? cutBy(context, item, 'ivs') : undefined;
  const rate = values.ivsEmployee;
  sink.add('ivs-l', view.id, share(pensionable, rate), pensionable, rate, why);
  for (const { line, rate, of } of planOf(context, item)) {
    const base = of === 'pay' ? item.base : of === 'ivs' ? pensionable : item.upToDayCap;
    const because = sink.explaining ? cutBy(context, item, of) : undefined;
    sink.add(line, view.id, share(base, rate), base, rate, because);
  }
}

function relyOnFloor(context: Context<Law>, { view, fpls }: Insured): void {
  context.relyOn('inps.floor.employee');
  if (view.kind === 'intermittente' && !fpls) context.relyOn('inps.floor.hour');
  if (!fpls || view.pay.some(({ kind }) => kind === 'salary')) context.relyOn('inps.floor.days');
}

/** Fixed terms: NASpI on top, more with each renewal; performers' discontinuity allowance. */
function ofTheTerm(context: Context<Law>, sink: LineSink, item: Insured): void {
  const { values } = context;
  const { view, base, fpls } = item;
  if (item.fixedTerm) {
    const first = fpls ? values.fplsNaspiTerm : values.naspiTerm;
    const rate = first + view.facts.renewals * values.naspiRenewal;
    sink.add(fpls ? 'naspi-fpls-d' : 'naspi-td-d', view.id, share(base, rate), base, rate);
  }
  if (isDiscontinuous(item)) {
    const rate = values.discontinuity;
    sink.add('discontinuita-d', view.id, share(base, rate), base, rate);
  }
}

/** Performers pay solidarity on what lies above their ceiling. */
function aboveCeiling(context: Context<Law>, sink: LineSink, item: Insured): void {
  const { values } = context;
  const { view, base, pensionable } = item;
  const over = base - pensionable;
  if (!item.fpls || over <= 0) return;
  context.relyOn('fpls.solidarity');
  if (context.person.insuredBefore1996 === true) {
    context.relyOn('fpls.before-1996');
    context.relyOn('fpls.ceiling.day');
  }
  const rate = values.solidarity;
  sink.add('solidarieta-l', view.id, share(over, rate), over, rate);
  sink.add('solidarieta-d', view.id, share(over, rate), over, rate);
  const extra = values.discontinuitySolidarity;
  if (isDiscontinuous(item)) sink.add('discontinuita-l', view.id, share(over, extra), over, extra);
}

/** Art. 29 D.Lgs. 148/2015: a third is the employee's. */
function wageFund(context: Context<Law>, sink: LineSink, { view, base, fpls }: Insured): void {
  const { values, entity } = context;
  const rates = values.fis[entity.fis];
  if (rates === undefined) return;
  if (fpls) context.relyOn('fpls.fis');
  if (fpls && !values.fplsFis) return;
  sink.add('fis-l', view.id, share(base, rates.employee), base, rates.employee);
  sink.add('fis-d', view.id, share(base, rates.employer), base, rates.employer);
}

function accidents(context: Context<Law>, sink: LineSink, { view, base }: Insured): void {
  const { inail } = context.values;
  if (base === 0) return;
  if (inail === null) {
    context.relyOn('inail.rates');
    return;
  }
  const { inailVoce } = view.facts;
  const row = inailVoce === undefined ? inail[0] : inail.find(({ voce }) => voce === inailVoce);
  if (row === undefined) {
    const params = { voce: inailVoce ?? '–' };
    block(context, 'inail-voce-unknown', 'DPR 1124/1965', { engagement: view.id, params });
    return;
  }
  const why = sink.explaining ? { params: { voce: row.voce }, values: ['inail.rates'] } : undefined;
  sink.add('inail', view.id, share(base, row.rate), base, row.rate, why);
}

const signedShare = (base: number, rate: number): number =>
  base < 0 ? -share(-base, rate) : share(base, rate);

/** One per cent above the first band: by the month, settled by the year. */
function firstBand(context: Context<Law>, sink: LineSink, month: readonly Insured[]): void {
  const { values } = context;
  let pensionable = 0;
  for (const item of month) pensionable += item.pensionable;
  const byMonth = Math.max(0, pensionable - values.bandMonth);
  let over = byMonth;
  const settled = isSettled(context);
  if (settled) {
    const year = context.counter('pensionable') + pensionable;
    over = Math.max(0, year - values.bandYear) - context.counter('over-band');
    if (over !== byMonth) context.relyOn('inps.first-band.settlement');
  }
  const why = sink.explaining
    ? {
        message: settled ? 'ivs-1-settled' : 'ivs-1',
        params: { month: values.bandMonth, year: values.bandYear },
      }
    : undefined;
  sink.add('ivs-1', null, signedShare(over, values.bandRate), over, values.bandRate, why);
  context.count('pensionable', pensionable);
  context.count('over-band', over);
}

export function contributions(context: Context<Law>, sink: LineSink): void {
  checkLegislation(context);
  const month = insured(context);
  checkInsurance(context, month);
  for (const item of month) {
    basic(context, sink, item);
    ofTheTerm(context, sink, item);
    aboveCeiling(context, sink, item);
    wageFund(context, sink, item);
    accidents(context, sink, item);
  }
  if (month.length === 0) return;
  firstBand(context, sink, month);
  if (!context.roles.labour) return;
  severance(context, sink, month);
  sickness(context, sink);
}
