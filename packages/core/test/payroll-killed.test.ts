/**
 * A payroll run survives any kill: a real process dies before, inside and after the commit of each
 * step, or never hears that it committed. Started again, nobody is computed, posted or paid twice,
 * and nobody is forgotten.
 */
import { randomUUID } from 'node:crypto';
import { readTrialBalance } from '@smart/ledger/store';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computeRun, postRun } from '../src/payroll/index.ts';
import { type Point, perform } from './kit/killing.ts';
import {
  approveRun,
  type PayOffice,
  payOffice,
  ready,
  startPosting,
  withAccount,
} from './kit/payroll.ts';
import { ENTITY, monthly } from './kit/work.ts';

let office: PayOffice;
let admin: postgres.Sql;
beforeAll(async () => {
  office = await payOffice();
  admin = postgres(office.t.adminUrl, { max: 2 });
});
afterAll(() => admin.end({ timeout: 5 }));

/** Three people, each a portion of a run of their own, not computed yet. */
async function threePortions(): Promise<{ readonly id: string; readonly people: string[] }> {
  const people: string[] = [];
  for (let nth = 0; nth < 3; nth += 1) {
    const worker = await office.worker(20_000_00n);
    await withAccount(office, worker, nth);
    await ready(office, worker, monthly(worker.budget, 3_250_00n, '2026-10-01'));
    people.push(worker.id);
  }
  const { id } = await office.first.payroll.prepare({
    intentId: randomUUID(),
    entityId: ENTITY,
    month: '2026-10-01',
    payOn: '2026-12-10',
    people,
  });
  await admin`delete from payroll_chunk where run_id = ${id}`;
  for (const [index, person] of people.entries())
    await admin`insert into payroll_chunk (run_id, number, persons)
      values (${id}, ${index + 1}, ${[person]}::uuid[])`;
  return { id, people };
}

// Transactions of both jobs: 1 reads the run, 2 to 4 are the portions, 5 ends it.
const moments: readonly (readonly [Point, number])[] = [
  ['before', 3],
  ['inside', 3],
  ['after', 3],
  ['lost', 3],
  ['inside', 5],
];

describe('computing', () => {
  it.each(moments)(
    'killed %s the commit of transaction %d goes on and doubles nobody',
    async (point, nth) => {
      const { id, people } = await threePortions();
      await perform(office.t, { name: 'compute', run: id }, point, nth);
      await computeRun(office.t.runtime, id);
      const { run: draft, items } = await office.first.payroll.get({ run: id });
      expect(draft).toMatchObject({ state: 'draft', done: 3, payslips: 3, excluded: 0 });
      expect(items.map(({ personId }) => personId).toSorted()).toEqual(people.toSorted());
      expect(items.every(({ netMinor }) => netMinor === 231_745n)).toBe(true);
    },
    60_000,
  );
});

/** What a run left in the tables that count. */
async function left(run: string, people: readonly string[]) {
  const [row] = await admin`
    select (select count(*)::int from payslip where run_id = ${run}) as payslips,
      (select count(*)::int from payment where person_id = any(${people as string[]}::uuid[]))
        as payments,
      (select sum(amount_minor)::text from payment
        where person_id = any(${people as string[]}::uuid[])) as paid,
      (select count(*)::int from ledger_entry where key in
        (select 'payslip:' || id from payslip where run_id = ${run})) as entries,
      (select count(*)::int from ledger_hold where key like ${`run:${run}:%`}) as released`;
  return row;
}

describe('posting', () => {
  it.each(moments)(
    'killed %s the commit of transaction %d pays nobody twice',
    async (point, nth) => {
      const { id, people } = await threePortions();
      await computeRun(office.t.runtime, id);
      await approveRun(office, id);
      await startPosting(office, id);
      const [before] = await admin`
      select coalesce(sum(amount_minor), 0)::text as due from duty where recipient = 'oegk'
        and engagement_id is null and amount_minor is not null`;
      await perform(office.t, { name: 'post', run: id }, point, nth);
      await postRun(office.t.runtime, id);
      expect(await left(id, people)).toEqual({
        ...{ payslips: 3, payments: 3, entries: 3, released: 3 },
        paid: String(3 * 231_745),
      });
      const [after] = await admin`
      select sum(amount_minor)::text as due from duty where recipient = 'oegk'
        and engagement_id is null and amount_minor is not null`;
      const [slips] = await admin`
      select sum((payslip->'byRecipient'->>'oegk')::bigint)::text as due from payslip
      where run_id = ${id}`;
      expect(BigInt(after!.due) - BigInt(before!.due)).toBe(BigInt(slips!.due));
      expect((await office.first.payroll.get({ run: id })).run.state).toBe('posted');
      const trial = await office.t.asSystem((tx) => readTrialBalance(tx.sql, ENTITY));
      expect(trial.debit).toBe(trial.credit);
    },
    60_000,
  );
});
