/** What the matching of statements knows: payments under way, invoices and shares that wait. */
import type { OpenItem, OutgoingPayment } from '@smart/banking';
import type { Owed } from '@smart/ledger';
import type { Tx } from '../database/index.ts';
import { openInvoices } from '../invoices/index.ts';
import { openSubscriptions } from '../shares/index.ts';
import { readSecrets, type Vault } from '../vault/index.ts';

/** A payment as a statement meets it. */
export interface Underway {
  readonly id: string;
  readonly endToEndId: string;
  readonly messageId: string | null;
  readonly block: string | null;
  readonly amount: bigint;
  readonly currency: string;
  readonly secret: string | null;
  readonly iban: string | null;
  readonly state: 'sent' | 'executed' | 'returned';
  readonly owed: Owed;
  readonly executedKey: string | null;
}

export type Target =
  | { readonly kind: 'payment'; readonly payment: Underway }
  | { readonly kind: 'invoice'; readonly id: string }
  | { readonly kind: 'share'; readonly id: string };

export interface Waiting {
  readonly items: readonly OpenItem[];
  /** Item of the matching → what it stands for. */
  readonly targets: ReadonlyMap<string, Target>;
}

/** Payments handed to the bank, and those executed not so long ago that they may come back. */
async function underway(tx: Tx, entityId: string, ids: readonly string[] | null) {
  return tx.sql<Underway[]>`
    select p.id, p.end_to_end_id as "endToEndId", b.message_id as "messageId",
      p.payment_information_id as block, p.amount_minor as amount, p.currency,
      p.iban_secret_id as secret, p.iban, p.state, p.owed, p.executed_key as "executedKey"
    from payment p join payment_batch b on b.id = p.batch_id
    where p.entity_id = ${entityId} and (${ids === null} or p.id = any(${ids ?? []}::uuid[]))
      and (p.state = 'sent' or p.state in ('executed', 'returned')
        and p.executed_on > (select coalesce(max(executed_on), '0001-01-01'::date) - 400
          from payment where entity_id = ${entityId}))
    order by p.id`;
}

/** Some payments by id, locked; those not handed to the bank are missing. */
export async function lockPayments(
  tx: Tx,
  entityId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Underway>> {
  await tx.sql`
    select 1 from payment where id = any(${ids as string[]}::uuid[]) order by id for update`;
  const rows = await underway(tx, entityId, ids);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Everything a statement line of the legal entity may be about. */
export async function waiting(tx: Tx, vault: Vault, entityId: string): Promise<Waiting> {
  const payments = await underway(tx, entityId, null);
  const secrets = payments.flatMap(({ secret }) => secret ?? []);
  const ibans = await readSecrets(tx, vault, [...new Set(secrets)]);
  const invoices = await openInvoices(tx, entityId);
  const shares = await openSubscriptions(tx, entityId);
  const currency = invoices[0]?.currency ?? 'EUR';
  const targets = new Map<string, Target>();
  const items: OpenItem[] = payments.map((payment): OutgoingPayment => {
    targets.set(payment.id, { kind: 'payment', payment });
    const { id, endToEndId, amount, state, messageId, block } = payment;
    return {
      kind: 'payment',
      id,
      endToEndId,
      ...(messageId ? { messageId } : {}),
      ...(block ? { paymentInformationId: block } : {}),
      amount,
      currency: payment.currency,
      creditorIban: payment.iban ?? ibans.get(payment.secret ?? '') ?? '',
      state,
    };
  });
  for (const { id, number, reference, open, payerIbans, ...invoice } of invoices) {
    targets.set(id, { kind: 'invoice', id });
    const known = { number, reference, payerIbans };
    items.push({ kind: 'invoice', id, open, currency: invoice.currency, ...known });
  }
  for (const { id, reference, openMinor } of shares) {
    targets.set(id, { kind: 'share', id });
    items.push({ kind: 'share', id, reference, open: openMinor, currency, payerIbans: [] });
  }
  return { items, targets };
}
