/** Removes what its retention class no longer allows to keep, for classes counted from creation. */

import { addMonths } from '@smart/calendar';
import type { Clock } from '@smart/calendar/clock';
import type { Tx } from '../database/index.ts';

export async function sweepExpired(tx: Tx, clock: Clock): Promise<void> {
  const classes = await tx.sql<{ name: string; months: number }[]>`
    select name, months from retention_class where months is not null`;
  const cut = (name: string): string => {
    const months = classes.find((each) => each.name === name)?.months ?? 1;
    return `${addMonths(clock.today(), -months)}T00:00:00.000Z`;
  };
  await tx.sql`delete from intent where at < ${cut('intent')}`;
  await tx.sql`delete from mail where state = 'sent' and sent_at < ${cut('mail')}`;
  await tx.sql`delete from session where expires_at < now()`;
  await tx.sql`delete from sign_in where created_at < now() - interval '1 hour'`;
  await tx.sql`
    delete from rate_limit where expire < extract(epoch from now() - interval '1 day') * 1000`;
}
