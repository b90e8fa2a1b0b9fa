import type { ServiceKind, VatCaseInput } from './input.ts';

/** Where a supply is taxed and by which article of directive 2006/112/EC. */
export interface Place {
  readonly country: string;
  readonly article: string;
  /** The buyer owes the VAT by art. 196 when that place is another member state. */
  readonly general: boolean;
}

/** Member states for VAT (art. 5, 7): Monaco counts as France; Northern Ireland, goods only. */
const MEMBER_STATES: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MC MT NL PL PT RO SE SI SK'.split(' '),
);

export const inUnion = (country: string): boolean =>
  MEMBER_STATES.has(country === 'EL' ? 'GR' : country);

export const sameState = (a: string, b: string): boolean => vatState(a) === vatState(b);
const vatState = (country: string): string =>
  country === 'MC' ? 'FR' : country === 'EL' ? 'GR' : country;

/**
 * True when the buyer is a taxable person for the place of supply (art. 43): a business, or a legal
 * person with a VAT number. In another member state a checked number proves it (regulation 282/2011
 * art. 18(1)); at home and outside the Union the seller's knowledge may do.
 */
export function actsAsBusiness({ seller, buyer }: VatCaseInput): boolean {
  if (buyer.kind === 'consumer') return false;
  if (buyer.kind === 'public') return buyer.vatNumber === 'checked';
  const abroadInUnion = inUnion(buyer.country) && !sameState(seller.country, buyer.country);
  return abroadInUnion ? buyer.vatNumber === 'checked' : true;
}

/** Services taxed where they are carried out or lie, whoever buys them. */
const AT_THE_SPOT: Partial<Record<ServiceKind, string>> = {
  'immovable-property': '47',
  'passenger-transport': '48',
  catering: '55',
  'short-term-vehicle-hire': '56(1)',
};

/**
 * The place of supply of a service (art. 44–59). `performedIn` decides for events, land, meals and
 * transport; online attendance is taxed where the buyer is (directive 2022/542, from 2025).
 */
export function placeOf(input: VatCaseInput): Place {
  const { seller, buyer, service, online } = input;
  const performed = input.performedIn ?? seller.country;
  const special = AT_THE_SPOT[service];
  if (special !== undefined) return { country: performed, article: special, general: false };
  if (actsAsBusiness(input)) {
    if (service === 'event-admission' && !online)
      return { country: performed, article: '53', general: false };
    return { country: buyer.country, article: '44', general: true };
  }
  return placeForConsumers(input, performed);
}

function placeForConsumers(
  { seller, buyer, service, online }: VatCaseInput,
  performed: string,
): Place {
  if (service === 'event-activity' || service === 'event-admission')
    return online
      ? { country: buyer.country, article: '54(1)', general: false }
      : { country: performed, article: '54(1)', general: false };
  if (service === 'electronic') return { country: buyer.country, article: '58', general: false };
  if (service === 'work-on-goods') return { country: performed, article: '54(2)', general: false };
  if (service === 'intellectual' && !inUnion(buyer.country))
    return { country: buyer.country, article: '59', general: false };
  return { country: seller.country, article: '45', general: false };
}
