/**
 * What the employer adds: base contribution with wage moderation (capped by quarter since July
 * 2025), holiday contributions of manual workers and artists, closure fund, accidents, temporary
 * unemployment, sector funds, and the premium of the work-accident insurer.
 */
import { type Context, type LineSink, share } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Work } from './work.ts';

/** The base contribution up to the quarter's ceiling, less what earlier months used of it. */
function baseContribution(context: Context<Law>, sink: LineSink, month: readonly Work[]): void {
  const { employerRate, employerCeiling } = context.values;
  let wages = 0;
  for (const { base, baseSpecial } of month) wages += base + baseSpecial;
  const before = context.counter('base');
  let room = employerCeiling === null ? wages : Math.max(0, employerCeiling - before);
  if (wages > room) context.relyOn('nsso.employer-ceiling');
  for (const { view, base, baseSpecial } of month) {
    const taken = Math.min(room, base + baseSpecial);
    room -= taken;
    const why =
      sink.explaining && taken < base + baseSpecial
        ? { cappedBy: { parameter: 'nsso.employer-ceiling', amount: employerCeiling ?? 0 } }
        : undefined;
    sink.add('employer', view.id, share(taken, employerRate), taken, employerRate, why);
  }
}

/** Lines of one engagement on its base, each rounded by itself. */
function onBase(context: Context<Law>, sink: LineSink, work: Work): void {
  const { values, entity } = context;
  const { id, facts } = work.view;
  const base = work.base + work.baseSpecial;
  const add = (line: string, rate: number): void =>
    sink.add(line, id, share(base, rate), base, rate);
  if (work.status === 'manual') {
    add('holiday-quarterly', values.holidayQuarterly);
    add('holiday-annual', values.holidayAnnual);
  }
  add('closure-special', values.closureSpecial);
  if (entity.commercial) {
    const large = entity.workers >= values.closureFrom;
    add('closure', large ? values.closureLarge : values.closureSmall);
  } else add('closure-social', values.closureSocial);
  add('temporary-unemployment', values.temporaryUnemployment);
  add('accident-special', values.accidentSpecial);
  if (values.asbestos > 0) add('asbestos', values.asbestos);
  if (entity.workers >= values.tenWorkers) add('ten-workers', values.tenRate);
  if (facts.collectiveAgreement === '304') add('fund-304', values.fund304);
  if (facts.collectiveAgreement === '200') {
    context.relyOn('fund.200');
    add('fund-200', values.fund200 ?? 0);
  }
}

/** The insurer's premium is on the wage itself; without the office's rate nothing is issued. */
function accidentInsurance(context: Context<Law>, sink: LineSink, { view, pay }: Work): void {
  const { accidentPremium } = context.values;
  const wage = pay.current + pay.premium + pay.exitSimple;
  if (wage > 0) context.relyOn('accident.premium');
  sink.add('accident-insurance', view.id, share(wage, accidentPremium), wage, accidentPremium);
}

export function employerContributions(
  context: Context<Law>,
  sink: LineSink,
  month: readonly Work[],
): void {
  baseContribution(context, sink, month);
  for (const work of month) {
    onBase(context, sink, work);
    accidentInsurance(context, sink, work);
  }
}
