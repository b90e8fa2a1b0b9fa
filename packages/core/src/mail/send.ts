/** Sending what the outbox holds, by SMTP. */
import { addDays } from '@smart/calendar';
import { createTransport } from 'nodemailer';
import { systemActor } from '../database/index.ts';
import type { TenantRuntime } from '../tenant/index.ts';

export interface OutgoingMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly content: Buffer;
  }[];
}

export interface MailSender {
  readonly send: (mail: OutgoingMail) => Promise<void>;
  readonly close: () => void;
}

/** `url` as `smtp://user:password@host:587` (or `smtps://`), `from` as `Smart <office@…>`. */
export function smtpSender(url: string, from: string): MailSender {
  const transport = createTransport(url, { from });
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    send: async ({ id, recipient, subject, body, attachments }) => {
      await transport.sendMail({
        to: recipient,
        subject,
        text: body,
        // The same id again when a lost answer makes us send twice, so that readers see it once.
        messageId: `<${id}@${domain}>`,
        attachments: attachments.map(({ name, mediaType, content }) => ({
          filename: name,
          contentType: mediaType,
          content,
        })),
      });
    },
    close: () => transport.close(),
  };
}

interface MailRow {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly { name: string; mediaType: string; file: string }[];
}

/**
 * Sends one mail of the outbox; without a sender it stays there for the outbox page. A mail already
 * sent, or held by another worker, is left alone.
 */
export async function sendMail(
  tenant: TenantRuntime,
  sender: MailSender | null,
  id: string,
): Promise<void> {
  if (sender === null) return;
  await tenant.database.inTransaction(systemActor('mail'), async (tx) => {
    const [mail] = await tx.sql<MailRow[]>`
      select id, recipient, subject, body, attachments from mail
      where id = ${id} and state = 'waiting' for update skip locked`;
    if (!mail) return;
    const files = mail.attachments.map((each) => each.file);
    const contents =
      files.length === 0
        ? []
        : await tx.sql<{ id: string; bytes: Buffer }[]>`
            select id, bytes from file where id in ${tx.sql(files)}`;
    const attachments = mail.attachments.map(({ name, mediaType, file }) => ({
      name,
      mediaType,
      content: contents.find((each) => each.id === file)?.bytes ?? Buffer.alloc(0),
    }));
    await sender.send({ ...mail, attachments });
    await tx.sql`
      update mail set state = 'sent', sent_at = ${tenant.clock.now()}, attempts = attempts + 1
      where id = ${id}`;
  });
}

/**
 * Sends what still waits although its own job has given up (a mail server away for long): at most
 * three days old, because an older notice misleads.
 */
export async function sendWaiting(
  tenant: TenantRuntime,
  sender: MailSender | null,
): Promise<number> {
  if (sender === null) return 0;
  const since = `${addDays(tenant.clock.today(), -3)}T00:00:00.000Z`;
  const waiting = await tenant.database.inTransaction(
    systemActor('mail'),
    (tx) => tx.sql<{ id: string }[]>`
      select id from mail where state = 'waiting' and created_at >= ${since}
      order by created_at limit 200`,
  );
  for (const { id } of waiting) await sendMail(tenant, sender, id);
  return waiting.length;
}
