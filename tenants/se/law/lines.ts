/** Every line a payslip can carry, in the order in which it is printed, and who is paid. */
import type { LineDefinition, Recipient } from '@smart/law';

export const recipients: readonly Recipient[] = [
  { id: 'skatteverket', kind: 'tax-office' },
  { id: 'skatteverket-slp', kind: 'tax-office' },
  { id: 'fora', kind: 'fund' },
];

const earning = (id: string, rule = 'pay'): LineDefinition => ({
  id,
  side: 'earning',
  group: 'now',
  recipient: 'person',
  rule,
});

const note = (id: string, rule: string): LineDefinition => ({
  id,
  side: 'information',
  group: 'state',
  recipient: 'skatteverket',
  rule,
});

const tax = (id: string, keepZero: boolean): LineDefinition => ({
  id,
  side: 'employee',
  group: 'state',
  recipient: 'skatteverket',
  part: 'withholding',
  rule: id,
  keepZero,
});

const fee = (id: string, group: LineDefinition['group']): LineDefinition => ({
  id,
  side: 'employer',
  group,
  recipient: 'skatteverket',
  rule: 'fee',
});

const added = (id: string, group: LineDefinition['group'], recipient: string): LineDefinition => ({
  id,
  side: 'employer',
  group,
  recipient,
  rule: id,
});

export const lines: readonly LineDefinition[] = [
  earning('salary'),
  earning('day-pay'),
  earning('lump-sum'),
  earning('bonus'),
  earning('one-off'),
  earning('holiday-pay', 'holiday-pay'),
  note('sick-deduction', 'sick-pay'),
  note('sick-pay', 'sick-pay'),
  note('karens', 'sick-pay'),
  note('holiday-included', 'holiday-included'),
  { ...note('tax-base', 'tax-base'), total: 'taxable' },
  tax('tax-table', true),
  tax('tax-one-off', true),
  tax('tax-side', true),
  tax('tax-decision', true),
  tax('sink', true),
  tax('a-sink', true),
  note('fee-base', 'fee-base'),
  note('fee-base-youth', 'fee-youth'),
  note('fee-base-senior', 'fee-senior'),
  note('fee-base-aid', 'start-aid'),
  fee('alderspension', 'later'),
  fee('efterlevandepension', 'protection'),
  fee('sjukforsakring', 'protection'),
  fee('foraldraforsakring', 'protection'),
  fee('arbetsskada', 'protection'),
  fee('arbetsmarknad', 'protection'),
  fee('loneavgift', 'state'),
  note('start-aid', 'start-aid'),
  added('pension', 'later', 'fora'),
  added('payroll-tax', 'state', 'skatteverket-slp'),
  added('insurance', 'protection', 'fora'),
];

/** Ids of the lines that are money for a recipient. */
export const paidTo = (recipient: string): readonly string[] =>
  lines
    .filter((line) => line.recipient === recipient && line.side !== 'information')
    .map(({ id }) => id);
