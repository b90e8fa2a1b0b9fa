import type { Source } from '@smart/ledger';
import { toDecimal } from '@smart/money';
import { newId, type Tx } from '../database/index.ts';
import { queueMail } from '../mail/index.ts';
import { asSystem, Fault, type ProcedureContext } from '../procedure/index.ts';
import { mailWords } from '../words/index.ts';
import { lockSubscription, paidEntry, post, type Subscription } from './subscription.ts';

export interface SharePayment {
  /** Minor units; an instalment or the whole, never more than what is open. */
  readonly amount: bigint;
  /** Booking day of the statement line: the day of membership. */
  readonly on: string;
  /** The statement line, or where it was parked. */
  readonly source: Source;
  /** Key of the ledger entry, one for each statement line. */
  readonly key: string;
}

type Means = Pick<ProcedureContext, 'tx' | 'tenant' | 'clock'>;

/**
 * Money for a share has arrived: posts it; with the last unit the share is issued, entered into the
 * register, its holder becomes a member with a number, and gets a mail of thanks. To be called in
 * the transaction that explains the statement line. Faults `shares.unknown`, `shares.not-open`,
 * `shares.overpaid` (params `open`), and the ledger's (`ledger.already-posted`).
 */
export function settleSubscription(
  ctx: Means,
  subscription: string,
  payment: SharePayment,
): Promise<{ readonly state: 'requested' | 'paid'; readonly open: bigint }> {
  return asSystem(ctx.tx, 'shares', async (tx) => {
    const found = await lockSubscription(tx, subscription);
    const open = found.amountMinor - found.paidMinor;
    if (found.state !== 'requested') {
      throw new Fault('shares.not-open', { state: found.state }, 'conflict');
    }
    if (payment.amount > open) {
      throw new Fault('shares.overpaid', { open: toDecimal(open) }, 'conflict', 'amount');
    }
    const now = ctx.clock.now();
    await post(tx, [paidEntry(found, payment)], now);
    const paid = payment.amount === open;
    await tx.sql`
      update share_subscription set paid_minor = paid_minor + ${payment.amount},
        state = ${paid ? 'paid' : 'requested'}, paid_at = ${paid ? now : null},
        version = version + 1
      where id = ${found.id}`;
    if (paid) await issue({ ...ctx, tx }, found, payment.on);
    return { state: paid ? 'paid' : 'requested', open: open - payment.amount };
  });
}

/** One at a time, so that both registers count without gaps. */
async function issue(ctx: Means, of: Subscription, on: string): Promise<void> {
  const { tx, clock } = ctx;
  await tx.sql`select pg_advisory_xact_lock(hashtextextended('shares.register', 0))`;
  await tx.sql`
    insert into share_register (id, entity_id, number, person_id, subscription_id, kind, quantity,
      nominal_minor, effective_on, recorded_at)
    select ${newId()}, ${of.entityId}, coalesce(max(number), 0) + 1, ${of.personId}, ${of.id},
      'issued', ${of.quantity}, ${of.nominalMinor}, ${on}, ${clock.now()}
    from share_register where entity_id = ${of.entityId}`;
  const number = await becomeMember(tx, of.personId, on);
  await queueMail(ctx, {
    person: of.personId,
    code: 'shares.paid',
    words: mailWords('sharePaid'),
    params: { number: number.toString(), shares: of.quantity },
  });
}

/** Enters a member, or one who comes back under their old number; returns the member number. */
async function becomeMember(tx: Tx, person: string, on: string): Promise<bigint> {
  const [row] = await tx.sql<{ member_number: bigint }[]>`
    insert into membership (person_id, member_number, since)
    select ${person}, coalesce(max(member_number), 0) + 1, ${on} from membership
    on conflict (person_id) do update set until = null,
      since = case when membership.until is null then membership.since else excluded.since end
    returning member_number`;
  return row!.member_number;
}
