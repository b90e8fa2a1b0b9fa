/** What the fields of orders and clients offer to choose from, in the person's language. */
import { sayDecimal } from '@smart/ui/speech.ts';
import { m } from '#paraglide/messages.js';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The Union, its neighbours, and those people work for most often beyond. */
const COUNTRIES =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK AU CA JP UA US'.split(
    ' ',
  );

/** Countries by name. A code that is not in the list is added, so that nothing chosen is lost. */
export function countryOptions(language: string, also: string | null = null): readonly Option[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const codes = also && !COUNTRIES.includes(also) ? [...COUNTRIES, also] : COUNTRIES;
  return codes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

/** Each language in its own words. */
export const languageOptions = (languages: readonly string[]): readonly Option[] =>
  languages.map((value) => ({
    value,
    label: new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value,
  }));

const RATE_WORDS: Readonly<Record<string, () => string>> = {
  standard: m.orders_rate_standard,
  reduced: m.orders_rate_reduced,
  arts: m.orders_rate_arts,
};

/** `20 % – normal`: a country's rates by its own names. */
export const rateOptions = (
  rates: readonly { readonly name: string; readonly percent: string }[],
  language: string,
): readonly Option[] =>
  rates.map(({ name, percent: rate }) => ({
    value: name,
    label: `${sayDecimal(rate, language)} % – ${RATE_WORDS[name]?.() ?? name}`,
  }));

/** Kinds of service the VAT rules tell apart. */
export const SERVICE_WORDS: Readonly<Record<string, () => string>> = {
  general: m.orders_service_general,
  intellectual: m.orders_service_intellectual,
  'event-activity': m.orders_service_event_activity,
  'event-admission': m.orders_service_event_admission,
  electronic: m.orders_service_electronic,
  'immovable-property': m.orders_service_immovable,
  'work-on-goods': m.orders_service_work_on_goods,
  catering: m.orders_service_catering,
  'passenger-transport': m.orders_service_transport,
  'short-term-vehicle-hire': m.orders_service_vehicle,
  goods: m.orders_service_goods,
};

/** VAT categories of EN 16931, as staff choose them. */
export const CATEGORY_WORDS: Readonly<Record<string, () => string>> = {
  S: m.orders_category_s,
  AE: m.orders_category_ae,
  E: m.orders_category_e,
  O: m.orders_category_o,
  K: m.orders_category_k,
  G: m.orders_category_g,
  Z: m.orders_category_z,
};

const WARNING_WORDS: Readonly<Record<string, () => string>> = {
  'vat-number-unchecked': m.orders_warning_vat_number_unchecked,
  'business-proof-needed': m.orders_warning_business_proof_needed,
  'recapitulative-statement': m.orders_warning_recapitulative_statement,
  'identifiers-left-out': m.orders_warning_identifiers_left_out,
  'rates-of-other-state': m.orders_warning_rates_of_other_state,
  'reverse-charge-abroad-optional': m.orders_warning_reverse_charge_abroad,
  'proof-of-transport': m.orders_warning_proof_of_transport,
  'performed-in-assumed': m.orders_warning_performed_in_assumed,
};

export const warningWord = (code: string): string => WARNING_WORDS[code]?.() ?? code;
