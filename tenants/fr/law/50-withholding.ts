/**
 * Prélèvement à la source (204 A ff CGI): the rate the tax office sent, or the neutral grid of the
 * day of payment, on the whole net taxable pay. Non-residents: art. 182 A and 182 A bis.
 */
import { bracketTax, type LineSink, settle, share } from '@smart/law';
import { isSpectacle } from './10-status.ts';
import { freeOvertime } from './47-overtime.ts';
import { estimatedTax } from './55-household.ts';
import { isTaxedAbroad, taxNonResident } from './70-abroad.ts';
import { type Ctx, grossOf, isWithinMonths } from './month.ts';

/** What is kept from pay or paid for the person, and taxed all the same. */
const ADDED_BACK = ['csg-nd', 'csg-hs', 'crds', 'sante'];

/** Net taxable pay of all engagements: what is not deductible is added back. */
export function netTaxable(context: Ctx): number {
  let gross = 0;
  for (const view of context.engagements) gross += grossOf(view);
  const kept = context.contributionsOn('current') + context.contributionsOn('special');
  const back = ADDED_BACK.reduce((sum, line) => sum + context.amountOf(line), 0);
  const cover = context.amountOf('prevoyance');
  if (cover !== 0) context.relyOn('pas.prevoyance');
  return gross - kept - freeOvertime(context) + back + (context.values.heavyCoverTaxed ? cover : 0);
}

/** The rate sent by the tax office, if it still holds on the day of payment. Millionths. */
function ownRate({ person, paidOn }: Ctx): number | null {
  const { pasRate, pasRateUntil } = person;
  if (pasRate === undefined) return null;
  return pasRateUntil !== undefined && pasRateUntil < paidOn ? null : pasRate * 100;
}

/** Index of the band of the neutral grid. */
export function bandOf(limits: readonly number[], base: number): number {
  let band = 0;
  while (band < limits.length && base >= limits[band]!) band += 1;
  return band;
}

/** Only contracts that end within two months, and only with the neutral rate. */
const isShort = ({ engagements, values }: Ctx): boolean =>
  engagements.length > 0 &&
  engagements.every(
    (view) =>
      (view.kind === 'cdd' || isSpectacle(view)) && isWithinMonths(view, values.shortMonths),
  );

/** Base and rate of the neutral grid in force on the day of payment. */
function neutral(context: Ctx, taxable: number) {
  const { paidOn, period, person } = context;
  const values = paidOn === period.to ? context.values : context.valuesOn(paidOn);
  const short = isShort(context) && taxable > 0;
  if (short) context.relyOn('pas.short_contract_allowance');
  const base = short ? Math.max(0, taxable - values.shortAllowance) : taxable;
  const rate = values.gridRates[bandOf(values.grids[person.residence], base)]!;
  return { base, rate, allowance: taxable - base };
}

export function withholding(context: Ctx, sink: LineSink): void {
  const taxable = netTaxable(context);
  sink.add('net-taxable', null, taxable);
  if (isTaxedAbroad(context)) {
    taxNonResident(context, sink, taxable, (base) => {
      const scale = context.values.nonResident;
      if (scale === null) context.relyOn('nr.employee');
      return scale === null ? 0 : settle(bracketTax(scale, base));
    });
    return;
  }
  const own = ownRate(context);
  const { household } = context.person;
  if (own === null && household !== undefined) {
    const amount = estimatedTax(context, household, taxable);
    sink.add('pas', null, amount, taxable, undefined, { message: 'pas-estimate' });
    return;
  }
  const found =
    own === null ? neutral(context, taxable) : { base: taxable, rate: own, allowance: 0 };
  const { base, rate, allowance } = found;
  if (base !== taxable) sink.add('pas-base', null, base);
  const message = own === null ? 'pas-neutral' : 'pas';
  const why = sink.explaining ? { message, params: { allowance } } : undefined;
  sink.add('pas', null, Math.max(0, share(base, rate)), base, rate, why);
}
