/**
 * EKHO: one simplified contribution of artists instead of tax and TB, on the part of pay above the
 * minimum wage (Ekho tv. 4. §). Pensioners and people insured in another EEA state pay less.
 */
import type { Context, LineSink } from '@smart/law';
import type { Law } from '../facts.ts';
import { type Status, statuses } from './10-status.ts';
import { isInsuredElsewhere } from './45-ekho-base.ts';
import { levy } from './amounts.ts';
import { isMandate } from './kinds.ts';

function rateOf(context: Context<Law>): number {
  const { values, person } = context;
  if (person.pensioner) return values.ekhoReduced;
  if (!isInsuredElsewhere(context)) return values.ekhoRate;
  context.relyOn('ekho.person_a1');
  return values.ekhoA1;
}

const ratesRead = ({ person }: Context<Law>): readonly string[] => {
  if (person.pensioner) return ['ekho.person_reduced'];
  return [person.a1State === undefined ? 'ekho.person' : 'ekho.person_a1'];
};

/** The person's part: kept instead of tax and TB. */
export function ekhoOfPerson(context: Context<Law>, sink: LineSink): void {
  for (const { view, ekho } of statuses(context)) {
    if (ekho === 0) continue;
    const rate = rateOf(context);
    if (isMandate(view)) context.relyOn('ekho.mandate_base');
    const why = sink.explaining ? { values: ratesRead(context) } : undefined;
    sink.add('ekho-base', view.id, ekho);
    sink.add('ekho', view.id, levy(context.values, ekho, rate), ekho, rate, why);
    context.count('ekho-base', ekho);
  }
}

/** The employer's part, which no source gives: it blocks until the office enters the rate. */
export function ekhoOfPayer(context: Context<Law>, sink: LineSink, { view, ekho }: Status): void {
  if (ekho === 0) return;
  const { values } = context;
  context.relyOn('ekho.payer');
  sink.add('ekho-payer', view.id, levy(values, ekho, values.ekhoPayer), ekho, values.ekhoPayer);
}
