/** What a period would leave open, counted before it is closed. Office or system. */
import { net } from '@smart/ledger';
import { readBalances, readTrialBalance } from '@smart/ledger/store';
import { z } from 'zod';
import type { Tx } from '../database/index.ts';

export const leftOpenOutput = z.object({
  /** Statement lines without a counterpart, booked in the period. */
  suspenseLines: z.number().int(),
  suspenseMinor: z.bigint(),
  /** Runs of the period that are not posted. */
  runs: z.number().int(),
  unconfirmedDays: z.number().int(),
  toInvoice: z.number().int(),
  expenses: z.number().int(),
  unsentPayments: z.number().int(),
  /** Debits less credits of everything up to the last day; anything but 0 is a bug. */
  differenceMinor: z.bigint(),
});
export type LeftOpen = z.infer<typeof leftOpenOutput>;

type Counts = Omit<LeftOpen, 'differenceMinor' | 'suspenseMinor'>;

/** Counts up to the last day of the period. */
export async function leftOpenAt(tx: Tx, entity: string, to: string): Promise<LeftOpen> {
  const [counts] = await tx.sql<Counts[]>`
    select
      (select count(*)::int from bank_entry b join bank_account a on a.id = b.bank_account_id
        where a.entity_id = ${entity} and b.state = 'suspense' and b.booked_on <= ${to})
        as "suspenseLines",
      (select count(*)::int from payroll_run r where r.entity_id = ${entity}
        and r.period_to <= ${to} and r.state not in ('posted', 'discarded')) as runs,
      (select count(*)::int from work_day d join engagement e on e.id = d.engagement_id
        where e.entity_id = ${entity} and d.on_date <= ${to} and d.state = 'planned'
          and e.state in ('ready', 'ended')) as "unconfirmedDays",
      (select count(*)::int from client_order o
        join order_version v on v.order_id = o.id and v.number = o.confirmed_version
        cross join jsonb_array_elements(v.instalments) as part
        where o.entity_id = ${entity} and o.state in ('confirmed', 'completed')
          and (part ->> 'on')::date <= ${to}::date
          and not exists (select 1 from invoice i where i.order_id = o.id and i.kind = 'invoice'
            and i.instalment_id = part ->> 'id' and i.credited_minor < i.net_minor))
        as "toInvoice",
      (select count(*)::int from expense x where x.entity_id = ${entity}
        and x.state = 'submitted' and x.spent_on <= ${to}) as expenses,
      (select count(*)::int from payment p where p.entity_id = ${entity}
        and p.state = 'prepared' and p.due_on <= ${to}) as "unsentPayments"`;
  const { debit, credit } = await readTrialBalance(tx.sql, entity, { to });
  const suspense = await readBalances(tx.sql, entity, { accounts: ['suspense'] });
  return {
    ...counts!,
    suspenseMinor: suspense.reduce((sum, balance) => sum - net(balance), 0n),
    differenceMinor: debit - credit,
  };
}
