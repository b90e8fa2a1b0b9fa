/** Which VAT an order bears: rates from the country's plug-in, the case proposed by rule. */
import { proposeVatCase, type VatCase } from '@smart/einvoice';
import { valueOn } from '@smart/law';
import { rate, rateText } from '@smart/money';
import { z } from 'zod';
import { Fault } from '../procedure/index.ts';
import type { LegalEntity, TenantPlugin } from '../tenant/index.ts';
import type { LineVat, OrderVatCase } from './content.ts';

/** Percentages by the country's own names, e.g. `standard` → `"20"`. */
export type VatRates = Readonly<Record<string, string>>;

const ratesSchema = z.record(z.string(), z.string());

/** Key under which a country's plug-in keeps its VAT rates: `{ standard: '20 %', … }`. */
const VAT_PARAMETER = 'vat';

/**
 * VAT rates of the legal entity's country on a day, from its plug-in. Faults
 * `orders.no-vat-rates`, `law.no-value-for-date`.
 */
export function vatRatesOf(plugin: TenantPlugin, entity: LegalEntity, date: string): VatRates {
  const jurisdiction = plugin.jurisdictions.get(entity.jurisdiction);
  const parameter = jurisdiction?.parameters.find(({ key }) => key === VAT_PARAMETER);
  if (!parameter) throw new Fault('orders.no-vat-rates', { entity: entity.id }, 'conflict');
  const found = valueOn(parameter, date, date);
  if (!found)
    throw new Fault('law.no-value-for-date', { key: VAT_PARAMETER, on: date }, 'conflict');
  const rates = ratesSchema.parse(found.value);
  return Object.fromEntries(
    Object.entries(rates).map(([name, percent]) => [name, rateText(rate(percent))]),
  );
}

/** Country of the legal entity's law, as VAT sees its establishment. */
export const countryOf = (plugin: TenantPlugin, entity: LegalEntity): string =>
  plugin.jurisdictions.get(entity.jurisdiction)?.country ?? '';

export interface VatQuestion {
  readonly seller: { readonly country: string; readonly smallBusiness: boolean };
  readonly buyer: {
    readonly country: string;
    readonly kind: 'business' | 'public' | 'consumer';
    readonly vatNumber: 'checked' | 'unchecked' | 'none';
  };
  readonly service: OrderVatCase['service'];
  readonly online: boolean;
  readonly placeCountry: string;
  readonly rates: VatRates;
}

const propose = (question: VatQuestion, rateName: string): VatCase =>
  proposeVatCase({
    seller: question.seller,
    buyer: question.buyer,
    service: question.service,
    online: question.online,
    performedIn: question.placeCountry,
    rates: question.rates,
    rate: rateName,
  });

/** The case of an order and the VAT of each of its lines, as the rules propose them. */
export function proposedCase(
  question: VatQuestion,
  rateNames: readonly string[],
): { readonly vatCase: OrderVatCase; readonly vatOf: (rateName: string) => LineVat } {
  const unknown = rateNames.findIndex((name) => !Object.hasOwn(question.rates, name));
  if (unknown >= 0) {
    const rateName = rateNames[unknown]!;
    throw new Fault('orders.unknown-rate', { rate: rateName }, 'invalid', `lines.${unknown}.rate`);
  }
  const proposal = propose(question, rateNames[0]!);
  const vatCase: OrderVatCase = {
    service: question.service,
    online: question.online,
    proposal,
    category: proposal.category,
    article: proposal.article,
    reason: proposal.reason,
    reasonCode: proposal.reasonCode ?? null,
    note: null,
  };
  return { vatCase, vatOf: vatUnder(proposal.category, question.rates) };
}

/**
 * The VAT of a line once the category is known: with S the rate the line bears at home, else none.
 * Undecided counts as outside the scope until staff decides: nothing is sent before.
 */
export function vatUnder(
  category: OrderVatCase['category'],
  rates: VatRates,
): (rateName: string) => LineVat {
  return (rateName) => {
    if (category === 'S') return { category, rate: rates[rateName] ?? '0' };
    if (category === null || category === 'O') return { category: 'O', rate: null };
    return { category, rate: '0' };
  };
}
