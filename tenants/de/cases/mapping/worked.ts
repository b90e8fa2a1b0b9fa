/** Months worked by hand: the law's input in short, several runs in a row, lines by name. */
import {
  asIssued,
  type CaseEntry,
  type CaseKind,
  type CaseLaw,
  type Counters,
  type Evaluation,
  type EvaluationInput,
  evaluate,
  type Facts,
  type Figures,
  type IssuedLine,
  lastOfMonth,
  solve,
  toCents,
} from '@smart/law';
import { confirmed } from '../../samples.ts';
import * as read from './reading.ts';

/** One run: a month, what was known, and the engagements known then. */
interface Run {
  readonly month: string;
  readonly as_of?: string;
  readonly engagements: readonly WorkedEngagement[];
  readonly person?: Facts;
}

interface WorkedEngagement {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string | null;
  readonly facts?: Facts;
  readonly pay: readonly {
    readonly kind: string;
    readonly amount: string;
    readonly from: string;
    readonly to: string;
    readonly facts?: Facts;
  }[];
}

function inputOf(entry: CaseEntry, run: Run, counters: Counters): EvaluationInput {
  const { person, entity, confirmed: entered } = entry.inputs as Readonly<Record<string, Facts>>;
  const period = { from: `${run.month}-01`, to: lastOfMonth(run.month) };
  const facts = {
    birthDate: '1990-05-15',
    taxClass: 1,
    healthFund: 'average',
    ...person,
    ...run.person,
  };
  return {
    asOf: run.as_of ?? period.to,
    period,
    paidOn: period.to,
    entity: { id: 'smart-de', jurisdiction: 'de', facts: entity ?? {} },
    person: {
      id: 'p1',
      facts: [{ from: '2020-01-01', facts }],
      socialSecurity: [{ from: '2020-01-01', jurisdiction: 'de' }],
      tax: [{ from: '2020-01-01', jurisdiction: 'de' }],
    },
    engagements: run.engagements.map((one) => ({
      ...one,
      facts: one.facts ?? {},
      days: [],
      pay: one.pay.map((item, i) => ({
        ...item,
        id: `${one.id}-${i}`,
        kind: item.kind as 'salary',
        amount: toCents(item.amount),
      })),
    })),
    house: { values: {}, confirmed: { ...confirmed, ...entered } },
    counters,
    issued: [],
  };
}

/** Lines of what is issued and of the whole month, and who gets what in all. */
function figures({ full, payslips, blocked, findings }: Evaluation): Figures {
  const lines = (all: readonly { readonly line: string; readonly amount: number }[]) => {
    const sums: Record<string, number> = {};
    for (const { line, amount } of all) sums[line] = (sums[line] ?? 0) + amount;
    return Object.fromEntries(Object.entries(sums).map(([line, n]) => [line, read.decimal(n)]));
  };
  const now = payslips[0] ?? blocked[0];
  return {
    net: read.decimal(full.totals.net),
    employer_cost: read.decimal(full.totals.employerCost),
    lines: lines(full.lines),
    now: now
      ? { kind: now.kind, net: read.decimal(now.totals.net), lines: lines(now.lines) }
      : { kind: 'nothing' },
    findings: findings
      .map(({ code }) => code)
      .sort()
      .join(' '),
  };
}

/** Runs in order: of one month they build on what was issued, of the next on the counters. */
function runs(entry: CaseEntry, law: CaseLaw): Figures[] {
  let issued: IssuedLine[] = [];
  let before: Counters = (entry.inputs.counters as Counters | undefined) ?? {};
  let after = before;
  let month = '';
  return (entry.inputs.runs as readonly Run[]).map((run) => {
    if (run.month !== month) {
      before = after;
      issued = [];
      month = run.month;
    }
    const evaluation = evaluate(law.registry, { ...inputOf(entry, run, before), issued });
    const [payslip = evaluation.blocked[0]] = evaluation.payslips;
    if (payslip) issued = [...issued, ...payslip.lines.map(asIssued)];
    after = evaluation.counters;
    return figures(evaluation);
  });
}

const worked: CaseKind = {
  id: 'months worked by hand',
  recognises: (entry) => read.has(entry, 'runs'),
  inputs: ['runs', 'runs[]', 'person', 'entity', 'confirmed', 'counters'],
  compute: (entry, law) => ({ figures: { runs: runs(entry, law) } }),
};

/** Net to gross to billed and back: each direction must find the amount the other gave. */
const roundTrip: CaseKind = {
  id: 'net, gross and billed',
  recognises: (entry) => read.has(entry, 'round_trip'),
  inputs: ['round_trip', 'month', 'net', 'fee_rate', 'person'],
  compute: (entry, law) => {
    const month = read.text(entry, 'month');
    const span = { from: `${month}-01`, to: lastOfMonth(month) };
    const engagement = {
      ...{ id: 'e1', kind: 'unbefristet', from: '2024-01-01', to: null },
      pay: [{ kind: 'salary', amount: '1000.00', ...span }],
    };
    const input = inputOf(entry, { month, engagements: [engagement] }, {});
    const vary = [{ engagement: 'e1', item: 'e1-0' }];
    const net = read.cents(entry, 'net');
    const byNet = solve(law.registry, { input, vary, target: { of: 'net', amount: net } });
    const { amount, totals } = byNet.answer ?? byNet.below!;
    const feeRate = read.text(entry, 'fee_rate');
    const share = Number(read.decimalText(feeRate, 'fee_rate')) / 100;
    const billed = Math.ceil(totals.employerCost / (1 - share));
    const back = solve(law.registry, {
      ...{ input, vary, target: { of: 'billed', amount: billed, feeRate } },
    });
    return {
      figures: {
        status: byNet.status,
        gross: read.decimal(amount),
        employer_cost: read.decimal(totals.employerCost),
        billed: read.decimal(billed),
        gross_from_billed: read.decimal(back.answer?.amount ?? 0),
      },
    };
  },
};

export const workedKinds: readonly CaseKind[] = [worked, roundTrip];
