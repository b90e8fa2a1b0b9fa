/** Every line a payslip can carry, in the order in which it is printed, and who is paid. */
import type { LineDefinition, Recipient } from '@smart/law';

export const recipients: readonly Recipient[] = [
  { id: 'urssaf', kind: 'social-insurance' },
  { id: 'agirc-arrco', kind: 'social-insurance' },
  { id: 'france-travail', kind: 'social-insurance' },
  { id: 'dgfip', kind: 'tax-office' },
  { id: 'conges-spectacles', kind: 'fund' },
  { id: 'afdas', kind: 'fund' },
  { id: 'assureur', kind: 'fund' },
  { id: 'action-logement', kind: 'fund' },
];

type Group = LineDefinition['group'];
type Side = 'employee' | 'employer';

const earning = (id: string, rule = 'pay'): LineDefinition => ({
  ...{ id, side: 'earning', group: 'now', recipient: 'person', rule },
});
const note = (id: string, rule: string): LineDefinition => ({
  ...{ id, side: 'information', group: 'state', recipient: 'urssaf', rule },
});
/** Lines of one side: ids, each with its own rule; `-ee` shares the rule of the employer’s line. */
const lots = (side: Side, group: Group, recipient: string, ids: string): LineDefinition[] =>
  ids.split(' ').map((id) => ({ id, side, group, recipient, rule: id }));

const tax = (id: string, keepZero: boolean): LineDefinition => ({
  ...{ id, side: 'employee', group: 'state', recipient: 'dgfip', rule: id },
  ...{ part: 'withholding', keepZero },
});

export const lines: readonly LineDefinition[] = [
  ...['salary', 'day-pay', 'lump-sum', 'bonus', 'special-pay'].map((id) => earning(id)),
  earning('leave-compensation', 'leave-compensation'),
  note('dfs', 'dfs'),
  note('ceiling-base', 'ceiling-base'),
  ...lots('employee', 'later', 'urssaf', 'vp-ee vd-ee'),
  ...lots('employee', 'protection', 'urssaf', 'am-ee'),
  ...lots('employee', 'protection', 'france-travail', 'chs-ee'),
  ...lots('employee', 'later', 'agirc-arrco', 'agirc1-ee agirc2-ee ceg1-ee ceg2-ee cet-ee'),
  ...lots('employee', 'protection', 'agirc-arrco', 'apec-ee'),
  ...lots('employee', 'protection', 'assureur', 'sante-ee collectif-ee'),
  ...lots('employee', 'later', 'urssaf', 'hs-ee'),
  note('csg-base', 'csg-base'),
  ...lots('employee', 'state', 'urssaf', 'csg-d csg-nd csg-hs crds'),
  { ...note('net-taxable', 'net-taxable'), recipient: 'dgfip', total: 'taxable' },
  { ...note('pas-base', 'pas-base'), recipient: 'dgfip' },
  tax('pas', true),
  tax('ras', false),
  tax('ras-artiste', false),
  ...lots('employer', 'protection', 'urssaf', 'maladie maladie-regul'),
  ...lots('employer', 'later', 'urssaf', 'vp vd'),
  ...lots('employer', 'state', 'urssaf', 'famille famille-regul'),
  ...lots('employer', 'protection', 'urssaf', 'atmp'),
  ...lots('employer', 'state', 'urssaf', 'csa fnal vm'),
  ...lots('employer', 'protection', 'urssaf', 'chomage ags'),
  ...lots(
    'employer',
    'protection',
    'france-travail',
    'ch-spectacle chs ch-majoration ags-spectacle',
  ),
  ...lots('employer', 'state', 'urssaf', 'dialogue formation apprentissage cpf'),
  ...lots('employer', 'later', 'agirc-arrco', 'agirc1 agirc2 ceg1 ceg2 cet'),
  ...lots('employer', 'protection', 'agirc-arrco', 'apec'),
  ...lots('employer', 'now', 'conges-spectacles', 'conges'),
  ...lots('employer', 'state', 'afdas', 'afdas'),
  ...lots('employer', 'state', 'action-logement', 'peec'),
  ...lots('employer', 'protection', 'assureur', 'prevoyance sante collectif'),
  ...lots('employer', 'state', 'urssaf', 'forfait hs reduction'),
  ...lots('employer', 'later', 'agirc-arrco', 'reduction-pension'),
];

/** Ids of the lines that are money for a recipient. */
export const paidTo = (recipient: string): readonly string[] =>
  lines
    .filter((line) => line.recipient === recipient && line.side !== 'information')
    .map(({ id }) => id);
