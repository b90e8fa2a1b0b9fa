/**
 * A process that does one deed on a tenant's database and dies at a point of it (SIGKILL): before a
 * transaction, inside it just before its commit, or after the commit. `lost`: the commit happens,
 * its answer does not arrive.
 */
import { fixedDateClock } from '@smart/calendar/clock';
import { openTenantDatabase, type TenantDatabase } from '../../src/database/index.ts';
import { computeRun, postRun } from '../../src/payroll/index.ts';
import { type Context, createCaller, wire } from '../../src/procedure/index.ts';
import { appRouter } from '../../src/router.ts';
import type { Session } from '../../src/session/index.ts';
import type { TenantRuntime } from '../../src/tenant/index.ts';
import { openVault } from '../../src/vault/index.ts';
import { exampleVatChecker } from '../../src/vies/index.ts';
import { country } from './country.ts';

export type Point = 'before' | 'inside' | 'after' | 'lost';

export interface Deed {
  readonly url: string;
  /** Secret of the vault's key, base64. */
  readonly key: string;
  readonly today: string;
  readonly does:
    | { readonly name: 'compute' | 'post'; readonly run: string }
    | {
        readonly name: 'call';
        readonly path: string;
        readonly input: string;
        readonly session: Session;
      };
  readonly point: Point;
  /** The transaction it concerns, from 1. */
  readonly nth: number;
}

const die = (): never => {
  process.kill(process.pid, 'SIGKILL');
  // The signal is delivered before anything else runs.
  for (;;);
};

/** The database, with death at a point of its n-th transaction. */
function mortal(database: TenantDatabase, point: Point, nth: number): TenantDatabase {
  let count = 0;
  return {
    ...database,
    inTransaction: async (actor, work, mode) => {
      count += 1;
      if (count !== nth) return database.inTransaction(actor, work, mode);
      if (point === 'before') die();
      const result = await database.inTransaction(
        actor,
        async (tx) => {
          const done = await work(tx);
          if (point === 'inside') die();
          return done;
        },
        mode,
      );
      if (point === 'after') die();
      if (point === 'lost')
        throw Object.assign(new Error('connection closed'), { code: 'CONNECTION_CLOSED' });
      return result;
    },
  };
}

async function runtimeFor(deed: Deed): Promise<TenantRuntime> {
  const database = openTenantDatabase(deed.url, { connections: 2 });
  return {
    id: 'at',
    origin: 'http://at.localhost',
    plugin: await country('at'),
    clock: fixedDateClock(deed.today),
    database: mortal(database, deed.point, deed.nth),
    vault: openVault([{ id: 'k1', secret: Buffer.from(deed.key, 'base64') }]),
    vatChecker: exampleVatChecker,
    jobs: { enqueue: async () => undefined },
    exampleMode: false,
  };
}

async function call(tenant: TenantRuntime, deed: Extract<Deed['does'], { name: 'call' }>) {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const context: Context = {
    tenant,
    clock: tenant.clock,
    session: deed.session,
    linkToken: null,
    requestId: 'test',
    clientAddress: null,
    log: silent,
  };
  let target: unknown = createCaller(appRouter)(context);
  for (const step of deed.path.split('.')) target = (target as Record<string, unknown>)[step];
  await (target as (input: unknown) => Promise<unknown>)(wire.deserialize(JSON.parse(deed.input)));
}

const deed = JSON.parse(process.argv[2] ?? '{}') as Deed;
const { does } = deed;
const tenant = await runtimeFor(deed);
try {
  if (does.name === 'call') await call(tenant, does);
  else if (does.name === 'compute') await computeRun(tenant, does.run);
  else await postRun(tenant, does.run);
  process.exitCode = 0;
} catch (problem) {
  const { cause, message } = problem as { cause?: { code?: string }; message: string };
  process.stderr.write(`${cause?.code ?? message}\n`);
  process.exitCode = 1;
}
await tenant.database.close();
