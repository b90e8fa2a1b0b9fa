import { z } from 'zod';
import { memberIntent, requireStepUp } from '../procedure/index.ts';
import { promoteDueAccounts, requestAccount } from './account.ts';

/**
 * The person enters another bank account for themselves. Needs a fresh proof of who they are; a
 * change waits some days, and a mail tells of it. Faults: `auth.step-up-needed`, `iban.invalid`.
 */
export const changeBankAccount = memberIntent
  .input(z.object({ iban: z.string().max(50), holder: z.string().trim().min(1).max(140) }))
  .output(z.object({ id: z.uuid(), effectiveOn: z.string() }))
  .mutation(async ({ ctx, input }) => {
    await requireStepUp(ctx);
    const { iban, holder } = input;
    const requested = await requestAccount(ctx, { person: ctx.person, iban, holder });
    await promoteDueAccounts(ctx.tx, ctx.today, ctx.person);
    return requested;
  });
