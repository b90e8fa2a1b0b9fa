/**
 * What is sold, as far as the place of supply depends on it:
 * `general` anything not below; `intellectual` advice, rights, advertising, data, translation
 * (art. 59); `event-activity` cultural, artistic, sporting, scientific, educational, entertaining
 * activities, fairs, and their organisers (art. 54(1)); `event-admission` the right to enter such
 * an event (art. 53); `goods` a supply of goods sent to the buyer.
 */
export type ServiceKind =
  | 'general'
  | 'intellectual'
  | 'event-activity'
  | 'event-admission'
  | 'immovable-property'
  | 'passenger-transport'
  | 'catering'
  | 'short-term-vehicle-hire'
  | 'work-on-goods'
  | 'electronic'
  | 'goods';

export interface VatCaseInput {
  readonly seller: {
    /** ISO 3166-1 alpha-2, where the legal entity is established. */
    readonly country: string;
    /** Exempt as a small business (art. 284). */
    readonly smallBusiness: boolean;
  };
  readonly buyer: {
    readonly country: string;
    readonly kind: 'business' | 'consumer' | 'public';
    /** `checked`: format, check digits and a recorded answer of VIES (or a reasoned override). */
    readonly vatNumber: 'checked' | 'unchecked' | 'none';
  };
  readonly service: ServiceKind;
  /** Where it is carried out, or where the event, land, meal or vehicle is. */
  readonly performedIn?: string;
  /** The event is attended online. */
  readonly online?: boolean;
  /** Percentages of the seller's country by the plug-in's names, e.g. `standard` → `"20"`. */
  readonly rates: Readonly<Record<string, string>>;
  /** Which of them this service bears at home. */
  readonly rate: string;
  /** An exemption staff established for this service at home (art. 132, 135 …). */
  readonly exemption?: { readonly article: string; readonly reasonCode?: string };
}
