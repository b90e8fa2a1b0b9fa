/** An order as pages show it: what the service answers, and the words for it. */
import { sayDecimal } from '@smart/ui/speech.ts';
import { m } from '#paraglide/messages.js';

export type OrderState =
  | 'draft'
  | 'review'
  | 'sent'
  | 'change-asked'
  | 'confirmed'
  | 'declined'
  | 'cancelled'
  | 'completed';

export interface OrderVat {
  readonly category: string;
  readonly rate: string | null;
}

export interface OrderLine {
  readonly id: string;
  readonly text: string;
  readonly quantity: string;
  readonly unit: 'C62' | 'HUR' | 'DAY';
  readonly unitPrice: bigint;
  readonly rate: string;
  readonly net: bigint;
  readonly vat: OrderVat;
}

export interface OrderContent {
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly placeCountry: string;
  readonly language: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly lines: readonly OrderLine[];
  readonly currency: string;
  readonly net: bigint;
  readonly vat: bigint;
  readonly gross: bigint;
  readonly vatGroups: readonly {
    readonly vat: OrderVat;
    readonly net: bigint;
    readonly tax: bigint;
  }[];
  readonly vatCase: {
    readonly service: string;
    readonly online: boolean;
    readonly category: string | null;
    readonly article: string;
    readonly reason: string;
    readonly note: string | null;
    readonly proposed: string | null;
    readonly warnings: readonly string[];
  };
  readonly vatFixed: boolean;
  readonly paymentDays: number;
  readonly cancellation: readonly { readonly daysBefore: number; readonly share: string }[];
  readonly instalments: readonly {
    readonly id: string;
    readonly kind: 'deposit' | 'part' | 'final';
    readonly share: string;
    readonly on: string;
    readonly net: bigint;
    readonly vat: bigint;
    readonly gross: bigint;
  }[];
}

interface Said {
  readonly tone: 'waiting' | 'running' | 'done' | 'good' | 'caution' | 'stop';
  readonly word: string;
}

/** Where an order stands, in a word. */
export function orderState(state: OrderState): Said {
  switch (state) {
    case 'draft':
      return { tone: 'waiting', word: m.orders_state_draft() };
    case 'review':
      return { tone: 'running', word: m.orders_state_review() };
    case 'sent':
      return { tone: 'running', word: m.orders_state_sent() };
    case 'change-asked':
      return { tone: 'caution', word: m.orders_state_change_asked() };
    case 'confirmed':
      return { tone: 'good', word: m.orders_state_confirmed() };
    case 'declined':
      return { tone: 'stop', word: m.orders_state_declined() };
    case 'cancelled':
      return { tone: 'stop', word: m.orders_state_cancelled() };
    case 'completed':
      return { tone: 'done', word: m.orders_state_completed() };
  }
}

/** A state without its dot, for choices. */
export const ORDER_STATES = [
  'review',
  'draft',
  'sent',
  'change-asked',
  'confirmed',
  'declined',
  'cancelled',
  'completed',
] as const satisfies readonly OrderState[];

const MISSING: Readonly<Record<string, () => string>> = {
  'house-guarantees': m.orders_missing_house,
  'client-checked': m.orders_missing_checked,
  'confirmed-before-work': m.orders_missing_before_work,
  'no-dispute': m.orders_missing_dispute,
};

/** Which condition of the guarantee an order did not meet. */
export const missingWord = (condition: string): string => MISSING[condition]?.() ?? condition;

/** `3 hours`, `1 day`, `2`: the number is an exact decimal. */
export function quantityOf(line: OrderLine, language: string): string {
  const number = sayDecimal(line.quantity, language);
  const one = line.quantity === '1';
  if (line.unit === 'HUR') return one ? m.orders_hour({ number }) : m.orders_hours({ number });
  if (line.unit === 'DAY') return one ? m.orders_day({ number }) : m.orders_days({ number });
  return number;
}

export const unitWord = (unit: OrderLine['unit']): string =>
  ({ C62: m.orders_unit_piece, HUR: m.orders_unit_hour, DAY: m.orders_unit_day })[unit]();

export const instalmentWord = (kind: 'deposit' | 'part' | 'final'): string =>
  ({ deposit: m.orders_deposit, part: m.orders_part, final: m.orders_final })[kind]();

/** `20 % VAT`, or that none is charged. */
export const vatLabel = (vat: OrderVat, language: string): string =>
  vat.category === 'S' && vat.rate !== null
    ? m.orders_vat_at({ rate: sayDecimal(vat.rate, language) })
    : m.orders_vat_none();

/** Why no VAT is charged, or whose is owed; null where it is plain domestic VAT. */
export function vatReason({ vatCase }: OrderContent): string | null {
  const { article } = vatCase;
  if (vatCase.category === null) return m.orders_vat_undecided();
  switch (vatCase.category) {
    case 'AE':
      return m.orders_vat_reverse_charge();
    case 'O':
      return m.orders_vat_outside({ article });
    case 'E':
      return m.orders_vat_exempt({ article });
    case 'K':
      return m.orders_vat_goods_union();
    case 'G':
      return m.orders_vat_export();
    default:
      return null;
  }
}

/** What the client owes who cancels within a span, a sentence a term. */
export const termSentence = (
  term: { readonly daysBefore: number; readonly share: string },
  language: string,
): string => m.orders_term({ days: term.daysBefore, share: sayDecimal(term.share, language) });
