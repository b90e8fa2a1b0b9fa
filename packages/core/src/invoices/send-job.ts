/** Setting a PDF takes a moment, so documents are mailed in the background. */
import { systemActor } from '../database/index.ts';
import type { ProcedureContext } from '../procedure/index.ts';
import type { TenantRuntime } from '../tenant/index.ts';
import { sendDocument } from './send-document.ts';

export const SEND_JOB = 'invoices.send';

/** Enqueues the mail in the transaction of the deed: it goes out only if that commits. */
export async function sendSoon(
  { tx, tenant, clock }: Pick<ProcedureContext, 'tx' | 'tenant' | 'clock'>,
  invoice: string,
): Promise<void> {
  await tenant.jobs.enqueue(tx, SEND_JOB, { invoice, asked: clock.now() });
}

/**
 * The job. At least once: a document that went out after it was asked for is not mailed again.
 */
export function sendAsked(
  tenant: TenantRuntime,
  { invoice, asked }: { readonly invoice: string; readonly asked: string },
): Promise<void> {
  const { clock, database } = tenant;
  return database.inTransaction(systemActor('invoices'), async (tx) => {
    const [row] = await tx.sql<{ sent_at: string | null }[]>`
      select sent_at from invoice where id = ${invoice} for update`;
    if (!row || (row.sent_at !== null && row.sent_at > asked)) return;
    await sendDocument({ tx, tenant, clock }, invoice);
  });
}
