/** Makes or upgrades the job schema, as the database's owner; the run-time role may only use it. */
import { PgBoss } from 'pg-boss';
import postgres from 'postgres';

export const JOB_SCHEMA = 'pgboss';

export async function installJobs(ownerUrl: string, runtimeRole: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: JOB_SCHEMA,
    max: 1,
    supervise: false,
    schedule: false,
    reindex: false,
  });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await owner.unsafe(`
      grant usage on schema ${JOB_SCHEMA} to ${runtimeRole};
      grant select, insert, update, delete on all tables in schema ${JOB_SCHEMA} to ${runtimeRole};
      grant usage on all sequences in schema ${JOB_SCHEMA} to ${runtimeRole};`);
  } finally {
    await owner.end({ timeout: 5 });
  }
}
