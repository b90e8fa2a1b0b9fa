import type { LineDefinition, Recipient } from '@smart/law';

export const recipients: readonly Recipient[] = [
  { id: 'insurance', kind: 'social-insurance' },
  { id: 'tax-office', kind: 'tax-office' },
  { id: 'stage-fund', kind: 'fund' },
];

const earning = { side: 'earning', group: 'now', recipient: 'person', rule: 'pay' } as const;
const insurance = { group: 'later', recipient: 'insurance' } as const;
const tax = { side: 'employee', group: 'state', recipient: 'tax-office' } as const;
const note = { side: 'information', group: 'state', recipient: 'tax-office' } as const;

/** Every line a payslip of Examplia can carry, in the order in which it is printed. */
export const lines: readonly LineDefinition[] = [
  { id: 'salary', ...earning },
  { id: 'day-pay', ...earning },
  { id: 'lump-sum', ...earning },
  { id: 'leave-compensation', ...earning },
  { id: 'bonus', ...earning },
  { id: 'thirteenth', ...earning, on: 'special' },
  { id: 'pension-employee', side: 'employee', ...insurance, rule: 'pension-employee' },
  {
    id: 'pension-employee-special',
    side: 'employee',
    ...insurance,
    rule: 'pension-employee',
    on: 'special',
  },
  { id: 'taxable', ...note, rule: 'income-tax', total: 'taxable' },
  { id: 'taxable-special', ...note, rule: 'special-tax', total: 'taxable', on: 'special' },
  { id: 'income-tax', ...tax, rule: 'income-tax', part: 'withholding', keepZero: true },
  { id: 'special-tax', ...tax, rule: 'special-tax', part: 'withholding', on: 'special' },
  { id: 'pension-employer', side: 'employer', ...insurance, rule: 'pension-employer' },
  {
    id: 'pension-employer-special',
    side: 'employer',
    ...insurance,
    rule: 'pension-employer',
    on: 'special',
  },
  {
    id: 'accident',
    side: 'employer',
    group: 'protection',
    recipient: 'insurance',
    rule: 'accident',
  },
  {
    id: 'stage-levy',
    side: 'employer',
    group: 'protection',
    recipient: 'stage-fund',
    rule: 'stage-levy',
  },
];
