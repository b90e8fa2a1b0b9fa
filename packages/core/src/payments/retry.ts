import type { Owed } from '@smart/ledger';
import { z } from 'zod';
import { Fault, staffIntent } from '../procedure/index.ts';
import { type Payee, type Purpose, preparePayment } from './prepare.ts';

interface Returned {
  readonly entityId: string;
  readonly payeeKind: Payee['kind'];
  readonly personId: string | null;
  readonly payeeId: string;
  readonly payeeName: string;
  readonly iban: string | null;
  readonly amount: bigint;
  readonly currency: string;
  readonly remittance: string;
  readonly reference: string | null;
  readonly purpose: Purpose;
  readonly sourceKind:
    | 'payslip'
    | 'duty'
    | 'expense'
    | 'refund'
    | 'share'
    | 'advance'
    | 'garnishment';
  readonly sourceId: string;
  readonly owed: Owed;
}

/**
 * Pays what came back once more, to the account that is in force now. Faults:
 * `payments.not-returned`, `payments.account-missing`, `payments.already-prepared`.
 */
export const retry = staffIntent('payroll', 'finance')
  .input(z.object({ payment: z.uuid() }))
  .output(z.object({ id: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const { tx, today, clock } = ctx;
    const [found] = await tx.sql<Returned[]>`
      select entity_id as "entityId", payee_kind as "payeeKind", person_id as "personId",
        payee_id as "payeeId", payee_name as "payeeName", iban, amount_minor as amount, currency,
        remittance, reference, purpose, source_kind as "sourceKind", source_id as "sourceId", owed
      from payment where id = ${input.payment} and state = 'returned' for update`;
    if (!found) throw new Fault('payments.not-returned', {}, 'conflict');
    const { payeeKind: kind, personId, sourceKind, sourceId, reference, ...rest } = found;
    const payee: Payee =
      kind === 'person'
        ? { kind, personId: personId! }
        : {
            kind,
            id: found.payeeId,
            name: found.payeeName,
            iban: found.iban!,
            ...(personId ? { personId } : {}),
          };
    const { entityId, amount, currency, remittance, purpose, owed } = rest;
    const { id } = await preparePayment(tx, {
      ...{ entityId, amount, currency, remittance, purpose, owed, payee },
      ...(reference ? { reference } : {}),
      dueOn: today,
      source: { kind: sourceKind, id: sourceId },
      replaces: input.payment,
      now: clock.now(),
    });
    ctx.note({ ...(personId ? { subject: personId } : {}), payment: id });
    return { id };
  });
