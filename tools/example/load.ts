/** Example data of every tenant that runs. */
import { manualClock } from '@smart/calendar/clock';
import type { TenantRuntime } from '@smart/core';
import type { Report } from '../start/progress.ts';
import type { Stack } from '../start/stack.ts';
import {
  createPerson,
  createSignIn,
  DESKS,
  EXAMPLE_SIGN_INS,
  type ExampleSignIn,
} from './accounts.ts';
import { openForBusiness } from './opening.ts';
import type { Desk, Member } from './play/office.ts';
import { loadTenant, WHOLE_YEAR } from './tenant.ts';

const memberOf = (signIn: ExampleSignIn, id: string): Member => ({
  ...{ id, email: signIn.email, roles: signIn.roles },
});

/** Enters everybody who can sign in; `enter` answers the person's id. */
export async function enterSignIns(
  enter: (signIn: ExampleSignIn) => Promise<string>,
): Promise<{ readonly member: Member; readonly staff: Readonly<Record<Desk, Member>> }> {
  const found = new Map<string, Member>();
  for (const signIn of EXAMPLE_SIGN_INS)
    found.set(signIn.role, memberOf(signIn, await enter(signIn)));
  const at = (role: string): Member => {
    const member = found.get(role);
    if (!member) throw new Error(`no example sign-in is ${role}`);
    return member;
  };
  return {
    member: at('member'),
    staff: {
      adviser: at(DESKS.adviser),
      payroll: at(DESKS.payroll),
      approver: at(DESKS.approver),
      finance: at(DESKS.finance),
      admin: at(DESKS.admin),
    },
  };
}

export interface LoadOptions {
  /** `accounts`: an office on its first day instead of a year of its life. */
  readonly only?: 'accounts' | undefined;
}

/**
 * The office as it was when its example year was lived: a frozen one begins nothing, so its past is
 * played before it froze.
 */
export const asLive = (runtime: TenantRuntime): TenantRuntime => ({
  ...runtime,
  plugin: { ...runtime.plugin, tenant: { ...runtime.plugin.tenant, lifecycle: 'live' } },
});

async function loadOne(
  stack: Stack,
  runtime: TenantRuntime,
  { report, only }: LoadOptions & { readonly report: Report },
): Promise<void> {
  const today = runtime.clock.today();
  const clock = manualClock(today);
  const loading: TenantRuntime = { ...asLive(runtime), clock };
  const signIns = () =>
    enterSignIns(async (signIn) => {
      report(signIn.role);
      return createSignIn(stack, loading, signIn);
    });
  const parts = { runtime: loading, today, clock, signIns, report };
  const loaded =
    only === 'accounts'
      ? await openForBusiness(parts)
      : (await loadTenant({ ...parts, size: WHOLE_YEAR })) !== null;
  // A country without example words still has its sign-ins.
  if (!loaded) await enterSignIns((signIn) => createSignIn(stack, runtime, signIn));
}

export async function loadExample(
  stack: Stack,
  tenants: readonly string[],
  report: Report,
  options: LoadOptions = {},
): Promise<void> {
  for (const id of tenants) {
    const told: Report = (text) => report(`${id}: ${text}`);
    await loadOne(stack, stack.coop.tenant(id), { ...options, report: told });
  }
}

/** The same without a hub: who can sign in are people with roles only. */
export const signInsWithoutHub = (tenant: TenantRuntime) => () =>
  enterSignIns((signIn) => createPerson(tenant, signIn, null));
