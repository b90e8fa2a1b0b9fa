/**
 * People who live in another state (LIRNR art. 24, 25, 31): a flat rate of the gross pay, 19 % for
 * residents of the EU and EEA, 24 % for others; treaties may say less. Contributions follow the
 * state the engine is told (883/2004, A1).
 */
import { type Context, type LineSink, share } from '@smart/law';
import type { Law } from '../facts.ts';

export const isAbroad = (context: Context<Law>): boolean => context.person.taxResidence !== 'ES';

export function taxAbroad(context: Context<Law>, sink: LineSink): void {
  const { values, person } = context;
  const inEurope = values.euStates.includes(person.taxResidence);
  const rate = inEurope ? values.abroadEu : values.abroadOther;
  const why = sink.explaining
    ? { values: [inEurope ? 'irnr.rate.eu' : 'irnr.rate.other'] }
    : undefined;
  context.find({
    code: 'treaty-not-applied',
    ...{ severity: 'inform', article: 'LIRNR art. 4', params: { state: person.taxResidence } },
  });
  for (const view of context.engagements) {
    let pay = 0;
    for (const item of view.pay) pay += item.amount;
    sink.add('irnr-base', view.id, pay);
    sink.add('irnr', view.id, share(pay, rate), pay, rate, why);
  }
}

/** An A1 on file that nobody recorded as the applicable legislation is a contradiction. */
export function checkLegislation(context: Context<Law>): void {
  const { a1State } = context.person;
  if (a1State === undefined || a1State === 'ES') return;
  context.find({
    code: 'a1-not-recorded',
    ...{ severity: 'refuse', blocksIssuing: true, article: 'Reg. (CE) 883/2004 art. 11–13' },
    params: { state: a1State },
  });
}
