/**
 * Sessions of one tenant: lucia decides when they live, this store keeps them. The cookie holds the
 * id; the database only its SHA-256, so that reading the database opens nobody's session.
 */
import { createHash } from 'node:crypto';
import { type Adapter, Lucia, TimeSpan } from 'lucia';
import type { TenantDatabase } from '../database/index.ts';
import type { StaffRole } from '../procedure/access.ts';
import type { Session } from './session.ts';

/** A second factor counts this long; then staff prove it again (NIST SP 800-63B-4, AAL2). */
const SECOND_FACTOR_SECONDS = 12 * 3600;
const SESSION_DAYS = 14;

/** What signing in at the hub told about the person. */
export interface SignedIn {
  readonly person: string;
  readonly issuer: string;
  readonly subject: string;
  /** The hub's session id, for sign-out through the back channel. */
  readonly hubSession: string | null;
  readonly idToken: string | null;
  readonly secondFactor: boolean;
  /** When the person proved who they are, ISO instant of the hub. */
  readonly authenticatedAt: string;
}

export interface SessionStore {
  /** Begins a session; `replacing` is the id of the cookie that came with the sign-in. */
  readonly begin: (
    signedIn: SignedIn,
    replacing: string | null,
  ) => Promise<{ readonly id: string; readonly cookie: string }>;
  /** Who a cookie header belongs to. `renewedCookie` is to be sent back when present. */
  readonly read: (
    cookieHeader: string | undefined,
  ) => Promise<{ readonly session: Session; readonly renewedCookie: string | null } | null>;
  /** Ends the session of a cookie header; returns the hub's token for sign-out there. */
  readonly end: (cookieHeader: string | undefined) => Promise<string | null>;
  /** Ends the sessions of one hub session, or of a subject when none is named. */
  readonly endFromHub: (
    issuer: string,
    subject: string | null,
    sid: string | null,
  ) => Promise<number>;
  readonly idIn: (cookieHeader: string | undefined) => string | null;
  readonly blankCookie: string;
  readonly sweep: () => Promise<void>;
}

interface SessionAttributes {
  readonly row: SignedIn;
}

interface PersonAttributes {
  readonly email: string;
  readonly language: string;
  readonly roles: readonly StaffRole[];
  readonly secondFactor: boolean;
  readonly authenticationAge: number;
}

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<SessionAttributes, PersonAttributes>;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: PersonAttributes;
  }
}

export const sessionHash = (id: string): string => createHash('sha256').update(id).digest('hex');

interface SessionRow {
  readonly person: string;
  readonly email: string;
  readonly language: string;
  readonly roles: readonly StaffRole[];
  readonly second_factor: boolean;
  readonly authentication_age: number;
  readonly expires_at: string;
}

const NOT_READ: SignedIn = {
  person: '',
  issuer: '',
  subject: '',
  hubSession: null,
  idToken: null,
  secondFactor: false,
  authenticatedAt: '',
};

/** lucia's adapter over our own table. Its `Date`s are machine time, never the office's date. */
function adapter({ sql }: TenantDatabase): Adapter {
  return {
    getSessionAndUser: async (id) => {
      const [row] = await sql<SessionRow[]>`select * from session_read(${sessionHash(id)})`;
      if (!row) return [null, null];
      const { person, expires_at } = row;
      const expiresAt = new Date(expires_at);
      const attributes = {
        email: row.email,
        language: row.language,
        roles: row.roles,
        secondFactor: row.second_factor && row.authentication_age < SECOND_FACTOR_SECONDS,
        authenticationAge: row.authentication_age,
      };
      return [
        { id, userId: person, expiresAt, attributes: { row: NOT_READ } },
        { id: person, attributes },
      ];
    },
    getUserSessions: async () => [],
    setSession: async ({ id, expiresAt, attributes: { row } }) => {
      await sql`
        insert into session (hash, person, issuer, subject, hub_session, id_token_hint,
          second_factor, authenticated_at, expires_at)
        values (${sessionHash(id)}, ${row.person}, ${row.issuer}, ${row.subject},
          ${row.hubSession}, ${row.idToken}, ${row.secondFactor}, ${row.authenticatedAt},
          ${expiresAt.toISOString()})`;
    },
    updateSessionExpiration: async (id, expiresAt) => {
      await sql`update session set expires_at = ${expiresAt.toISOString()}
        where hash = ${sessionHash(id)}`;
    },
    deleteSession: async (id) => {
      await sql`delete from session where hash = ${sessionHash(id)}`;
    },
    deleteUserSessions: async (person) => {
      await sql`delete from session where person = ${person}`;
    },
    deleteExpiredSessions: async () => {
      await sql`delete from session where expires_at < now()`;
      await sql`delete from sign_in where created_at < now() - interval '1 hour'`;
    },
  };
}

/** `secure`: the site is reached over https; the cookie is then bound to its host. */
export function openSessionStore(
  database: TenantDatabase,
  options: { readonly secure: boolean },
): SessionStore {
  const lucia = new Lucia(adapter(database), {
    sessionExpiresIn: new TimeSpan(SESSION_DAYS, 'd'),
    sessionCookie: {
      name: options.secure ? '__Host-session' : 'session',
      attributes: { secure: options.secure, sameSite: 'lax', path: '/' },
    },
    getUserAttributes: (attributes) => attributes,
  });
  const idIn = (header: string | undefined): string | null =>
    header === undefined ? null : lucia.readSessionCookie(header);
  return {
    idIn,
    blankCookie: lucia.createBlankSessionCookie().serialize(),
    begin: async (signedIn, replacing) => {
      if (replacing !== null) await lucia.invalidateSession(replacing);
      const { id } = await lucia.createSession(signedIn.person, { row: signedIn });
      return { id, cookie: lucia.createSessionCookie(id).serialize() };
    },
    read: async (header) => {
      const id = idIn(header);
      if (id === null) return null;
      const { session, user } = await lucia.validateSession(id);
      if (!session) return null;
      const { id: person, email, language, roles, secondFactor, authenticationAge } = user;
      const hash = sessionHash(id);
      return {
        session: { hash, person, email, language, roles, secondFactor, authenticationAge },
        renewedCookie: session.fresh ? lucia.createSessionCookie(id).serialize() : null,
      };
    },
    end: async (header) => {
      const id = idIn(header);
      if (id === null) return null;
      const [row] = await database.sql<{ id_token_hint: string | null }[]>`
        delete from session where hash = ${sessionHash(id)} returning id_token_hint`;
      return row?.id_token_hint ?? null;
    },
    endFromHub: async (issuer, subject, sid) => {
      const ended = await database.sql`
        delete from session where issuer = ${issuer}
          and (${sid}::text is null or hub_session = ${sid})
          and (${subject}::text is null or subject = ${subject})`;
      return ended.count;
    },
    sweep: () => lucia.deleteExpiredSessions(),
  };
}
