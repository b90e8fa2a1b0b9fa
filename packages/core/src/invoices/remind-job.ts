/** Nightly: sends the reminders that the house lets go out by themselves. */
import { systemActor } from '../database/index.ts';
import type { TenantRuntime } from '../tenant/index.ts';
import { overdueInvoices, remind, rulesOn } from './reminders.ts';

export const REMIND_JOB = 'invoices.remind';

/** Harmless when run twice: a level is sent once an invoice. Returns how many went out. */
export async function sendDueReminders(tenant: TenantRuntime): Promise<number> {
  const { clock, database } = tenant;
  const today = clock.today();
  const actor = systemActor('reminders');
  const due = await database.inTransaction(actor, async (tx) => {
    const rules = await rulesOn({ tx, tenant }, today);
    const overdue = await overdueInvoices(tx, { today, rules });
    return overdue.filter(({ due: now, next }) => now && next && next.level <= rules.automatic);
  });
  // One transaction an invoice: a failing one holds back no other.
  for (const { invoice } of due)
    await database.inTransaction(actor, (tx) =>
      remind({ tx, tenant, clock, today }, { invoice, by: null }),
    );
  return due.length;
}
