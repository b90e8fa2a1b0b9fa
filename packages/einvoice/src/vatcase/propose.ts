import { EinvoiceFault } from '../fault.ts';
import type { VatCategory } from '../model.ts';
import type { VatCaseInput } from './input.ts';
import { actsAsBusiness, inUnion, type Place, placeOf, sameState } from './place.ts';

/** What staff should look at before they fix the case; keys of texts. */
export type VatCaseWarning =
  | 'vat-number-unchecked' // another member state's business without a checked number
  | 'business-proof-needed' // outside the Union: keep proof that the buyer is a business
  | 'recapitulative-statement' // to be reported (art. 262)
  | 'identifiers-left-out' // category O forbids VAT numbers on the document (BR-O-02)
  | 'rates-of-other-state' // VAT of another state is owed: register there, or the one-stop shop
  | 'reverse-charge-abroad-optional' // art. 194: the other state decides
  | 'proof-of-transport' // goods: keep proof that they left
  | 'performed-in-assumed'; // nobody said where it is carried out; the seller's country was taken

/**
 * A proposed VAT case. `category` `null`: the VAT of another state is owed and our rates do not
 * know it; staff decides. `reason` is the key of its text, `article` of directive 2006/112/EC.
 */
export interface VatCase {
  readonly category: VatCategory | null;
  /** Percent; `null` with category O or `null`. */
  readonly rate: string | null;
  readonly place: string;
  readonly article: string;
  readonly reason:
    | 'domestic'
    | 'domestic-exempt'
    | 'small-business'
    | 'reverse-charge'
    | 'outside-union'
    | 'other-member-state'
    | 'intra-community-goods'
    | 'export-goods';
  /** VATEX code of the exemption, when the category needs one. */
  readonly reasonCode?: string;
  readonly warnings: readonly VatCaseWarning[];
}

/**
 * Proposes how VAT falls on a supply, by the place-of-supply rules of directive 2006/112/EC
 * (art. 44, 45, 47–59), reverse charge (art. 196), exemption of small businesses (art. 284), goods
 * sent to other states (art. 138, 146). It proposes; staff fixes.
 *
 * @throws EinvoiceFault `einvoice.unknown-rate`
 */
export function proposeVatCase(input: VatCaseInput): VatCase {
  const proposed = input.service === 'goods' ? goods(input) : service(input);
  const unproven =
    input.buyer.kind === 'business' &&
    inUnion(input.buyer.country) &&
    !sameState(input.seller.country, input.buyer.country) &&
    input.buyer.vatNumber !== 'checked';
  const warnings = unproven
    ? (['vat-number-unchecked', ...proposed.warnings] as const)
    : proposed.warnings;
  return { ...proposed, warnings };
}

function service(input: VatCaseInput): VatCase {
  const place = placeOf(input);
  const assumed: VatCaseWarning[] =
    input.performedIn === undefined && dependsOnSpot(place) ? ['performed-in-assumed'] : [];
  const proposed = sameState(place.country, input.seller.country)
    ? domestic(input, place)
    : inUnion(place.country)
      ? otherMemberState(input, place)
      : outsideUnion(input, place);
  return { ...proposed, warnings: [...assumed, ...proposed.warnings] };
}

const dependsOnSpot = (place: Place): boolean => !['44', '45', '58', '59'].includes(place.article);

function domestic(input: VatCaseInput, place: Place): VatCase {
  const base = { place: place.country, article: place.article, warnings: [] };
  if (input.seller.smallBusiness)
    return { ...base, category: 'E', rate: '0', article: '284', reason: 'small-business' };
  if (input.exemption) {
    const { article, reasonCode } = input.exemption;
    const exempt = {
      ...base,
      category: 'E',
      rate: '0',
      article,
      reason: 'domestic-exempt',
    } as const;
    return reasonCode === undefined ? exempt : { ...exempt, reasonCode };
  }
  return { ...base, category: 'S', rate: ownRate(input), reason: 'domestic' };
}

function ownRate(input: VatCaseInput): string {
  const found = Object.entries(input.rates).find(([key]) => key === input.rate);
  if (!found) throw new EinvoiceFault('einvoice.unknown-rate', { rate: input.rate });
  return found[1];
}

function otherMemberState(input: VatCaseInput, place: Place): VatCase {
  const at = { place: place.country };
  if (place.general && actsAsBusiness(input))
    return {
      ...at,
      category: 'AE',
      rate: '0',
      article: '196',
      reason: 'reverse-charge',
      reasonCode: 'VATEX-EU-AE',
      warnings: ['recapitulative-statement'],
    };
  const optional: VatCaseWarning[] = actsAsBusiness(input)
    ? ['reverse-charge-abroad-optional']
    : [];
  return {
    ...at,
    category: null,
    rate: null,
    article: place.article,
    reason: 'other-member-state',
    warnings: ['rates-of-other-state', ...optional],
  };
}

function outsideUnion(input: VatCaseInput, place: Place): VatCase {
  const proof: VatCaseWarning[] =
    input.buyer.kind === 'consumer' || place.article !== '44' ? [] : ['business-proof-needed'];
  return {
    category: 'O',
    rate: null,
    place: place.country,
    article: place.article,
    reason: 'outside-union',
    reasonCode: 'VATEX-EU-O',
    warnings: [...proof, 'identifiers-left-out'],
  };
}

function goods(input: VatCaseInput): VatCase {
  const { seller, buyer } = input;
  const home = { country: seller.country, article: '32', general: false };
  if (sameState(seller.country, buyer.country) || seller.smallBusiness)
    return domestic(input, home);
  if (!inUnion(buyer.country))
    return {
      ...{ category: 'G', rate: '0', place: seller.country, article: '146' },
      ...{ reason: 'export-goods', reasonCode: 'VATEX-EU-G', warnings: ['proof-of-transport'] },
    };
  if (buyer.vatNumber === 'checked' && buyer.kind !== 'consumer')
    return {
      ...{ category: 'K', rate: '0', place: seller.country, article: '138' },
      ...{ reason: 'intra-community-goods', reasonCode: 'VATEX-EU-IC' },
      warnings: ['proof-of-transport', 'recapitulative-statement'],
    };
  // Distance sales are taxed where they arrive above the Union-wide threshold (art. 33, 59c).
  return { ...domestic(input, home), warnings: ['rates-of-other-state'] };
}
