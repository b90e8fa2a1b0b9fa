import type { Hub } from '../context.ts';

export interface Health {
  readonly ok: boolean;
  readonly database: 'ok' | 'unreachable';
  /** Mails and sign-outs due for more than five minutes, and those given up in the last day. */
  readonly late: { readonly mails: number; readonly signOuts: number } | null;
}

/** Ready when the database answers; lateness is shown and does not make it unready. */
export async function healthOf(hub: Hub): Promise<Health> {
  try {
    const [late] = await hub.sql<{ mails: number; signOuts: number }[]>`
      select
        (select count(*)::int from mail_outbox where sent_at is null and attempts > 0
          and created_at < now() - interval '5 minutes') as mails,
        (select count(*)::int from sign_out_notice where delivered_at is null
          and created_at < now() - interval '5 minutes') as "signOuts"`;
    return { ok: true, database: 'ok', late: late ?? null };
  } catch {
    return { ok: false, database: 'unreachable', late: null };
  }
}
