import { z } from 'zod';
import { isFresh, signedIn } from '../api/base.ts';
import { instant } from '../api/inputs.ts';

const output = z.object({
  email: z.string(),
  name: z.string(),
  locale: z.string(),
  staff: z.boolean(),
  /** A code is asked for when signing in. */
  secondFactor: z.boolean(),
  recoveryCodesLeft: z.number().int(),
  passwordChangedAt: instant,
  createdAt: instant,
  /** Changes to the account are possible without `session.stepUp` right now. */
  fresh: z.boolean(),
});

/** The signed-in person's account. Fault: `hub.sign-in-required`. */
export const me = signedIn.output(output).query(async ({ ctx }) => {
  const { account, session, hub } = ctx;
  const [left] = await hub.sql<{ n: number }[]>`
    select count(*)::int as n from recovery_code
    where account_id = ${account.id} and used_at is null`;
  const { email, name, locale, staff, secondFactor, passwordChangedAt, createdAt } = account;
  return {
    email,
    name,
    locale,
    staff,
    secondFactor,
    recoveryCodesLeft: left?.n ?? 0,
    passwordChangedAt,
    createdAt,
    fresh: isFresh(hub, session, account),
  };
});
