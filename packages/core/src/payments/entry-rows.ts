/** Statement lines as staff read them. */
import { z } from 'zod';
import type { Tx } from '../database/index.ts';

export const entryRow = z.object({
  id: z.uuid(),
  statementId: z.uuid(),
  account: z.string(),
  currency: z.string(),
  entityId: z.string(),
  amountMinor: z.bigint(),
  suspenseMinor: z.bigint(),
  bookedOn: z.string(),
  counterparty: z.string().nullable(),
  iban: z.string().nullable(),
  remittance: z.string(),
  state: z.enum(['matched', 'suspense']),
  ownerRole: z.enum(['finance', 'payroll', 'adviser']).nullable(),
  owner: z.string().nullable(),
  ownerId: z.string().nullable(),
  reason: z.string().nullable(),
  note: z.string().nullable(),
  matches: z.array(
    z.object({
      kind: z.string(),
      target: z.string(),
      amount: z.string(),
      evidence: z.string(),
      certainty: z.string(),
      label: z.string().nullable(),
    }),
  ),
  candidates: z.array(z.string()),
  version: z.number().int(),
});
export type EntryRow = z.infer<typeof entryRow>;

/** Lines of a statement in its order, or those on suspense, oldest first. */
export async function entryRows(
  tx: Tx,
  of: {
    readonly statement?: string;
    readonly entry?: string;
    readonly suspense?: boolean;
    readonly offset: number;
    readonly limit: number;
  },
): Promise<EntryRow[]> {
  const { statement = null, entry = null, suspense = false, offset, limit } = of;
  return tx.sql<EntryRow[]>`
    select e.id, e.statement_id as "statementId", a.name as account, a.currency,
      a.entity_id as "entityId", e.amount_minor as "amountMinor",
      e.suspense_minor as "suspenseMinor", e.booked_on as "bookedOn",
      e.counterparty_name as counterparty, e.counterparty_iban as iban, e.remittance, e.state,
      e.owner_role as "ownerRole", p.given_name || ' ' || p.family_name as owner,
      e.owner as "ownerId", e.reason, e.note, coalesce(m.list, '[]') as matches, e.candidates,
      e.version
    from bank_entry e join bank_account a on a.id = e.bank_account_id
    left join person p on p.id = e.owner
    left join lateral (
      select jsonb_agg(jsonb_build_object('kind', x.target_kind, 'target', x.target_id,
        'amount', x.amount_minor::text, 'evidence', x.evidence, 'certainty', x.certainty,
        'label', coalesce(i.number, y.payee_name)) order by x.id) as list
      from (select * from bank_match where bank_entry_id = e.id order by id limit 50) x
      left join bank_match b on x.target_kind = 'invoice-return' and b.id::text = x.target_id
      left join invoice i on x.target_kind in ('invoice', 'invoice-return')
        and i.id::text = coalesce(b.target_id, x.target_id)
      left join payment y on x.target_kind in ('payment', 'payment-return')
        and y.id::text = x.target_id) m on true
    where (${statement}::uuid is null or e.statement_id = ${statement})
      and (${entry}::uuid is null or e.id = ${entry})
      and (${!suspense} or e.state = 'suspense')
    order by e.booked_on, e.id offset ${offset} limit ${limit}`;
}
