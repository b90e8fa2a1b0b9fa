/**
 * People who live abroad: artists on stage 15 % (A-SINK), everybody else with a decision SINK;
 * without one the ordinary tax. Contributions follow the state the engine is told (883/2004, A1):
 * under another state's legislation this law is not asked for any.
 */
import { type Context, cutTo, type LineSink, shareDown } from '@smart/law';
import type { Law } from '../facts.ts';
import { totalPay, type View } from './month.ts';

export type AbroadTax = 'sink' | 'a-sink';

/** The flat tax of an engagement, or null where the ordinary tax is withheld. */
export function abroadTax({ person }: Context<Law>, view: View): AbroadTax | null {
  if ((person.taxResidence ?? 'SE') === 'SE' || person.ordinaryTaxChosen) return null;
  if (view.facts.onStage) return 'a-sink';
  return person.sinkDecision ? 'sink' : null;
}

export function withholdAbroad(context: Context<Law>, sink: LineSink): void {
  const { artistRate, sinkRate } = context.values;
  for (const view of context.engagements) {
    const line = abroadTax(context, view);
    if (line === null) continue;
    const pay = totalPay(view);
    const rate = line === 'sink' ? sinkRate : artistRate;
    sink.add('tax-base', view.id, pay);
    sink.add(line, view.id, cutTo(shareDown(pay, rate), 100), pay, rate);
  }
}

/** An A1 on file that nobody recorded as the applicable legislation is a contradiction. */
export function checkLegislation(context: Context<Law>): void {
  const { a1State } = context.person;
  if (a1State === undefined || a1State === 'SE') return;
  context.find({
    code: 'a1-not-recorded',
    severity: 'refuse',
    blocksIssuing: true,
    article: 'art. 11–13 förordning (EG) 883/2004',
    params: { state: a1State },
  });
}
