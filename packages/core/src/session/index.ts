export { linkHash, newLinkToken, openLink } from './link.ts';
export type { Session } from './session.ts';
export { openSessionStore, type SessionStore, type SignedIn, sessionHash } from './store.ts';
