/** Every line a payslip can carry, in the order in which it is printed, and who is paid. */
import type { LineDefinition, Recipient } from '@smart/law';

export const recipients: readonly Recipient[] = [
  { id: 'oegk', kind: 'social-insurance' },
  { id: 'finanzamt', kind: 'tax-office' },
  { id: 'gemeinde', kind: 'municipality' },
  { id: 'stadt-wien', kind: 'municipality' },
];

type Group = LineDefinition['group'];

const earning = (id: string, rule: string, on: 'current' | 'special' = 'current') =>
  ({ id, side: 'earning', group: 'now', recipient: 'person', rule, on }) as const;

/** A contribution on current pay and, with the suffix, on special pay. */
const branch = (id: string, side: 'employee' | 'employer', group: Group): LineDefinition => ({
  id,
  side,
  group,
  recipient: 'oegk',
  rule: id.replace('-sz', ''),
  on: id.endsWith('-sz') ? 'special' : 'current',
});

const levy = (id: string, recipient: string, group: Group = 'state'): LineDefinition => ({
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

const tax = {
  side: 'employee',
  group: 'state',
  recipient: 'finanzamt',
  part: 'withholding',
} as const;

export const lines: readonly LineDefinition[] = [
  earning('salary', 'pay'),
  earning('day-pay', 'pay'),
  earning('lump-sum', 'pay'),
  earning('bonus', 'pay'),
  earning('special-pay', 'special-pay', 'special'),
  earning('leave-compensation', 'leave-compensation'),
  note('sv-base', 'sv-base', 'oegk'),
  note('uv-base', 'sv-base', 'oegk'),
  note('sv-base-sz', 'sv-base-sz', 'oegk'),
  branch('kv-dn', 'employee', 'protection'),
  branch('pv-dn', 'employee', 'later'),
  branch('av-dn', 'employee', 'protection'),
  branch('ak-dn', 'employee', 'protection'),
  branch('wf-dn', 'employee', 'state'),
  branch('kv-dn-sz', 'employee', 'protection'),
  branch('pv-dn-sz', 'employee', 'later'),
  branch('av-dn-sz', 'employee', 'protection'),
  branch('e-card', 'employee', 'protection'),
  { ...note('lst-base', 'lst', 'finanzamt'), total: 'taxable' },
  { id: 'lst', ...tax, rule: 'lst', keepZero: true },
  note('sixth', 'lst-sz', 'finanzamt'),
  note('sixth-over', 'lst-sz', 'finanzamt'),
  { ...note('lst-base-sz', 'lst-sz', 'finanzamt'), total: 'taxable', on: 'special' },
  { id: 'lst-sz', ...tax, rule: 'lst-sz', on: 'special', keepZero: true },
  { id: 'lst-artist', ...tax, rule: 'lst-artist' },
  branch('kv-dg', 'employer', 'protection'),
  branch('pv-dg', 'employer', 'later'),
  branch('uv-dg', 'employer', 'protection'),
  branch('av-dg', 'employer', 'protection'),
  branch('ie-dg', 'employer', 'protection'),
  branch('wf-dg', 'employer', 'state'),
  branch('kv-dg-sz', 'employer', 'protection'),
  branch('pv-dg-sz', 'employer', 'later'),
  branch('uv-dg-sz', 'employer', 'protection'),
  branch('av-dg-sz', 'employer', 'protection'),
  branch('ie-dg-sz', 'employer', 'protection'),
  note('mbgm-total', 'mbgm', 'oegk'),
  note('mbgm-total-sz', 'mbgm', 'oegk'),
  levy('bv', 'oegk', 'later'),
  levy('dga', 'oegk', 'protection'),
  levy('db', 'finanzamt'),
  levy('dz', 'finanzamt'),
  levy('kommst', 'gemeinde'),
  levy('ubahn', 'stadt-wien'),
];

/** Ids of the lines that are money for a recipient. */
export const paidTo = (recipient: string): readonly string[] =>
  lines
    .filter((line) => line.recipient === recipient && line.side !== 'information')
    .map(({ id }) => id);
