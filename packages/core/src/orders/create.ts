import { yearOf } from '@smart/calendar';
import { z } from 'zod';
import { newId, type Tx } from '../database/index.ts';
import { type MemberContext, memberIntent } from '../procedure/index.ts';
import { type BudgetTarget, budgetFor } from './budget-for.ts';
import { orderInput } from './content.ts';
import { clientFor, draftContent } from './draft.ts';
import { recordOrderEvent } from './events.ts';
import { saveVersion, type VersionContent } from './version.ts';

/** Running number within the tenant; a gap means nothing (an invoice number is another thing). */
async function nextNumber(tx: Tx, tenant: string, today: string): Promise<string> {
  const [row] = await tx.sql<{ n: bigint }[]>`select nextval('order_number') as n`;
  return `${tenant.toUpperCase()}-${yearOf(today)}-${row!.n.toString().padStart(5, '0')}`;
}

interface NewOrder extends BudgetTarget {
  readonly id: string;
  readonly number: string;
  readonly client: string;
  readonly content: VersionContent;
}

async function insertOrder(ctx: MemberContext, order: NewOrder): Promise<void> {
  const { tx, person } = ctx;
  const now = ctx.clock.now();
  await tx.sql`
    insert into client_order (id, number, person_id, entity_id, budget_id, client_id, state,
      created_at, updated_at)
    values (${order.id}, ${order.number}, ${person}, ${order.entity.id}, ${order.budget},
      ${order.client}, 'draft', ${now}, ${now})`;
  const version = { id: newId(), order: order.id, number: 1 };
  await saveVersion(tx, version, order.content, { person, at: now });
  await tx.sql`
    insert into person_client (person_id, client_id, since)
    values (${person}, ${order.client}, ${now}) on conflict do nothing`;
  await recordOrderEvent(tx, { order: order.id, at: now, kind: 'drafted', data: { version: 1 } });
}

/**
 * A draft of an order: lines, dates, place, price, terms; its VAT case is proposed by rule. Faults:
 * `clients.unknown`, `orders.client-blocked`, `budgets.unknown`, `budgets.closed`, and whatever
 * `draftContent` refuses.
 */
export const create = memberIntent
  .meta({ begins: true })
  .input(
    orderInput.extend({
      client: z.uuid(),
      /** Of a client the person has not worked with yet. */
      clientVatNumber: z.string().max(30).optional(),
      budget: z.uuid().optional(),
      entity: z.string().max(60).optional(),
    }),
  )
  .output(z.object({ id: z.uuid(), number: z.string(), version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const client = await clientFor(ctx, input.client, input.clientVatNumber);
    const target = await budgetFor(ctx, input, input.title);
    const content = await draftContent(ctx, { entity: target.entity, client, input });
    const id = newId();
    const number = await nextNumber(ctx.tx, ctx.tenant.id, ctx.today);
    await insertOrder(ctx, { ...target, id, number, client: client.id, content });
    ctx.note({ subject: ctx.person, order: id });
    return { id, number, version: 1 };
  });
