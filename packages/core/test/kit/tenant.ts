/** A tenant on a fresh database, people in it, and callers that act as one of them. */
import { randomBytes } from 'node:crypto';
import { fixedDateClock } from '@smart/calendar/clock';
import type { Tenant } from '@smart/law';
import { testDatabase } from '@smart/postgres/testing';
import { afterAll } from 'vitest';
import { newId, openTenantDatabase, systemActor, type Tx } from '../../src/database/index.ts';
import { TENANT_MIGRATIONS } from '../../src/database/prepare.ts';
import type { JobData } from '../../src/jobs/index.ts';
import type { Context, StaffRole } from '../../src/procedure/index.ts';
import { createCaller } from '../../src/procedure/index.ts';
import { appRouter } from '../../src/router.ts';
import type { Session } from '../../src/session/index.ts';
import { seedEntities, type TenantPlugin, type TenantRuntime } from '../../src/tenant/index.ts';
import { openVault } from '../../src/vault/index.ts';
import { exampleVatChecker } from '../../src/vies/index.ts';
import { examplePlugin } from './plugin.ts';

/** The office's date in tests. */
export const TODAY = '2026-03-16';

export interface TestTenant {
  readonly runtime: TenantRuntime;
  /** Superuser address, to look behind the policies. */
  readonly adminUrl: string;
  /** Address of the run-time role. */
  readonly runtimeUrl: string;
  /** Secret of the vault's key, for another process on the same data. */
  readonly vaultKey: Buffer;
  /** Runs SQL as the system. */
  readonly asSystem: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Enters a person; returns the id. */
  readonly person: (change?: Partial<NewPerson>) => Promise<string>;
  /** Gives a person a role. */
  readonly staff: (...roles: StaffRole[]) => Promise<string>;
  /** Calls procedures as a person (roles as in the database), or as nobody. */
  readonly as: (person: string | null, change?: Partial<Session>) => Promise<Caller>;
  /** Calls procedures as the holder of an order's link. */
  readonly asClient: (token: string) => Caller;
  readonly context: (change?: Partial<Context>) => Context;
  /** Background jobs enqueued so far. Nothing works on them: call a handler to do so. */
  readonly enqueued: readonly EnqueuedJob[];
}

export interface EnqueuedJob {
  readonly name: string;
  readonly data: JobData;
}

interface NewPerson {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
}

const makeCaller = createCaller(appRouter);
export type Caller = ReturnType<typeof makeCaller>;

export async function testTenant(
  options: {
    readonly id?: string;
    readonly plugin?: Partial<Tenant>;
    readonly example?: boolean;
    /** A whole country instead of the fictional one (kit/country.ts). */
    readonly country?: TenantPlugin;
    readonly today?: string;
  } = {},
): Promise<TestTenant> {
  const database = await testDatabase({ migrations: TENANT_MIGRATIONS });
  const enqueued: EnqueuedJob[] = [];
  const vaultKey = randomBytes(32);
  const runtime = runtimeOn(database.runtimeUrl, enqueued, { ...options, vaultKey });
  afterAll(() => runtime.database.close());
  const asSystem = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    runtime.database.inTransaction(systemActor('test'), work);
  await asSystem((tx) => seedEntities(tx, runtime.plugin));
  const context = (change: Partial<Context> = {}): Context => contextOf(runtime, change);
  const person = (change: Partial<NewPerson> = {}): Promise<string> =>
    asSystem((tx) => insertPerson(tx, change));
  return {
    runtime,
    adminUrl: database.adminUrl,
    runtimeUrl: database.runtimeUrl,
    vaultKey,
    asSystem,
    context,
    enqueued,
    person,
    staff: async (...roles) => {
      const id = await person();
      await asSystem((tx) => grantRoles(tx, id, roles));
      return id;
    },
    as: async (who, change = {}) => {
      const session = who === null ? null : await sessionOf(asSystem, who, change);
      return makeCaller(context({ session }));
    },
    asClient: (token) => makeCaller(context({ linkToken: token })),
  };
}

function runtimeOn(
  url: string,
  enqueued: EnqueuedJob[],
  options: {
    readonly id?: string;
    readonly plugin?: Partial<Tenant>;
    readonly example?: boolean;
    readonly country?: TenantPlugin;
    readonly today?: string;
    readonly vaultKey: Buffer;
  },
): TenantRuntime {
  const { id = 'xx', plugin = {}, example = false, country, today = TODAY } = options;
  return {
    id,
    origin: `http://${id}.localhost`,
    plugin: country ?? examplePlugin({ id, ...plugin }),
    clock: fixedDateClock(today),
    database: openTenantDatabase(url, { connections: 4 }),
    vault: openVault([{ id: 'k1', secret: options.vaultKey }]),
    vatChecker: exampleVatChecker,
    jobs: { enqueue: async (_tx, name, data) => void enqueued.push({ name, data }) },
    exampleMode: example,
  };
}

function contextOf(tenant: TenantRuntime, change: Partial<Context>): Context {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  return {
    tenant,
    clock: tenant.clock,
    session: null,
    linkToken: null,
    requestId: newId(),
    clientAddress: '192.0.2.1',
    log: silent,
    ...change,
  };
}

let counter = 0;

async function insertPerson(tx: Tx, change: Partial<NewPerson>): Promise<string> {
  counter += 1;
  const id = newId();
  const {
    email = `person${counter}@example.org`,
    givenName = `Given${counter}`,
    familyName = `Family${counter}`,
  } = change;
  await tx.sql`
    insert into person (id, email, given_name, family_name, language, created_at, updated_at)
    values (${id}, ${email}, ${givenName}, ${familyName}, 'de', now(), now())`;
  return id;
}

async function grantRoles(tx: Tx, person: string, roles: readonly StaffRole[]): Promise<void> {
  for (const role of roles) {
    await tx.sql`
      insert into staff_role (id, person, role, granted_by, granted_at)
      values (${newId()}, ${person}, ${role}, 'system:test', now())`;
  }
}

async function sessionOf(
  asSystem: TestTenant['asSystem'],
  person: string,
  change: Partial<Session>,
): Promise<Session> {
  const rows = await asSystem(
    (tx) => tx.sql<{ email: string; roles: StaffRole[] }[]>`
      select email, coalesce((select array_agg(role) from staff_role
        where person = ${person} and revoked_at is null), '{}') as roles
      from person where id = ${person}`,
  );
  const [row] = rows;
  if (!row) throw new Error(`no person ${person}`);
  return {
    hash: 'test',
    person,
    email: row.email,
    language: 'de',
    roles: row.roles,
    secondFactor: true,
    authenticationAge: 60,
    ...change,
  };
}

/** The fault code of a refused call. */
export async function faultOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    const { cause, message } = error as {
      cause?: { code?: string; name?: string };
      message: string;
    };
    if (cause?.name === 'ZodError') return 'input.invalid';
    return cause?.code ?? message;
  }
  throw new Error('the call was answered');
}
