import type { StaffRole } from '../procedure/access.ts';

/** Who is signed in. Made from the session's row by one query a request. */
export interface Session {
  /** SHA-256 of the cookie's value, hex: names the session without opening it. */
  readonly hash: string;
  readonly person: string;
  readonly email: string;
  readonly language: string;
  readonly roles: readonly StaffRole[];
  /** True after a second factor (acr `urn:smart:acr:2`). */
  readonly secondFactor: boolean;
  /** Seconds since the hub last saw the person prove who they are. */
  readonly authenticationAge: number;
}
