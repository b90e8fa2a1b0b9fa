import { parseInvoice } from '../calculate.ts';
import { EinvoiceFault } from '../fault.ts';
import type { Invoice } from '../model.ts';
import { all, type Element, first, money, needed, number, parseXml, text } from './parse.ts';

/** Keeps only what is there, so that absent terms stay absent. */
function present(object: Record<string, unknown>): Record<string, unknown> | undefined {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/**
 * Reads a UBL 2.1 invoice or credit note (EN 16931-3-2) into our model: ours and other people's.
 * It does not judge the content: `checkInvoice` says which rules an incoming invoice breaks. Terms
 * the model has no place for (BT-8, BT-18, BG-18 card, item attributes and classifications, price
 * discounts) are passed over.
 *
 * @throws EinvoiceFault `einvoice.unknown-syntax`, `einvoice.missing-element`,
 *   `einvoice.bad-value`, `einvoice.bad-model`, and those of `parseXml`
 */
export function readUbl(source: string | Uint8Array): Invoice {
  const { name, root } = parseXml(source);
  if (name !== 'Invoice' && name !== 'CreditNote')
    throw new EinvoiceFault('einvoice.unknown-syntax', { root: name.slice(0, 60) });
  const invoice = name === 'Invoice';
  return parseInvoice({
    kind: invoice ? 'invoice' : 'credit-note',
    type: needed(root, invoice ? 'InvoiceTypeCode' : 'CreditNoteTypeCode'),
    ...head(root),
    ...references(root),
    ...parties(root),
    ...payment(root),
    allowances: adjustments(root, 'false').map(withVat),
    charges: adjustments(root, 'true').map(withVat),
    lines: all(root, invoice ? 'InvoiceLine' : 'CreditNoteLine').map((l) => line(l, invoice)),
    ...amounts(root),
  });
}

function head(root: Element): object {
  const taxCurrency = text(root, 'TaxCurrencyCode');
  return {
    ...present({
      specification: text(root, 'CustomizationID'),
      process: text(root, 'ProfileID'),
      due: text(root, 'DueDate') ?? text(root, 'PaymentMeans', 'PaymentDueDate'),
      taxPoint: text(root, 'TaxPointDate'),
      buyerAccounting: text(root, 'AccountingCost'),
      buyerReference: text(root, 'BuyerReference'),
      period: period(root),
      terms: text(root, 'PaymentTerms', 'Note'),
      vatAccounting: taxCurrency && vatAccounting(root, taxCurrency),
    }),
    number: needed(root, 'ID'),
    issued: needed(root, 'IssueDate'),
    currency: needed(root, 'DocumentCurrencyCode'),
    notes: all(root, 'Note').flatMap((n) => (n.text ? [note(n.text)] : [])),
  };
}

function note(written: string): object {
  const coded = /^#([^#]{3})#([\s\S]*)$/.exec(written);
  return coded ? { subject: coded[1], text: coded[2] } : { text: written };
}

function vatAccounting(root: Element, currency: string): object | undefined {
  const total = all(root, 'TaxTotal').find(
    (t) => first(t, 'TaxAmount')?.attributes.currencyID === currency,
  );
  const tax = money(total, 'TaxAmount');
  return tax === undefined ? undefined : { currency, tax };
}

const period = (from: Element): object | undefined =>
  present({
    from: text(from, 'InvoicePeriod', 'StartDate'),
    to: text(from, 'InvoicePeriod', 'EndDate'),
  });

/** Document types an additional reference may have: 50 project of a credit note, 130 object. */
const typed = (reference: Element): string | undefined => text(reference, 'DocumentTypeCode');

function references(root: Element): object {
  const salesOrder = text(root, 'OrderReference', 'SalesOrderID');
  const order = text(root, 'OrderReference', 'ID');
  const additional = all(root, 'AdditionalDocumentReference');
  return {
    ...present({
      order: salesOrder !== undefined && order === 'NA' ? undefined : order,
      salesOrder,
      despatchAdvice: text(root, 'DespatchDocumentReference', 'ID'),
      receivingAdvice: text(root, 'ReceiptDocumentReference', 'ID'),
      tender: text(root, 'OriginatorDocumentReference', 'ID'),
      contract: text(root, 'ContractDocumentReference', 'ID'),
      project:
        text(root, 'ProjectReference', 'ID') ??
        text(
          additional.find((a) => typed(a) === '50'),
          'ID',
        ),
    }),
    preceding: all(root, 'BillingReference', 'InvoiceDocumentReference').map((r) => ({
      number: needed(r, 'ID'),
      ...present({ issued: text(r, 'IssueDate') }),
    })),
    attachments: additional.filter((a) => typed(a) === undefined).map(attachment),
  };
}

function attachment(reference: Element): object {
  const file = first(reference, 'Attachment', 'EmbeddedDocumentBinaryObject');
  return {
    id: needed(reference, 'ID'),
    ...present({
      description: text(reference, 'DocumentDescription'),
      url: text(reference, 'Attachment', 'ExternalReference', 'URI'),
      file: file && {
        name: file.attributes.filename ?? needed(reference, 'ID'),
        mediaType: file.attributes.mimeCode ?? 'application/octet-stream',
        base64: file.text.replace(/\s+/g, ''),
      },
    }),
  };
}

function identifier(e: Element | undefined): object | undefined {
  return e && present({ id: e.text || undefined, scheme: e.attributes.schemeID });
}

const address = (a: Element | undefined): object => ({
  ...present({
    line1: text(a, 'StreetName'),
    line2: text(a, 'AdditionalStreetName'),
    line3: text(a, 'AddressLine', 'Line'),
    city: text(a, 'CityName'),
    postCode: text(a, 'PostalZone'),
    region: text(a, 'CountrySubentity'),
  }),
  country: text(a, 'Country', 'IdentificationCode') ?? '',
});

/** A tax number of a party: VAT when its scheme says so, else the local one. */
function taxNumber(party: Element | undefined, vat: boolean): string | undefined {
  const found = all(party, 'PartyTaxScheme').find(
    (s) => (text(s, 'TaxScheme', 'ID')?.toUpperCase() === 'VAT') === vat,
  );
  return text(found, 'CompanyID');
}

function party(p: Element | undefined): object {
  return {
    ...present({
      tradingName: text(p, 'PartyName', 'Name'),
      registration: identifier(first(p, 'PartyLegalEntity', 'CompanyID')),
      vatId: taxNumber(p, true),
      taxNumber: taxNumber(p, false),
      legalInfo: text(p, 'PartyLegalEntity', 'CompanyLegalForm'),
      electronicAddress: identifier(first(p, 'EndpointID')),
      contact: present({
        name: text(p, 'Contact', 'Name'),
        phone: text(p, 'Contact', 'Telephone'),
        email: text(p, 'Contact', 'ElectronicMail'),
      }),
    }),
    name: text(p, 'PartyLegalEntity', 'RegistrationName') ?? '',
    ids: all(p, 'PartyIdentification', 'ID').map(identifier),
    address: address(first(p, 'PostalAddress')),
  };
}

function parties(root: Element): object {
  const payee = first(root, 'PayeeParty');
  const rep = first(root, 'TaxRepresentativeParty');
  const delivery = first(root, 'Delivery');
  const place = first(delivery, 'DeliveryLocation', 'Address');
  return {
    seller: party(first(root, 'AccountingSupplierParty', 'Party')),
    buyer: party(first(root, 'AccountingCustomerParty', 'Party')),
    ...present({
      payee: payee && {
        name: needed(payee, 'PartyName', 'Name'),
        ...present({
          id: identifier(first(payee, 'PartyIdentification', 'ID')),
          registration: identifier(first(payee, 'PartyLegalEntity', 'CompanyID')),
        }),
      },
      taxRepresentative: rep && {
        name: needed(rep, 'PartyName', 'Name'),
        vatId: needed(rep, 'PartyTaxScheme', 'CompanyID'),
        address: address(first(rep, 'PostalAddress')),
      },
      delivery: present({
        date: text(delivery, 'ActualDeliveryDate'),
        location: identifier(first(delivery, 'DeliveryLocation', 'ID')),
        address: place && address(place),
        name: text(delivery, 'DeliveryParty', 'PartyName', 'Name'),
      }),
    }),
  };
}

function payment(root: Element): object {
  const means = all(root, 'PaymentMeans');
  const [one] = means;
  if (!one) return {};
  return {
    payment: {
      means: needed(one, 'PaymentMeansCode'),
      ...present({
        meansText: first(one, 'PaymentMeansCode')?.attributes.name,
        reference: text(one, 'PaymentID'),
        directDebit: present({
          mandate: text(one, 'PaymentMandate', 'ID'),
          debited: text(one, 'PaymentMandate', 'PayerFinancialAccount', 'ID'),
        }),
      }),
      accounts: all(root, 'PaymentMeans', 'PayeeFinancialAccount').map((a) => ({
        iban: needed(a, 'ID'),
        ...present({
          name: text(a, 'Name'),
          bic: text(a, 'FinancialInstitutionBranch', 'ID'),
        }),
      })),
    },
  };
}

interface Read {
  readonly element: Element;
  readonly adjustment: object;
}

function adjustments(from: Element, charge: 'true' | 'false'): Read[] {
  return all(from, 'AllowanceCharge')
    .filter((a) => text(a, 'ChargeIndicator') === charge)
    .map((a) => ({
      element: a,
      adjustment: {
        amount: money(a, 'Amount'),
        ...present({
          base: money(a, 'BaseAmount'),
          percent: number(a, 'MultiplierFactorNumeric'),
          reason: text(a, 'AllowanceChargeReason'),
          reasonCode: text(a, 'AllowanceChargeReasonCode'),
        }),
      },
    }));
}

const withVat = ({ element, adjustment }: Read): object => ({
  ...adjustment,
  vat: vat(first(element, 'TaxCategory')),
});

const vat = (category: Element | undefined): object => ({
  category: text(category, 'ID'),
  rate: number(category, 'Percent') ?? null,
});

function line(l: Element, invoice: boolean): object {
  const quantity = first(l, invoice ? 'InvoicedQuantity' : 'CreditedQuantity');
  const item = first(l, 'Item');
  return {
    id: needed(l, 'ID'),
    quantity: number(quantity),
    unit: quantity?.attributes.unitCode ?? '',
    price: number(l, 'Price', 'PriceAmount'),
    baseQuantity: number(l, 'Price', 'BaseQuantity') ?? '1',
    net: money(l, 'LineExtensionAmount'),
    allowances: adjustments(l, 'false').map((a) => a.adjustment),
    charges: adjustments(l, 'true').map((a) => a.adjustment),
    vat: vat(first(item, 'ClassifiedTaxCategory')),
    name: text(item, 'Name') ?? '',
    ...present({
      note: text(l, 'Note'),
      orderLine: text(l, 'OrderLineReference', 'LineID'),
      accountingReference: text(l, 'AccountingCost'),
      period: period(l),
      description: text(item, 'Description'),
      sellerItemId: text(item, 'SellersItemIdentification', 'ID'),
      buyerItemId: text(item, 'BuyersItemIdentification', 'ID'),
    }),
  };
}

function amounts(root: Element): object {
  const subtotals = all(root, 'TaxTotal', 'TaxSubtotal');
  const total = first(root, 'LegalMonetaryTotal');
  const main =
    all(root, 'TaxTotal').find((t) => first(t, 'TaxSubtotal')) ?? first(root, 'TaxTotal');
  return {
    vatBreakdown: subtotals.map((s) => ({
      ...vat(first(s, 'TaxCategory')),
      taxable: money(s, 'TaxableAmount'),
      tax: money(s, 'TaxAmount'),
      ...present({
        reason: text(s, 'TaxCategory', 'TaxExemptionReason'),
        reasonCode: text(s, 'TaxCategory', 'TaxExemptionReasonCode'),
      }),
    })),
    totals: {
      lines: money(total, 'LineExtensionAmount'),
      allowances: money(total, 'AllowanceTotalAmount') ?? 0n,
      charges: money(total, 'ChargeTotalAmount') ?? 0n,
      net: money(total, 'TaxExclusiveAmount'),
      vat: money(main, 'TaxAmount') ?? 0n,
      gross: money(total, 'TaxInclusiveAmount'),
      prepaid: money(total, 'PrepaidAmount') ?? 0n,
      rounding: money(total, 'PayableRoundingAmount') ?? 0n,
      due: money(total, 'PayableAmount'),
    },
  };
}
