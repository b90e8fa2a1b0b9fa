import { randomUUID } from 'node:crypto';
import type { Caller, Db } from '../context.ts';

/** What happened to an account, as its person sees it. */
export const securityEventKinds = [
  'account-created',
  'account-disabled',
  'signed-in',
  'sign-in-failed',
  'second-factor-failed',
  'signed-out',
  'signed-out-everywhere',
  'stepped-up',
  'password-changed',
  'password-reset-asked',
  'password-reset',
  'email-change-asked',
  'email-changed',
  'name-changed',
  'factor-added',
  'factor-removed',
  'recovery-code-used',
  'recovery-codes-renewed',
] as const;

export type SecurityEventKind = (typeof securityEventKinds)[number];

export interface SecurityEvent {
  readonly accountId: string;
  readonly kind: SecurityEventKind;
  readonly at: string;
  readonly caller: Caller | null;
  readonly tenant?: string | null;
}

/** Adds to the account's audit; call it in the transaction of what it reports. */
export async function recordEvent(db: Db, event: SecurityEvent): Promise<void> {
  await db`
    insert into security_event (id, account_id, kind, at, address, device, tenant)
    values (${randomUUID()}, ${event.accountId}, ${event.kind}, ${event.at},
      ${event.caller?.address ?? null}, ${event.caller?.device ?? null}, ${event.tenant ?? null})`;
}
