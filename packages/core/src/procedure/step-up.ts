import { houseAt, houseNumber } from '../tenant/house.ts';
import type { MemberContext } from './context.ts';
import { Fault } from './fault.ts';

/**
 * Asks that the person proved who they are a short while ago (house value
 * `step-up.maximum-age-minutes`): by signing in afresh or by a second factor. Fault
 * `auth.step-up-needed`; the site then sends the person through `/auth/sign-in?fresh=1`.
 */
export async function requireStepUp(ctx: MemberContext): Promise<void> {
  const house = await houseAt(ctx.tx, ctx.tenant.plugin.tenant, ctx.today);
  const minutes = houseNumber(house, 'step-up.maximum-age-minutes');
  if (ctx.session.authenticationAge > minutes * 60) {
    throw new Fault('auth.step-up-needed', { minutes }, 'unauthenticated');
  }
}
