import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discoverTenants } from '../src/discovery/index.ts';
import { LawFault } from '../src/index.ts';
import { bareCode, strangeNumbers } from '../src/suite/source.ts';
import { root } from './support.ts';

// Below the checkout, so that a copied plug-in finds the contract as every tenant does.
let folder = '';
beforeEach(() => {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  folder = mkdtempSync(join(root, 'node_modules/.cache/plug-ins-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const plugIn = (name: string, file: string, code: string): void => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, file), code);
};

async function refused(): Promise<LawFault> {
  try {
    await discoverTenants(folder);
  } catch (problem) {
    if (problem instanceof LawFault) return problem;
    throw problem;
  }
  throw new Error('nothing was refused');
}

const copy = (changes: string): string =>
  `import { jurisdiction as law } from ${JSON.stringify(join(root, 'tenants/_template/jurisdiction.ts'))};
   export const jurisdiction = { ...law, id: 'xx', ${changes} };`;

describe('finding plug-ins', () => {
  it('takes a country that did not exist yesterday, whatever its folder is called', async () => {
    cpSync(join(root, 'tenants/_template'), join(folder, 'tenth'), { recursive: true });
    mkdirSync(join(folder, 'notes'));
    const found = await discoverTenants(folder);
    expect([...found.jurisdictions.keys()]).toEqual(['_template']);
    expect([...found.tenants.keys()]).toEqual(['_template']);
    expect(found.folders.get('_template')).toBe(join(folder, 'tenth'));
  });

  it('takes a law without an office', async () => {
    plugIn('xx', 'jurisdiction.ts', copy(''));
    const found = await discoverTenants(folder);
    expect([...found.jurisdictions.keys()]).toEqual(['xx']);
    expect(found.tenants.size).toBe(0);
  });

  it('refuses what does not keep the contract, and says why', async () => {
    plugIn('a', 'jurisdiction.ts', 'export const law = {};');
    expect(await refused()).toMatchObject({
      code: 'law.bad-plug-in',
      params: { reason: 'no export named jurisdiction' },
    });
    rmSync(join(folder, 'a'), { recursive: true });
    plugIn('b', 'jurisdiction.ts', copy('currency: "XYZ"'));
    expect(await refused()).toMatchObject({ params: { field: 'currency' } });
    rmSync(join(folder, 'b'), { recursive: true });
    plugIn('c', 'jurisdiction.ts', copy('recipients: []'));
    expect((await refused()).params.reason).toContain('no recipient');
    rmSync(join(folder, 'c'), { recursive: true });
    plugIn('d', 'jurisdiction.ts', copy('rules: law.rules.slice(1)'));
    expect((await refused()).params.reason).toContain('no rule pay');
    rmSync(join(folder, 'd'), { recursive: true });
    plugIn('e', 'jurisdiction.ts', copy(''));
    plugIn('f', 'jurisdiction.ts', copy(''));
    expect((await refused()).params.reason).toBe('second plug-in xx');
  });
});

describe('the static look at rules', () => {
  it('sees numbers and forbidden words in code, not in comments and texts', () => {
    const source = "// § 12, 30 days\nconst a = 30; const b = 'for 40'; const c = x1 * 12 + 0.5;";
    expect(strangeNumbers(source)).toEqual(['30', '0.5']);
    expect(bareCode('/* new Date() */ f("Date")')).not.toContain('Date');
    expect(bareCode('f(new Date())')).toContain('Date');
  });
});
