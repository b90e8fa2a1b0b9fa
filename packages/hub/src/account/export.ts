import { z } from 'zod';
import { signedIn } from '../api/base.ts';
import { instant } from '../api/inputs.ts';
import { securityEventKinds } from './events.ts';

const output = z.object({
  account: z.object({
    email: z.string(),
    name: z.string(),
    locale: z.string(),
    staff: z.boolean(),
    secondFactor: z.boolean(),
    createdAt: instant,
    passwordChangedAt: instant,
  }),
  events: z.array(
    z.object({
      kind: z.enum(securityEventKinds),
      at: instant,
      address: z.string().nullable(),
      device: z.string().nullable(),
      tenant: z.string().nullable(),
    }),
  ),
  sessions: z.array(
    z.object({
      signedInAt: instant,
      address: z.string().nullable(),
      device: z.string().nullable(),
    }),
  ),
});

interface Seen {
  readonly address: string | null;
  readonly device: string | null;
}

/**
 * Everything kept about the person here, oldest first (GDPR art. 15 and 20). Secrets are left out:
 * they are stored as hashes or sealed. Fault: `hub.sign-in-required`.
 */
export const exportAccount = signedIn.output(output).query(async ({ ctx }) => {
  const { hub, account } = ctx;
  type Event = z.infer<typeof output>['events'][number];
  const events = await hub.sql<(Omit<Event, 'at'> & { at: Date })[]>`
    select kind, at, address, device, tenant from security_event
    where account_id = ${account.id} order by at`;
  const sessions = await hub.sql<(Seen & { created_at: Date })[]>`
    select created_at, address, device from account_session
    where account_id = ${account.id} order by created_at`;
  const { email, name, locale, staff, secondFactor, createdAt, passwordChangedAt } = account;
  return {
    account: { email, name, locale, staff, secondFactor, createdAt, passwordChangedAt },
    events: events.map((row) => ({ ...row, at: row.at.toISOString() })),
    sessions: sessions.map((row) => ({
      signedInAt: row.created_at.toISOString(),
      address: row.address,
      device: row.device,
    })),
  };
});
