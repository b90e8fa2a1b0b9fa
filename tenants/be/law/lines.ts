/** The lines of a Belgian payslip, in the order in which the rules say them. */
import type { LineDefinition, Recipient } from '@smart/law';

export const recipients: readonly Recipient[] = [
  { id: 'onss', kind: 'social-insurance' },
  { id: 'onss-holiday', kind: 'social-insurance' },
  { id: 'fps-finance', kind: 'tax-office' },
  { id: 'accident-insurer', kind: 'fund' },
  { id: 'arts-commission', kind: 'social-insurance' },
];

type Group = LineDefinition['group'];
type On = 'current' | 'special';

const earning = (id: string, rule = 'pay', on: On = 'current'): LineDefinition => ({
  id,
  side: 'earning',
  group: 'now',
  recipient: 'person',
  rule,
  on,
});

const employee = (id: string, rule: string, group: Group, on: On = 'current'): LineDefinition => ({
  id,
  side: 'employee',
  group,
  recipient: 'onss',
  rule,
  on,
});

const employer = (id: string, group: Group = 'protection', recipient = 'onss'): LineDefinition => ({
  id,
  side: 'employer',
  group,
  recipient,
  rule: id,
});

const note = (id: string, rule: string, recipient: string): LineDefinition => ({
  id,
  side: 'information',
  group: 'state',
  recipient,
  rule,
});

const taxable = (id: string, rule: string): LineDefinition => ({
  ...note(id, rule, 'fps-finance'),
  total: 'taxable',
});

const tax = (id: string, on: On = 'current', keepZero = false): LineDefinition => ({
  id,
  side: 'employee',
  group: 'state',
  recipient: 'fps-finance',
  part: 'withholding',
  rule: id,
  on,
  ...(keepZero ? { keepZero } : {}),
});

export const lines: readonly LineDefinition[] = [
  earning('salary'),
  earning('day-pay'),
  earning('fee'),
  earning('bonus', 'special-pay', 'special'),
  earning('special-pay', 'special-pay', 'special'),
  earning('holiday-exit', 'holiday-exit', 'special'),
  employee('nsso', 'nsso', 'protection'),
  employee('nsso-special', 'nsso', 'protection', 'special'),
  employee('nsso-double', 'nsso-double', 'protection', 'special'),
  employee('student-employee', 'student', 'protection'),
  employee('workbonus-a', 'workbonus', 'protection'),
  employee('workbonus-b', 'workbonus', 'protection'),
  employee('csss', 'csss', 'protection'),
  employee('csss-quarter', 'csss', 'protection'),
  taxable('pp-base', 'pp'),
  tax('pp', 'current', true),
  taxable('pp-base-artist', 'pp-artist'),
  tax('pp-artist'),
  taxable('pp-base-special', 'pp-holiday'),
  tax('pp-holiday', 'special'),
  { ...tax('pp-other', 'special'), rule: 'pp-holiday' },
  taxable('pp-base-abroad', 'pp-artist-abroad'),
  tax('pp-artist-abroad', 'current', true),
  employer('employer'),
  employer('holiday-quarterly', 'later'),
  employer('holiday-annual', 'later', 'onss-holiday'),
  employer('closure-special'),
  employer('closure'),
  employer('closure-social'),
  employer('temporary-unemployment'),
  employer('accident-special'),
  employer('asbestos'),
  employer('ten-workers', 'state'),
  employer('fund-304'),
  employer('fund-200'),
  employer('accident-insurance', 'protection', 'accident-insurer'),
  { ...employer('student-employer'), rule: 'student' },
  employer('solidarity'),
  employer('structural'),
  employer('target-artist'),
  employer('first-worker'),
];

/** Ids of the lines that are money for a recipient. */
export const paidTo = (recipient: string): readonly string[] =>
  lines
    .filter((line) => line.recipient === recipient && line.side !== 'information')
    .map(({ id }) => id);
