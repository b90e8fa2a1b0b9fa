/** What every procedure receives. */
import type { Clock } from '@smart/calendar/clock';
import type { Actor, Tx } from '../database/index.ts';
import type { Session } from '../session/session.ts';
import type { TenantRuntime } from '../tenant/runtime.ts';

/** The part of pino that procedures use. */
export interface Log {
  readonly info: (facts: object, message: string) => void;
  readonly warn: (facts: object, message: string) => void;
  readonly error: (facts: object, message: string) => void;
}

/** Of the request, before a procedure is chosen. */
export interface Context {
  readonly tenant: TenantRuntime;
  readonly clock: Clock;
  readonly session: Session | null;
  /** Token of a client's order link, from the header `x-order-link`. */
  readonly linkToken: string | null;
  readonly requestId: string;
  /** Address of the person's device as a trusted site signed it. */
  readonly clientAddress: string | null;
  readonly log: Log;
}

/** Adds to the audit row of the running mutation: the person concerned, ids and codes. */
export type Note = (note: {
  readonly subject?: string;
  readonly [fact: string]: string | number | boolean | null | undefined;
}) => void;

/** Inside a procedure: one open transaction under the caller's rights. */
export interface ProcedureContext extends Context {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly note: Note;
  /** The office's date; the only `today` a procedure may use. */
  readonly today: string;
}

export interface MemberContext extends ProcedureContext {
  readonly session: Session;
  /** The signed-in person. */
  readonly person: string;
}

export interface ClientContext extends ProcedureContext {
  /** The one order this link opens. */
  readonly order: string;
  readonly link: string;
}
