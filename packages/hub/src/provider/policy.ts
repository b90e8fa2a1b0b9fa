import { interactionPolicy, type interactionPolicy as Policy } from 'oidc-provider';
import { acr } from '../session/store.ts';

const { base, Check } = interactionPolicy;

/** Asks to sign in again when a second factor is asked for and the session has none. */
const secondFactorCheck = () =>
  new Check('second_factor', 'a second factor is needed', 'login_required', (ctx) => {
    const wanted = String(ctx.oidc.params?.acr_values ?? '').split(' ');
    return wanted.includes(acr.secondFactor) && ctx.oidc.session?.acr !== acr.secondFactor;
  });

/** Asks to sign in when the session's account was disabled or erased meanwhile. */
const accountCheck = () =>
  new Check('account_gone', 'the account is not active', 'login_required', (ctx) =>
    Boolean(ctx.oidc.session?.accountId && !ctx.oidc.account),
  );

/** The provider's own prompts with two more reasons to sign in. */
export function signInPolicy(): Policy.DefaultPolicy {
  const policy = base();
  policy.get('login')?.checks.add(secondFactorCheck());
  policy.get('login')?.checks.add(accountCheck());
  return policy;
}
