/**
 * Outgoing mail: written to the outbox in the transaction of the deed it tells about, so that no
 * notice goes out for what was rolled back and none is lost for what was done.
 */
import { newId } from '../database/index.ts';
import type { ProcedureContext } from '../procedure/context.ts';

/** The words of one mail in one language; `{name}` stands for a parameter. */
export interface MailWords {
  readonly subject: string;
  readonly body: string;
}

export interface MailAttachment {
  readonly name: string;
  readonly mediaType: string;
  /** Row of table `file`. */
  readonly file: string;
}

export interface NewMail {
  /** A person of the tenant: their address and language are used unless given. */
  readonly person?: string;
  readonly to?: string;
  readonly language?: string;
  /** Names the kind of notice: `bank-account.change-requested`. */
  readonly code: string;
  /** A language each; `en` is the fallback. */
  readonly words: Readonly<Record<string, MailWords>>;
  readonly params: Readonly<Record<string, string | number>>;
  readonly attachments?: readonly MailAttachment[];
}

export const MAIL_JOB = 'mail.send';

/** Fills `{name}` in a text. A missing parameter is a bug and throws. */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`mail parameter ${name} is missing`);
    return String(value);
  });
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Parameters as people read them: a day `2026-12-24` becomes “24 December 2026”. */
function spoken(params: NewMail['params'], language: string): NewMail['params'] {
  const days = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const say = (value: string | number): string | number =>
    typeof value === 'string' && ISO_DAY.test(value) ? days.format(Date.parse(value)) : value;
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, say(value)]));
}

/** Puts a mail into the outbox and enqueues its sending. Returns its id. */
export async function queueMail(
  ctx: Pick<ProcedureContext, 'tx' | 'tenant' | 'clock'>,
  mail: NewMail,
): Promise<string> {
  const { tx, tenant, clock } = ctx;
  const known = mail.person === undefined ? null : await addressOf(ctx, mail.person);
  const recipient = mail.to ?? known?.email;
  if (!recipient) throw new Error(`mail ${mail.code} has no recipient`);
  const language = mail.language ?? known?.language ?? 'en';
  const words = mail.words[language] ?? mail.words.en;
  if (!words) throw new Error(`mail ${mail.code} has no words`);
  const params = {
    tenant: tenant.plugin.tenant.name,
    origin: tenant.origin,
    ...spoken(mail.params, language),
  };
  const id = newId();
  await tx.sql`
    insert into mail (id, person, recipient, code, language, subject, body, attachments, created_at)
    values (${id}, ${mail.person ?? null}, ${recipient}, ${mail.code}, ${language},
      ${fill(words.subject, params)}, ${fill(words.body, params)},
      ${tx.sql.json((mail.attachments ?? []) as never)}, ${clock.now()})`;
  await tenant.jobs.enqueue(tx, MAIL_JOB, { mail: id });
  return id;
}

async function addressOf(
  { tx }: Pick<ProcedureContext, 'tx'>,
  person: string,
): Promise<{ email: string; language: string } | null> {
  const [row] = await tx.sql<{ email: string; language: string }[]>`
    select email, language from person where id = ${person}`;
  return row ?? null;
}
