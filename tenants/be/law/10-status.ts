/**
 * Status of each engagement (law of 27 June 1969): who pays contributions on what. Manual workers
 * and artists pay on 108 % of their pay and have their holiday pay from the fund; students within
 * their hours pay a solidarity contribution; the amateur arts allowance bears nothing.
 */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import type { View } from './month.ts';
import type { Work } from './work.ts';

export type Status = 'employee' | 'manual' | 'student' | 'amateur';

const STATUS: Readonly<Record<string, Status>> = {
  'white-collar': 'employee',
  short: 'employee',
  manual: 'manual',
  artist: 'manual',
  'artist-short': 'manual',
  'arts-1bis': 'manual',
  student: 'student',
  amateur: 'amateur',
};

const ARTISTS: ReadonlySet<string> = new Set(['artist', 'artist-short', 'arts-1bis']);
const SHORT: ReadonlySet<string> = new Set(['short', 'artist-short', 'arts-1bis', 'amateur']);

export const statusOf = ({ kind }: View): Status => STATUS[kind] ?? 'employee';
export const isArtist = ({ kind }: View): boolean => ARTISTS.has(kind);
export const isShortKind = ({ kind }: View): boolean => SHORT.has(kind);

/** Those that bear ordinary contributions. */
export const isOrdinary = ({ status }: Work): boolean =>
  status === 'employee' || status === 'manual';

/** Point 80 of annex III: short contracts of an artist who declared it. */
export const isFlat = ({ person }: Context<Law>, view: View): boolean =>
  person.artistDeclaration === true && isArtist(view) && isShortKind(view);
