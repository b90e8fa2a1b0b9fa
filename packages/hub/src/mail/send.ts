import { createTransport, type Transporter } from 'nodemailer';
import type { Hub } from '../context.ts';
import { later } from '../instant.ts';

interface MailRow {
  id: string;
  recipient: string;
  subject: string;
  body_sealed: Buffer;
  attempts: number;
}

/** Waits before the next attempt, in seconds; after the last the mail is given up. */
export const mailWaits = [30, 120, 600, 3_600, 10_800, 43_200] as const;

export interface MailSender {
  /** Sends what is due; answers how many went out. */
  readonly sendDue: () => Promise<number>;
  readonly close: () => void;
}

/** The class of a mail fault, without the address that SMTP answers repeat. */
function problemOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.name : 'unknown';
}

async function sendOne(hub: Hub, transport: Transporter, from: string, row: MailRow) {
  const now = hub.config.clock.now();
  try {
    await transport.sendMail({
      from,
      to: { name: '', address: row.recipient },
      subject: row.subject,
      text: hub.seal.open(row.body_sealed, `mail ${row.id}`),
      messageId: `<${row.id}@${new URL(hub.config.origin).hostname}>`,
    });
    await hub.sql`update mail_outbox set sent_at = ${now}, attempts = attempts + 1
      where id = ${row.id}`;
    return true;
  } catch (error) {
    const wait = mailWaits[row.attempts];
    await hub.sql`
      update mail_outbox set attempts = attempts + 1, last_problem = ${problemOf(error)},
        next_at = ${later(now, wait ?? 0)}, given_up_at = ${wait === undefined ? now : null}
      where id = ${row.id}`;
    hub.config.log.warn({ mail: row.id, problem: problemOf(error) }, 'mail not sent');
    return false;
  }
}

/**
 * Sends the outbox by SMTP. A due mail is first reserved for a minute, so that two processes do
 * not send it twice; a process killed in between sends it again (at least once).
 */
export function createMailSender(hub: Hub): MailSender | null {
  const mail = hub.config.mail;
  if (mail === null) return null;
  const transport = createTransport(mail.url, {
    // A mail holds no files and no foreign content.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async sendDue() {
      const now = hub.config.clock.now();
      const rows = await hub.sql<MailRow[]>`
        update mail_outbox set next_at = ${later(now, 60)} where id in (
          select id from mail_outbox
          where sent_at is null and given_up_at is null and next_at <= ${now}
          order by next_at limit 20 for update skip locked)
        returning id, recipient, subject, body_sealed, attempts`;
      let sent = 0;
      for (const row of rows) if (await sendOne(hub, transport, mail.from, row)) sent += 1;
      return sent;
    },
    close: () => transport.close(),
  };
}
