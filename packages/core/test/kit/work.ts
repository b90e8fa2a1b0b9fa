/** A worker with a funded budget in a real country, and the steps to a ready engagement. */
import { randomUUID } from 'node:crypto';
import { opened } from '@smart/ledger';
import { postEntries } from '@smart/ledger/store';
import { newId } from '../../src/database/index.ts';
import { country } from './country.ts';
import { type Caller, type TestTenant, testTenant } from './tenant.ts';

export const OFFICE_DATE = '2026-11-23';
export const ENTITY = 'smart-at';

export interface Workplace {
  readonly t: TestTenant;
  readonly adviser: string;
  readonly payroll: string;
  /** A person with facts, a declaration of other work, and a budget with money in it. */
  readonly worker: (funds?: bigint) => Promise<Worker>;
}

export interface Worker {
  readonly id: string;
  readonly budget: string;
  readonly call: Caller;
}

export async function workplace(): Promise<Workplace> {
  const t = await testTenant({ country: await country('at'), id: 'at', today: OFFICE_DATE });
  const adviser = await t.staff('adviser');
  const payroll = await t.staff('payroll');
  const worker = async (funds = 500_000n): Promise<Worker> => {
    const id = await t.person();
    const budget = newId();
    const head = { entity: ENTITY, currency: 'EUR', key: `open:${budget}`, date: '2026-01-01' };
    const entry = opened(head, [
      { account: 'bank', amount: funds, dims: { bank: 'main' } },
      { account: 'budget', amount: -funds, dims: { budget } },
    ]);
    await t.asSystem(async (tx) => {
      await tx.sql`
        insert into budget (id, person_id, entity_id, name, state, opened_at)
        values (${budget}, ${id}, ${ENTITY}, 'Example budget', 'open', now())`;
      if (funds > 0n) await postEntries(tx.sql, [entry], { at: head.date, by: 'test' });
    });
    await (await t.as(adviser)).people.setFacts({
      person: id,
      jurisdiction: 'at',
      from: '2020-01-01',
      facts: { birthDate: '1990-05-01', residenceLand: 'O' },
    });
    const call = await t.as(id);
    const declared = { from: '2026-01-01', to: '2026-12-31', answer: 'none' as const };
    await call.otherWork.declare({ ...declared, intentId: randomUUID() });
    return { id, budget, call };
  };
  return { t, adviser, payroll, worker };
}

/** A monthly salary of an open-ended engagement, in Upper Austria, from a first of a month. */
export const monthly = (budget: string, amount: bigint, startsOn: string, kind = 'echt') => ({
  budget,
  title: 'Example engagement',
  kind,
  startsOn,
  endsOn: null,
  facts: { land: 'O' },
  pay: { kind: 'salary' as const, amount },
});

/** Work by the day. */
export const daily = (budget: string, amount: bigint, dates: readonly string[]) => ({
  budget,
  title: 'Example days',
  kind: 'fallweise',
  startsOn: dates[0]!,
  endsOn: dates.at(-1)!,
  facts: { land: 'O' },
  days: dates.map((date) => ({ date, minutes: 480, startsAt: '09:00', endsAt: '17:30' })),
  pay: { kind: 'day' as const, amount },
});

type Draft = Parameters<Caller['engagements']['preview']>[0];

/** Creates and submits. */
export async function submitted(worker: Worker, draft: Draft): Promise<string> {
  const { engagements } = worker.call;
  const { id, version } = await engagements.create({ ...draft, intentId: randomUUID() });
  await engagements.submit({ id, version, intentId: randomUUID() });
  return id;
}

const FLOOR = { reason: 'no agreement applies', source: 'example' };

/** Submits, approves; `late` gives the reason for work that began already. */
export async function approved(
  place: Workplace,
  worker: Worker,
  draft: Draft,
  late?: string,
): Promise<string> {
  const id = await submitted(worker, draft);
  const { engagements } = await place.t.as(place.adviser);
  const { version } = (await engagements.review({ id })).engagement;
  const intentId = randomUUID();
  await engagements.approve({ id, version, floor: FLOOR, late: late ?? null, intentId });
  return id;
}

/** Signs the newest contract. */
export async function signed(worker: Worker, id: string): Promise<{ readonly ready: boolean }> {
  const { engagements } = worker.call;
  const { hash } = await engagements.contract({ id });
  return engagements.sign({ id, hash, intentId: randomUUID() });
}

/** Records every start declaration of the engagement as accepted. */
export async function declared(
  place: Workplace,
  id: string,
  accepted: { readonly on: string; readonly at: string; readonly late?: string },
): Promise<boolean> {
  const { duties } = await place.t.as(place.payroll);
  const { rows } = await duties.list({ engagement: id });
  let ready = false;
  for (const { id: duty, version } of rows) {
    const done = await duties.complete({
      id: duty,
      version,
      reference: 'ELDA-1',
      doneOn: accepted.on,
      doneAt: accepted.at,
      lateReason: accepted.late ?? null,
      intentId: randomUUID(),
    });
    ready = done.ready;
  }
  return ready;
}
