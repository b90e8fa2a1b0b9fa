/** A tenant on a throw-away server of its own, with staff, for measuring. */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixedDateClock } from '@smart/calendar/clock';
import { discoverTenants } from '@smart/law/discovery';
import { migrate, provisionDatabase, startEmbedded } from '@smart/postgres';
import postgres from 'postgres';
import {
  appRouter,
  createCaller,
  exampleVatChecker,
  newId,
  openTenantDatabase,
  openVault,
  type StaffRole,
  seedEntities,
  systemActor,
  TENANT_MIGRATIONS,
  type TenantPlugin,
  type TenantRuntime,
  type Tx,
} from '../src/index.ts';

const FOLDER = fileURLToPath(new URL('../../../tenants', import.meta.url));
const makeCaller = createCaller(appRouter);

export interface BenchOffice {
  readonly runtime: TenantRuntime;
  readonly runtimeUrl: string;
  /** What a living database has done by itself: statistics for the planner. */
  readonly analyse: () => Promise<void>;
  readonly asSystem: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** A person holding roles. */
  readonly person: (...roles: StaffRole[]) => Promise<string>;
  readonly as: (person: string, ...roles: StaffRole[]) => ReturnType<typeof makeCaller>;
  readonly close: () => Promise<void>;
}

/** The office of a country, the first one found unless named. */
async function pluginOf(country: string | undefined): Promise<TenantPlugin> {
  const found = await discoverTenants(FOLDER, { only: country ? [country] : undefined });
  const { tenants } = found;
  const [first] = [...tenants.keys()].sort();
  const tenant = tenants.get(country ?? first ?? '');
  if (!tenant) throw new Error(`no office ${country ?? ''}`);
  return { ...found, tenant };
}

export async function openOffice(
  options: {
    readonly country?: string;
    readonly today?: string;
    readonly connections?: number;
  } = {},
): Promise<BenchOffice> {
  const plugin = await pluginOf(options.country);
  const folder = mkdtempSync(join(tmpdir(), 'core-bench-'));
  // As root the server runs as another user, who must pass through the folder.
  chmodSync(folder, 0o711);
  const server = await startEmbedded({ dataDir: join(folder, 'postgres') });
  const made = await provisionDatabase(server.url, 'core_bench');
  await migrate(made.ownerUrl, TENANT_MIGRATIONS, { runtimeRole: made.runtimeRole });
  const runtime: TenantRuntime = {
    id: plugin.tenant.id,
    origin: `http://${plugin.tenant.id}.localhost`,
    plugin,
    clock: fixedDateClock(options.today ?? '2026-11-23'),
    database: openTenantDatabase(made.runtimeUrl, { connections: options.connections ?? 8 }),
    vault: openVault([{ id: 'k1', secret: randomBytes(32) }]),
    vatChecker: exampleVatChecker,
    jobs: { enqueue: async () => undefined },
    exampleMode: false,
  };
  const asSystem = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    runtime.database.inTransaction(systemActor('bench'), work);
  await asSystem((tx) => seedEntities(tx, plugin));
  return {
    runtime,
    runtimeUrl: made.runtimeUrl,
    analyse: async () => {
      const owner = postgres(made.ownerUrl, { max: 1, onnotice: () => undefined });
      await owner`analyze`;
      await owner.end({ timeout: 5 });
    },
    asSystem,
    person: (...roles) => asSystem((tx) => insertPerson(tx, roles)),
    as: (person, ...roles) => makeCaller(contextOf(runtime, person, roles)),
    close: async () => {
      await runtime.database.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function insertPerson(tx: Tx, roles: readonly StaffRole[]): Promise<string> {
  const id = newId();
  await tx.sql`
    insert into person (id, email, given_name, family_name, language, created_at, updated_at)
    values (${id}, ${`${id}@example.org`}, 'Example', 'Person', 'de', now(), now())`;
  for (const role of roles)
    await tx.sql`
      insert into staff_role (id, person, role, granted_by, granted_at)
      values (${newId()}, ${id}, ${role}, 'system:bench', now())`;
  return id;
}

function contextOf(tenant: TenantRuntime, person: string, roles: readonly StaffRole[]) {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  return {
    ...{ tenant, clock: tenant.clock, linkToken: null, requestId: newId(), log: silent },
    clientAddress: '192.0.2.1',
    session: {
      ...{ hash: 'bench', person, email: 'bench@example.org', language: 'de', roles },
      secondFactor: true,
      authenticationAge: 60,
    },
  };
}
