/** Every line a payslip can carry, in the order in which it is printed, and who is paid. */
import type { LineDefinition, Recipient } from '@smart/law';

export const recipients: readonly Recipient[] = [
  { id: 'tgss', kind: 'social-insurance' },
  { id: 'aeat', kind: 'tax-office' },
  { id: 'sepe', kind: 'social-insurance' },
];

type Group = LineDefinition['group'];

const earning = (id: string, on: 'current' | 'special' = 'current') =>
  ({ id, side: 'earning', group: 'now', recipient: 'person', rule: id, on }) as const;

const contribution = (
  id: string,
  side: 'employee' | 'employer',
  group: Group = 'protection',
): LineDefinition => ({ id, side, group, recipient: 'tgss', rule: id, on: 'current' });

const note = (id: string, rule: string, recipient: string): LineDefinition => ({
  id,
  side: 'information',
  group: 'state',
  recipient,
  rule,
});

const tax = (id: string): LineDefinition => ({
  id,
  side: 'employee',
  group: 'state',
  recipient: 'aeat',
  rule: id,
  part: 'withholding',
});

export const lines: readonly LineDefinition[] = [
  earning('salary'),
  earning('day-pay'),
  earning('lump-sum'),
  earning('bonus'),
  earning('extra-pay', 'special'),
  earning('leave-compensation'),
  note('end-indemnity', 'end-indemnity', 'tgss'),
  note('base-cc', 'base-cc', 'tgss'),
  note('base-at', 'base-at', 'tgss'),
  contribution('cc-ee', 'employee', 'later'),
  contribution('mei-ee', 'employee', 'later'),
  contribution('des-ee', 'employee'),
  contribution('fp-ee', 'employee'),
  contribution('sol-ee', 'employee', 'later'),
  contribution('cc-er', 'employer', 'later'),
  contribution('mei-er', 'employer', 'later'),
  contribution('des-er', 'employer'),
  contribution('fogasa', 'employer'),
  contribution('fp-er', 'employer'),
  contribution('at-it', 'employer'),
  contribution('at-ims', 'employer'),
  contribution('sol-er', 'employer', 'later'),
  contribution('short-contract', 'employer'),
  { ...note('irpf-base', 'irpf', 'aeat'), total: 'taxable' },
  { ...tax('irpf'), keepZero: true },
  { ...note('irpf-fixed-base', 'irpf-fixed', 'aeat'), total: 'taxable' },
  tax('irpf-fixed'),
  { ...note('irnr-base', 'irnr', 'aeat'), total: 'taxable' },
  tax('irnr'),
];

/** Ids of the lines that are money for a recipient. */
export const paidTo = (recipient: string): readonly string[] =>
  lines
    .filter((line) => line.recipient === recipient && line.side !== 'information')
    .map(({ id }) => id);
