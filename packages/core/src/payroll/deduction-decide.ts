import { maxDate } from '@smart/calendar';
import { advanceGranted } from '@smart/ledger';
import { postEntries } from '@smart/ledger/store';
import { z } from 'zod';
import { preparePayment } from '../payments/index.ts';
import { Fault, type ProcedureContext, staffIntent } from '../procedure/index.ts';
import { legalEntity } from '../tenant/index.ts';

interface Entered {
  readonly id: string;
  readonly person: string;
  readonly entityId: string;
  readonly kind: string;
  readonly total: bigint;
  readonly reference: string;
  readonly startsOn: string;
  readonly enteredBy: string;
}

/**
 * A second person approves or refuses a deduction. An approved advance is owed from then on: it is
 * booked, and its payment prepared. Faults: `deductions.not-entered`, `deductions.same-person`,
 * `payments.account-missing`.
 */
export const decide = staffIntent('approver')
  .input(z.object({ deduction: z.uuid(), version: z.number().int(), approve: z.boolean() }))
  .output(z.object({ state: z.enum(['approved', 'refused']) }))
  .mutation(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    const [entered] = await sql<Entered[]>`
      select id, person_id as person, entity_id as "entityId", kind, total_minor as total,
        reference, starts_on as "startsOn", entered_by as "enteredBy"
      from pay_deduction where id = ${input.deduction} and version = ${input.version}
        and state = 'entered' for update`;
    if (!entered) throw new Fault('deductions.not-entered', {}, 'conflict');
    if ([entered.enteredBy, entered.person].includes(ctx.person))
      throw new Fault('deductions.same-person', {}, 'forbidden');
    const state = input.approve ? ('approved' as const) : ('refused' as const);
    await sql`
      update pay_deduction set state = ${state}, approved_by = ${ctx.person},
        approved_at = ${ctx.clock.now()}, version = version + 1
      where id = ${entered.id}`;
    if (input.approve && entered.kind === 'advance') await grant(ctx, entered);
    ctx.note({ subject: entered.person, deduction: entered.id, state });
    return { state };
  });

async function grant(ctx: ProcedureContext, of: Entered): Promise<void> {
  const { tx, clock, today } = ctx;
  const { currency, name } = await legalEntity(tx, of.entityId);
  const { person, total: amount, id: payable } = of;
  const head = { entity: of.entityId, currency, key: `advance:${of.id}`, date: today };
  const entry = advanceGranted(head, { person, payable, amount });
  await postEntries(tx.sql, [entry], { at: clock.now(), by: tx.actor.name });
  await preparePayment(tx, {
    entityId: of.entityId,
    payee: { kind: 'person', personId: person },
    amount,
    currency,
    remittance: `${name} ${of.reference}`.slice(0, 140),
    purpose: 'OTHR',
    dueOn: maxDate(of.startsOn, today),
    source: { kind: 'advance', id: of.id },
    owed: { kind: 'person', person, payable },
    now: clock.now(),
  });
}
