/** Every background job of a tenant. A slice adds its own here. */

import { WATCH_JOB, watchGuarantee } from '../claims/index.ts';
import { systemActor } from '../database/index.ts';
import { REMIND_JOB, SEND_JOB, sendAsked, sendDueReminders } from '../invoices/index.ts';
import { MAIL_JOB } from '../mail/index.ts';
import { type MailSender, sendMail, sendWaiting } from '../mail/send.ts';
import { COMPUTE_JOB, computeRun, POST_JOB, postRun } from '../payroll/index.ts';
import { promoteDueAccounts } from '../people/index.ts';
import type { TenantRuntime } from '../tenant/index.ts';
import { reencrypt } from '../vault/index.ts';
import { foldBooks } from './fold.ts';
import type { JobDefinition } from './queue.ts';
import { sweepExpired } from './sweep.ts';

export function jobHandlers(
  tenant: TenantRuntime,
  sender: MailSender | null,
): Readonly<Record<string, JobDefinition>> {
  const asSystem = tenant.database.inTransaction;
  return {
    [MAIL_JOB]: {
      handle: async ({ mail }) => sendMail(tenant, sender, String(mail)),
      parallel: 5,
    },
    'mail.waiting': {
      cron: '20 * * * *',
      handle: async () => {
        await sendWaiting(tenant, sender);
      },
    },
    [COMPUTE_JOB]: {
      handle: async ({ run }) => computeRun(tenant, String(run)),
      expireSeconds: 3600,
    },
    [POST_JOB]: {
      handle: async ({ run }) => postRun(tenant, String(run)),
      expireSeconds: 3600,
    },
    'ledger.fold': {
      cron: '* * * * *',
      handle: async () => foldBooks(tenant),
    },
    'people.promote-accounts': {
      cron: '10 1 * * *',
      handle: async () => {
        await asSystem(systemActor('jobs'), (tx) => promoteDueAccounts(tx, tenant.clock.today()));
      },
    },
    [SEND_JOB]: {
      handle: ({ invoice, asked }) =>
        sendAsked(tenant, { invoice: String(invoice), asked: String(asked) }),
      parallel: 2,
    },
    [REMIND_JOB]: {
      cron: '10 6 * * *',
      handle: async () => {
        await sendDueReminders(tenant);
      },
    },
    [WATCH_JOB]: {
      cron: '20 6 * * *',
      handle: async () => {
        await watchGuarantee(tenant);
      },
    },
    'vault.reencrypt': {
      cron: '30 1 * * *',
      handle: async () => {
        let moved = 1;
        while (moved > 0) {
          moved = await asSystem(systemActor('jobs'), (tx) => reencrypt(tx, tenant.vault, 500));
        }
      },
    },
    'technical.sweep': {
      cron: '50 * * * *',
      handle: async () => asSystem(systemActor('jobs'), (tx) => sweepExpired(tx, tenant.clock)),
    },
  };
}
