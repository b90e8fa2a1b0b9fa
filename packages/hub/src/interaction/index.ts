import { router } from '../api/base.ts';
import { cancel } from './cancel.ts';
import { confirmFactor } from './confirm-factor.ts';
import { enrol } from './enrol.ts';
import { get } from './get.ts';
import { secondFactor } from './second-factor.ts';
import { signIn } from './sign-in.ts';

export const interactionRouter = router({
  get,
  signIn,
  secondFactor,
  enrol,
  confirmFactor,
  cancel,
});
