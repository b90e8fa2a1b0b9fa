/** Starts kit/killed.ts: a deed in a process of its own that dies at a point. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Deed, Point } from './killed.ts';
import type { TestTenant } from './tenant.ts';

export type { Deed, Point } from './killed.ts';

const CHILD = fileURLToPath(new URL('killed.ts', import.meta.url));

/** How the process must end at each point. */
const ENDS: Readonly<
  Record<Point, { readonly code: number | null; readonly signal: string | null }>
> = {
  before: { code: null, signal: 'SIGKILL' },
  inside: { code: null, signal: 'SIGKILL' },
  after: { code: null, signal: 'SIGKILL' },
  lost: { code: 1, signal: null },
};

/** Does the deed and dies at the point of its n-th transaction; fails when it ended otherwise. */
export async function perform(
  tenant: TestTenant,
  does: Deed['does'],
  point: Point,
  nth: number,
): Promise<void> {
  const deed: Deed = {
    url: tenant.runtimeUrl,
    key: tenant.vaultKey.toString('base64'),
    today: tenant.runtime.clock.today(),
    does,
    point,
    nth,
  };
  const child = spawn(process.execPath, [CHILD, JSON.stringify(deed)], { stdio: 'ignore' });
  const end = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
  expect(end).toEqual(ENDS[point]);
}
