import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { discoverTenants, loadProof } from '../src/discovery/index.ts';
import { runContractSuite } from '../src/suite/index.ts';

const tenants = fileURLToPath(new URL('../../../tenants', import.meta.url));
/** `PLUG_INS=at,de` looks at these alone, while others are being written. */
const only = process.env.PLUG_INS?.split(',');
const found = await discoverTenants(tenants, { template: true, only });

describe('plug-ins on disk', () => {
  it('are found by their files; the template only when asked for', async () => {
    const [first] = only ?? ['_template'];
    expect([...found.jurisdictions.keys()]).toContain(first);
    const offices = await discoverTenants(tenants, { only });
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
