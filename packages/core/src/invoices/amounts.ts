/** The sums of a document as the ledger takes them. Pure; minor units. */
import type { Invoice, VatCategory, VatGroup } from '@smart/einvoice';
import { creditPart, type InvoiceAmounts, splitsOf, type VatAmount } from '@smart/ledger';
import { allocate, divideRounded, rate } from '@smart/money';
import { Fault } from '../procedure/index.ts';
import type { CreditedGroup } from './compose.ts';

const VAT_RULES: Readonly<Record<VatCategory, string>> = {
  S: 'vat.standard',
  Z: 'vat.zero',
  E: 'vat.exempt',
  AE: 'vat.reverse-charge',
  K: 'vat.intra-community',
  G: 'vat.export',
  O: 'vat.outside-scope',
};

type Taxed = Pick<VatGroup, 'category' | 'rate' | 'tax'>;

/** VAT of a document by rate, as legs of the ledger. */
export const vatAmounts = (groups: readonly Taxed[]): VatAmount[] =>
  groups.map(({ category, rate: percent, tax }) => ({
    rule: VAT_RULES[category],
    rate: percent ?? '0',
    amount: tax,
  }));

/** What an invoice posts: one order, one budget; fee and fund part at the rates frozen with it. */
export function invoiceAmounts(
  invoice: Pick<Invoice, 'vatBreakdown' | 'totals'>,
  of: {
    readonly id: string;
    readonly client: string;
    readonly budget: string;
    readonly order: string;
    readonly feeRate: string;
    readonly guaranteeRate: string;
  },
): InvoiceAmounts {
  const { net } = invoice.totals;
  const splits = splitsOf(net, [
    { to: 'cooperative-fee', rule: 'fee.cooperative', rate: of.feeRate },
    { to: 'guarantee-fund', rule: 'fee.guarantee', rate: of.guaranteeRate },
  ]);
  return {
    client: of.client,
    invoice: of.id,
    net,
    vat: vatAmounts(invoice.vatBreakdown),
    parts: [{ budget: of.budget, order: of.order, net, splits }],
  };
}

/** What the rules took of an invoice's net, by account. */
export const splitAmount = (
  amounts: Pick<InvoiceAmounts, 'parts'>,
  to: 'cooperative-fee' | 'guarantee-fund',
): bigint =>
  amounts.parts
    .flatMap(({ splits }) => splits)
    .filter((split) => split.to === to)
    .reduce((sum, split) => sum + split.amount, 0n);

const keyOf = (group: Pick<VatGroup, 'category' | 'rate'>): string =>
  `${group.category}:${group.rate ?? ''}`;

const percentOf = (amount: bigint, percent: string | null): bigint => {
  if (percent === null) return 0n;
  const { n, d } = rate(`${percent} %`);
  return divideRounded(amount * n, d, 'half-up');
};

/**
 * Shares the net a credit note takes back over the VAT groups of its invoice, in proportion to what
 * earlier notes left of each. The VAT is counted from the start: together, notes over the whole
 * take back exactly the invoice's VAT. Fault `invoices.more-than-invoiced`.
 */
export function creditedGroups(
  invoice: Pick<Invoice, 'vatBreakdown'>,
  earlier: readonly Pick<Invoice, 'vatBreakdown'>[],
  net: bigint,
): CreditedGroup[] {
  const before = earlier.flatMap(({ vatBreakdown }) => vatBreakdown);
  const taken = invoice.vatBreakdown.map((group) => {
    const mine = before.filter((each) => keyOf(each) === keyOf(group));
    return {
      net: mine.reduce((sum, each) => sum + each.taxable, 0n),
      tax: mine.reduce((sum, each) => sum + each.tax, 0n),
    };
  });
  const left = invoice.vatBreakdown.map((group, k) => group.taxable - taken[k]!.net);
  const all = left.reduce((sum, each) => sum + each, 0n);
  if (net <= 0n || net > all) {
    const params = { left: all.toString(), amount: net.toString() };
    throw new Fault('invoices.more-than-invoiced', params, 'conflict', 'net');
  }
  const shares = allocate(net, left);
  return invoice.vatBreakdown.flatMap((group, k) => {
    const { category, rate: percent, taxable } = group;
    const share = shares[k] ?? 0n;
    const after = taken[k]!.net + share;
    const due = after === taxable ? group.tax : percentOf(after, percent);
    const credited = { vat: { category, rate: percent }, net: share, tax: due - taken[k]!.tax };
    return share === 0n ? [] : [credited];
  });
}

/** What a credit note posts: the VAT of its groups, fee and fund part in proportion. */
export function creditAmounts(
  invoice: InvoiceAmounts,
  creditedBefore: bigint,
  groups: readonly CreditedGroup[],
): InvoiceAmounts {
  const net = groups.reduce((sum, group) => sum + group.net, 0n);
  const vat = vatAmounts(
    groups.map(({ vat: { category, rate: percent }, tax }) => ({
      category,
      rate: percent,
      tax,
    })),
  );
  return { ...creditPart(invoice, creditedBefore, net), vat };
}
