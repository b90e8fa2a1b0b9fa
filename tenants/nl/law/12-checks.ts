/** What stands against approving an engagement, or must be known before it is paid. */
import { addMonths, type Context, type Finding, monthOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { hasLowAwf } from './10-status.ts';
import { coversMonth, isArtist, isCurrent, type View } from './month.ts';

type Said = Pick<Finding, 'code' | 'severity'> & Partial<Finding>;

const warn = { severity: 'warn' } as const;
const inform = { severity: 'inform' } as const;

/** Fixed terms: the chain (7:668a), word of the end (7:668), the scheme for artists (5a LB). */
function* checkTerm({ values, period }: Context<Law>, view: View): Generator<Said> {
  const { from, to, facts } = view;
  if (to === null) return;
  if (isArtist(view)) {
    const months = values.artistMonths;
    if (to >= addMonths(from, months))
      yield {
        code: 'artist-too-long',
        severity: 'refuse',
        article: 'art. 5a Wet LB 1964',
        params: { months },
      };
    return;
  }
  const { chainContracts, chainMonths } = values;
  const tooLong = to >= addMonths(facts.chainSince ?? from, chainMonths);
  if (facts.contractInChain > chainContracts || tooLong) {
    const params = { contracts: chainContracts, months: chainMonths };
    yield { code: 'chain-rule', ...warn, article: 'art. 7:668a BW', params };
  }
  const isLong = to >= addMonths(from, values.noticeFrom);
  const before = addMonths(to, -values.noticeBefore);
  if (isLong && before >= period.from && before <= period.to)
    yield { code: 'notice-due', ...inform, article: 'art. 7:668 BW', params: { before, to } };
}

/** Calls: three hours are paid at least (7:628a), fixed hours are offered after a year. */
function* checkCalls({ values, period }: Context<Law>, view: View): Generator<Said> {
  if (view.kind !== 'oproep') return;
  const { callMinutes, callBelowHours, callOfferMonths } = values;
  const article = 'art. 7:628a BW';
  if ((view.facts.weeklyHours ?? 0) < callBelowHours)
    for (const { date, minutes, state } of view.days)
      if (state === 'worked' && minutes > 0 && minutes < callMinutes)
        yield {
          code: 'call-minimum',
          ...warn,
          article,
          params: { date, minutes, least: callMinutes },
        };
  if (addMonths(view.from, callOfferMonths) <= period.to)
    yield { code: 'call-offer', ...inform, article, params: { months: callOfferMonths } };
}

/** The written contract, the hours on which the Awf premium is revised, lending to clients. */
function* checkContract(context: Context<Law>, view: View): Generator<Said> {
  const { facts, to } = view;
  const { period, values } = context;
  if (!facts.written) yield { code: 'contract-not-written', ...warn, article: 'art. 27 Wfsv' };
  const ends = monthOf(period.from) === 12 || (to !== null && to <= period.to);
  if (ends && hasLowAwf(context, view) && (facts.weeklyHours ?? 0) < values.awfHours)
    yield { code: 'awf-hours-check', ...inform, article: 'art. 2.3 Besluit Wfsv' };
  if (facts.payrolling) yield { code: 'payrolling-equal-pay', ...inform, article: 'art. 8a Waadi' };
  for (const item of view.pay)
    if (item.kind === 'day' && item.from !== item.to)
      yield { code: 'day-pay-needs-a-day', severity: 'refuse', article: 'art. 25 Wet LB 1964' };
}

/** Labour law: the contract and its term. */
export function checkContracts(context: Context<Law>): void {
  for (const view of context.engagements)
    for (const check of [
      checkTerm(context, view),
      checkCalls(context, view),
      checkContract(context, view),
    ])
      for (const said of check) context.find({ engagement: view.id, ...said });
}

/** Tax and premiums: what must be known of the person, and pay that begins before the month. */
export function checkPerson(context: Context<Law>): void {
  const { person, period, engagements } = context;
  if (person.birthDate === undefined)
    context.find({
      code: 'birth-date-missing',
      ...warn,
      blocksIssuing: true,
      path: 'person.birthDate',
    });
  if (!person.identityVerified)
    context.find({ code: 'identity-missing', ...warn, article: 'art. 26b, 28 Wet LB 1964' });
  for (const view of engagements)
    for (const { from, id, ...item } of view.pay)
      if (from < period.from && isCurrent({ from, id, ...item }))
        context.find({
          code: 'pay-spans-months',
          ...warn,
          blocksIssuing: true,
          article: 'art. 25 Wet LB 1964',
          engagement: view.id,
          params: { id, from },
        });
}

/** The month is one wage period as soon as one employment lasts through it. */
export const isWholeMonth = (context: Context<Law>): boolean =>
  context.engagements.some((view) => !isArtist(view) && coversMonth(context, view));
