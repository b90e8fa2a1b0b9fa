import { vatKey } from '../calculate.ts';
import { decimal } from '../decimal.ts';
import type { Invoice, Vat, VatCategory } from '../model.ts';
import { each, listed, one, type Rule } from './rule.ts';
import { expectedTaxable } from './totals.ts';

/** What a category asks for. `ids`: whose tax identifiers must be there (or must not). */
interface CategoryLaw {
  readonly category: VatCategory;
  /** Letters of its rules: `K` is `IC` in the standard. */
  readonly letters: string;
  readonly identified: (invoice: Invoice) => boolean;
  readonly rate: 'positive' | 'zero' | 'none';
  /** True when the breakdown must say why no VAT is charged; false when it must not. */
  readonly reason: boolean;
}

const sellerTaxable = (i: Invoice): boolean =>
  !!i.seller.vatId || !!i.seller.taxNumber || !!i.taxRepresentative;
const sellerVat = (i: Invoice): boolean => !!i.seller.vatId || !!i.taxRepresentative;
const buyerVat = (i: Invoice): boolean => !!i.buyer.vatId;
const buyerKnown = (i: Invoice): boolean => buyerVat(i) || !!i.buyer.registration;
const noneIdentified = (i: Invoice): boolean => !sellerVat(i) && !buyerVat(i);

const LAWS: readonly CategoryLaw[] = [
  law('S', 'S', sellerTaxable, 'positive', false),
  law('Z', 'Z', sellerTaxable, 'zero', false),
  law('E', 'E', sellerTaxable, 'zero', true),
  law('AE', 'AE', (i) => sellerTaxable(i) && buyerKnown(i), 'zero', true),
  law('K', 'IC', (i) => sellerVat(i) && buyerVat(i), 'zero', true),
  law('G', 'G', sellerVat, 'zero', true),
  law('O', 'O', noneIdentified, 'none', true),
];

function law(
  category: VatCategory,
  letters: string,
  identified: CategoryLaw['identified'],
  rate: CategoryLaw['rate'],
  reason: boolean,
): CategoryLaw {
  return { category, letters, identified, rate, reason };
}

type Taxed = { readonly vat: Vat };

function rateFits(rate: string | null, kind: CategoryLaw['rate']): boolean {
  if (kind === 'none') return rate === null;
  if (rate === null) return false;
  const { n } = decimal(rate);
  return kind === 'positive' ? n > 0n : n === 0n;
}

const used = (i: Invoice): Taxed[] => [...i.lines, ...i.allowances, ...i.charges];
const has = (items: readonly Taxed[], c: VatCategory): boolean =>
  items.some((item) => item.vat.category === c);
const groupsOf = (i: Invoice, c: VatCategory) =>
  listed('vatBreakdown', i.vatBreakdown).filter(([, g]) => g.category === c);
const kindOf = (path: 'lines' | 'allowances' | 'charges', c: VatCategory) => (i: Invoice) =>
  listed<Taxed>(path, i[path]).filter(([, item]) => item.vat.category === c);

/** BR-X-01: one breakdown of the category where it is used, none where it is not; S one a rate. */
function broken01(i: Invoice, c: VatCategory): boolean {
  const groups = groupsOf(i, c).length;
  if (!has(used(i), c)) return groups > 0;
  return c === 'S' ? groups === 0 : groups !== 1;
}

function rulesOf({ category, letters, identified, rate, reason }: CategoryLaw): Rule[] {
  const id = (n: string) => `BR-${letters}-${n}`;
  const parts = ['lines', 'allowances', 'charges'] as const;
  const identifierRules = parts.map((part, k) =>
    one(id(`0${k + 2}`), part, (i) => !has(i[part], category) || identified(i)),
  );
  const rateRules = parts.map((part, k) =>
    each(id(`0${k + 5}`), kindOf(part, category), (item) => rateFits(item.vat.rate, rate)),
  );
  return [
    one(id('01'), 'vatBreakdown', (i) => !broken01(i, category)),
    ...identifierRules,
    ...rateRules,
    each(
      id('08'),
      (i) => groupsOf(i, category),
      (g, i) => g.taxable === expectedTaxable(i, g),
    ),
    each(
      id('09'),
      (i) => groupsOf(i, category),
      (g) => category === 'S' || g.tax === 0n,
    ),
    each(
      id('10'),
      (i) => groupsOf(i, category),
      (g) => (g.reason !== undefined || g.reasonCode !== undefined) === reason,
    ),
  ];
}

const onlyO = (part: 'lines' | 'allowances' | 'charges') => (i: Invoice) =>
  groupsOf(i, 'O').length === 0 || i[part].every((item) => item.vat.category === 'O');

const usedK = (i: Invoice): boolean => groupsOf(i, 'K').length > 0;

/** Every group appears once, and every use has its group. */
function groupsMatch(i: Invoice): boolean {
  const keys = i.vatBreakdown.map(vatKey);
  const wanted = new Set(used(i).map((item) => vatKey(item.vat)));
  return new Set(keys).size === keys.length && [...wanted].every((key) => keys.includes(key));
}

/** BR-S-*, BR-Z-*, BR-E-*, BR-AE-*, BR-IC-*, BR-G-*, BR-O-*, EN 16931-1 §6.4.3. */
export const VAT_RULES: readonly Rule[] = [
  ...LAWS.flatMap(rulesOf),
  one('BR-CO-04', 'vatBreakdown', groupsMatch),
  one('BR-IC-11', 'delivery.date', (i) => !usedK(i) || !!i.delivery?.date || !!i.period),
  one('BR-IC-12', 'delivery.address', (i) => !usedK(i) || !!i.delivery?.address),
  one(
    'BR-O-11',
    'vatBreakdown',
    (i) => groupsOf(i, 'O').length === 0 || i.vatBreakdown.length === 1,
  ),
  one('BR-O-12', 'lines', onlyO('lines')),
  one('BR-O-13', 'allowances', onlyO('allowances')),
  one('BR-O-14', 'charges', onlyO('charges')),
];
