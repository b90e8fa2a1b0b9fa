import { z } from 'zod';
import { exampleOnly } from '../api/base.ts';
import { instant } from '../api/inputs.ts';

const mail = z.object({
  id: z.uuid(),
  to: z.string(),
  language: z.string(),
  template: z.string(),
  subject: z.string(),
  body: z.string(),
  at: instant,
});

interface Row {
  id: string;
  recipient: string;
  language: string;
  template: string;
  subject: string;
  body_sealed: Buffer;
  created_at: Date;
}

/** The mails that would have gone out, newest first; in example mode only. */
export const list = exampleOnly
  .input(z.object({ to: z.string().max(254).optional() }).optional())
  .output(z.array(mail))
  .query(async ({ ctx, input }) => {
    const { sql, seal } = ctx.hub;
    const rows = await sql<Row[]>`
      select id, recipient, language, template, subject, body_sealed, created_at from mail_outbox
      ${input?.to ? sql`where lower(recipient) = ${input.to.toLowerCase()}` : sql``}
      order by created_at desc limit 100`;
    return rows.map((row) => ({
      id: row.id,
      to: row.recipient,
      language: row.language,
      template: row.template,
      subject: row.subject,
      body: seal.open(row.body_sealed, `mail ${row.id}`),
      at: row.created_at.toISOString(),
    }));
  });
