import { toDecimal } from '@smart/money';
import type {
  Adjustment,
  Invoice,
  InvoiceLine,
  LineAdjustment,
  Payment,
  Vat,
  VatGroup,
} from '../model.ts';
import { EN16931, type Profile } from '../profile.ts';
import { requireValid } from '../rules/index.ts';
import { taxScheme, writeDelivery, writeParty, writePayee, writeRepresentative } from './party.ts';
import { branch, leaf, type Node } from './xml.ts';

const SCHEMA = 'urn:oasis:names:specification:ubl:schema:xsd';

/**
 * The invoice or credit note in UBL 2.1 (EN 16931-3-2), UTF-8 with one line. The same invoice gives
 * the same bytes. A wrong invoice is never written.
 *
 * @throws EinvoiceFault `einvoice.rules-broken` with every broken rule of the standard and profile
 */
export function writeUbl(invoice: Invoice, profile: Profile = EN16931): string {
  requireValid(invoice, profile);
  return serialise(invoice, profile);
}

/** The document as it is, unjudged: only for those who judge it themselves. */
export function serialise(invoice: Invoice, profile: Profile): string {
  const root = invoice.kind === 'invoice' ? 'Invoice' : 'CreditNote';
  const document = branch(
    root,
    [...head(invoice, profile), ...references(invoice), ...parties(invoice), ...money(invoice)],
    {
      xmlns: `${SCHEMA}:${root}-2`,
      'xmlns:cac': `${SCHEMA}:CommonAggregateComponents-2`,
      'xmlns:cbc': `${SCHEMA}:CommonBasicComponents-2`,
    },
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`;
}

function head(i: Invoice, profile: Profile): Node[] {
  const notes = i.notes.map((n) =>
    leaf('cbc:Note', n.subject ? `#${n.subject}#${n.text}` : n.text),
  );
  const dated =
    i.kind === 'invoice'
      ? [
          leaf('cbc:DueDate', i.due),
          leaf('cbc:InvoiceTypeCode', i.type),
          ...notes,
          leaf('cbc:TaxPointDate', i.taxPoint),
        ]
      : [leaf('cbc:TaxPointDate', i.taxPoint), leaf('cbc:CreditNoteTypeCode', i.type), ...notes];
  return [
    leaf('cbc:CustomizationID', i.specification ?? profile.specification),
    leaf('cbc:ProfileID', i.process ?? profile.process),
    leaf('cbc:ID', i.number),
    leaf('cbc:IssueDate', i.issued),
    ...dated,
    leaf('cbc:DocumentCurrencyCode', i.currency),
    leaf('cbc:TaxCurrencyCode', i.vatAccounting?.currency),
    leaf('cbc:AccountingCost', i.buyerAccounting),
    leaf('cbc:BuyerReference', i.buyerReference),
    period(i.period),
  ];
}

const period = (p: Invoice['period']): Node =>
  branch('cac:InvoicePeriod', [leaf('cbc:StartDate', p?.from), leaf('cbc:EndDate', p?.to)]);

const reference = (name: string, id: string | undefined): Node =>
  branch(name, [leaf('cbc:ID', id)]);

/** UBL wants an order number beside a sales order number; `NA` says there is none. */
const orderReference = (i: Invoice): Node =>
  branch('cac:OrderReference', [
    leaf('cbc:ID', i.order ?? (i.salesOrder === undefined ? undefined : 'NA')),
    leaf('cbc:SalesOrderID', i.salesOrder),
  ]);

const preceding = (p: Invoice['preceding'][number]): Node =>
  branch('cac:BillingReference', [
    branch('cac:InvoiceDocumentReference', [
      leaf('cbc:ID', p.number),
      leaf('cbc:IssueDate', p.issued),
    ]),
  ]);

const attachment = (a: Invoice['attachments'][number]): Node =>
  branch('cac:AdditionalDocumentReference', [
    leaf('cbc:ID', a.id),
    leaf('cbc:DocumentDescription', a.description),
    branch('cac:Attachment', [
      leaf('cbc:EmbeddedDocumentBinaryObject', a.file?.base64, {
        mimeCode: a.file?.mediaType,
        filename: a.file?.name,
      }),
      branch('cac:ExternalReference', [leaf('cbc:URI', a.url)]),
    ]),
  ]);

/** The two documents order their references differently; a credit note's project is one of them. */
function references(i: Invoice): Node[] {
  const originator = reference('cac:OriginatorDocumentReference', i.tender);
  const contract = reference('cac:ContractDocumentReference', i.contract);
  const attachments = i.attachments.map(attachment);
  const before = [
    orderReference(i),
    ...i.preceding.map(preceding),
    reference('cac:DespatchDocumentReference', i.despatchAdvice),
    reference('cac:ReceiptDocumentReference', i.receivingAdvice),
  ];
  if (i.kind === 'invoice') {
    const project = reference('cac:ProjectReference', i.project);
    return [...before, originator, contract, ...attachments, project];
  }
  const project =
    i.project === undefined
      ? undefined
      : branch('cac:AdditionalDocumentReference', [
          leaf('cbc:ID', i.project),
          leaf('cbc:DocumentTypeCode', '50'),
        ]);
  return [...before, contract, ...attachments, project, originator];
}

function parties(i: Invoice): Node[] {
  return [
    branch('cac:AccountingSupplierParty', [writeParty(i.seller)]),
    branch('cac:AccountingCustomerParty', [writeParty(i.buyer)]),
    writePayee(i.payee),
    writeRepresentative(i.taxRepresentative),
    writeDelivery(i.delivery),
    ...(i.payment ? payments(i.payment, i.kind === 'credit-note' ? i.due : undefined) : []),
    branch('cac:PaymentTerms', [leaf('cbc:Note', i.terms)]),
  ];
}

/**
 * One element an account, all with the same code and reference (UBL-SR-44, UBL-SR-47); the means in
 * words and the mandate stand once (UBL-SR-46, UBL-SR-55).
 */
function payments(p: Payment, due: string | undefined): Node[] {
  const accounts = p.accounts.length > 0 ? p.accounts : [undefined];
  return accounts.map((account, index) =>
    branch('cac:PaymentMeans', [
      leaf('cbc:PaymentMeansCode', p.means, { name: index === 0 ? p.meansText : undefined }),
      leaf('cbc:PaymentDueDate', due),
      leaf('cbc:PaymentID', p.reference),
      branch('cac:PayeeFinancialAccount', [
        leaf('cbc:ID', account?.iban),
        leaf('cbc:Name', account?.name),
        branch('cac:FinancialInstitutionBranch', [leaf('cbc:ID', account?.bic)]),
      ]),
      index === 0 ? mandate(p) : undefined,
    ]),
  );
}

const mandate = ({ directDebit }: Payment): Node =>
  branch('cac:PaymentMandate', [
    leaf('cbc:ID', directDebit?.mandate),
    branch('cac:PayerFinancialAccount', [leaf('cbc:ID', directDebit?.debited)]),
  ]);

const amount = (name: string, value: bigint | undefined, currency: string): Node =>
  value === undefined ? undefined : leaf(name, toDecimal(value), { currencyID: currency });

const taxCategory = (name: string, vat: Vat, group?: VatGroup): Node =>
  branch(name, [
    leaf('cbc:ID', vat.category),
    leaf('cbc:Percent', vat.rate ?? undefined),
    leaf('cbc:TaxExemptionReasonCode', group?.reasonCode),
    leaf('cbc:TaxExemptionReason', group?.reason),
    taxScheme('VAT'),
  ]);

const adjustment = (a: LineAdjustment, charge: boolean, currency: string, vat?: Vat): Node =>
  branch('cac:AllowanceCharge', [
    leaf('cbc:ChargeIndicator', String(charge)),
    leaf('cbc:AllowanceChargeReasonCode', a.reasonCode),
    leaf('cbc:AllowanceChargeReason', a.reason),
    leaf('cbc:MultiplierFactorNumeric', a.percent),
    amount('cbc:Amount', a.amount, currency),
    amount('cbc:BaseAmount', a.base, currency),
    vat && taxCategory('cac:TaxCategory', vat),
  ]);

function money(i: Invoice): Node[] {
  const c = i.currency;
  const adjust = (charge: boolean) => (a: Adjustment) => adjustment(a, charge, c, a.vat);
  return [
    ...i.allowances.map(adjust(false)),
    ...i.charges.map(adjust(true)),
    branch('cac:TaxTotal', [
      amount('cbc:TaxAmount', i.totals.vat, c),
      ...i.vatBreakdown.map((g) => subtotal(g, c)),
    ]),
    i.vatAccounting &&
      branch('cac:TaxTotal', [
        amount('cbc:TaxAmount', i.vatAccounting.tax, i.vatAccounting.currency),
      ]),
    totals(i),
    ...i.lines.map((l) => line(l, i)),
  ];
}

const subtotal = (g: VatGroup, currency: string): Node =>
  branch('cac:TaxSubtotal', [
    amount('cbc:TaxableAmount', g.taxable, currency),
    amount('cbc:TaxAmount', g.tax, currency),
    taxCategory('cac:TaxCategory', g, g),
  ]);

function totals(i: Invoice): Node {
  const { totals: t, currency: c } = i;
  const when = (there: boolean, value: bigint) => (there ? value : undefined);
  return branch('cac:LegalMonetaryTotal', [
    amount('cbc:LineExtensionAmount', t.lines, c),
    amount('cbc:TaxExclusiveAmount', t.net, c),
    amount('cbc:TaxInclusiveAmount', t.gross, c),
    amount('cbc:AllowanceTotalAmount', when(i.allowances.length > 0, t.allowances), c),
    amount('cbc:ChargeTotalAmount', when(i.charges.length > 0, t.charges), c),
    amount('cbc:PrepaidAmount', when(t.prepaid !== 0n, t.prepaid), c),
    amount('cbc:PayableRoundingAmount', when(t.rounding !== 0n, t.rounding), c),
    amount('cbc:PayableAmount', t.due, c),
  ]);
}

function line(l: InvoiceLine, i: Invoice): Node {
  const invoice = i.kind === 'invoice';
  return branch(invoice ? 'cac:InvoiceLine' : 'cac:CreditNoteLine', [
    leaf('cbc:ID', l.id),
    leaf('cbc:Note', l.note),
    leaf(invoice ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity', l.quantity, {
      unitCode: l.unit,
    }),
    amount('cbc:LineExtensionAmount', l.net, i.currency),
    leaf('cbc:AccountingCost', l.accountingReference),
    period(l.period),
    branch('cac:OrderLineReference', [leaf('cbc:LineID', l.orderLine)]),
    ...l.allowances.map((a) => adjustment(a, false, i.currency)),
    ...l.charges.map((a) => adjustment(a, true, i.currency)),
    branch('cac:Item', [
      leaf('cbc:Description', l.description),
      leaf('cbc:Name', l.name),
      reference('cac:BuyersItemIdentification', l.buyerItemId),
      reference('cac:SellersItemIdentification', l.sellerItemId),
      taxCategory('cac:ClassifiedTaxCategory', l.vat),
    ]),
    branch('cac:Price', [
      leaf('cbc:PriceAmount', l.price, { currencyID: i.currency }),
      l.baseQuantity === '1'
        ? undefined
        : leaf('cbc:BaseQuantity', l.baseQuantity, { unitCode: l.unit }),
    ]),
  ]);
}
