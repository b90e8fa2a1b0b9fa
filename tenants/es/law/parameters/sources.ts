/**
 * Where the values were read, and the spans they hold for.
 *
 * The order of a year is published after its start: until then the values of the year before go
 * on. The years covered begin in 2025, whose values are taken as known from their first day.
 */
import type { Confidence, DatedValue } from '@smart/law';

export const ORDER_2026 = 'Orden PJC/297/2026, BOE-A-2026-7296';
export const ORDER_2025 = 'Orden PJC/178/2025, BOE-A-2025-3780';
/** Decree-laws that set the maximum and the bands before the year began. */
export const DECREE_2026 = `RDL 16/2025, BOE-A-2025-26458; RDL 3/2026; ${ORDER_2026}`;
export const UNTIL_ORDER = `${ORDER_2025}, until the order of 2026`;
export const MIRROR_2026 = `transcription of ${ORDER_2026} art. 3 (the tables are images)`;
export const MIRROR_2025 = 'public repository of payroll values 2025';
export const LGSS = 'LGSS (RDLeg 8/2015), consolidated 2026-07-31, BOE-A-2015-11724';
export const ET = 'ET (RDLeg 2/2015), consolidated 2026-06-24, BOE-A-2015-11430';
export const RIRPF = 'RIRPF (RD 439/2007), consolidated 2026-05-18, BOE-A-2007-6820';
export const LIRPF = 'LIRPF (Ley 35/2006), consolidated 2026-03-27, BOE-A-2006-20764';
export const LIRNR = 'LIRNR (RDLeg 5/2004), consolidated, BOE-A-2004-4527';
export const LEC = 'LEC (Ley 1/2000), consolidated, BOE-A-2000-323';
export const RGCL = 'RD 2064/1995, consolidated, BOE-A-1996-1579';
export const AFFILIATION = 'RD 84/1996, consolidated 2026-07-30, BOE-A-1996-4447';
export const SMI_2026 = 'RD 126/2026, BOE-A-2026-3815';
export const SMI_2025 = 'RD 87/2025, BOE-A-2025-2576';
export const GENERAL = 'general knowledge, not read';

export const IN_2025 = { from: '2025-01-01', to: '2025-12-31', knownFrom: '2025-01-01' } as const;
export const IN_2026 = { from: '2026-01-01', to: '2026-12-31', knownFrom: '2026-01-01' } as const;
/** In force on the first day of the years covered; the true start is older. */
export const SINCE_2025 = { from: '2025-01-01', to: null, knownFrom: '2025-01-01' } as const;
/** Days on which the rules of 2026 appeared in the official gazette. */
const ORDER_DAY = '2026-03-31';
const SMI_DAY = '2026-02-19';

/** Since 2025 without an end, read in the official text. */
export const since = <T>(value: T, source: string): readonly DatedValue<T>[] => [
  { value, ...SINCE_2025, source, confidence: 'A' },
];

/** The same, not read anywhere: the office must confirm it. */
export const unread = <T>(value: T, note?: string): readonly DatedValue<T>[] => [
  { value, ...SINCE_2025, source: GENERAL, confidence: 'C', ...(note ? { note } : {}) },
];

type Read = readonly [source: string, confidence: Confidence];

/** Values that a year's order sets: 2026, what went on until its publication, and 2025. */
export const byOrder = <T>(
  in2026: T,
  in2025: T,
  read2026: Read = [ORDER_2026, 'A'],
  read2025: Read = [ORDER_2025, 'A'],
): readonly DatedValue<T>[] => [
  {
    ...{ value: in2026, ...IN_2026, knownFrom: ORDER_DAY },
    ...{ source: read2026[0], confidence: read2026[1] },
  },
  { value: in2025, ...IN_2026, source: UNTIL_ORDER, confidence: 'B' },
  { value: in2025, ...IN_2025, source: read2025[0], confidence: read2025[1] },
];

/** Values of 2026 that were published on Christmas Eve of 2025. */
export const byDecreeLaw = <T>(in2026: T, in2025: T): readonly DatedValue<T>[] => [
  {
    ...{ value: in2026, ...IN_2026, knownFrom: '2025-12-24' },
    ...{ source: DECREE_2026, confidence: 'A' },
  },
  { value: in2025, ...IN_2025, source: ORDER_2025, confidence: 'A' },
];

/** Minimum wage: the decree of 2025 goes on until that of 2026 appears. */
export const byDecree = (in2026: string, in2025: string): readonly DatedValue<string>[] => [
  { value: in2026, ...IN_2026, knownFrom: SMI_DAY, source: SMI_2026, confidence: 'A' },
  { value: in2025, ...IN_2026, source: `${SMI_2025}, extended`, confidence: 'B' },
  { value: in2025, ...IN_2025, source: SMI_2025, confidence: 'A' },
];
