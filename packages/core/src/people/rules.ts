/** Pure rules about people. */
import { addDays } from '@smart/calendar';

export interface KnownOfPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
  readonly identityState: 'none' | 'submitted' | 'verified' | 'refused';
}

/**
 * How complete a person is, each level needing those before it: 0 signed in, 1 contact (name and
 * telephone), 2 address, 3 identity verified by staff.
 */
export function completionLevel(known: KnownOfPerson): 0 | 1 | 2 | 3 {
  if (!filled(known.givenName, known.familyName, known.phone)) return 0;
  if (!filled(known.street, known.postalCode, known.city, known.country)) return 1;
  return known.identityState === 'verified' ? 3 : 2;
}

const filled = (...values: readonly string[]): boolean => values.every((each) => each !== '');

/** What a person must still give for the next level; empty at level 3. */
export function missingForNextLevel(known: KnownOfPerson): readonly string[] {
  const wanted = {
    0: ['givenName', 'familyName', 'phone'],
    1: ['street', 'postalCode', 'city', 'country'],
    2: ['identity'],
    3: [],
  } as const;
  const values: Readonly<Record<string, string>> = { ...known, identity: '' };
  return wanted[completionLevel(known)].filter((key) => values[key] === '');
}

/**
 * First day a newly requested bank account is paid to. The first account of a person counts at
 * once; a change waits, so that its owner can object to what they did not ask for.
 */
export function accountEffectiveOn(today: string, hasAccount: boolean, delayDays: number): string {
  return hasAccount ? addDays(today, delayDays) : today;
}

/** An IBAN as shown on screens and in mails: country and last four. */
export const maskedIban = (country: string, last4: string): string => `${country}•• •••• ${last4}`;
