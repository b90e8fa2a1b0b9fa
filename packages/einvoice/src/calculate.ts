import type { z } from 'zod';
import { extend, percentOf, plain, sum } from './decimal.ts';
import { EinvoiceFault } from './fault.ts';
import {
  type Draft,
  draftSchema,
  type Invoice,
  type InvoiceLine,
  invoiceSchema,
  type Totals,
  type Vat,
  type VatGroup,
} from './model.ts';

type ReadDraft = z.output<typeof draftSchema>;
type DraftLine = ReadDraft['lines'][number];

/**
 * Computes the amounts of an invoice (EN 16931-1 §6.5): line net = quantity × price ÷ base
 * quantity, rounded half-up to the cent, less its allowances, plus its charges; VAT a category and
 * rate = the rounded percentage of the group's sum; totals from these.
 *
 * It does not judge: `checkInvoice` does. @throws EinvoiceFault `einvoice.bad-model`
 */
export function calculate(draft: Draft): Invoice {
  const read = parsed(draftSchema, draft);
  const { lines, exemptions, plannedVat, prepaid, rounding, ...header } = read;
  const allowances = header.allowances.map((a) => ({ ...a, vat: settled(a.vat) }));
  const charges = header.charges.map((c) => ({ ...c, vat: settled(c.vat) }));
  const counted = lines.map(lineWithNet);
  const body = { allowances, charges, lines: counted };
  const vatBreakdown = breakdown(body, { exemptions, plannedVat });
  const totals = totalsOf(body, vatBreakdown, prepaid, rounding);
  return { ...header, ...body, vatBreakdown, totals };
}

/** Reads a stored invoice. @throws EinvoiceFault `einvoice.bad-model` */
export const parseInvoice = (value: unknown): Invoice => parsed(invoiceSchema, value);

function parsed<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const findings = result.error.issues.map((issue) => ({
    rule: 'model',
    path: issue.path.join('.'),
    params: { message: issue.message },
  }));
  throw new EinvoiceFault('einvoice.bad-model', {}, findings);
}

const settled = (vat: Vat): Vat => ({
  category: vat.category,
  rate: vat.rate === null ? null : plain(vat.rate),
});

function lineWithNet(line: DraftLine): InvoiceLine {
  const net =
    extend(line.quantity, line.price, line.baseQuantity) -
    sum(line.allowances.map((a) => a.amount)) +
    sum(line.charges.map((c) => c.amount));
  return {
    ...line,
    quantity: plain(line.quantity),
    price: plain(line.price),
    baseQuantity: plain(line.baseQuantity),
    vat: settled(line.vat),
    net,
  };
}

type Body = Pick<Invoice, 'lines' | 'allowances' | 'charges'>;

/** Key of a VAT group: category and rate. */
export const vatKey = (vat: Vat): string => `${vat.category}:${vat.rate ?? ''}`;

/** Taxable amount a category and rate, in order of first appearance (BT-116). */
export function taxableByGroup(body: Body): Map<string, { vat: Vat; taxable: bigint }> {
  const groups = new Map<string, { vat: Vat; taxable: bigint }>();
  const add = (vat: Vat, amount: bigint) => {
    const key = vatKey(vat);
    groups.set(key, { vat, taxable: (groups.get(key)?.taxable ?? 0n) + amount });
  };
  for (const l of body.lines) add(l.vat, l.net);
  for (const a of body.allowances) add(a.vat, -a.amount);
  for (const c of body.charges) add(c.vat, c.amount);
  return groups;
}

function breakdown(body: Body, decided: Pick<ReadDraft, 'exemptions' | 'plannedVat'>): VatGroup[] {
  return [...taxableByGroup(body).values()].map(({ vat, taxable }) => {
    const planned = decided.plannedVat.find((p) => vatKey(settled(p)) === vatKey(vat));
    const exemption = decided.exemptions.find((e) => e.category === vat.category);
    const reason = exemption?.reason === undefined ? {} : { reason: exemption.reason };
    const reasonCode =
      exemption?.reasonCode === undefined ? {} : { reasonCode: exemption.reasonCode };
    const tax = planned?.tax ?? vatOn(taxable, vat);
    return { ...vat, taxable, tax, ...reason, ...reasonCode };
  });
}

/** VAT on the sum of a group, rounded half-up to the cent (BR-CO-17). */
export const vatOn = (taxable: bigint, vat: Vat): bigint =>
  vat.rate === null ? 0n : percentOf(taxable, vat.rate);

function totalsOf(
  body: Body,
  groups: readonly VatGroup[],
  prepaid: bigint,
  rounding: bigint,
): Totals {
  const lines = sum(body.lines.map((l) => l.net));
  const allowances = sum(body.allowances.map((a) => a.amount));
  const charges = sum(body.charges.map((c) => c.amount));
  const net = lines - allowances + charges;
  const vat = sum(groups.map((g) => g.tax));
  const gross = net + vat;
  const due = gross - prepaid + rounding;
  return { lines, allowances, charges, net, vat, gross, prepaid, rounding, due };
}
