export { type ArrivalOptions, personOf } from './arrival.ts';
export { linkHash, newLinkToken, openLink } from './link.ts';
export {
  createRelyingParty,
  type HubClaims,
  type PendingSignIn,
  type RelyingParty,
  type RelyingPartyConfig,
} from './relying-party.ts';
export type { Session } from './session.ts';
export { openSessionStore, type SessionStore, type SignedIn, sessionHash } from './store.ts';
