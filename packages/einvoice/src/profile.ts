import type { Invoice } from './model.ts';

/** What a receiver asks for beyond the standard. */
export interface Demand {
  readonly id: string;
  readonly path: string;
  readonly holds: (invoice: Invoice) => boolean;
}

/** A way to use the standard: its two identifiers and what its receivers ask for. */
export interface Profile {
  /** BT-24 */
  readonly specification: string;
  /** BT-23 */
  readonly process?: string;
  readonly demands: readonly Demand[];
}

/** Demands a profile may be built from, by name. */
export const DEMANDS = {
  sellerAddress: {
    id: 'seller-electronic-address',
    path: 'seller.electronicAddress',
    holds: (i: Invoice) => !!i.seller.electronicAddress,
  },
  buyerAddress: {
    id: 'buyer-electronic-address',
    path: 'buyer.electronicAddress',
    holds: (i: Invoice) => !!i.buyer.electronicAddress,
  },
  /** PEPPOL-EN16931-R003 */
  buyerOrOrderReference: {
    id: 'buyer-or-order-reference',
    path: 'buyerReference',
    holds: (i: Invoice) => !!i.buyerReference || !!i.order,
  },
  /** Public buyers route by order number (in Austria: e-rechnung.gv.at, order reference). */
  orderReference: { id: 'order-reference', path: 'order', holds: (i: Invoice) => !!i.order },
  /** Public buyers know the seller by a supplier number (BT-29). */
  sellerId: { id: 'seller-id', path: 'seller.ids', holds: (i: Invoice) => i.seller.ids.length > 0 },
  paymentAccount: {
    id: 'payment-account',
    path: 'payment.accounts',
    holds: (i: Invoice) => i.kind === 'credit-note' || (i.payment?.accounts.length ?? 0) > 0,
  },
} as const satisfies Record<string, Demand>;

/** The standard itself, nothing more. */
export const EN16931: Profile = { specification: 'urn:cen.eu:en16931:2017', demands: [] };

/** Peppol BIS Billing 3.0. */
export const PEPPOL_BIS_3: Profile = {
  specification: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
  process: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
  demands: [DEMANDS.sellerAddress, DEMANDS.buyerAddress, DEMANDS.buyerOrOrderReference],
};

/** A profile with further demands, as a national plug-in names them. */
export const withDemands = (profile: Profile, demands: readonly Demand[]): Profile => ({
  ...profile,
  demands: [...profile.demands, ...demands],
});
