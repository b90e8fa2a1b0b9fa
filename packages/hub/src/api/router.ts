import { accountRouter } from '../account/index.ts';
import { directoryRouter } from '../directory/index.ts';
import { emailRouter } from '../email/index.ts';
import { totpRouter } from '../factor/index.ts';
import { interactionRouter } from '../interaction/index.ts';
import { outboxRouter } from '../mail/index.ts';
import { resetRouter } from '../reset/index.ts';
import { sessionRouter } from '../session/index.ts';
import { signUpRouter } from '../sign-up/index.ts';
import { router } from './base.ts';

/** Every procedure of the hub. */
export const hubRouter = router({
  account: accountRouter,
  directory: directoryRouter,
  email: emailRouter,
  interaction: interactionRouter,
  outbox: outboxRouter,
  reset: resetRouter,
  session: sessionRouter,
  signUp: signUpRouter,
  totp: totpRouter,
});

export type HubRouter = typeof hubRouter;
