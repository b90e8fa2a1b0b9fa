/**
 * The chart of accounts, the same for every legal entity. It is data: the posting table
 * (docs/posting-table.md) explains it, national charts are mapped onto it when books are exported.
 *
 * An account is split by its `subject` (whose is it: the client, the budget, the person) and, where
 * single sums must be followed until they are settled, by its `item` (the invoice, the payable).
 */

/** What a posting can be about. Values are ids, never names. */
export const DIMENSIONS = [
  'bank',
  'budget',
  'claim',
  'client',
  'counterpart',
  'engagement',
  'invoice',
  'line',
  'order',
  'owner',
  'payable',
  'person',
  'recipient',
  'run',
  'share',
  'transfer',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];
export type Dims = Readonly<Partial<Record<Dimension, string>>>;

export type AccountKind = 'asset' | 'liability' | 'equity' | 'income' | 'expense';

export interface Account {
  readonly id: string;
  /** For reading order and for bookkeepers; nothing depends on it. */
  readonly number: string;
  readonly kind: AccountKind;
  /** Dimension that every posting must carry and by which balances are kept. */
  readonly subject: Dimension | null;
  /** Dimension by which open items are followed; every posting must carry it. */
  readonly item: Dimension | null;
}

function account<Id extends string>(
  number: string,
  id: Id,
  kind: AccountKind,
  subject: Dimension | null = null,
  item: Dimension | null = null,
) {
  return { id, number, kind, subject, item } as const;
}

export const CHART = [
  account('1000', 'bank', 'asset', 'bank'),
  account('1200', 'receivable', 'asset', 'client', 'invoice'),
  account('1250', 'share-receivable', 'asset', 'person', 'share'),
  account('1300', 'person-receivable', 'asset', 'person', 'payable'),
  account('1400', 'input-vat', 'asset'),
  account('1600', 'inter-company', 'asset', 'counterpart', 'transfer'),
  account('1650', 'settlement', 'asset', 'counterpart', 'transfer'),
  account('2000', 'budget', 'liability', 'budget'),
  account('2010', 'budget-awaiting', 'liability', 'budget', 'invoice'),
  account('2100', 'person-payable', 'liability', 'person', 'payable'),
  account('2210', 'social-insurance-payable', 'liability', 'recipient', 'payable'),
  account('2220', 'tax-office-payable', 'liability', 'recipient', 'payable'),
  account('2230', 'municipality-payable', 'liability', 'recipient', 'payable'),
  account('2240', 'fund-payable', 'liability', 'recipient', 'payable'),
  account('2250', 'creditor-payable', 'liability', 'recipient', 'payable'),
  account('2260', 'supplier-payable', 'liability', 'recipient', 'payable'),
  account('2300', 'output-vat', 'liability'),
  account('2400', 'guarantee-fund', 'liability'),
  account('2410', 'insurance-fund', 'liability'),
  account('2500', 'client-overpaid', 'liability', 'client', 'line'),
  account('2600', 'share-claim', 'liability', 'person', 'share'),
  account('2700', 'suspense', 'liability', 'bank', 'line'),
  account('3000', 'share-capital', 'equity', 'person', 'share'),
  account('3100', 'reserve', 'equity'),
  account('3900', 'opening', 'equity'),
  account('4000', 'sales', 'income'),
  account('4100', 'cooperative-fee', 'income'),
  account('4200', 'margin', 'income'),
  account('4900', 'budget-charge', 'income'),
  account('5000', 'allocation', 'expense'),
  account('6000', 'gross-pay', 'expense'),
  account('6100', 'employer-contributions', 'expense'),
  account('6200', 'expenses', 'expense'),
  account('6300', 'bank-charges', 'expense'),
  account('6400', 'bad-debt', 'expense'),
  account('6500', 'payroll-difference', 'expense'),
  account('6900', 'rounding', 'expense'),
] as const;

export type AccountId = (typeof CHART)[number]['id'];

const BY_ID = new Map<string, Account>(CHART.map((a) => [a.id, a]));

/** The account of an id, or undefined. */
export const findAccount = (id: string): Account | undefined => BY_ID.get(id);

/** The account of a known id. */
export function accountOf(id: AccountId): Account {
  const found = BY_ID.get(id);
  if (!found) throw new TypeError(`No account ${id} in the chart`);
  return found;
}

/** Kinds of recipients besides the person, and the liability account of each. */
export const RECIPIENT_ACCOUNTS = {
  'social-insurance': 'social-insurance-payable',
  'tax-office': 'tax-office-payable',
  municipality: 'municipality-payable',
  fund: 'fund-payable',
  creditor: 'creditor-payable',
  supplier: 'supplier-payable',
} as const satisfies Record<string, AccountId>;
export type RecipientKind = keyof typeof RECIPIENT_ACCOUNTS;
