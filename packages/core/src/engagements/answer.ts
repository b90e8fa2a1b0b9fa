/** The shape in which an outlook leaves the house: amounts as `bigint`, findings with their words' keys. */
import type { Finding, Point } from '@smart/law';
import { z } from 'zod';
import type { EffectOnOther } from './forecast.ts';
import { costToHold, type Outlook } from './outlook.ts';

const money = z.bigint();
const point = z.object({ amount: money, gross: money, net: money, cost: money });

export const findingShape = z.object({
  code: z.string(),
  severity: z.enum(['refuse', 'warn', 'inform']),
  blocksIssuing: z.boolean(),
  article: z.string().nullable(),
  engagement: z.string().nullable(),
  path: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

const payShape = z.object({ kind: z.string(), amount: money, from: z.string(), to: z.string() });

export const outlookShape = z.object({
  currency: z.string(),
  /** Agreed pay: a day's, a month's or the whole; found when a target was given. */
  amount: money,
  status: z.enum(['given', 'exact', 'nearest', 'out-of-reach']),
  below: point.nullable(),
  above: point.nullable(),
  billed: money,
  fee: money,
  cost: money,
  gross: money,
  net: money,
  employeeContributions: money,
  employerContributions: money,
  withholding: money,
  months: z.array(z.object({ from: z.string(), to: z.string(), cost: money, net: money })),
  effects: z.array(
    z.object({
      engagement: z.string(),
      title: z.string(),
      month: z.string(),
      /** True when a payslip of that month already paid it. */
      paid: z.boolean(),
      net: money,
      cost: money,
      because: z.array(z.string()),
    }),
  ),
  findings: z.array(findingShape),
  cliffs: z.array(z.object({ last: point, next: point })),
  withDays: z.array(payShape),
  end: z.object({
    on: z.string(),
    agreed: z.boolean(),
    items: z.array(payShape),
    gross: money,
    net: money,
    cost: money,
  }),
  hundred: z.object({
    total: money,
    groups: z.array(
      z.object({ group: z.string(), amount: money, segments: z.number().nullable() }),
    ),
    rows: z.array(
      z.object({
        line: z.string(),
        jurisdiction: z.string().nullable(),
        group: z.string(),
        amount: money,
      }),
    ),
  }),
  /** What is held when it is approved. */
  hold: money,
});
export type OutlookAnswer = z.infer<typeof outlookShape>;

const pointOf = ({ amount, totals }: Point) => ({
  amount: BigInt(amount),
  gross: BigInt(totals.gross),
  net: BigInt(totals.net),
  cost: BigInt(totals.employerCost),
});

export const findingOf = (finding: Finding): z.infer<typeof findingShape> => ({
  code: finding.code,
  severity: finding.severity,
  blocksIssuing: finding.blocksIssuing,
  article: finding.article ?? null,
  engagement: finding.engagement ?? null,
  path: finding.path ?? null,
  params: { ...finding.params },
});

const payOf = (item: { kind: string; amount: number; from: string; to: string }) => ({
  kind: item.kind,
  amount: BigInt(item.amount),
  from: item.from,
  to: item.to,
});

/** Rows of the table, those of one line summed over engagements and months. */
function hundredRows(rows: Outlook['hundred']['rows']) {
  const sums = new Map<
    string,
    { line: string; jurisdiction: string | null; group: string; amount: bigint }
  >();
  for (const { line, jurisdiction, group, amount } of rows) {
    const key = `${jurisdiction ?? ''} ${line}`;
    const before = sums.get(key)?.amount ?? 0n;
    sums.set(key, { line, jurisdiction, group, amount: before + BigInt(amount) });
  }
  return [...sums.values()].filter(({ amount }) => amount !== 0n);
}

export interface Named {
  readonly currency: string;
  readonly titles: ReadonlyMap<string, string>;
  /** `month engagement` of what payslips already paid. */
  readonly paid: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

const effectOf =
  ({ titles, paid }: Named) =>
  (effect: EffectOnOther) => ({
    engagement: effect.engagement,
    title: titles.get(effect.engagement) ?? '',
    month: effect.month,
    paid: paid.has(`${effect.month} ${effect.engagement}`),
    net: BigInt(effect.net),
    cost: BigInt(effect.employerCost),
    because: [...effect.because],
  });

export function answerOf(it: Outlook, named: Named): OutlookAnswer {
  const { totals, direction, end, hundred } = it;
  return {
    currency: named.currency,
    amount: BigInt(it.amount),
    status: direction?.status ?? 'given',
    below: direction?.below ? pointOf(direction.below) : null,
    above: direction?.above ? pointOf(direction.above) : null,
    billed: BigInt(it.billed),
    fee: BigInt(it.fee),
    cost: BigInt(totals.employerCost),
    gross: BigInt(totals.gross),
    net: BigInt(totals.net),
    employeeContributions: BigInt(totals.employeeContributions),
    employerContributions: BigInt(totals.employerContributions),
    withholding: BigInt(totals.withholding),
    months: it.months.map(({ cost, net, ...month }) => ({
      ...month,
      cost: BigInt(cost),
      net: BigInt(net),
    })),
    effects: it.effects.map(effectOf(named)),
    findings: named.findings.map(findingOf),
    cliffs: it.cliffs.map(({ last, next }) => ({ last: pointOf(last), next: pointOf(next) })),
    withDays: it.withDays.map(payOf),
    end: {
      on: end.on,
      agreed: end.agreed,
      items: end.items.map(payOf),
      gross: BigInt(end.totals.gross),
      net: BigInt(end.totals.net),
      cost: BigInt(end.totals.employerCost),
    },
    hundred: {
      total: BigInt(hundred.total),
      groups: hundred.groups.map((group) => ({ ...group, amount: BigInt(group.amount) })),
      rows: hundredRows(hundred.rows),
    },
    hold: BigInt(costToHold(it)),
  };
}
