/** A simulation of the law, computed where the page is, as the outlook that screens draw. */
import type { Country, Simulation } from '@smart/simulator';
import { m } from '#paraglide/messages.js';
import type { SaidOutlook, SaidPoint } from './outlook.ts';

type Point = Simulation['steps'][number]['last'];

const point = ({ amount, totals }: Point): SaidPoint => ({
  amount: String(amount),
  gross: String(totals.gross),
  net: String(totals.net),
  cost: String(totals.employerCost),
});

const GROUPS: Readonly<Record<string, () => string>> = {
  now: m.engagements_group_now,
  later: m.engagements_group_later,
  protection: m.engagements_group_protection,
  state: m.engagements_group_state,
  cooperative: m.engagements_group_cooperative,
};
const OWN_LINES: Readonly<Record<string, () => string>> = {
  net: m.engagements_line_net,
  'cooperative-fee': m.engagements_line_cooperative_fee,
  'not-spent': m.engagements_line_not_spent,
};
const TONES = { refuse: 'stop', warn: 'caution', inform: 'plain' } as const;

/** What only a real engagement must say (papers, agreements) is left out of a simulation. */
const matters = ({ finding }: Simulation['findings'][number]): boolean =>
  finding.blocksIssuing || finding.code.startsWith('not-modelled');

/** Steps at which a person or the office loses by more pay. */
const isCliff = ({ last, next }: Simulation['steps'][number]): boolean =>
  next.totals.net < last.totals.net || next.totals.employerCost - last.totals.employerCost > 100;

const hundred = ({ hundred: all }: Simulation, { words }: Country): SaidOutlook['hundred'] =>
  all.groups.map(({ group }) => ({
    id: group,
    label: GROUPS[group]?.() ?? group,
    lines: all.rows
      .filter((row) => row.group === group && row.amount > 0)
      .map(({ line, jurisdiction, amount }) => ({
        id: `${jurisdiction ?? ''} ${line}`,
        label: OWN_LINES[line]?.() ?? words[`line.${line}`] ?? line,
        minor: amount,
      })),
  }));

export function saidSimulation(simulation: Simulation, country: Country): SaidOutlook {
  const { totals, steps, findings } = simulation;
  const reached = simulation.status === 'exact';
  return {
    currency: simulation.currency,
    amount: String(totals.gross),
    status: simulation.status,
    below: reached || !simulation.below ? null : point(simulation.below),
    above: reached || !simulation.above ? null : point(simulation.above),
    billed: String(simulation.billed),
    fee: String(simulation.fee),
    cost: String(totals.employerCost),
    employerContributions: String(totals.employerContributions),
    gross: String(totals.gross),
    employeeContributions: String(totals.employeeContributions),
    withholding: String(totals.withholding),
    net: String(totals.net),
    hold: '0',
    free: null,
    enough: true,
    effects: [],
    findings: findings.filter(matters).map(({ finding, text }, n) => ({
      id: `${finding.code} ${n}`,
      tone: TONES[finding.severity],
      text,
      article: finding.article ?? null,
    })),
    cliffs: steps.filter(isCliff).map(({ last, next }) => ({
      last: point(last),
      next: point(next),
    })),
    end: { on: '', agreed: true, items: [], net: '0', cost: '0' },
    hundred: hundred(simulation, country),
  };
}
