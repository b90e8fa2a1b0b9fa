/** Example data of every tenant that runs. */
import type { Report } from '../start/progress.ts';
import type { Stack } from '../start/stack.ts';
import { createSignIn, EXAMPLE_SIGN_INS } from './accounts.ts';

export async function loadExample(
  stack: Stack,
  tenants: readonly string[],
  report: Report,
): Promise<void> {
  for (const id of tenants) {
    const tenant = stack.coop.tenant(id);
    for (const signIn of EXAMPLE_SIGN_INS) {
      report(`${id}: ${signIn.role}`);
      await createSignIn(stack, tenant, signIn);
    }
  }
}
