import { fresh } from '../api/base.ts';
import { enrolment } from '../interaction/enrol.ts';
import { beginEnrolment } from './store.ts';

/**
 * Begins a second factor; beginning again makes a new secret. Faults:
 * `hub.fresh-sign-in-required`, `hub.factor-already-set`.
 */
export const start = fresh
  .output(enrolment)
  .mutation(({ ctx }) => beginEnrolment(ctx.hub.sql, ctx.hub, ctx.account));
