/** Payment files as staff read them. */
import { z } from 'zod';
import type { Tx } from '../database/index.ts';

export const batchRow = z.object({
  id: z.uuid(),
  entityId: z.string(),
  messageId: z.string(),
  bankAccount: z.string(),
  executeOn: z.string(),
  state: z.enum(['draft', 'approved', 'sent', 'discarded']),
  count: z.number().int(),
  totalMinor: z.bigint(),
  currency: z.string(),
  hash: z.string(),
  executed: z.number().int(),
  returned: z.number().int(),
  preparedBy: z.string(),
  preparedAt: z.string(),
  approvedBy: z.string().nullable(),
  sentAt: z.string().nullable(),
  /** True when the caller prepared it: someone else must approve. */
  mine: z.boolean(),
});
export type BatchRow = z.infer<typeof batchRow>;

/** Files, newest first; one of them when `id` is given. */
export async function batchRows(
  tx: Tx,
  caller: string,
  of: { readonly id?: string; readonly entityId?: string; readonly limit: number },
): Promise<BatchRow[]> {
  const { id = null, entityId = null, limit } = of;
  return tx.sql<BatchRow[]>`
    select b.id, b.entity_id as "entityId", b.message_id as "messageId",
      k.name as "bankAccount", b.execute_on as "executeOn", b.state, b.count,
      b.total_minor as "totalMinor", k.currency, b.file_hash as hash,
      coalesce(s.executed, 0)::int as executed, coalesce(s.returned, 0)::int as returned,
      coalesce(p.given_name || ' ' || p.family_name, '') as "preparedBy",
      b.prepared_at as "preparedAt", a.given_name || ' ' || a.family_name as "approvedBy",
      b.sent_at as "sentAt", b.prepared_by = ${caller} as mine
    from payment_batch b join bank_account k on k.id = b.bank_account_id
    left join person p on p.id = b.prepared_by left join person a on a.id = b.approved_by
    left join lateral (select count(*) filter (where state = 'executed') as executed,
        count(*) filter (where state = 'returned') as returned
      from payment where batch_id = b.id) s on true
    where (${id}::uuid is null or b.id = ${id})
      and (${entityId}::text is null or b.entity_id = ${entityId})
    order by b.prepared_at desc, b.id desc limit ${limit}`;
}
