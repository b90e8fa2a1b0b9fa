/** What authorities and funds are owed: the ledger's open items, with the duty's day and number. */
import { type Balance, net, RECIPIENT_ACCOUNTS } from '@smart/ledger';
import { readBalances } from '@smart/ledger/store';
import type { Tx } from '../database/index.ts';

/** Kinds of recipients paid by month, and the purpose their payments carry. */
const KINDS = {
  'social-insurance': 'SSBE',
  'tax-office': 'TAXS',
  municipality: 'TAXS',
  fund: 'SSBE',
} as const;
type DueKind = keyof typeof KINDS;

export interface Due {
  readonly recipient: string;
  readonly kind: DueKind;
  /** Open item of the ledger: `<recipient>:<YYYY-MM>`. */
  readonly payable: string;
  readonly purpose: (typeof KINDS)[DueKind];
  /** Owed and not in any payment yet, minor units; below zero: the recipient has to set it off. */
  readonly amount: bigint;
  /** Day of the duty; null where none is recorded. */
  readonly dueOn: string | null;
  readonly payee: {
    readonly name: string;
    readonly iban: string;
    readonly reference: string;
  } | null;
}

interface Known {
  readonly pending: readonly { payable: string; recipient: string; amount: bigint }[];
  readonly duties: readonly { recipient: string; month: string; due: string }[];
  readonly payees: readonly { recipient: string; name: string; iban: string; reference: string }[];
}

/** Everything owed to authorities and funds of a legal entity, soonest first. */
export async function authorityDues(tx: Tx, entityId: string): Promise<Due[]> {
  const kinds = Object.keys(KINDS) as DueKind[];
  const accounts = kinds.map((kind) => RECIPIENT_ACCOUNTS[kind]);
  const balances = await readBalances(tx.sql, entityId, { accounts });
  const known = await knownOf(tx, entityId);
  return balances
    .map((balance) => dueOf(kinds[accounts.indexOf(balance.account as never)]!, balance, known))
    .filter(({ amount }) => amount !== 0n)
    .sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1));
}

interface KnownRow extends Omit<Known, 'pending'> {
  readonly pending: readonly { payable: string; recipient: string; amount: string }[];
}

/** Payments under way, days of duties and accounts of payees, in one query. */
async function knownOf(tx: Tx, entityId: string): Promise<Known> {
  const [row] = await tx.sql<KnownRow[]>`
    select
      (select coalesce(jsonb_agg(x), '[]') from (
        select owed->>'payable' as payable, payee_id as recipient, sum(amount_minor)::text as amount
        from payment where entity_id = ${entityId} and payee_kind = 'authority'
          and state in ('prepared', 'sent') group by 1, 2) x) as pending,
      (select coalesce(jsonb_agg(x), '[]') from (
        select recipient, to_char(period_from, 'YYYY-MM') as month, max(due)::text as due from duty
        where entity_id = ${entityId} and engagement_id is null and amount_minor is not null
        group by 1, 2) x) as duties,
      (select coalesce(jsonb_agg(x), '[]') from (
        select recipient, name, iban, reference from payee_account where entity_id = ${entityId}
          and approved_by is not null and replaced_at is null) x) as payees`;
  const pending = row!.pending.map((one) => ({ ...one, amount: BigInt(one.amount) }));
  return { ...row!, pending };
}

function dueOf(kind: DueKind, balance: Balance, known: Known): Due {
  const { subject, item } = balance;
  const underway = known.pending.find((one) => one.payable === item && one.recipient === subject);
  const month = item.slice(item.lastIndexOf(':') + 1);
  const duty = known.duties.find((one) => one.recipient === subject && one.month === month);
  const payee = known.payees.find(({ recipient }) => recipient === subject);
  return {
    recipient: subject,
    kind,
    payable: item,
    purpose: KINDS[kind],
    // A liability stands on the credit side.
    amount: -net(balance) - (underway?.amount ?? 0n),
    dueOn: duty?.due ?? null,
    payee: payee ? { name: payee.name, iban: payee.iban, reference: payee.reference } : null,
  };
}
