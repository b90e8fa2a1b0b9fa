import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { examplia, root } from './support.ts';

const readme = readFileSync(join(root, 'tenants/_template/README.md'), 'utf8');
const contract = readFileSync(join(root, 'packages/law/src/jurisdiction.ts'), 'utf8');

/** Members of an interface as it stands in the contract. */
function membersOf(name: string): string[] {
  const start = contract.indexOf(`export interface ${name}`);
  const body = contract.slice(start, contract.indexOf('\n}', start));
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??[(:]/gm)].map(([, member]) => member!);
}

it('the template explains every member of a jurisdiction and of the context', () => {
  const members = [...membersOf('Jurisdiction'), ...membersOf('Context')];
  expect(members.length).toBeGreaterThan(40);
  expect(members).toEqual(expect.arrayContaining(Object.keys(examplia)));
  const code = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text!);
  const named = (member: string): boolean =>
    code.some((text) => new RegExp(`\\b${member}\\b`).test(text));
  expect(members.filter((member) => !named(member))).toEqual([]);
});

/** Every file the engine's entry reaches. */
function reached(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, name] of readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g))
    reached(join(dirname(path), name!), seen);
  return seen;
}

it('the engine runs in a browser: nothing it reaches asks for Node', () => {
  const files = [...reached(join(root, 'packages/law/src/index.ts'))];
  expect(files.length).toBeGreaterThan(20);
  const node = files.filter((path) => /from '(node:|vitest)/.test(readFileSync(path, 'utf8')));
  expect(node).toEqual([]);
});
