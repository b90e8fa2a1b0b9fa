/** What the web application needs of each tenant, and of a request. */
import type { Logger } from 'pino';
import type { RelyingParty, Session, SessionStore } from '../session/index.ts';
import type { TenantRuntime } from '../tenant/index.ts';
import type { Limits } from './limits.ts';

export interface ServedTenant {
  readonly runtime: TenantRuntime;
  readonly sessions: SessionStore;
  /** Null when no hub is configured: then nobody can sign in. */
  readonly relyingParty: RelyingParty | null;
  readonly firstAdmin: string | null;
  readonly limits: Limits;
}

/** Set on each request by the first middleware. */
export interface RequestVariables {
  readonly requestId: string;
  readonly tenant: ServedTenant;
  readonly clientAddress: string | null;
  readonly session: Session | null;
  readonly log: Logger;
}

export interface WebEnvironment {
  Variables: RequestVariables;
  Bindings: { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } };
}
