/** Duties of a period as payroll records them, and holds as it releases them. */
import { randomUUID } from 'node:crypto';
import type { Duty } from '@smart/law';
import postgres from 'postgres';
import { beforeAll, describe, expect, it } from 'vitest';
import { heldFor, recordPeriodDuties, releaseHold } from '../src/engagements/index.ts';
import { faultOf } from './kit/tenant.ts';
import { approved, daily, ENTITY, monthly, type Workplace, workplace } from './kit/work.ts';

let place: Workplace;
beforeAll(async () => {
  place = await workplace();
});

const period = { from: '2026-10-01', to: '2026-10-31' };
const payment = (amount: number): Duty => ({
  kind: 'pay-contributions',
  due: '2026-11-16',
  timing: 'by-date',
  recipient: 'oegk',
  engagement: null,
  period,
  article: '§ 58 ASVG',
  amount,
  data: {},
});
const now = '2026-11-23T09:00:00.000Z';
const entity = { entityId: ENTITY, today: '2026-11-23', now };

const record = (people: readonly { personId: string; amount: number }[]) =>
  place.t.asSystem((tx) =>
    recordPeriodDuties(
      tx,
      entity,
      people.map(({ personId, amount }) => ({
        personId,
        duties: [payment(amount)],
        byRecipient: { oegk: amount },
      })),
    ),
  );
const common = async () => {
  const payroll = await place.t.as(place.payroll);
  return (await payroll.duties.month({ month: '2026-11' })).common;
};

describe('payments of a period', () => {
  it('add up over people and chunks to one duty a recipient; a later one begins anew', async () => {
    const [a, b] = [(await place.worker()).id, (await place.worker()).id];
    await record([
      { personId: a, amount: 10_000 },
      { personId: b, amount: 5_000 },
    ]);
    await record([{ personId: a, amount: -1_000 }]);
    const [duty, ...more] = await common();
    expect([duty?.amount, duty?.recipient, more]).toEqual([14_000n, 'oegk', []]);
    expect(duty?.alarm).toBe('late');
    const payroll = await place.t.as(place.payroll);
    const done = {
      id: duty!.id,
      version: duty!.version,
      reference: 'payment 1',
      doneOn: '2026-11-16',
      doneAt: '10:00',
      intentId: randomUUID(),
    };
    await payroll.duties.complete(done);
    await record([{ personId: b, amount: 700 }]);
    const after = await common();
    expect(after.map(({ amount, state, changes }) => [amount, state, changes])).toEqual([
      [14_000n, 'done', false],
      [700n, 'open', true],
    ]);
    expect(after[0]?.doneBy).not.toBeNull();
  });
});

const EMPTY: Readonly<Record<string, unknown>> = {
  uuid: randomUUID(),
  bigint: 0,
  date: '2026-12-15',
  jsonb: {},
  text: '',
  'timestamp with time zone': now,
};

/** A payslip of December that carries the engagement; whatever else payroll keeps is left empty. */
async function payslipWith(person: string, engagement: string): Promise<void> {
  const admin = postgres(place.t.adminUrl, { max: 1 });
  const columns = await admin<{ name: string; type: string }[]>`
    select column_name as name, data_type as type from information_schema.columns
    where table_name = 'payslip' and is_nullable = 'NO' and column_default is null`;
  const empty = columns.map(({ name, type }) => [name, EMPTY[type]] as const);
  const lines = [{ jurisdiction: 'at', line: 'salary', engagement, amount: 50_000 }];
  const row = {
    ...Object.fromEntries(empty),
    id: randomUUID(),
    person_id: person,
    entity_id: ENTITY,
    period_from: '2026-12-01',
    period_to: '2026-12-31',
    kind: 'regular',
    payslip: { lines },
  };
  await admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`insert into payslip ${tx(row as never)}`;
  });
  await admin.end();
}

describe('holds', () => {
  it('are released up to what is held, each deed once', async () => {
    const worker = await place.worker();
    const id = await approved(place, worker, daily(worker.budget, 30_000n, ['2026-12-03']));
    const held = () => place.t.asSystem((tx) => heldFor(tx, id));
    const before = await held();
    expect(before).toBe((await worker.call.engagements.get({ id })).cost);
    const release = (key: string, amount?: bigint) =>
      place.t.asSystem((tx) =>
        releaseHold(tx, id, { key, at: now, by: 'test', ...(amount ? { amount } : {}) }),
      );
    expect(await release('run:1', 10_000n)).toBe(10_000n);
    expect(await faultOf(release('run:1', 1n))).toContain('ledger.already-posted');
    expect(await release('run:2')).toBe(before - 10_000n);
    expect(await held()).toBe(0n);
    expect(await release('run:3', 5n)).toBe(0n);
  });

  it('says of an earlier engagement whether a payslip already paid it', async () => {
    const worker = await place.worker();
    const draft = monthly(worker.budget, 50_000n, '2026-12-01', 'marginal');
    const first = await approved(place, worker, draft);
    const second = monthly(worker.budget, 70_000n, '2026-12-01', 'marginal');
    const effect = async () => (await worker.call.engagements.preview(second)).effects[0];
    expect(await effect()).toMatchObject({ engagement: first, paid: false, net: -7_560n });
    await payslipWith(worker.id, first);
    expect(await effect()).toMatchObject({ engagement: first, paid: true, net: -7_560n });
  });
});
