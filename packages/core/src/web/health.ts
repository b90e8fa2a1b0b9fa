/** Health that says what is wrong, in codes an operator can look up. */
import type { ServedTenant } from './served.ts';

export interface Health {
  readonly status: 'ok' | 'failing';
  readonly tenants: Readonly<Record<string, readonly string[]>>;
}

const WAIT_MS = 3_000;

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too slow')), WAIT_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Problems of one tenant: `database.unavailable`, `migration.missing`, `hub.not-configured`. */
async function problemsOf({ runtime, relyingParty }: ServedTenant): Promise<string[]> {
  const problems: string[] = [];
  if (relyingParty === null) problems.push('hub.not-configured');
  try {
    await within(runtime.database.ping());
    const [row] = await within(
      runtime.database.sql<{ made: boolean }[]>`select to_regclass('person') is not null as made`,
    );
    if (!row?.made) problems.push('migration.missing');
  } catch {
    problems.push('database.unavailable');
  }
  return problems;
}

export async function health(tenants: readonly ServedTenant[]): Promise<Health> {
  const found = await Promise.all(
    tenants.map(async (each) => [each.runtime.id, await problemsOf(each)] as const),
  );
  const failing = found.some(([, problems]) => problems.length > 0);
  return { status: failing ? 'failing' : 'ok', tenants: Object.fromEntries(found) };
}
