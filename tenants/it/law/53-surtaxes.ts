/**
 * Regional and municipal surtaxes (art. 50 D.Lgs. 446/1997, art. 1 D.Lgs. 360/1998): settled with
 * the year, withheld in instalments of the next one with an advance of the municipal one; at the
 * end of employment all that is left is withheld at once. Domicile on 1 January decides.
 */
import { type Context, type LineSink, monthOf, share } from '@smart/law';
import type { Law } from '../facts.ts';
import type { TaxYear } from './income.ts';
import { instalment } from './instalments.ts';
import { someGoesOn } from './month.ts';
import type { PlaceSurtax } from './parameters/derive.ts';
import { placeOf, surtaxOf } from './places.ts';

const NOTHING = { region: 0, comune: 0 };

/** What the settled year owes; nothing where no IRPEF is due. */
function dueOf(context: Context<Law>, sink: LineSink, year: TaxYear) {
  if (year.taxable <= 0) return NOTHING;
  const { region, comune } = context.person;
  const ofRegion = placeOf(context, region);
  const ofComune = comune === undefined && region === undefined ? null : placeOf(context, comune);
  const due = {
    region: ofRegion ? surtaxOf(ofRegion, year.taxable) : 0,
    comune: ofComune ? surtaxOf(ofComune, year.taxable) : 0,
  };
  if (due.region + due.comune > 0 && year.net === 0) {
    context.relyOn('surtax.when-due');
    return NOTHING;
  }
  const values = (of: PlaceSurtax | null) =>
    sink.explaining && of ? { values: [of.key] } : undefined;
  sink.add('regionale-dovuta', null, due.region, year.taxable, undefined, values(ofRegion));
  sink.add('comunale-dovuta', null, due.comune, year.taxable, undefined, values(ofComune));
  return due;
}

interface Kind {
  readonly line: string;
  /** Counter of what is open, and of the year's due already accounted for. */
  readonly open: string;
  readonly year: string;
}

const REGIONAL: Kind = { line: 'regionale', open: 'regional-open', year: 'regional-year' };
const MUNICIPAL: Kind = { line: 'comunale', open: 'municipal-open', year: 'municipal-year' };

function withhold(
  context: Context<Law>,
  sink: LineSink,
  kind: Kind,
  due: number | null,
  atOnce: boolean,
  advanced: number,
): void {
  const open = context.counter(kind.open);
  const added = due === null ? 0 : due - context.counter(kind.year) - advanced;
  const now = atOnce ? open + added : instalment(context, open);
  const why = sink.explaining
    ? { message: `${kind.line}${atOnce ? '-end' : ''}`, params: { open: open + added } }
    : undefined;
  sink.add(kind.line, null, now, undefined, undefined, why);
  if (open !== 0 || added !== 0) context.count(kind.open, added - now);
  if (added !== 0) context.count(kind.year, added);
}

/** The municipal advance: instalments from March; set anew with the settled year. */
function advance(
  context: Context<Law>,
  sink: LineSink,
  due: number | null,
  atOnce: boolean,
): number {
  const { values, period } = context;
  const open = context.counter('advance-open');
  const runs = monthOf(period.from) >= values.advanceFrom && !atOnce;
  const now = runs ? instalment(context, open) : 0;
  sink.add('comunale-acconto', null, now);
  const next = due === null || atOnce ? 0 : share(due, values.advanceRate);
  const left = atOnce || due !== null ? next - open : -now;
  if (left !== 0) context.count('advance-open', left);
  if (now !== 0) context.count('municipal-year', now);
  return now;
}

/** @param year the settled year, or null in a month that only pays instalments */
export function surtaxes(context: Context<Law>, sink: LineSink, year: TaxYear | null): void {
  const due = year === null ? null : dueOf(context, sink, year);
  const atOnce = !someGoesOn(context);
  const advanced = advance(context, sink, due?.comune ?? null, atOnce);
  withhold(context, sink, REGIONAL, due?.region ?? null, atOnce, 0);
  withhold(context, sink, MUNICIPAL, due?.comune ?? null, atOnce, advanced);
}
