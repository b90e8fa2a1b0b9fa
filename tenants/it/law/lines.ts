/** Every line a payslip can carry, in the order in which it is printed, and who is paid. */
import type { LineDefinition, Recipient } from '@smart/law';

export const recipients: readonly Recipient[] = [
  { id: 'inps', kind: 'social-insurance' },
  { id: 'inail', kind: 'social-insurance' },
  { id: 'erario', kind: 'tax-office' },
  { id: 'regione', kind: 'tax-office' },
  { id: 'comune', kind: 'municipality' },
  { id: 'fondo-tfr', kind: 'fund' },
  { id: 'fondo-pensione', kind: 'fund' },
  { id: 'ministero-lavoro', kind: 'social-insurance' },
];

type Group = LineDefinition['group'];

const earning = (id: string, rule: string, on: 'current' | 'special' = 'current') =>
  ({ id, side: 'earning', group: 'now', recipient: 'person', rule, on }) as const;

const branch = (id: string, side: 'employee' | 'employer', group: Group): LineDefinition => ({
  id,
  side,
  group,
  recipient: 'inps',
  rule: id,
});

const ofEmployer = (id: string, recipient: string, group: Group, rule = id): LineDefinition => ({
  id,
  side: 'employer',
  group,
  recipient,
  rule,
});

const note = (id: string, rule: string, recipient: string): LineDefinition => ({
  id,
  side: 'information',
  group: 'state',
  recipient,
  rule,
});

const withheld = (id: string, recipient: string, rule = id): LineDefinition => ({
  id,
  side: 'employee',
  group: 'state',
  recipient,
  rule,
  part: 'withholding',
});

export const lines: readonly LineDefinition[] = [
  earning('retribuzione', 'pay'),
  earning('giornate', 'pay'),
  earning('compenso', 'pay'),
  earning('premio', 'pay'),
  earning('mensilita-aggiuntiva', 'extra-months', 'special'),
  earning('ferie-non-godute', 'leave'),
  { ...earning('malattia-inps', 'malattia') },
  note('imponibile', 'imponibile', 'inps'),
  branch('ivs-l', 'employee', 'later'),
  branch('ivs-1', 'employee', 'later'),
  branch('fis-l', 'employee', 'protection'),
  branch('solidarieta-l', 'employee', 'protection'),
  branch('discontinuita-l', 'employee', 'protection'),
  { ...note('irpef-base', 'irpef', 'erario'), total: 'taxable' },
  { ...withheld('irpef', 'erario'), keepZero: true },
  { ...withheld('irpef-mensilita', 'erario'), on: 'special' },
  withheld('conguaglio', 'erario'),
  withheld('somma', 'erario'),
  withheld('integrativo', 'erario'),
  withheld('recupero', 'erario'),
  { ...withheld('tfr-pagato', 'fondo-tfr', 'tfr'), group: 'later' },
  withheld('irpef-tfr', 'erario'),
  withheld('ritenuta', 'erario'),
  withheld('ritenuta-estero', 'erario'),
  note('regionale-dovuta', 'addizionali', 'regione'),
  note('comunale-dovuta', 'addizionali', 'comune'),
  withheld('comunale-acconto', 'comune', 'addizionali'),
  withheld('regionale', 'regione', 'addizionali'),
  withheld('comunale', 'comune', 'addizionali'),
  branch('ivs-d', 'employer', 'later'),
  branch('naspi-d', 'employer', 'protection'),
  branch('naspi-td-d', 'employer', 'protection'),
  branch('naspi-fpls-d', 'employer', 'protection'),
  branch('discontinuita-d', 'employer', 'protection'),
  branch('malattia-d', 'employer', 'protection'),
  branch('malattia-fpls-d', 'employer', 'protection'),
  branch('maternita-d', 'employer', 'protection'),
  branch('maternita-fpls-d', 'employer', 'protection'),
  branch('cuaf-d', 'employer', 'protection'),
  branch('garanzia-tfr-d', 'employer', 'protection'),
  branch('fis-d', 'employer', 'protection'),
  branch('solidarieta-d', 'employer', 'protection'),
  ofEmployer('malattia-recupero', 'inps', 'protection', 'malattia'),
  ofEmployer('inail', 'inail', 'protection'),
  ofEmployer('tfr', 'fondo-tfr', 'later'),
  ofEmployer('tfr-fondo', 'fondo-pensione', 'later', 'tfr'),
];

/** Ids of the lines that are money for a recipient. */
export const paidTo = (recipient: string): readonly string[] =>
  lines
    .filter((line) => line.recipient === recipient && line.side !== 'information')
    .map(({ id }) => id);
