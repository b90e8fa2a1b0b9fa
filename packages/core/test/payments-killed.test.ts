/** Preparing a payment file and taking a statement survive a kill, and a lost answer. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wire } from '../src/procedure/index.ts';
import { type Bank, openBank } from './kit/bank.ts';
import { type Point, perform } from './kit/killing.ts';
import { type PayOffice, paid, payOffice, ready, withAccount } from './kit/payroll.ts';
import { ENTITY, monthly } from './kit/work.ts';

let office: PayOffice;
let bank: Bank;
let admin: postgres.Sql;
let officer: string;

beforeAll(async () => {
  office = await payOffice();
  bank = await openBank(office);
  admin = postgres(office.t.adminUrl, { max: 2 });
  officer = await office.t.staff('payroll', 'finance');
});
afterAll(() => admin.end({ timeout: 5 }));

/** One person, paid by a run: one prepared payment. */
async function onePayment(): Promise<string> {
  const worker = await office.worker(20_000_00n);
  await withAccount(office, worker);
  await ready(office, worker, monthly(worker.budget, 3_250_00n, '2026-10-01'));
  await paid(office, { month: '2026-10-01', people: [worker.id] });
  const [row] = await admin`select id from payment where person_id = ${worker.id}`;
  return row!.id as string;
}

/** Calls a procedure in a process that dies at the point; then as its caller would: once more. */
async function killedThenAgain(path: string, input: object, point: Point) {
  const roles = ['payroll', 'finance'] as const;
  const session = {
    ...{ hash: 'test', person: officer, email: 'x@example.org', language: 'de' },
    ...{ roles, secondFactor: true, authenticationAge: 60 },
  };
  const text = JSON.stringify(wire.serialize(input));
  await perform(office.t, { name: 'call', path, input: text, session }, point, 1);
}

it.each<Point>(['inside', 'after', 'lost'])(
  'a file prepared when the process is killed (%s) is prepared once',
  async (point) => {
    const payment = await onePayment();
    const input = {
      ...{ intentId: randomUUID(), entityId: ENTITY, bankAccount: bank.account },
      ...{ executeOn: '2026-12-10', payments: [payment], dues: [] },
    };
    await killedThenAgain('payments.prepareBatch', input, point);
    const caller = await office.t.as(officer);
    const batch = await caller.payments.prepareBatch(input);
    expect(batch).toMatchObject({ count: 1, totalMinor: 231_745n });
    const rows = await admin`
      select b.id, b.file_hash as hash from payment p join payment_batch b on b.id = p.batch_id
      where p.id = ${payment}`;
    expect(rows).toMatchObject([{ id: batch.id, hash: batch.hash }]);
    const [all] = await admin`select count(*)::int as n from payment_batch where count = 1
      and id = ${batch.id}`;
    expect(all!.n).toBe(1);
    await office.second.payments.approveBatch({
      ...{ intentId: randomUUID(), batch: batch.id, hash: batch.hash },
    });
    await caller.payments.markSent({ batch: batch.id, intentId: randomUUID() });
  },
  60_000,
);

it.each<Point>(['inside', 'after', 'lost'])(
  'a statement taken when the process is killed (%s) is taken once',
  async (point) => {
    const before = await admin`select id, end_to_end_id as e2e from payment where state = 'sent'
      order by id limit 1`;
    const payment = before[0]!;
    const detail = { amount: -231_745n, endToEndId: payment.e2e as string };
    const line = { amount: -231_745n, bookingDate: '2026-12-10', details: [detail] };
    const file = await bank.written([line]);
    await killedThenAgain('statements.upload', { intentId: randomUUID(), file }, point);
    const { statements } = await bank.again(file);
    expect(statements[0]!.differenceMinor).toBe(0n);
    const [entries] = await admin`
      select count(*)::int as n from ledger_posting
      where account = 'person-payable' and rule = 'payment.executed'
        and payable = (select source_id from payment where id = ${payment.id as string})`;
    expect(entries!.n).toBe(1);
    const [row] = await admin`select state from payment where id = ${payment.id as string}`;
    expect(row!.state).toBe('executed');
  },
  60_000,
);
