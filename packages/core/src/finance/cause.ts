/** What caused an entry, told from its key: every slice names its entries after the event. Pure. */

export interface Cause {
  readonly kind: 'invoice' | 'payslip' | 'expense' | 'claim' | 'bank-line' | 'share' | 'other';
  readonly id: string;
}

const KINDS: Readonly<Record<string, Cause['kind']>> = {
  invoice: 'invoice',
  payslip: 'payslip',
  expense: 'expense',
  claim: 'claim',
  'write-off': 'claim',
  shortfall: 'claim',
  line: 'bank-line',
  statement: 'bank-line',
  share: 'share',
};

/** `invoice:<id>` was caused by that invoice. */
export function causeOf(key: string): Cause | null {
  const [prefix = '', id = ''] = key.split(':');
  return id === '' ? null : { kind: KINDS[prefix] ?? 'other', id };
}
