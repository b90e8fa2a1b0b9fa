/** The client's other answers: a change, please; or no. */
import { z } from 'zod';
import { readClient } from '../../clients/index.ts';
import { type MailWords, queueMail } from '../../mail/index.ts';
import { asSystem, type ClientContext } from '../../procedure/index.ts';
import { recordOrderEvent } from '../events.ts';
import { moveOrder } from '../move.ts';
import type { OrderState, OrderWithVersion } from '../read.ts';

export const answerInput = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().trim().min(2).max(120),
  message: z.string().trim().min(3).max(2000),
});

export interface ClientAnswer {
  readonly state: OrderState;
  readonly kind: 'change-asked' | 'declined';
  readonly words: Readonly<Record<string, MailWords>>;
  readonly name: string;
  readonly message: string;
}

/** Moves the order, notes who said what, and tells the person. */
export async function answerWith(
  ctx: ClientContext,
  row: OrderWithVersion,
  answer: ClientAnswer,
): Promise<void> {
  const at = ctx.clock.now();
  await moveOrder(ctx.tx, row, { state: answer.state, at });
  const { kind, name, message } = answer;
  const data = { version: row.currentVersion, message };
  await recordOrderEvent(ctx.tx, { order: row.id, at, kind, name, data });
  ctx.note({ subject: row.personId, order: row.id, version: row.currentVersion });
  // A person's address is not the client's to read.
  await asSystem(ctx.tx, 'orders', async (tx) => {
    const client = await readClient(tx, row.clientId);
    const params = { number: row.number, title: row.content.title, client: client.name };
    await queueMail(
      { ...ctx, tx },
      {
        person: row.personId,
        code: `orders.${kind}`,
        words: answer.words,
        params: { ...params, name, message, order: row.id },
      },
    );
  });
}
