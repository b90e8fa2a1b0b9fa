/**
 * What Belgian law must know about a person, an engagement, a pay item and the employer.
 * Forms are drawn from these schemas; every key has a label in `messages`. Amounts are cents.
 */
import { z } from '@smart/law';

/** Regions with reductions of their own; the German-speaking Community lies in Wallonia. */
export const REGIONS = ['brussels', 'flanders', 'wallonia', 'east'] as const;

const date = z.iso.date();
const cents = z.int().min(0).meta({ unit: 'cents' });
const text = z.string().min(1);
const count = z.int().min(0).max(20).optional();
const flag = z.boolean().optional();

export const person = z.strictObject({
  birthDate: date.optional(),
  household: z
    .enum(['single', 'no-income', 'low-income', 'low-pension', 'own-income'])
    .default('single'),
  children: count,
  disabledChildren: count,
  loneParent: flag,
  disabled: flag,
  spouseDisabled: flag,
  careDependants: count,
  otherDependants: count,
  taxResidence: z.string().length(2).optional(),
  abroad: z.enum(['assimilated', 'treaty-exempt']).optional(),
  a1State: z.string().length(2).optional(),
  artistDeclaration: flag,
  attestation: z.enum(['none', 'plain', 'plus', 'starter']).optional(),
  attestationTo: date.optional(),
  studentHoursElsewhere: z.int().min(0).max(650).optional(),
});

export const engagement = z.strictObject({
  region: z.enum(REGIONS).optional(),
  /** Number of the joint committee: `200`, `304` … */
  collectiveAgreement: text.optional(),
  grade: text.optional(),
  occupation: text.optional(),
  daysPerWeek: z.int().min(1).max(6).default(5),
  weeklyHours: z.number().min(0).max(40).default(38),
  fullTimeHours: z.number().min(35).max(40).default(38),
  agreedMonthlyPay: cents.optional(),
  companyCar: cents.optional(),
  termReason: text.optional(),
  yearEndPremium: flag,
  serviceSince: date.optional(),
  holidayBaseBefore: cents.optional(),
  musicServices: count,
  rehearsals: count,
  organiserDaysBefore: count,
  costsLumpSum: flag,
  organiserTotal: cents.optional(),
  amateurDaysBefore: z.int().min(0).max(60).optional(),
});

export const entity = z.strictObject({
  rszNumber: z
    .string()
    .regex(/^\d{9}$/)
    .optional(),
  enterpriseNumber: text.optional(),
  establishment: text.optional(),
  workers: z.int().min(0).default(20),
  commercial: z.boolean().default(true),
  artistReduction: z.boolean().default(true),
  firstWorker: flag,
});

/** Facts of one pay item: what a special payment or holiday pay is, and the days it pays for. */
export const pay = z.strictObject({
  what: z.enum(['double-holiday', 'year-end', 'simple', 'double']).optional(),
  days: z.int().min(0).max(31).optional(),
  minutes: z.int().min(0).optional(),
});

/** The types Belgian law is written in. */
export interface Law {
  readonly values: import('./law/parameters/derive.ts').Values;
  readonly person: z.infer<typeof person>;
  readonly engagement: z.infer<typeof engagement>;
  readonly entity: z.infer<typeof entity>;
}
