import { z } from 'zod';
import { newId } from '../database/index.ts';
import { checkedIban, readPerson } from '../people/index.ts';
import { Fault, staffIntent } from '../procedure/index.ts';
import { legalEntity } from '../tenant/index.ts';
import { periodOf } from './rules.ts';

/**
 * Enters a named deduction; a second person approves it before it takes anything. An `advance` is
 * paid out on approval; a `recovery` is the plan by which a negative difference of the month
 * `planFor` comes back. Faults: `person.unknown`, `entity.unknown`, `iban.invalid`,
 * `deductions.iban-missing`, `deductions.month-missing`, `deductions.own`.
 */
export const enter = staffIntent('payroll')
  .input(
    z.object({
      person: z.uuid(),
      entityId: z.string().min(1).max(60),
      kind: z.enum(['garnishment', 'maintenance', 'advance', 'recovery']),
      rank: z.number().int().min(1).max(100).default(1),
      creditor: z.string().trim().min(2).max(70),
      iban: z.string().max(50).optional(),
      reference: z.string().trim().min(1).max(70),
      totalMinor: z.bigint().min(1n).max(100_000_000_00n),
      /** The most one payslip gives; none: as much as law leaves. */
      perPayslipMinor: z.bigint().min(1n).max(100_000_000_00n).optional(),
      dependants: z.number().int().min(0).max(20).default(0),
      startsOn: z.iso.date(),
      endsOn: z.iso.date().optional(),
      planFor: z.iso.date().optional(),
    }),
  )
  .output(z.object({ id: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    if (input.person === ctx.person) throw new Fault('deductions.own', {}, 'forbidden');
    await readPerson(ctx.tx, input.person);
    await legalEntity(ctx.tx, input.entityId);
    const creditors = input.kind === 'garnishment' || input.kind === 'maintenance';
    if (creditors && !input.iban) throw new Fault('deductions.iban-missing', {}, 'invalid', 'iban');
    if ((input.kind === 'recovery') !== (input.planFor !== undefined))
      throw new Fault('deductions.month-missing', {}, 'invalid', 'planFor');
    const iban = input.iban ? checkedIban(input.iban, 'iban') : null;
    const id = newId();
    await ctx.tx.sql`
      insert into pay_deduction (id, person_id, entity_id, kind, rank, creditor_name, creditor_iban,
        reference, total_minor, per_payslip_minor, dependants, starts_on, ends_on, plan_for, state,
        entered_by, entered_at)
      values (${id}, ${input.person}, ${input.entityId}, ${input.kind}, ${input.rank},
        ${input.creditor}, ${iban}, ${input.reference}, ${input.totalMinor},
        ${input.perPayslipMinor ?? null}, ${input.dependants}, ${input.startsOn},
        ${input.endsOn ?? null}, ${input.planFor ? periodOf(input.planFor).from : null}, 'entered',
        ${ctx.person}, ${ctx.clock.now()})`;
    ctx.note({ subject: input.person, deduction: id, kind: input.kind });
    return { id };
  });
