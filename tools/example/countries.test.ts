/** The example year plays in every country that has one, in its own law and currency. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { manualClock } from '@smart/calendar/clock';
import {
  exampleVatChecker,
  openTenantDatabase,
  openVault,
  seedEntities,
  systemActor,
  TENANT_MIGRATIONS,
  type TenantRuntime,
} from '@smart/core';
import { discoverTenants } from '@smart/law/discovery';
import { testDatabase } from '@smart/postgres/testing';
import { describe, expect, test } from 'vitest';
import { exampleCountry } from './country.ts';
import { asLive, signInsWithoutHub } from './load.ts';
import { loadTenant } from './tenant.ts';

const TODAY = '2026-11-23';
const SIZE = { people: 6, months: 3 };

/** `PLUG_INS=at,de` looks at these alone, while others are being written. */
const only = process.env.PLUG_INS?.split(',');
const found = await discoverTenants(join(import.meta.dirname, '../../tenants'), { only });
const withWords: string[] = [];
for (const id of found.tenants.keys()) if (await exampleCountry(id)) withWords.push(id);

async function runtimeOf(id: string): Promise<TenantRuntime> {
  const { runtimeUrl } = await testDatabase({ migrations: TENANT_MIGRATIONS });
  const runtime: TenantRuntime = {
    id,
    origin: `http://${id}.localhost`,
    plugin: { ...found, tenant: found.tenants.get(id)! },
    clock: manualClock(TODAY),
    database: openTenantDatabase(runtimeUrl, { connections: 6 }),
    vault: openVault([{ id: 'k1', secret: randomBytes(32) }]),
    jobs: { enqueue: async () => undefined },
    vatChecker: exampleVatChecker,
    exampleMode: true,
  };
  await runtime.database.inTransaction(systemActor('test'), (tx) =>
    seedEntities(tx, runtime.plugin),
  );
  return runtime;
}

interface Told {
  readonly payslips: number;
  readonly executed: number;
  readonly currency: string;
  readonly unbalanced: number;
}

const told = (runtime: TenantRuntime): Promise<readonly Told[]> =>
  runtime.database.inTransaction(
    systemActor('test'),
    (tx) => tx.sql<Told[]>`
      select (select count(*)::int from payslip) as payslips,
        (select count(*)::int from payment where state = 'executed') as executed,
        (select min(currency) from payslip) as currency,
        (select count(*)::int from (select entry_id from ledger_posting group by entry_id
          having sum(amount) <> 0) odd) as unbalanced`,
  );

describe('the example year', () => {
  test.each(withWords)('plays in %s: people are paid, and every entry balances', async (id) => {
    const runtime = asLive(await runtimeOf(id));
    const clock = manualClock(TODAY);
    const playing = { ...runtime, clock };
    const loaded = await loadTenant({
      ...{ runtime: playing, today: TODAY, clock, size: SIZE, report: () => undefined },
      signIns: signInsWithoutHub(playing),
    });
    expect(loaded).not.toBeNull();
    const [row] = await told(runtime);
    expect(row?.payslips).toBeGreaterThan(2);
    expect(row?.executed).toBeGreaterThan(0);
    expect(row?.unbalanced).toBe(0);
    expect(row?.currency.trim()).toBe(runtime.plugin.tenant.entities[0]!.currency);
    await runtime.database.close();
  });
});
