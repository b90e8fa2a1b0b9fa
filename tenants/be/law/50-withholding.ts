/**
 * Withholding tax (CIR 92 art. 270-275; RD/CIR 92 annex III). Ordinary pay of the month is taxed
 * together by the key formula; artists' short contracts at a flat rate where the person declared
 * it; exceptional pay by a table of its own; non-residents by their own rules.
 */
import { type Context, type LineSink, proRata, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { keyFormula, type Situation, situationOf } from './47-key-formula.ts';
import { exceptionalTax } from './51-exceptional.ts';
import { isAbroad, taxArtistAbroad } from './70-abroad.ts';
import { type Taxed, taxedPay } from './taxed-pay.ts';

/** Work bonus as a tax credit, for the part of the pay that the key formula taxes. */
function taxCredit({ values }: Context<Law>, { normal, flat, bonusA, bonusB }: Taxed): number {
  if (bonusA + bonusB === 0) return 0;
  const credit = share(bonusA, values.fiscalA) + share(bonusB, values.fiscalB);
  return flat === 0 ? credit : proRata(credit, normal, normal + flat);
}

function addKeyFormula(context: Context<Law>, sink: LineSink, taxed: Taxed, who: Situation): void {
  const { values } = context;
  const { normal, whole, days } = taxed;
  if (!whole) context.relyOn('pp.short');
  const byDay = !whole && values.taxByDay && days > 0;
  if (byDay) context.relyOn('pp.day-divisor');
  const base = byDay ? proRata(normal, values.dayDivisor, days) : normal;
  const formula = keyFormula(values, base, who);
  const month = byDay ? proRata(formula.month, days, values.dayDivisor) : formula.month;
  const credit = who.exempt ? Math.min(month, taxCredit(context, taxed)) : 0;
  const why = sink.explaining ? { params: { ...formula, month, credit } } : undefined;
  sink.add('pp-base', null, normal);
  sink.add('pp', null, month - credit, normal, undefined, why);
}

/** Scale I or II of residents and assimilated; scale III without exemptions otherwise. */
function situation(context: Context<Law>): Situation {
  const { person, values } = context;
  if ((person.careDependants ?? 0) > 0) context.relyOn('pp.care');
  if (!isAbroad(context)) return situationOf(values, person);
  context.relyOn('pp.scale-3');
  return { couple: false, exempt: values.scaleThreeExempt, reduction: 0 };
}

export function withholding(context: Context<Law>, sink: LineSink): void {
  if (isAbroad(context) && taxArtistAbroad(context, sink)) return;
  const taxed = taxedPay(context);
  const { artistFlat } = context.values;
  if (taxed.flat > 0) {
    sink.add('pp-base-artist', null, taxed.flat);
    sink.add('pp-artist', null, share(taxed.flat, artistFlat), taxed.flat, artistFlat);
  }
  if (taxed.gross + taxed.benefit > 0) addKeyFormula(context, sink, taxed, situation(context));
  exceptionalTax(context, sink, taxed);
}
