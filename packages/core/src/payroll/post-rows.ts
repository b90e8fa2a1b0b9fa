/** Rows that posting a portion writes in one statement each. */
import { payslipHash } from '@smart/law';
import type { Tx } from '../database/index.ts';
import type { RunFacts } from './case.ts';
import type { ItemResult } from './compute.ts';
import { type HouseBook, knownMonths, standings } from './known.ts';
import type { StoredItem } from './posting.ts';
import {
  correctionsSince,
  countersBefore,
  type KnownMonth,
  type MonthStanding,
  payslipNumber,
  type Standing,
} from './rules.ts';

/** Payslips out of the computed items; inputs never leave the database. */
export async function insertPayslips(
  tx: Tx,
  of: {
    readonly run: RunFacts;
    readonly currency: string;
    readonly chunk: number;
    readonly now: string;
  },
): Promise<void> {
  const { run, currency, chunk, now } = of;
  const items = await tx.sql<Pick<StoredItem, 'id' | 'position' | 'result'>[]>`
    select id, position, result from payroll_item
    where run_id = ${run.id} and chunk = ${chunk} and state = 'computed'`;
  const ids = items.map(({ id }) => id);
  const numbers = items.map(({ position }) => payslipNumber(run, { chunk, position }));
  const hashes = items.map(({ result }) => payslipHash(result.payslip!));
  await tx.sql`
    insert into payslip (id, run_id, person_id, entity_id, number, period_from, period_to, paid_on,
      kind, corrects, currency, gross_minor, net_minor, deductions_minor, to_pay_minor,
      employer_cost_minor, estimate_minor, payslip, law_hash, deductions, counters_after, inputs,
      inputs_hash, as_of, content_hash, issued_at)
    select i.id, i.run_id, i.person_id, i.entity_id, n.number, i.period_from, i.period_to,
      ${run.payOn}, i.kind, i.corrects, ${currency}, i.gross_minor, i.net_minor,
      i.deductions_minor, i.to_pay_minor, i.employer_cost_minor, i.estimate_minor,
      i.result->'payslip', n.hash, i.result->'deductions', i.result->'counters', i.inputs,
      i.inputs_hash, ${run.asOf}, i.result_hash, ${now}
    from payroll_item i
    join unnest(${ids}::uuid[], ${numbers}::text[], ${hashes}::text[]) as n(id, number, hash)
      on n.id = i.id`;
}

/**
 * Remembers, month by month, what was computed from what and where the running totals stand. A
 * month whose item was held back is not remembered: the next run computes it again.
 */
export async function noteStandings(
  tx: Tx,
  { run, book }: { readonly run: RunFacts; readonly book: HouseBook },
  items: readonly StoredItem[],
): Promise<void> {
  const byPerson = Map.groupBy(items, ({ person }) => person);
  const persons = [...byPerson.keys()];
  if (persons.length === 0) return;
  const { entityId, period } = run;
  const since = correctionsSince(period);
  const known = await knownMonths(tx, book, { entityId, persons, since, until: period.to });
  const before = await standings(tx, entityId, persons);
  const months = persons.map((person): Standing => {
    const former = Object.entries(before.get(person) ?? {}).filter(([month]) => month >= since);
    const upTo = (known.get(person) ?? []).filter(({ month }) => month <= period.from);
    return standingAfter(Object.fromEntries(former), upTo, byPerson.get(person)!);
  });
  await tx.sql`
    update payroll_standing s set months = n.months::jsonb
    from unnest(${persons}::uuid[], ${months.map((each) => JSON.stringify(each))}::text[])
      as n(person, months)
    where s.entity_id = ${entityId} and s.person_id = n.person`;
}

/** The standing of a person after their items; a month held back is forgotten, to be computed anew. */
function standingAfter(
  before: Standing,
  known: readonly KnownMonth[],
  items: readonly StoredItem[],
): Standing {
  const held = new Set(items.flatMap(({ state, month }) => (state === 'excluded' ? [month] : [])));
  if (items.every(({ state }) => state === 'excluded')) return before;
  const after: ItemResult['after'] = Object.assign({}, ...items.map(({ result }) => result.after));
  const kept = Object.entries(before).filter(([month]) => !held.has(month));
  const standing: Record<string, MonthStanding> = Object.fromEntries(kept);
  for (const { month, works, known: now } of known) {
    const counters = after[month];
    if (works && counters && !held.has(month)) standing[month] = { known: now, counters };
    // Nothing is paid for a month in which only facts begin: running totals go on as they were.
    if (!works) standing[month] = { known: now, counters: countersBefore(standing, month) };
  }
  return standing;
}
