/** Every line a payslip can carry, in the order in which it is printed, and who is paid. */
import type { LineDefinition, Recipient } from '@smart/law';

/** One office collects everything; each due goes to an account of its own there. */
export const recipients: readonly Recipient[] = [{ id: 'nav', kind: 'tax-office' }];

type Group = LineDefinition['group'];

const earning = (id: string, rule = 'pay'): LineDefinition => ({
  id,
  side: 'earning',
  group: 'now',
  recipient: 'person',
  rule,
});

const due = (
  id: string,
  side: 'employee' | 'employer' | 'information',
  group: Group = 'state',
  rule = id,
): LineDefinition => ({ id, side, group, recipient: 'nav', rule });

const tax = (id: string): LineDefinition => ({ ...due(id, 'employee'), part: 'withholding' });

/** The allowances of the tax base, as they can stand on a payslip. */
export const ALLOWANCES = ['mother', 'u25', 'under30', 'personal', 'married', 'family'] as const;
export type Allowance = (typeof ALLOWANCES)[number];

export const lines: readonly LineDefinition[] = [
  earning('salary'),
  earning('day-pay'),
  earning('fee'),
  earning('bonus'),
  earning('special-pay'),
  earning('leave-compensation', 'leave-compensation'),
  due('sick-pay', 'information'),
  due('mandate-income', 'information'),
  due('tb-base', 'information'),
  due('tb', 'employee', 'protection'),
  due('tb-relief', 'employee', 'protection'),
  ...ALLOWANCES.map((id) => due(`allowance-${id}`, 'information', 'state', 'allowance')),
  { ...due('szja-base', 'information'), total: 'taxable' },
  { ...tax('szja'), keepZero: true },
  tax('szja-nonresident'),
  due('ekho-base', 'information'),
  tax('ekho'),
  due('efo-excess', 'information'),
  due('szocho', 'employer', 'protection'),
  due('tb-excess', 'employer', 'protection'),
  due('ekho-payer', 'employer', 'protection'),
  due('efo-due', 'employer', 'protection'),
  due('sick-benefit', 'employer', 'protection'),
];

/** Ids of the lines that are money for the tax office. */
export const paidToNav: readonly string[] = lines
  .filter(({ recipient, side }) => recipient === 'nav' && side !== 'information')
  .map(({ id }) => id);
