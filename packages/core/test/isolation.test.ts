/**
 * Isolation, proven over EVERY procedure of the router: each is called as nobody, as a member
 * without the role, as the wrong role, without second factor, with the wrong link, as another
 * person and in another tenant. A procedure that says nothing about its access, or an answer that
 * carries a canary of someone else, fails. New procedures enter by themselves.
 */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { queueMail } from '../src/mail/index.ts';
import { insertFacts } from '../src/people/facts.ts';
import {
  createCaller,
  type Meta,
  STAFF_ROLES,
  type StaffRole,
  wire,
} from '../src/procedure/index.ts';
import { appRouter } from '../src/router.ts';
import { putSecret } from '../src/vault/index.ts';
import { plantCanaries } from './kit/canary.ts';
import { sampleOf, withIds } from './kit/sample.ts';
import { type TestTenant, TODAY, testTenant } from './kit/tenant.ts';

interface ProcedureDef {
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly meta?: Meta;
  readonly inputs: readonly unknown[];
  readonly output?: unknown;
}

const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: ProcedureDef }>,
).map(([path, { _def }]) => ({ path, def: _def }));

const makeCaller = createCaller(appRouter);

/** Calls a procedure by its dotted path. */
function invoke(
  caller: ReturnType<typeof makeCaller>,
  path: string,
  input: unknown,
): Promise<unknown> {
  let target: unknown = caller;
  for (const step of path.split('.')) target = (target as Record<string, unknown>)[step];
  return (target as (input: unknown) => Promise<unknown>)(input);
}

/** Marks that appear in nobody's data but the victim's. */
const CANARY = 'canary';

interface World {
  readonly tenant: TestTenant;
  readonly victim: string;
  readonly attacker: string;
  readonly refused: readonly string[];
}

/** A tenant whose victim's every text carries the canary and the tenant's name. */
async function world(name: string): Promise<World> {
  const tenant = await testTenant({ id: name });
  const mark = `${CANARY}-${name}`;
  const victim = await tenant.person({
    email: `${mark}@example.org`,
    givenName: mark,
    familyName: mark,
  });
  const attacker = await tenant.person();
  await tenant.asSystem(async (tx) => {
    const { vault } = tenant.runtime;
    const now = `${TODAY}T08:00:00.000Z`;
    await tx.sql`update person set phone = ${mark}, street = ${mark}, city = ${mark}
      where id = ${victim}`;
    const base = { person: victim, now };
    await putSecret(tx, vault, { ...base, kind: 'national-id', value: mark, indexed: true });
    const facts = { taxClass: mark };
    const entry = { ...base, jurisdiction: 'xx', from: TODAY, facts, setBy: 'system:test' };
    await insertFacts(tx, vault, entry);
    const context = { ...tenant.context(), tx };
    const words = { de: { subject: mark, body: mark } };
    await queueMail(context, { person: victim, code: 'test', words, params: {} });
  });
  const refused = await plantCanaries(tenant.adminUrl, victim, mark);
  return { tenant, victim, attacker, refused };
}

let home: World;
let foreign: World;

beforeAll(async () => {
  home = await world('xx');
  foreign = await world('yy');
});

const callerAs = (
  { tenant }: World,
  who: { person?: string; roles?: readonly StaffRole[]; secondFactor?: boolean; link?: string },
) =>
  makeCaller(
    tenant.context({
      linkToken: who.link ?? null,
      session:
        who.person === undefined
          ? null
          : {
              hash: 'h',
              person: who.person,
              email: 'attacker@example.org',
              language: 'de',
              roles: who.roles ?? [],
              secondFactor: who.secondFactor ?? false,
              authenticationAge: 5,
            },
    }),
  );

/** The answer as it would cross the wire, or the code it was refused with. */
async function outcome(call: Promise<unknown>): Promise<{ answer?: string; fault?: string }> {
  try {
    return { answer: JSON.stringify(wire.serialize(await call)) ?? 'null' };
  } catch (error) {
    const { cause, message } = error as {
      cause?: { code?: string; name?: string };
      message: string;
    };
    const detail = JSON.stringify(error) + String(message);
    expect(detail).not.toContain(CANARY);
    return { fault: cause?.name === 'ZodError' ? 'input.invalid' : (cause?.code ?? message) };
  }
}

/** An input that passes the schema, aimed at the victim's ids. */
const inputFor = (def: ProcedureDef, victim: string): unknown =>
  def.meta?.sample === undefined
    ? withIds(sampleOf(def.inputs), victim)
    : { ...(withIds(def.meta.sample, victim) as object), ...intentFor(def) };

const intentFor = (def: ProcedureDef): object => {
  const generated = sampleOf(def.inputs) as { intentId?: string };
  return generated?.intentId ? { intentId: randomUUID() } : {};
};

const REFUSALS = {
  public: [],
  member: ['auth.sign-in-needed'],
  staff: ['auth.sign-in-needed'],
  client: ['link.needed'],
} as const;

describe.each(procedures)('$path', ({ path, def }) => {
  it('says who may call it, and what goes in and out', () => {
    expect(def.meta?.access, 'use a base procedure').toBeDefined();
    expect(def.inputs.length, 'has no input schema').toBeGreaterThan(0);
    expect(def.output, 'has no output schema').toBeDefined();
    if (def.type === 'mutation') expect(def.meta?.audit).toBe(true);
  });

  it('can be tried: its sample, or a generated input, passes its schema', () => {
    const input = inputFor(def, home.victim);
    for (const schema of def.inputs as readonly z.ZodType[]) {
      const parsed = schema.safeParse(input);
      expect(parsed.error?.issues ?? [], 'say .meta({ sample: … })').toEqual([]);
    }
  });

  it('refuses nobody where it should', async () => {
    const { kind } = def.meta!.access!;
    const caller = callerAs(home, {});
    const { fault, answer } = await outcome(invoke(caller, path, inputFor(def, home.victim)));
    if (kind !== 'public') expect(REFUSALS[kind]).toContain(fault);
    expect(answer ?? '').not.toContain(CANARY);
  });

  it('gives another person nothing of the victim’s', async () => {
    const { kind } = def.meta!.access!;
    const caller = callerAs(home, { person: home.attacker, link: 'wrong-token' });
    const { fault, answer } = await outcome(invoke(caller, path, inputFor(def, home.victim)));
    if (kind === 'staff') expect(fault).toBe('auth.role-needed');
    if (kind === 'client') expect(fault).toBe('link.unknown');
    expect(answer ?? '').not.toContain(CANARY);
  });

  it('refuses staff without the role, and without second factor', async () => {
    const access = def.meta!.access!;
    if (access.kind !== 'staff') return;
    const input = inputFor(def, home.victim);
    const wrong = STAFF_ROLES.filter((role) => !access.roles.includes(role));
    for (const role of wrong) {
      const who = { person: home.attacker, roles: [role], secondFactor: true };
      const { fault } = await outcome(invoke(callerAs(home, who), path, input));
      expect(fault, role).toBe('auth.role-needed');
    }
    const weak = { person: home.attacker, roles: access.roles, secondFactor: false };
    const { fault } = await outcome(invoke(callerAs(home, weak), path, input));
    expect(fault).toBe('auth.second-factor-needed');
  });

  it('gives all staff of one tenant nothing of another', async () => {
    const who = { person: home.attacker, roles: STAFF_ROLES, secondFactor: true, link: 'x' };
    const caller = callerAs(home, who);
    const { answer } = await outcome(invoke(caller, path, inputFor(def, foreign.victim)));
    expect(answer ?? '').not.toContain(`${CANARY}-yy`);
  });
});

describe('the proof itself', () => {
  it('has something of the victim’s in every table', () => {
    expect(home.refused, 'see kit/canary.ts').toEqual([]);
  });

  it('would notice: staff of the tenant do see the canary', async () => {
    const who = { person: home.attacker, roles: STAFF_ROLES, secondFactor: true };
    const { answer } = await outcome(
      invoke(callerAs(home, who), 'people.get', { person: home.victim }),
    );
    expect(answer).toContain(`${CANARY}-xx`);
  });

  it('leaves the victim as they were', async () => {
    const rows = await home.tenant.asSystem(
      (tx) => tx.sql`select phone, state from person where id = ${home.victim}`,
    );
    expect(rows[0]).toMatchObject({ phone: `${CANARY}-xx`, state: 'active' });
  });
});
