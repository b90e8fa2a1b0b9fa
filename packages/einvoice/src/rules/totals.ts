import { taxableByGroup, vatKey, vatOn } from '../calculate.ts';
import { extend, sum } from '../decimal.ts';
import type { Invoice, InvoiceLine, VatGroup } from '../model.ts';
import { each, listed, one, type Rule } from './rule.ts';

const size = (x: bigint): bigint => (x < 0n ? -x : x);

/** Line net = quantity × price ÷ base quantity − allowances + charges; two cents of leeway. */
function lineAddsUp(line: InvoiceLine): boolean {
  const net =
    extend(line.quantity, line.price, line.baseQuantity) -
    sum(line.allowances.map((a) => a.amount)) +
    sum(line.charges.map((c) => c.amount));
  return size(net - line.net) <= 2n;
}

/** An instalment plan may move a cent so that the parts sum exactly to the order's VAT. */
const taxedRight = (group: VatGroup): boolean =>
  size(vatOn(group.taxable, group) - group.tax) <= 1n;

const groups = (i: Invoice) => listed('vatBreakdown', i.vatBreakdown);

/** Sums and differences (BR-CO-10 … BR-CO-18), EN 16931-1 §6.5. */
export const TOTAL_RULES: readonly Rule[] = [
  each('PEPPOL-EN16931-R120', (i) => listed('lines', i.lines), lineAddsUp),
  one('BR-CO-10', 'totals.lines', (i) => i.totals.lines === sum(i.lines.map((l) => l.net))),
  one(
    'BR-CO-11',
    'totals.allowances',
    (i) => i.totals.allowances === sum(i.allowances.map((a) => a.amount)),
  ),
  one(
    'BR-CO-12',
    'totals.charges',
    (i) => i.totals.charges === sum(i.charges.map((c) => c.amount)),
  ),
  one('BR-CO-13', 'totals.net', ({ totals: t }) => t.net === t.lines - t.allowances + t.charges),
  one('BR-CO-14', 'totals.vat', (i) => i.totals.vat === sum(i.vatBreakdown.map((g) => g.tax))),
  one('BR-CO-15', 'totals.gross', ({ totals: t }) => t.gross === t.net + t.vat),
  one('BR-CO-16', 'totals.due', ({ totals: t }) => t.due === t.gross - t.prepaid + t.rounding),
  // One VAT total in the document's currency; the accounts' currency is another one (BT-6).
  one('BR-53', 'vatAccounting.currency', (i) => i.vatAccounting?.currency !== i.currency),
  each('BR-CO-17', groups, taxedRight),
  one('BR-CO-18', 'vatBreakdown', (i) => i.vatBreakdown.length > 0),
];

/** The taxable amount a group should have; `undefined` when nothing in the invoice has it. */
export const expectedTaxable = (invoice: Invoice, group: VatGroup): bigint | undefined =>
  taxableByGroup(invoice).get(vatKey(group))?.taxable;
