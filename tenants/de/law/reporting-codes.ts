/**
 * Codes of the reporting procedure (DEÜV): Personengruppe and Beitragsgruppe (health, pension,
 * unemployment, care). Nomenclature of the authority, not values of law.
 */
import type { Context, Duty } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Item } from './items.ts';

export interface Codes {
  readonly personGroup: string;
  readonly contributionGroup: string;
}

/** `1111` insured in all branches, `3` with the reduced health rate, `6`/`5` flat rates. */
export function codesOf({ form, view }: Item, person: Law['person']): Codes {
  const pension = person.pension !== 'exempt' ? '1' : '0';
  const health = person.health === 'statutory';
  switch (form) {
    case 'mini':
      return {
        personGroup: '109',
        contributionGroup: `${health ? '6' : '0'}${view.facts.pensionExempt ? '5' : '1'}00`,
      };
    case 'short':
      return { personGroup: '110', contributionGroup: '0000' };
    case 'irregular': {
      const rate = health ? (view.facts.sickPayElection ? '1' : '3') : '0';
      return {
        personGroup: view.facts.occupational === false ? '117' : '118',
        contributionGroup: `${rate}${pension}0${health ? '1' : '0'}`,
      };
    }
    default:
      return {
        personGroup: '101',
        contributionGroup: `${health ? '1' : '0'}${pension}1${health ? '1' : '0'}`,
      };
  }
}

/** What a report of an engagement says (DSME, DBME). */
export function reportData({ person, entity }: Context<Law>, item: Item): Duty['data'] {
  const { facts, from, to, pay } = item.view;
  return {
    betriebsnummer: entity.betriebsnummer ?? null,
    rvnr: null,
    birthDate: person.birthDate ?? null,
    healthFund: person.healthFund ?? null,
    ...codesOf(item, person),
    occupationKey: facts.occupationKey ?? null,
    start: from,
    end: to,
    days: pay.filter(({ kind }) => kind === 'day').map((item) => item.from),
    pensionExempt: facts.pensionExempt ?? false,
  };
}
