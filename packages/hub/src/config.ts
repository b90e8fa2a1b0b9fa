import type { Clock } from '@smart/calendar/clock';
import type { Logger } from 'pino';

/** Where mails go; `null` keeps them in the outbox, which only example mode can show. */
export interface MailConfig {
  /** `smtp://user:secret@host:587` or `smtps://…`. */
  readonly url: string;
  readonly from: string;
}

export interface HubConfig {
  /** Connection of the run-time role to the database `smart_hub`. */
  readonly databaseUrl: string;
  /** Most connections kept. */
  readonly poolSize: number;
  /** Origin of the network site in front of the hub, `https://network.example`. */
  readonly origin: string;
  /** Newest first, each at least 32 characters; seals stored secrets and signs cookies. */
  readonly secrets: readonly string[];
  /** At least 32 characters. Never change it: it makes the pairwise subjects. */
  readonly pairwiseSalt: string;
  /** Shared with the network site, which signs the client's address with it. */
  readonly siteKey: string;
  /** Reverse proxies in front that add to `X-Forwarded-For`; 0 ignores the header. */
  readonly proxyHops: number;
  readonly mail: MailConfig | null;
  /** Shows the outbox and the codes of example accounts. Never in production. */
  readonly exampleMode: boolean;
  /** A file with one refused password a line, for example a breach corpus; optional. */
  readonly passwordListFile: string | null;
  /** Security needs the true time: the machine's clock, in example mode too. */
  readonly clock: Clock;
  readonly log: Logger;
}

/** Lifetimes in seconds. */
export const lifetimes = {
  session: 14 * 86_400,
  interaction: 1_800,
  code: 60,
  accessToken: 300,
  idToken: 300,
  signUp: 86_400,
  reset: 3_600,
  emailChange: 86_400,
  /** How long a proof of identity counts as fresh for changes to the account. */
  fresh: 600,
  /** How long the password step of a sign-in waits for the second factor. */
  secondFactor: 600,
} as const;

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

/** Throws with what to mend when a value cannot work. */
export function checkConfig(config: HubConfig): void {
  const problems = [
    isOrigin(config.origin) ? '' : 'origin must look like https://network.example',
    config.secrets.length > 0 ? '' : 'at least one secret is needed',
    config.secrets.every((s) => s.length >= 32) ? '' : 'secrets need 32 characters or more',
    config.pairwiseSalt.length >= 32 ? '' : 'the pairwise salt needs 32 characters or more',
    config.siteKey.length >= 32 ? '' : 'the site key needs 32 characters or more',
    config.mail || config.exampleMode ? '' : 'outside example mode, mail must be configured',
  ].filter((problem) => problem !== '');
  if (problems.length > 0) throw new Error(`hub configuration: ${problems.join('; ')}`);
}
