import { z } from 'zod';
import { Fault, requireStepUp, staffIntent } from '../procedure/index.ts';
import { requestAccount } from './account.ts';
import { readPerson } from './read.ts';

/**
 * Staff enter a bank account for a person; a second member of staff approves it. Faults:
 * `auth.step-up-needed`, `person.unknown`, `iban.invalid`, `bank-account.own`.
 */
export const prepareBankAccount = staffIntent('payroll', 'adviser')
  .input(
    z.object({
      person: z.uuid(),
      iban: z.string().max(50),
      holder: z.string().trim().min(1).max(140),
    }),
  )
  .output(z.object({ id: z.uuid(), effectiveOn: z.string() }))
  .mutation(async ({ ctx, input }) => {
    // One's own account goes the person's way, without anyone's approval to skip the delay.
    if (input.person === ctx.person) throw new Fault('bank-account.own', {}, 'forbidden');
    await requireStepUp(ctx);
    await readPerson(ctx.tx, input.person);
    const { person, iban, holder } = input;
    return requestAccount(ctx, { person, iban, holder });
  });
