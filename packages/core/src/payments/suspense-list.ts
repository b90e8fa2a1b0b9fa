import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { openInvoices } from '../invoices/index.ts';
import { staffProcedure } from '../procedure/index.ts';
import { openSubscriptions } from '../shares/index.ts';
import { entryRow, entryRows } from './entry-rows.ts';
import { recallable } from './receipts.ts';

const candidate = z.object({
  kind: z.enum(['invoice', 'invoice-return', 'share', 'payment', 'payment-return']),
  id: z.string(),
  label: z.string(),
  openMinor: z.bigint(),
});

/**
 * Statement lines without a counterpart, oldest first, and what they could be about: open invoices
 * and shares for money that came, payments under way and clients' payments for money that went.
 */
export const list = staffProcedure('finance', 'payroll', 'adviser')
  .input(
    z.object({
      /** Only this line. */
      entry: z.uuid().optional(),
      offset: z.number().int().min(0).max(1_000_000).default(0),
      limit: z.number().int().min(1).max(200).default(100),
    }),
  )
  .output(z.object({ rows: z.array(entryRow), more: z.boolean(), open: z.array(candidate) }))
  .query(async ({ ctx, input }) => {
    const { offset, limit } = input;
    const only = input.entry ? { entry: input.entry } : {};
    const rows = await entryRows(ctx.tx, { ...only, suspense: true, offset, limit: limit + 1 });
    const entities = [...new Set(rows.map(({ entityId }) => entityId))];
    const open: z.infer<typeof candidate>[] = [];
    for (const entity of entities) open.push(...(await candidates(ctx.tx, entity)));
    return { rows: rows.slice(0, limit), more: rows.length > limit, open };
  });

/** The most candidates a form offers. */
const MOST = 500;

async function candidates(tx: Tx, entityId: string): Promise<z.infer<typeof candidate>[]> {
  const invoices = await openInvoices(tx, entityId);
  const shares = await openSubscriptions(tx, entityId);
  const receipts = await recallable(tx, entityId, MOST);
  const payments = await tx.sql<{ id: string; label: string; amount: bigint; state: string }[]>`
    select id, payee_name || ' · ' || remittance as label, amount_minor as amount, state
    from payment where entity_id = ${entityId} and state in ('sent', 'executed')
    order by (state = 'sent') desc, due_on desc, id limit ${MOST}`;
  return [
    ...invoices.slice(0, MOST).map(({ id, number, clientName, open }) => {
      return { kind: 'invoice' as const, id, label: `${number} · ${clientName}`, openMinor: open };
    }),
    ...shares.slice(0, MOST).map(({ id, reference, openMinor }) => {
      return { kind: 'share' as const, id, label: reference, openMinor };
    }),
    ...receipts.map(({ id, label, received }) => {
      return { kind: 'invoice-return' as const, id, label, openMinor: received };
    }),
    ...payments.map(({ id, label, amount, state }) => ({
      kind: state === 'sent' ? ('payment' as const) : ('payment-return' as const),
      id,
      label,
      openMinor: amount,
    })),
  ];
}
