/** From a confirmed order to the EN 16931 model of one of its invoices. Pure. */
import {
  calculate,
  checkInvoice,
  DEMANDS,
  type Draft,
  EN16931,
  type Invoice,
  type InvoiceLine,
  type Profile,
  withDemands,
} from '@smart/einvoice';
import { toDecimal } from '@smart/money';
import { fill } from '../mail/index.ts';
import type { ConfirmedOrder, InstalmentGroup, OrderInstalment } from '../orders/index.ts';
import { Fault } from '../procedure/index.ts';
import type { Letterhead } from '../tenant/index.ts';
import { knownLanguage, wordsIn, writtenDay } from '../words/index.ts';

/** The client as it stands on the invoice. */
export interface InvoiceClient {
  readonly id: string;
  readonly kind: 'business' | 'public' | 'consumer';
  readonly name: string;
  readonly vatNumber: string | null;
  readonly companyNumber: string | null;
  readonly street: string;
  readonly postCode: string;
  readonly city: string;
  readonly country: string;
  readonly email: string;
  readonly iban: string | null;
  readonly buyerReference: string | null;
}

/** Number, dates and reference of a document. */
export interface DocumentHead {
  readonly number: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly reference: string;
}

type DraftLines = Draft['lines'];

/** What receivers ask for: an account to pay to; public buyers their own order number as well. */
export const profileFor = (client: Pick<InvoiceClient, 'kind'>): Profile =>
  withDemands(EN16931, [
    DEMANDS.paymentAccount,
    ...(client.kind === 'public' ? [DEMANDS.orderReference, DEMANDS.buyerOrOrderReference] : []),
  ]);

/**
 * Refuses a document that breaks EN 16931 or what its receiver asks for, naming each rule and where
 * it looks. Fault `invoices.rules-broken`.
 */
export function requireIssuable(model: Invoice, profile: Profile): void {
  const found = checkInvoice(model, profile);
  if (found.length === 0) return;
  const rules = found.map(({ rule, path }) => `${rule} (${path})`).join(', ');
  throw new Fault('invoices.rules-broken', { rules }, 'conflict');
}

const given = <K extends string, V>(key: K, value: V | null | undefined): { [k in K]?: V } =>
  (value === null || value === undefined ? {} : { [key]: value }) as { [k in K]?: V };

/** Outside the scope of VAT an invoice may name no VAT numbers (BR-O-02). */
const outside = (groups: readonly InstalmentGroup[]): boolean =>
  groups.every(({ vat }) => vat.category === 'O');

function sellerOf(from: Letterhead, withoutVat: boolean): Draft['seller'] {
  const { entity, street, postCode, city, country, register, email, phone } = from;
  const contact = { ...given('phone', phone), ...given('email', email) };
  return {
    name: entity.name,
    ...given('vatId', withoutVat ? null : from.vatNumber),
    ...(register === null ? {} : { registration: { id: register } }),
    ...(email === null ? {} : { electronicAddress: { id: email, scheme: 'EM' } }),
    address: { line1: street, postCode, city, country },
    ...(Object.keys(contact).length === 0 ? {} : { contact }),
  };
}

function buyerOf(client: InvoiceClient, withoutVat: boolean): Draft['buyer'] {
  const { name, street, postCode, city, country, companyNumber, email } = client;
  return {
    name,
    ...given('vatId', withoutVat ? null : client.vatNumber),
    ...(companyNumber === null ? {} : { registration: { id: companyNumber } }),
    electronicAddress: { id: email, scheme: 'EM' },
    address: { line1: street, postCode, city, country },
  };
}

/** One line a VAT group: the share of the order this instalment asks for. */
function groupLines(order: ConfirmedOrder, part: OrderInstalment, name: string): DraftLines {
  return part.groups.map((group, index) => ({
    id: String(index + 1),
    quantity: '1',
    unit: 'C62',
    price: toDecimal(group.net),
    vat: group.vat,
    name,
    period: { from: order.version.startsOn, to: order.version.endsOn },
  }));
}

/** The order's own lines, where one invoice asks for all of it. */
function orderLines({ version }: ConfirmedOrder): DraftLines {
  return version.lines.map((line, index) => ({
    id: String(index + 1),
    quantity: line.quantity,
    unit: line.unit,
    price: toDecimal(line.unitPrice),
    vat: line.vat,
    name: line.text,
  }));
}

function linesOf(order: ConfirmedOrder, part: OrderInstalment, words: string): DraftLines {
  if (order.version.instalments.length === 1) return orderLines(order);
  const params = { title: order.version.title, order: order.number };
  return groupLines(order, part, fill(wordsIn(words).invoice[part.kind], params));
}

function exemptionsOf(order: ConfirmedOrder, words: string): Draft['exemptions'] {
  const { category, article, reason, reasonCode } = order.version.vatCase;
  if (category === null || category === 'S' || category === 'Z') return [];
  const { vatReasons, vatOther } = wordsIn(words).invoice;
  const reasons: Readonly<Record<string, string>> = vatReasons;
  const text = fill(reasons[reason] ?? vatOther, { article });
  return [{ category, reason: text, ...given('reasonCode', reasonCode) }];
}

/**
 * The model of one invoice of a confirmed order, with all amounts. The VAT of each group is the one
 * the order's plan of instalments fixed, so that the invoices of an order add up to it.
 */
export function composeInvoice(
  head: DocumentHead,
  of: {
    readonly order: ConfirmedOrder;
    readonly instalment: OrderInstalment;
    readonly client: InvoiceClient;
    readonly from: Letterhead;
  },
): Invoice {
  const { order, instalment, client, from } = of;
  const { version } = order;
  const words = knownLanguage(version.language);
  const withoutVat = outside(instalment.groups);
  const goods = instalment.groups.some(({ vat }) => vat.category === 'K');
  return calculate({
    kind: 'invoice',
    type: instalment.kind === 'deposit' ? '386' : '380',
    number: head.number,
    issued: head.issuedOn,
    due: head.dueOn,
    currency: version.currency,
    order: client.buyerReference ?? order.number,
    salesOrder: order.number,
    ...given('buyerReference', client.buyerReference),
    terms: fill(wordsIn(words).invoice.terms, { due: writtenDay(head.dueOn, words) }),
    seller: sellerOf(from, withoutVat),
    buyer: buyerOf(client, withoutVat),
    period: { from: version.startsOn, to: version.endsOn },
    ...(goods ? { delivery: { date: version.endsOn, address: { country: client.country } } } : {}),
    payment: {
      means: '58',
      reference: head.reference,
      accounts:
        from.iban === null
          ? []
          : [{ iban: from.iban, name: from.entity.name, ...given('bic', from.bic) }],
    },
    lines: linesOf(order, instalment, words),
    exemptions: exemptionsOf(order, words),
    plannedVat: instalment.groups.map(({ vat, tax }) => ({ ...vat, tax })),
  });
}

/** What of an invoice a credit note takes back, by VAT group. */
export interface CreditedGroup {
  readonly vat: InvoiceLine['vat'];
  readonly net: bigint;
  readonly tax: bigint;
}

/**
 * The model of a credit note over `groups` of an invoice, with its own number; it names the invoice
 * and the reason. A note over the whole repeats the invoice's lines.
 */
export function composeCreditNote(
  head: Pick<DocumentHead, 'number' | 'issuedOn'>,
  of: {
    readonly invoice: Invoice;
    readonly groups: readonly CreditedGroup[];
    readonly whole: boolean;
    readonly reason: string;
    readonly language: string;
  },
): Invoice {
  const { invoice, groups } = of;
  const words = knownLanguage(of.language);
  const { credit, creditTerms, reason } = wordsIn(words).invoice;
  const name = fill(credit, { number: invoice.number, title: invoice.lines[0]?.name ?? '' });
  const lines: DraftLines = groups.map(({ vat, net }, index) => ({
    id: String(index + 1),
    quantity: '1',
    unit: 'C62',
    price: toDecimal(net),
    vat,
    name: name.slice(0, 300),
  }));
  const { due: _due, terms: _terms, payment: _payment, totals: _totals, ...kept } = invoice;
  return calculate({
    ...kept,
    kind: 'credit-note',
    type: '381',
    number: head.number,
    issued: head.issuedOn,
    preceding: [{ number: invoice.number, issued: invoice.issued }],
    notes: [{ text: fill(reason, { reason: of.reason }) }],
    terms: creditTerms,
    lines: of.whole ? invoice.lines : lines,
    exemptions: invoice.vatBreakdown.flatMap((group) =>
      group.reason === undefined && group.reasonCode === undefined
        ? []
        : [
            {
              category: group.category,
              ...given('reason', group.reason),
              ...given('reasonCode', group.reasonCode),
            },
          ],
    ),
    plannedVat: groups.map(({ vat, tax }) => ({ ...vat, tax })),
  });
}
