/** Every line a payslip can carry, in the order in which it is printed, and who is paid. */
import type { LineDefinition, Recipient } from '@smart/law';

export const recipients: readonly Recipient[] = [
  { id: 'krankenkasse', kind: 'social-insurance' },
  { id: 'minijob-zentrale', kind: 'social-insurance' },
  { id: 'berufsgenossenschaft', kind: 'social-insurance' },
  { id: 'pkv', kind: 'fund' },
  { id: 'ksk', kind: 'fund' },
  { id: 'finanzamt', kind: 'tax-office' },
  { id: 'bzst', kind: 'tax-office' },
];

type Group = LineDefinition['group'];
type Side = LineDefinition['side'];

const line = (
  id: string,
  side: Side,
  group: Group,
  recipient: string,
  rule = id,
): LineDefinition => ({ id, side, group, recipient, rule });

const earning = (id: string, on: 'current' | 'special' = 'current'): LineDefinition => ({
  ...line(id, 'earning', 'now', 'person', 'pay'),
  on,
});

/** A branch of insurance to the health fund, which collects for all; `-ez`: on one-off pay. */
const branch = (id: string, side: Side, group: Group): LineDefinition[] =>
  (['current', 'special'] as const).map((on) => ({
    ...line(on === 'current' ? id : `${id}-ez`, side, group, 'krankenkasse', id),
    on,
  }));

const note = (id: string, rule: string, recipient = 'krankenkasse') =>
  line(id, 'information', 'state', recipient, rule);

/** `-sb`: on one-off pay. */
const tax = (id: string, recipient = 'finanzamt', keepZero = false): LineDefinition => ({
  ...line(id, 'employee', 'state', recipient, id.replace('-sb', '')),
  part: 'withholding',
  on: id.endsWith('-sb') ? 'special' : 'current',
  ...(keepZero ? { keepZero } : {}),
});

const levy = (id: string, recipient: string, group: Group = 'protection') =>
  line(id, 'employer', group, recipient);

const taxBase = (id: string, rule: string, on: 'current' | 'special'): LineDefinition => ({
  ...note(id, rule, 'finanzamt'),
  total: 'taxable',
  on,
});

export const lines: readonly LineDefinition[] = [
  earning('salary'),
  earning('day-pay'),
  earning('lump-sum'),
  earning('bonus', 'special'),
  earning('special-pay', 'special'),
  earning('leave-compensation', 'special'),
  note('kv-base', 'bbg'),
  note('rv-base', 'bbg'),
  note('kv-base-ez', 'bbg-ez'),
  note('rv-base-ez', 'bbg-ez'),
  note('midi-base', 'midi'),
  note('midi-base-an', 'midi'),
  ...branch('kv-an', 'employee', 'protection'),
  ...branch('kvz-an', 'employee', 'protection'),
  ...branch('pv-an', 'employee', 'protection'),
  ...branch('pvz-an', 'employee', 'protection'),
  ...branch('rv-an', 'employee', 'later'),
  ...branch('av-an', 'employee', 'protection'),
  line('pkv-an', 'employee', 'protection', 'pkv', 'pkv'),
  line('rv-an-mini', 'employee', 'later', 'minijob-zentrale'),
  taxBase('lst-base', 'lst', 'current'),
  tax('lst', 'finanzamt', true),
  tax('solz'),
  tax('kist'),
  taxBase('lst-base-sb', 'lst', 'special'),
  tax('lst-sb', 'finanzamt', true),
  tax('solz-sb'),
  tax('kist-sb'),
  taxBase('lst-base-abroad', 'lst-abroad', 'current'),
  tax('lst-abroad'),
  tax('solz-abroad'),
  { ...taxBase('fee-base', 'fee-tax', 'current'), recipient: 'bzst' },
  tax('fee-tax', 'bzst'),
  tax('fee-solz', 'bzst'),
  ...branch('kv-ag', 'employer', 'protection'),
  ...branch('kvz-ag', 'employer', 'protection'),
  ...branch('pv-ag', 'employer', 'protection'),
  ...branch('rv-ag', 'employer', 'later'),
  ...branch('av-ag', 'employer', 'protection'),
  levy('u1', 'krankenkasse'),
  levy('u2', 'krankenkasse'),
  levy('insolvency', 'krankenkasse'),
  line('pkv-ag', 'employer', 'protection', 'pkv', 'pkv'),
  levy('kv-mini', 'minijob-zentrale'),
  levy('rv-mini', 'minijob-zentrale', 'later'),
  levy('u1-mini', 'minijob-zentrale'),
  levy('u2-mini', 'minijob-zentrale'),
  levy('insolvency-mini', 'minijob-zentrale'),
  levy('tax-mini', 'minijob-zentrale', 'state'),
  levy('lst-flat', 'finanzamt', 'state'),
  levy('solz-flat', 'finanzamt', 'state'),
  levy('kist-flat', 'finanzamt', 'state'),
  levy('lst-abroad-ag', 'finanzamt', 'state'),
  levy('solz-abroad-ag', 'finanzamt', 'state'),
  levy('fee-tax-ag', 'bzst', 'state'),
  levy('fee-solz-ag', 'bzst', 'state'),
  levy('uv', 'berufsgenossenschaft'),
  levy('ksa', 'ksk'),
];

/** Ids of the lines that are money for a recipient. */
export const paidTo = (recipient: string): readonly string[] =>
  lines
    .filter((one) => one.recipient === recipient && one.side !== 'information')
    .map(({ id }) => id);
