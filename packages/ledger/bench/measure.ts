/**
 * The ledger's speed against plain inserts of the same rows into bare tables, in the same run on
 * the same embedded server with its durable settings: no triggers, no checks, only primary keys.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monotonicMs } from '@smart/calendar/clock';
import { migrate, provisionDatabase, startEmbedded } from '@smart/postgres';
import postgres from 'postgres';
import { budgetMoved, DIMENSIONS, type Entry, payrollPosted } from '../src/index.ts';
import {
  foldEntries,
  LEDGER_MIGRATIONS,
  openBook,
  postEntries,
  readTrialBalance,
} from '../src/store/index.ts';

const ENTITY = 'bench';
const RECORDED = { at: '2026-11-23T09:00:00.000Z', by: 'bench' };
const CLIENTS = 32;
const OFFICE = { 'app.role': 'system' };

export interface Compared {
  /** The ledger's units a second, median of five. */
  readonly speed: number;
  /** Median of the five rounds' ratios to plain inserts. */
  readonly ofPlain: number;
}

let counter = 0;
const head = () => {
  counter += 1;
  return { entity: ENTITY, currency: 'EUR', key: `k${counter}`, date: '2026-11-23' };
};

/** Two legs on one hot pair of budgets. */
const transfer = (): Entry => budgetMoved(head(), { from: 'hot', to: 'cold', amount: 1n });

/** A payslip as the Austrian law page has it: 17 legs. */
function payslip(): Entry {
  const at = head();
  const payee = (recipient: string, kind: 'social-insurance' | 'tax-office' | 'fund') =>
    ({ recipient, kind, payable: `r1-${recipient}` }) as const;
  const line = (
    id: string,
    side: 'earning' | 'employee' | 'employer',
    recipient: string,
    sum: bigint,
  ) => ({ line: id, side, recipient, amount: sum }) as const;
  return payrollPosted(at, {
    run: 'r1',
    person: `p-${at.key}`,
    lines: [
      line('current', 'earning', 'person', 244496n),
      line('special', 'earning', 'person', 40749n),
      line('sv', 'employee', 'health', 42469n),
      line('sv-special', 'employee', 'health', 5754n),
      line('tax', 'employee', 'tax', 15253n),
      line('dg', 'employer', 'health', 51907n),
      line('dg-special', 'employer', 'health', 8345n),
      line('bv', 'employer', 'fund', 4364n),
      line('db', 'employer', 'tax', 10554n),
      line('dz', 'employer', 'tax', 1027n),
      line('municipal', 'employer', 'tax', 8557n),
    ],
    recipients: {
      health: payee('health', 'social-insurance'),
      tax: payee('tax', 'tax-office'),
      fund: payee('fund', 'fund'),
    },
    payable: `ps-${at.key}`,
    deductions: [],
    charges: [
      {
        budget: `b-${at.key}`,
        engagement: null,
        estimate: 370000n,
        final: 369999n,
        differenceOn: 'budget',
      },
    ],
    plan: null,
    corrects: null,
  });
}

type Post = (sql: postgres.Sql, entries: Entry[]) => Promise<unknown>;

const ledger: Post = (sql, entries) => postEntries(sql, entries, RECORDED);

/** The same rows into bare tables, through the same driver, by two multi-row inserts. */
const plain: Post = (sql, entries) => {
  const ids = entries.map((e) => Number(e.key.slice(1)));
  const legs = entries.flatMap((e, n) => e.postings.map((p, leg) => ({ p, leg, id: ids[n] })));
  const columns = DIMENSIONS.map((d) => legs.map(({ p }) => p.dims[d] ?? null));
  const list = DIMENSIONS.map((d) => `"${d}"`).join(', ');
  const dims = DIMENSIONS.map((_, n) => `$${n + 12}::text[]`).join(', ');
  return sql.unsafe(
    `with e as (insert into plain_entry select * from
       unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::date[], $6::text[]))
     insert into plain_posting (entry_id, leg, account, amount, rule, ${list})
     select * from unnest(
       $7::bigint[], $8::int[], $9::text[], $10::bigint[], $11::text[], ${dims})`,
    [
      ids,
      entries.map((e) => e.entity),
      entries.map((e) => e.key),
      entries.map((e) => e.event),
      entries.map((e) => e.date),
      entries.map((e) => e.currency),
      legs.map((l) => l.id ?? 0),
      legs.map((l) => l.leg),
      legs.map((l) => l.p.account),
      legs.map((l) => l.p.amount.toString()),
      legs.map((l) => l.p.rule),
      ...columns,
    ],
    { prepare: true },
  );
};

const PLAIN_TABLES = `
  create table plain_entry (id bigint primary key, entity text, key text, event text,
    entry_date date, currency text);
  create table plain_posting (entry_id bigint, leg int, account text, amount bigint, rule text,
    ${DIMENSIONS.map((d) => `"${d}" text`).join(', ')}, primary key (entry_id, leg))`;

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = monotonicMs();
  await work();
  return (monotonicMs() - start) / 1000;
}

const median = (of: number[]): number => of.sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;

/** Warm; both sides alternate, so that a busy machine slows both. */
async function compare(units: number, work: (post: Post) => Promise<unknown>): Promise<Compared> {
  const rounds: { mine: number; bare: number }[] = [];
  await work(ledger);
  await work(plain);
  for (let round = 0; round < 5; round += 1)
    rounds.push({
      mine: await seconds(() => work(ledger)),
      bare: await seconds(() => work(plain)),
    });
  return {
    speed: Math.round(units / median(rounds.map((r) => r.mine))),
    ofPlain: Math.round(median(rounds.map((r) => r.bare / r.mine)) * 100) / 100,
  };
}

/** Each of some clients posts one entry after the other until `total` are posted. */
async function oneByOne(sql: postgres.Sql, post: Post, clients: number, total: number) {
  let left = total;
  const client = async () => {
    while (left > 0) {
      left -= 1;
      await post(sql, [transfer()]);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
}

async function inBatches(
  sql: postgres.Sql,
  post: Post,
  make: () => Entry,
  size: number,
  n: number,
) {
  for (let batch = 0; batch < n; batch += 1) await post(sql, Array.from({ length: size }, make));
}

async function figures(sql: postgres.Sql) {
  const oneClient = await compare(500, (post) => oneByOne(sql, post, 1, 500));
  const clients32 = await compare(2000, (post) => oneByOne(sql, post, CLIENTS, 2000));
  await foldEntries(sql, ENTITY);
  const batchesOf500 = await compare(2000, (post) => inBatches(sql, post, transfer, 500, 4));
  await foldEntries(sql, ENTITY);
  const payslipPostings = await compare(2000 * payslip().postings.length, async (post) => {
    await inBatches(sql, post, payslip, 1000, 2);
    if (post === ledger) await foldEntries(sql, ENTITY);
  });
  return { oneClient, clients32, batchesOf500, payslipPostings };
}

/** Runs everything on a throw-away server. `balanced` proves the books after it. */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-bench-'));
  // As root the server runs as another user, who must pass through the folder.
  chmodSync(folder, 0o711);
  const server = await startEmbedded({ dataDir: join(folder, 'postgres') });
  try {
    const made = await provisionDatabase(server.url, 'ledger_bench');
    await migrate(made.ownerUrl, [LEDGER_MIGRATIONS]);
    const owner = postgres(made.ownerUrl, { max: 1, onnotice: () => undefined });
    await owner.unsafe(PLAIN_TABLES);
    await owner.end();
    const sql = postgres(made.runtimeUrl, {
      max: CLIENTS,
      onnotice: () => undefined,
      connection: OFFICE,
    });
    await openBook(sql, { entity: ENTITY, currency: 'EUR' });
    const result = await figures(sql);
    const trial = await readTrialBalance(sql, ENTITY);
    await sql.end();
    return { ...result, balanced: trial.debit === trial.credit };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
