/** A payslip as a person reads it: every line with its words and why it has its amount. */
import {
  type EvaluationInput,
  explainIssued,
  explanationText,
  type Hundred,
  LawFault,
  type Messages,
  type Payslip,
  type PayslipLine,
  readEvaluationInput,
  type Writing,
  whereHundredWent,
} from '@smart/law';
import { applyRate, divideRounded, formatAmount, type Rate, rate } from '@smart/money';
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/index.ts';
import { type HouseValues, houseAt, type TenantRuntime } from '../tenant/index.ts';
import { writtenDay, writtenDecimal } from '../words/index.ts';
import type { TakenDeduction } from './compute.ts';

const explanation = z.object({
  text: z.string(),
  article: z.string(),
  baseMinor: z.bigint().nullable(),
  /** Percent. */
  rate: z.string().nullable(),
  capMinor: z.bigint().nullable(),
  values: z.array(
    z.object({
      key: z.string(),
      value: z.string(),
      from: z.string(),
      source: z.string(),
      confidence: z.enum(['A', 'B', 'C']),
    }),
  ),
});

export const payslipView = z.object({
  id: z.uuid(),
  number: z.string(),
  personId: z.uuid(),
  personName: z.string(),
  entityName: z.string(),
  kind: z.enum(['regular', 'correction']),
  from: z.string(),
  to: z.string(),
  paidOn: z.string(),
  currency: z.string(),
  grossMinor: z.bigint(),
  netMinor: z.bigint(),
  toPayMinor: z.bigint(),
  employerCostMinor: z.bigint(),
  /** Number of the payslip it corrects. */
  corrects: z.string().nullable(),
  lines: z.array(
    z.object({
      side: z.enum(['earning', 'employee', 'employer', 'information']),
      group: z.enum(['now', 'later', 'protection', 'state', 'cooperative']),
      line: z.string(),
      label: z.string(),
      /** Title of the engagement it belongs to, where it belongs to one. */
      engagement: z.string().nullable(),
      amountMinor: z.bigint(),
      issuedMinor: z.bigint().nullable(),
      explanation: explanation.nullable(),
    }),
  ),
  deductions: z.array(
    z.object({ kind: z.string(), creditor: z.string(), amountMinor: z.bigint() }),
  ),
  /** Everything a client pays for this work, by where it goes. */
  hundred: z.object({
    totalMinor: z.bigint(),
    groups: z.array(
      z.object({
        group: z.enum(['now', 'later', 'protection', 'state', 'cooperative']),
        amountMinor: z.bigint(),
        segments: z.number().int().nullable(),
      }),
    ),
    rows: z.array(
      z.object({
        line: z.string(),
        label: z.string().nullable(),
        group: z.enum(['now', 'later', 'protection', 'state', 'cooperative']),
        amountMinor: z.bigint(),
      }),
    ),
  }),
  /** The year so far at this entity, this payslip included. */
  yearToDate: z.object({
    grossMinor: z.bigint(),
    netMinor: z.bigint(),
    toPayMinor: z.bigint(),
    employerCostMinor: z.bigint(),
    payslips: z.number().int(),
  }),
  payment: z
    .object({
      state: z.enum(['prepared', 'sent', 'executed', 'returned', 'cancelled']),
      on: z.string(),
      last4: z.string(),
    })
    .nullable(),
});
export type PayslipView = z.infer<typeof payslipView>;

export interface PayslipRow {
  readonly id: string;
  readonly number: string;
  readonly personId: string;
  readonly personName: string;
  readonly entityId: string;
  readonly entityName: string;
  readonly jurisdiction: string;
  readonly kind: 'regular' | 'correction';
  readonly from: string;
  readonly to: string;
  readonly paidOn: string;
  readonly currency: string;
  readonly grossMinor: bigint;
  readonly netMinor: bigint;
  readonly toPayMinor: bigint;
  readonly employerCostMinor: bigint;
  readonly corrects: string | null;
  readonly payslip: Payslip;
  readonly lawHash: string;
  readonly deductions: readonly TakenDeduction[];
  readonly inputs: string;
  readonly yearToDate: PayslipView['yearToDate'];
  readonly payment: PayslipView['payment'];
}

/** The stored payslip, under the caller's rights. Fault `payslips.unknown`. */
export async function readPayslip(tx: Tx, id: string): Promise<PayslipRow> {
  const [row] = await tx.sql<
    (Omit<PayslipRow, 'yearToDate'> & {
      ytd: { gross: string; net: string; pay: string; cost: string; count: number };
    })[]
  >`
    select s.id, s.number, s.person_id as "personId",
      p.given_name || ' ' || p.family_name as "personName", s.entity_id as "entityId",
      e.name as "entityName", e.jurisdiction, s.kind, s.period_from as "from", s.period_to as "to",
      s.paid_on as "paidOn", s.currency, s.gross_minor as "grossMinor",
      s.net_minor as "netMinor", s.to_pay_minor as "toPayMinor",
      s.employer_cost_minor as "employerCostMinor", c.number as corrects, s.payslip,
      s.law_hash as "lawHash", s.deductions, s.inputs,
      (select jsonb_build_object('gross', sum(y.gross_minor)::text, 'net', sum(y.net_minor)::text,
          'pay', sum(y.to_pay_minor)::text, 'cost', sum(y.employer_cost_minor)::text,
          'count', count(*))
        from payslip y where y.person_id = s.person_id and y.entity_id = s.entity_id
          and extract(year from y.paid_on) = extract(year from s.paid_on)
          and (y.issued_at, y.id) <= (s.issued_at, s.id)) as ytd,
      (select jsonb_build_object('state', m.state, 'last4', coalesce(a.last4, ''),
          'on', coalesce(m.executed_on, m.due_on))
        from payment m left join person_bank_account a on a.secret = m.iban_secret_id
        where m.source_kind = 'payslip' and m.source_id = s.id::text
          and m.person_id = s.person_id
        order by m.created_at desc limit 1) as payment
    from payslip s join person p on p.id = s.person_id join legal_entity e on e.id = s.entity_id
    left join payslip c on c.id = s.corrects
    where s.id = ${id}`;
  if (!row) throw new Fault('payslips.unknown', {}, 'not-found');
  const { ytd, ...rest } = row;
  const yearToDate = {
    grossMinor: BigInt(ytd.gross),
    netMinor: BigInt(ytd.net),
    toPayMinor: BigInt(ytd.pay),
    employerCostMinor: BigInt(ytd.cost),
    payslips: ytd.count,
  };
  return { ...rest, yearToDate };
}

/** How amounts and days are written in explanations. */
export const writingIn = (language: string, currency: string): Writing => ({
  money: (amount) => formatAmount(amount, currency, language),
  percent: (text) => writtenDecimal(text, language),
  date: (date) => writtenDay(date, language),
});

/** The words of a law in a language, or in English. */
export const messagesOf = (tenant: TenantRuntime, law: string, language: string): Messages => {
  const messages = tenant.plugin.jurisdictions.get(law)?.messages ?? {};
  return messages[language] ?? messages.en ?? {};
};

/**
 * The lines with why they are so, made again from the stored input. Where the law's code has moved
 * on since, the issued figures stand without explanation.
 */
export function explainedLines(tenant: TenantRuntime, row: PayslipRow): readonly PayslipLine[] {
  try {
    const input: EvaluationInput = readEvaluationInput(JSON.parse(row.inputs));
    return explainIssued(tenant.plugin.jurisdictions, input, row.lawHash).lines;
  } catch (problem) {
    if (problem instanceof LawFault) return row.payslip.lines;
    throw problem;
  }
}

/** Titles of the engagements a payslip names. */
export async function titlesOf(
  tx: Tx,
  lines: readonly PayslipLine[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(lines.flatMap(({ engagement }) => engagement ?? []))];
  const rows = await tx.sql<{ id: string; title: string }[]>`
    select id, title from engagement where id = any(${ids}::uuid[])`;
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/**
 * Where 100 € of the client's money went: the payslip's lines, and the fee on what must be billed
 * for this employer cost at the house's rates on the pay day.
 */
export function hundredOf(row: PayslipRow, house: HouseValues): Hundred {
  const cost = row.employerCostMinor;
  if (cost <= 0n) return whereHundredWent(row.payslip.lines);
  const split = ['fee-rate', 'guarantee-fund-rate'].map((key) =>
    rate(String(house.get(key) ?? '0 %')),
  );
  const kept = split.reduce(
    (part: Rate, each) => {
      return { n: part.n * each.d - each.n * part.d, d: part.d * each.d };
    },
    { n: 1n, d: 1n },
  );
  const billed = kept.n > 0n ? divideRounded(cost * kept.d, kept.n, 'half-up') : cost;
  const fees = split.reduce((sum, each) => sum + applyRate(billed, each), 0n);
  return whereHundredWent(row.payslip.lines, { fee: Number(fees) });
}

/** The view of a stored payslip in a language. */
export async function viewOf(
  tx: Tx,
  tenant: TenantRuntime,
  row: PayslipRow,
  language: string,
): Promise<PayslipView> {
  const lines = explainedLines(tenant, row);
  const titles = await titlesOf(tx, lines);
  const house = await houseAt(tx, tenant.plugin.tenant, row.paidOn);
  const writing = writingIn(language, row.currency);
  const label = (law: string, line: string): string =>
    messagesOf(tenant, law, language)[`line.${line}`] ?? line;
  const hundred = hundredOf(row, house);
  const { payslip: _, lawHash: __, inputs: ___, jurisdiction, entityId: ____, ...figures } = row;
  return {
    ...figures,
    lines: lines.map((line) => ({
      side: line.side,
      group: line.group,
      line: line.line,
      label: label(line.jurisdiction, line.line),
      engagement: line.engagement === null ? null : (titles.get(line.engagement) ?? null),
      amountMinor: BigInt(line.amount),
      issuedMinor: line.issuedBefore === undefined ? null : BigInt(line.issuedBefore),
      explanation: whyOf(line, messagesOf(tenant, line.jurisdiction, language), writing),
    })),
    deductions: row.deductions.map(({ kind, creditor, amountMinor }) => {
      return { kind, creditor, amountMinor: BigInt(amountMinor) };
    }),
    hundred: {
      totalMinor: BigInt(hundred.total),
      groups: hundred.groups.map(({ amount, ...group }) => {
        return { ...group, amountMinor: BigInt(amount) };
      }),
      rows: hundred.rows.map(({ line, group, amount, jurisdiction: law }) => ({
        line,
        label: law === null ? null : label(law ?? jurisdiction, line),
        group,
        amountMinor: BigInt(amount),
      })),
    },
  };
}

function whyOf(
  line: PayslipLine,
  messages: Messages,
  writing: Writing,
): z.infer<typeof explanation> | null {
  const { explanation: why } = line;
  if (!why) return null;
  const base = why.base ?? line.base;
  return {
    text: explanationText(messages, line, writing),
    article: why.article,
    baseMinor: base === undefined ? null : BigInt(base),
    rate: why.rate ?? null,
    capMinor: why.cappedBy ? BigInt(why.cappedBy.amount) : null,
    values: why.values.map(({ key, value, from, source, confidence }) => {
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
      return { key: messages[`value.${key}`] ?? key, value: text, from, source, confidence };
    }),
  };
}
