import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { discoverTenants, loadProof } from '../src/discovery/index.ts';
import { runContractSuite } from '../src/suite/index.ts';

const tenants = fileURLToPath(new URL('../../../tenants', import.meta.url));
const found = await discoverTenants(tenants, { template: true });

describe('plug-ins on disk', () => {
  it('are found by their files; the template only when asked for', async () => {
    expect([...found.jurisdictions.keys()]).toContain('_template');
    const offices = await discoverTenants(tenants);
    expect([...offices.jurisdictions.keys()]).not.toContain('_template');
  });
});

for (const [id, jurisdiction] of found.jurisdictions) {
  const folder = found.folders.get(id)!;
  const tenant = found.tenants.get(id) ?? null;
  const declarations = found.declarations.get(id)!;
  const jobs = found.jobs.get(id)!;
  const proof = await loadProof(folder);
  const registry = found.jurisdictions;
  runContractSuite({ jurisdiction, tenant, declarations, jobs, folder, registry, ...proof });
}
