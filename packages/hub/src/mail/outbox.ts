import { randomUUID } from 'node:crypto';
import type { Db, Hub } from '../context.ts';
import { catalogues, fill, type MailTemplate } from './templates.ts';

/** Languages the hub writes mails in; others get English. */
export const mailLanguages = [...catalogues.keys()];

export interface Mail {
  readonly to: string;
  readonly language: string;
  readonly template: MailTemplate;
  readonly name: string;
  /** Path of a link at the network site. */
  readonly path?: string;
}

/** Line breaks in a name would let a stranger write into a mail that looks like ours. */
const oneLine = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 100);

/** Writes a mail into the outbox, in the transaction of what it tells. */
export async function queueMail(db: Db, hub: Hub, mail: Mail): Promise<void> {
  const language = catalogues.has(mail.language) ? mail.language : 'en';
  const text = catalogues.get(language)![mail.template];
  const { origin, clock } = hub.config;
  const values = { origin, name: oneLine(mail.name), link: `${origin}${mail.path ?? ''}` };
  const now = clock.now();
  const id = randomUUID();
  await db`
    insert into mail_outbox (id, recipient, language, template, subject, body_sealed, created_at,
      next_at)
    values (${id}, ${mail.to}, ${language}, ${mail.template}, ${fill(text.subject, values)},
      ${hub.seal.seal(fill(text.body, values), `mail ${id}`)}, ${now}, ${now})`;
}
