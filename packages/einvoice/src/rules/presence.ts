import { COUNTRIES } from '../codes.ts';
import { decimal } from '../decimal.ts';
import type { Invoice, LineAdjustment } from '../model.ts';
import { each, listed, one, type Rule } from './rule.ts';

type Period = Invoice['period'];
const ordered = (p: Period): boolean => !p?.from || !p.to || p.from <= p.to;
const bounded = (p: Period): boolean => !p || p.from !== undefined || p.to !== undefined;
const reasoned = (a: LineAdjustment): boolean =>
  a.reason !== undefined || a.reasonCode !== undefined;
const lines = (i: Invoice) => listed('lines', i.lines);
const ofLines = (i: Invoice, key: 'allowances' | 'charges') =>
  i.lines.flatMap((line, n) => listed(`lines.${n}.${key}`, line[key]));

/** Two letters of the issuing state before the number; Greece writes EL (BR-CO-09). */
const prefixed = (vatId: string): boolean =>
  vatId.startsWith('EL') || COUNTRIES.has(vatId.slice(0, 2));

function vatIds(i: Invoice): (readonly [string, string])[] {
  const found: [string, string | undefined][] = [
    ['seller.vatId', i.seller.vatId],
    ['buyer.vatId', i.buyer.vatId],
    ['taxRepresentative.vatId', i.taxRepresentative?.vatId],
  ];
  return found.flatMap(([path, id]) => (id === undefined ? [] : [[path, id] as const]));
}

const transfersHaveAccount = ({ payment }: Invoice): boolean =>
  !payment || !['30', '58'].includes(payment.means) || payment.accounts.length > 0;

const payeeDiffers = (i: Invoice): boolean => {
  if (!i.payee) return true;
  const sameName = i.payee.name === (i.seller.tradingName ?? i.seller.name);
  return !sameName && !i.seller.ids.some((s) => s.id === i.payee?.id?.id);
};

/** What must be there and in order (BR-*, BR-CO-*), EN 16931-1 §6.4. */
export const PRESENCE_RULES: readonly Rule[] = [
  one('BR-02', 'number', (i) => i.number !== ''),
  one('BR-06', 'seller.name', (i) => i.seller.name !== ''),
  one('BR-07', 'buyer.name', (i) => i.buyer.name !== ''),
  one('BR-09', 'seller.address.country', (i) => i.seller.address.country !== ''),
  one('BR-11', 'buyer.address.country', (i) => i.buyer.address.country !== ''),
  one('BR-16', 'lines', (i) => i.lines.length > 0),
  one('BR-17', 'payee.name', payeeDiffers),
  one(
    'BR-20',
    'taxRepresentative.address.country',
    (i) => i.taxRepresentative?.address.country !== '',
  ),
  each('BR-25', lines, (line) => line.name !== ''),
  each('BR-27', lines, (line) => decimal(line.price).n >= 0n),
  each('BR-28', lines, (line) => decimal(line.baseQuantity).n > 0n),
  one('BR-29', 'period', (i) => ordered(i.period)),
  each('BR-30', lines, (line) => ordered(line.period)),
  each('BR-33', (i) => listed('allowances', i.allowances), reasoned),
  each('BR-38', (i) => listed('charges', i.charges), reasoned),
  each('BR-42', (i) => ofLines(i, 'allowances'), reasoned),
  each('BR-44', (i) => ofLines(i, 'charges'), reasoned),
  one('BR-57', 'delivery.address.country', (i) => i.delivery?.address?.country !== ''),
  one('BR-61', 'payment.accounts', transfersHaveAccount),
  one('BR-62', 'seller.electronicAddress', (i) => hasScheme(i.seller.electronicAddress)),
  one('BR-63', 'buyer.electronicAddress', (i) => hasScheme(i.buyer.electronicAddress)),
  each('BR-CO-09', vatIds, prefixed),
  one('BR-CO-19', 'period', (i) => bounded(i.period)),
  each('BR-CO-20', lines, (line) => bounded(line.period)),
  one('BR-CO-25', 'due', (i) => i.kind !== 'invoice' || i.totals.due <= 0n || !!i.due || !!i.terms),
  one(
    'BR-CO-26',
    'seller',
    ({ seller }) => !!seller.vatId || !!seller.registration || seller.ids.length > 0,
  ),
  // In UBL a buyer has one identifier, and a credit note states its due date with the payment.
  one('UBL-SR-16', 'buyer.ids', (i) => i.buyer.ids.length <= 1),
  one('UBL-BT-9', 'due', (i) => i.kind === 'invoice' || !i.due || !!i.payment),
  // Directive 2006/112 art. 219: a document that amends an invoice refers to it unambiguously.
  one('DIR-219', 'preceding', (i) => i.kind !== 'credit-note' || i.preceding.length > 0),
];

function hasScheme(address: Invoice['seller']['electronicAddress']): boolean {
  return !address || address.scheme !== undefined;
}
