/**
 * Keys of the example installation, made once and kept beside its database (mode 0600). A real
 * installation gets its keys from the environment.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateClientKey } from '@smart/hub';

type ClientKey = Awaited<ReturnType<typeof generateClientKey>>;

export interface Secrets {
  readonly siteKey: string;
  readonly hubSecret: string;
  readonly pairwiseSalt: string;
  /** Tenant id → its vault key and its key at the hub. */
  readonly tenants: Readonly<
    Record<string, { readonly vaultKey: string; readonly hub: ClientKey }>
  >;
}

const random = (): string => randomBytes(32).toString('base64');

/** Reads the keys of `folder`, or makes them for these tenants. */
export async function secretsOf(folder: string, tenants: readonly string[]): Promise<Secrets> {
  const file = join(folder, 'keys.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Secrets) : null;
  if (known && tenants.every((id) => known.tenants[id])) return known;
  const made: Record<string, { vaultKey: string; hub: ClientKey }> = { ...known?.tenants };
  for (const id of tenants)
    made[id] ??= { vaultKey: `k1:${random()}`, hub: await generateClientKey() };
  const secrets: Secrets = {
    siteKey: known?.siteKey ?? random(),
    hubSecret: known?.hubSecret ?? random(),
    pairwiseSalt: known?.pairwiseSalt ?? random(),
    tenants: made,
  };
  // Written beside and renamed, so that a killed start leaves no half file.
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}
