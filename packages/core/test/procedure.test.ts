/** The base procedures, proven on a small router of their own against real Postgres. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { systemActor } from '../src/database/index.ts';
import {
  asSystem,
  clientProcedure,
  createCaller,
  Fault,
  memberIntent,
  memberProcedure,
  publicProcedure,
  router,
  staffProcedure,
} from '../src/procedure/index.ts';
import { linkHash, newLinkToken, type Session } from '../src/session/index.ts';
import { faultOf, type TestTenant, TODAY, testTenant } from './kit/tenant.ts';

const count = z.object({ n: z.number() });
const empty = z.object({});
const visible = async (tx: { sql: postgres.TransactionSql<{ bigint: bigint }> }) => {
  const [row] = await tx.sql<{ n: bigint }[]>`select count(*) as n from person`;
  return { n: Number(row!.n) };
};

let deeds = 0;
let stumble = false;
const own = router({
  beginning: memberProcedure
    .meta({ begins: true })
    .input(empty)
    .output(count)
    .mutation(({ ctx }) => visible(ctx.tx)),
  carryingOn: memberProcedure
    .input(empty)
    .output(count)
    .mutation(({ ctx }) => visible(ctx.tx)),
  asNobody: publicProcedure
    .input(empty)
    .output(count)
    .query(({ ctx }) => visible(ctx.tx)),
  asMember: memberProcedure
    .input(empty)
    .output(count)
    .query(({ ctx }) => visible(ctx.tx)),
  asStaff: staffProcedure('payroll')
    .input(empty)
    .output(count)
    .query(({ ctx }) => visible(ctx.tx)),
  asClient: clientProcedure
    .input(empty)
    .output(z.object({ order: z.string() }))
    .query(({ ctx }) => ({ order: ctx.order })),
  raisedInVain: memberProcedure
    .input(empty)
    .output(count)
    .query(async ({ ctx }) => {
      const refused = asSystem(ctx.tx, 'test', async () => {
        throw new Fault('no', {}, 'conflict');
      });
      await refused.catch(() => undefined);
      return visible(ctx.tx);
    }),
  raised: memberProcedure
    .input(empty)
    .output(z.object({ inside: z.number(), after: z.number() }))
    .query(async ({ ctx }) => {
      const inside = await asSystem(ctx.tx, 'counting', visible);
      return { inside: inside.n, after: (await visible(ctx.tx)).n };
    }),
  writeInQuery: memberProcedure
    .input(empty)
    .output(empty)
    .query(async ({ ctx }) => {
      await ctx.tx.sql`update person set phone = '1' where id = ${ctx.person}`;
      return {};
    }),
  failLate: memberProcedure
    .input(empty)
    .output(empty)
    .mutation(async ({ ctx }) => {
      await ctx.tx.sql`update person set phone = 'half' where id = ${ctx.person}`;
      throw new Fault('too.late', {}, 'conflict');
    }),
  pay: memberIntent
    .input(z.object({ amount: z.bigint(), slow: z.boolean().optional() }))
    .output(z.object({ paid: z.bigint(), nth: z.number() }))
    .mutation(async ({ ctx, input }) => {
      deeds += 1;
      const nth = deeds;
      if (stumble) throw new Fault('bank.closed', {}, 'unavailable');
      if (input.slow) await ctx.tx.sql`select pg_sleep(0.3)`;
      ctx.note({ amount: input.amount.toString() });
      await ctx.tx.sql`update person set phone = phone || 'x' where id = ${ctx.person}`;
      return { paid: input.amount, nth };
    }),
});
const call = createCaller(own);

let tenant: TestTenant;
let anna: string;
let bert: string;
let officer: string;
let admin: postgres.Sql;

beforeAll(async () => {
  tenant = await testTenant();
  anna = await tenant.person();
  bert = await tenant.person();
  officer = await tenant.staff('payroll');
  admin = postgres(tenant.adminUrl, { max: 1 });
});
afterAll(() => admin.end({ timeout: 5 }));

const session = (person: string, change: Partial<Session> = {}): Session => ({
  hash: 'h',
  person,
  email: 'x@example.org',
  language: 'de',
  roles: [],
  secondFactor: false,
  authenticationAge: 10,
  ...change,
});
const as = (person: string, change?: Partial<Session>) =>
  call(tenant.context({ session: session(person, change) }));
const phoneOf = async (person: string) =>
  (await admin`select phone from person where id = ${person}`)[0]?.phone;

/** A link to an order that need not exist for this: foreign keys are left out. */
async function enterLink(order: string, expires: string, revoked: string | null): Promise<string> {
  const token = newLinkToken();
  await admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`
      insert into client_order (id, number, person_id, entity_id, budget_id, client_id, state,
        created_at, updated_at)
      values (${order}, ${order}, ${anna}, 'xx-coop', ${randomUUID()}, ${randomUUID()}, 'sent',
        now(), now())
      on conflict (id) do nothing`;
    await tx`
      insert into order_link (id, order_id, version_id, token_hash, sent_to, expires_at,
        revoked_at, created_by, created_at)
      values (${randomUUID()}, ${order}, ${randomUUID()}, ${linkHash(token)}, 'x@example.org',
        ${expires}, ${revoked}, ${randomUUID()}, now())`;
  });
  return token;
}

describe('who may call what, and sees which rows', () => {
  it('nobody sees no person', async () => {
    expect(await call(tenant.context()).asNobody({})).toEqual({ n: 0 });
  });

  it('a member sees their own row only', async () => {
    expect(await as(anna).asMember({})).toEqual({ n: 1 });
    expect(await faultOf(call(tenant.context()).asMember({}))).toBe('auth.sign-in-needed');
  });

  it('staff need the role and a second factor', async () => {
    const roles = ['payroll'] as const;
    expect(await as(officer, { roles, secondFactor: true }).asStaff({})).toEqual({ n: 3 });
    expect(await faultOf(as(officer, { roles }).asStaff({}))).toBe('auth.second-factor-needed');
    const adviser = as(officer, { roles: ['adviser'], secondFactor: true });
    expect(await faultOf(adviser.asStaff({}))).toBe('auth.role-needed');
    expect(await faultOf(call(tenant.context()).asStaff({}))).toBe('auth.sign-in-needed');
  });

  it('a client enters by a link that is known, in time and not revoked', async () => {
    const order = randomUUID();
    const make = (expires: string, revoked: string | null = null) =>
      enterLink(order, expires, revoked);
    const open = (linkToken: string) => call(tenant.context({ linkToken })).asClient({});
    expect(await open(await make('2026-04-01'))).toEqual({ order });
    expect(await faultOf(open(await make('2026-03-15')))).toBe('link.expired');
    expect(await faultOf(open(await make('2026-04-01', TODAY)))).toBe('link.revoked');
    expect(await faultOf(open('guess'))).toBe('link.unknown');
    expect(await faultOf(call(tenant.context()).asClient({}))).toBe('link.needed');
  });

  it('raises rights for one part only', async () => {
    expect(await as(anna).raised({})).toEqual({ inside: 3, after: 1 });
    expect(await as(anna).raisedInVain({})).toEqual({ n: 1 });
  });

  it('leaves nothing of one caller to the next on the same connection', async () => {
    const { database } = tenant.runtime;
    await Promise.all(Array.from({ length: 12 }, () => as(anna).asMember({})));
    const [row] = await database.sql`select count(*)::int as n from person`;
    expect(row?.n).toBe(0);
  });

  it('begins nothing new in a frozen tenant, and carries on what there is', async () => {
    const frozen = await testTenant({ plugin: { lifecycle: 'frozen' } });
    const person = await frozen.person();
    const asPerson = call(frozen.context({ session: session(person) }));
    expect(await faultOf(asPerson.beginning({}))).toBe('tenant.frozen');
    expect(await asPerson.carryingOn({})).toEqual({ n: 1 });
    expect(await asPerson.asMember({})).toEqual({ n: 1 });
    expect(await as(anna).beginning({})).toEqual({ n: 1 });
  });
});

describe('one transaction', () => {
  it('undoes everything of a refused mutation', async () => {
    expect(await faultOf(as(bert).failLate({}))).toBe('too.late');
    expect(await phoneOf(bert)).toBe('');
    expect(await admin`select 1 from audit where procedure = 'failLate'`).toHaveLength(0);
  });

  it('keeps queries from writing', async () => {
    expect(await faultOf(as(bert).writeInQuery({}))).toBe('25006');
    expect(await phoneOf(bert)).toBe('');
  });

  it('keeps the audit book from being rewritten, by the system too', async () => {
    const { database } = tenant.runtime;
    const rewriting = database.inTransaction(
      systemActor('test'),
      (tx) => tx.sql`delete from audit`,
    );
    await expect(rewriting).rejects.toMatchObject({ code: '42501' });
  });
});

describe('intents', () => {
  it('answer a repetition with the first answer and write one deed', async () => {
    const intentId = randomUUID();
    const first = await as(anna).pay({ intentId, amount: 5000n });
    const again = await as(anna).pay({ intentId, amount: 5000n });
    expect(again).toEqual(first);
    expect(first.paid).toBe(5000n);
    expect(await phoneOf(anna)).toBe('x');
    const rows = await admin`
      select facts, intent, subject, actor from audit where intent = ${intentId} order by at, id`;
    expect(rows[0]).toMatchObject({ facts: { amount: '5000' }, subject: anna, actor: anna });
    expect(rows.slice(1).map((row) => row.facts)).toEqual([{ replayed: true }]);
  });

  it('refuse another input, another procedure’s or person’s use of the same id', async () => {
    const intentId = randomUUID();
    await as(anna).pay({ intentId, amount: 1n });
    expect(await faultOf(as(anna).pay({ intentId, amount: 2n }))).toBe('intent.reused');
    expect(await faultOf(as(bert).pay({ intentId, amount: 1n }))).toBe('intent.reused');
  });

  it('do two simultaneous calls once', async () => {
    const intentId = randomUUID();
    const before = deeds;
    const both = await Promise.all([
      as(bert).pay({ intentId, amount: 7n, slow: true }),
      as(bert).pay({ intentId, amount: 7n, slow: true }),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(deeds - before).toBe(1);
    expect(await phoneOf(bert)).toBe('x');
  });

  it('are free again when the first try was undone', async () => {
    const intentId = randomUUID();
    stumble = true;
    expect(await faultOf(as(anna).pay({ intentId, amount: 3n }))).toBe('bank.closed');
    stumble = false;
    expect((await as(anna).pay({ intentId, amount: 3n })).paid).toBe(3n);
  });

  it('need an id', async () => {
    const lacking = { amount: 1n } as { amount: bigint; intentId: string };
    expect(await faultOf(as(anna).pay(lacking))).toBe('input.invalid');
  });
});
