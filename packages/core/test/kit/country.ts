/** A real country's plug-in, found on disk as a service finds it. */
import { fileURLToPath } from 'node:url';
import { discoverTenants } from '@smart/law/discovery';
import type { TenantPlugin } from '../../src/tenant/index.ts';

const FOLDER = fileURLToPath(new URL('../../../../tenants', import.meta.url));

/** The office and every law it may need, by the office's id. */
export async function country(id: string): Promise<TenantPlugin> {
  const only = [id, '_template'];
  const { tenants, jurisdictions, declarations } = await discoverTenants(FOLDER, {
    template: true,
    only,
  });
  const tenant = tenants.get(id);
  if (!tenant) throw new Error(`no office ${id}`);
  return { tenant, jurisdictions, declarations };
}
