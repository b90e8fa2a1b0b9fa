import { initTRPC, TRPCError } from '@trpc/server';
import type { Provider } from 'oidc-provider';
import { z } from 'zod';
import { type Account, accountById } from '../account/store.ts';
import { lifetimes } from '../config.ts';
import type { Caller, Hub } from '../context.ts';
import { Fault, type FaultCode, type FaultParams, faultCodes } from '../fault.ts';
import { later } from '../instant.ts';
import type { Session } from '../session/store.ts';

/** What a procedure knows of its call. */
export interface CallContext {
  readonly hub: Hub;
  readonly provider: Provider;
  readonly caller: Caller;
  readonly origin: string | null;
  readonly session: Session | null;
  /** Id of the sign-in this browser is in the middle of, from its signed cookie. */
  readonly interactionId: string | null;
  /** Forgets the browser's session cookie. */
  readonly clearSession: () => void;
}

const asFault = (error: TRPCError): Fault | null => {
  if (error.cause instanceof Fault) return error.cause;
  if (error.cause instanceof z.ZodError) {
    const field = error.cause.issues[0]?.path.join('.') ?? '';
    return new Fault('hub.input-refused', { field });
  }
  return null;
};

/** What a caller learns of a refusal: the code and what fills its words, never the inside. */
export interface FaultAnswer {
  readonly code: FaultCode;
  readonly params: FaultParams;
}

const t = initTRPC.context<CallContext>().create({
  isDev: false,
  errorFormatter: ({ shape, error }) => {
    const fault = asFault(error) ?? (error.code === 'INTERNAL_SERVER_ERROR' ? unavailable : null);
    const answer: FaultAnswer | null = fault && { code: fault.code, params: fault.params };
    return {
      ...shape,
      message: answer?.code ?? error.code,
      data: { ...shape.data, stack: undefined, fault: answer },
    };
  },
});
const unavailable = new Fault('hub.unavailable');

export const router = t.router;
export const createCaller = t.createCallerFactory;

/** Turns faults into tRPC refusals, and refuses changes that do not come from the site's pages. */
const guarded = t.middleware(async ({ ctx, type, next }) => {
  if (type === 'mutation' && ctx.origin !== ctx.hub.config.origin) {
    throw refusal(new Fault('hub.origin-refused'));
  }
  const result = await next();
  if (!result.ok && result.error.cause instanceof Fault) throw refusal(result.error.cause);
  return result;
});

const refusal = (fault: Fault): TRPCError =>
  new TRPCError({ code: faultCodes[fault.code], message: fault.code, cause: fault });

/** For everyone, signed in or not. */
export const anyone = t.procedure.use(guarded);

const withAccount = t.middleware(async ({ ctx, next }) => {
  const account = ctx.session && (await accountById(ctx.hub.sql, ctx.session.accountId));
  if (!ctx.session || !account) throw refusal(new Fault('hub.sign-in-required'));
  return next({ ctx: { ...ctx, session: ctx.session, account } });
});

/** For the signed-in person, about their own account only. */
export const signedIn = anyone.use(withAccount);

/** Whether the person proved who they are a moment ago, with all the factors they have. */
export function isFresh(hub: Hub, session: Session, account: Account): boolean {
  const oldest = later(hub.config.clock.now(), -lifetimes.fresh);
  return session.freshAt >= oldest && (session.freshStrong || !account.secondFactor);
}

/** For changes that a stolen open browser must not make. Fault: `hub.fresh-sign-in-required`. */
export const fresh = signedIn.use(async ({ ctx, next }) => {
  if (!isFresh(ctx.hub, ctx.session, ctx.account)) {
    throw refusal(new Fault('hub.fresh-sign-in-required'));
  }
  return next();
});

/** Exists in example mode only. Fault: `hub.example-only`. */
export const exampleOnly = anyone.use(async ({ ctx, next }) => {
  if (!ctx.hub.config.exampleMode) throw refusal(new Fault('hub.example-only'));
  return next();
});
