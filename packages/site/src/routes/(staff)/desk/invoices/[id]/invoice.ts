/** An invoice as its page shows it. Amounts in minor units. */
import type { InvoiceState } from '../../../../../parts/invoice.ts';

export interface Invoice {
  readonly id: string;
  readonly kind: 'invoice' | 'credit-note';
  readonly number: string;
  readonly state: InvoiceState;
  readonly dueOn: string;
  readonly currency: string;
  readonly netMinor: bigint;
  readonly grossMinor: bigint;
  readonly openMinor: bigint;
  readonly feeRate: string;
  readonly feeMinor: bigint;
  readonly guaranteeRate: string;
  readonly guaranteeMinor: bigint;
  readonly creditedMinor: bigint;
  readonly sentAt: string | null;
  readonly disputedAt: string | null;
  readonly claim: { readonly id: string; readonly state: string } | null;
  readonly lines: readonly {
    readonly name: string;
    readonly quantity: string;
    readonly netMinor: bigint;
    readonly vat: { readonly rate: string | null };
  }[];
  readonly vatGroups: readonly {
    readonly category: string;
    readonly rate: string | null;
    readonly taxableMinor: bigint;
    readonly taxMinor: bigint;
    readonly reason: string | null;
  }[];
  readonly movements: readonly {
    readonly entry: string;
    readonly event: string;
    readonly on: string;
    readonly rule: string;
    readonly amountMinor: bigint;
  }[];
}
