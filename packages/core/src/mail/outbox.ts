import { z } from 'zod';
import { asSystem, publicProcedure } from '../procedure/index.ts';

const row = z.object({
  id: z.uuid(),
  at: z.string(),
  recipient: z.string(),
  code: z.string(),
  language: z.string(),
  subject: z.string(),
  body: z.string(),
});

/**
 * Mails written so far, newest first. Exists in example mode only, where no mail leaves the house
 * and a newcomer must read the links in them.
 */
export const outbox = publicProcedure
  .meta({ exampleOnly: true })
  .input(z.object({ recipient: z.string().max(200).optional() }))
  .output(z.array(row))
  .query(async ({ ctx, input }) =>
    asSystem(
      ctx.tx,
      'example outbox',
      (tx) => tx.sql<z.infer<typeof row>[]>`
        select id, created_at as at, recipient, code, language, subject, body from mail
        where ${input.recipient ?? null}::text is null or recipient = ${input.recipient ?? null}
        order by created_at desc, id desc limit 100`,
    ),
  );
