/** What the house guarantees of an order: the pure rule, applied when the order is confirmed. */
import { currency as currencyOf, fromDecimal } from '@smart/money';
import { type HouseValues, houseFlag, houseText } from '../tenant/index.ts';

/** Facts of an order at the moment of its confirmation. Amounts in minor units. */
export interface CoverFacts {
  readonly clientState: 'unchecked' | 'checked' | 'blocked';
  /** Day of the client's confirmation. */
  readonly confirmedOn: string;
  /** First day of the work. */
  readonly startsOn: string;
  /** Net of the order. */
  readonly net: bigint;
  readonly disputed: boolean;
}

/** What the house decided about its guarantee. */
export interface GuaranteeRules {
  readonly guarantees: boolean;
  /** The most the fund bears of one order, minor units. */
  readonly cap: bigint;
}

export const COVER_CONDITIONS = [
  'house-guarantees',
  'client-checked',
  'confirmed-before-work',
  'no-dispute',
] as const;
export type CoverCondition = (typeof COVER_CONDITIONS)[number];

export interface CoverReason {
  readonly condition: CoverCondition;
  readonly met: boolean;
}

export interface Cover {
  readonly covered: boolean;
  /** The most the fund bears of the order; 0 when it is not covered. */
  readonly cap: bigint;
  readonly reasons: readonly CoverReason[];
}

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/**
 * Whether and up to what sum the house guarantees an order (DESIGN §5): the client is checked, the
 * confirmation came on the first work day at the latest, nothing is disputed; the house's cap an
 * order, but never more than the order's net.
 */
export function coverAtConfirmation(facts: CoverFacts, house: GuaranteeRules): Cover {
  const met: Readonly<Record<CoverCondition, boolean>> = {
    'house-guarantees': house.guarantees && house.cap > 0n,
    'client-checked': facts.clientState === 'checked',
    'confirmed-before-work': facts.confirmedOn <= facts.startsOn,
    'no-dispute': !facts.disputed,
  };
  const reasons = COVER_CONDITIONS.map((condition) => ({ condition, met: met[condition] }));
  const covered = reasons.every((reason) => reason.met) && facts.net > 0n;
  const cap = smaller(facts.net, house.cap);
  return { covered, cap: covered ? cap : 0n, reasons };
}

/**
 * The house's rules from its values on a date (`houseAt`): `guarantee` (yes/no) and `guarantee-cap`
 * (decimal amount an order). Fault `house.missing`.
 */
export function guaranteeRules(values: HouseValues, currency: string): GuaranteeRules {
  return {
    guarantees: houseFlag(values, 'guarantee'),
    cap: fromDecimal(houseText(values, 'guarantee-cap'), currencyOf(currency).digits),
  };
}
