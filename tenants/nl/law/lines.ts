/** Every line a payslip can carry, in the order in which it is printed, and who is paid. */
import type { LineDefinition, Recipient } from '@smart/law';

export const recipients: readonly Recipient[] = [{ id: 'belastingdienst', kind: 'tax-office' }];

const recipient = 'belastingdienst';

const earning = (id: string, rule: string, on: 'current' | 'special' = 'current') =>
  ({ id, side: 'earning', group: 'now', recipient: 'person', rule, on }) as const;

const premium = (id: string): LineDefinition => ({
  id,
  side: 'employer',
  group: 'protection',
  recipient,
  rule: id,
});

const note = (id: string, rule: string): LineDefinition => ({
  id,
  side: 'information',
  group: 'state',
  recipient,
  rule,
});

const tax = (id: string, rule: string): LineDefinition => ({
  id,
  side: 'employee',
  group: 'state',
  recipient,
  part: 'withholding',
  rule,
});

export const lines: readonly LineDefinition[] = [
  earning('salary', 'pay'),
  earning('day-pay', 'pay'),
  earning('lump-sum', 'pay'),
  earning('bonus', 'special-pay', 'special'),
  earning('special-pay', 'special-pay', 'special'),
  earning('leave-compensation', 'leave-compensation', 'special'),
  note('all-in-base', 'all-in'),
  note('all-in-holiday', 'all-in'),
  note('all-in-leave', 'all-in'),
  note('holiday-reserve', 'holiday-reserve'),
  note('premium-base', 'premium-base'),
  premium('awf-low'),
  premium('awf-high'),
  premium('aof-low'),
  premium('aof-high'),
  premium('wko'),
  premium('whk'),
  note('zvw-base', 'premium-base'),
  premium('zvw-employer'),
  {
    ...premium('zvw-withheld'),
    side: 'employee',
    part: 'withholding',
  },
  note('expat-free', 'expat'),
  { ...note('taxable-wage', 'taxable-wage'), total: 'taxable' },
  { ...tax('loonheffing', 'loonheffing'), keepZero: true },
  note('work-credit', 'work-credit'),
  { ...note('taxable-special', 'taxable-wage'), total: 'taxable', on: 'special' },
  { ...tax('loonheffing-special', 'special-rate'), on: 'special', keepZero: true },
  tax('loonheffing-anonymous', 'anonymous'),
  note('kvr', 'artist'),
  { ...note('gage', 'artist'), total: 'taxable' },
  { ...tax('loonheffing-artist', 'artist'), keepZero: true },
];

/** Ids of the lines that are money for the tax office. */
export const paidLines: readonly string[] = lines
  .filter(({ side }) => side === 'employee' || side === 'employer')
  .map(({ id }) => id);
