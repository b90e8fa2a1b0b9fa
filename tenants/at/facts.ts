/**
 * What Austrian law must know about a person, an engagement, a pay item and the employer.
 * Forms are drawn from these schemas; every key has a label in `messages`. Amounts are cents.
 */
import { z } from '@smart/law';

/** The nine Länder, in the abbreviations of the wage-tax forms. */
export const LAENDER = ['B', 'K', 'N', 'O', 'S', 'ST', 'T', 'V', 'W'] as const;
export type Land = (typeof LAENDER)[number];

const date = z.iso.date();
const cents = z.int().min(0).meta({ unit: 'cents' });
const text = z.string().min(1);

export const person = z.strictObject({
  vsnr: text.optional(),
  birthDate: date.optional(),
  residenceLand: z.enum(LAENDER).optional(),
  taxResidence: z.string().length(2).default('AT'),
  a1State: z.string().length(2).optional(),
  soleEarnerChildren: z.int().min(0).max(20).default(0),
  children: z
    .array(z.strictObject({ birthDate: date, familyBonus: z.enum(['none', 'half', 'full']) }))
    .default([]),
  commuting: z.enum(['none', 'small', 'large']).default('none'),
  commutingKm: z.int().min(0).max(500).default(0),
  commutingTrips: z.int().min(0).max(31).optional(),
  taxAllowance: cents.default(0),
  pensionerCredit: z.boolean().default(false),
  otherMarginalPay: cents.default(0),
});

export const engagement = z.strictObject({
  land: z.enum(LAENDER),
  occupation: text.optional(),
  isco: z
    .string()
    .regex(/^\d{1,4}$/)
    .optional(),
  artist: z.boolean().default(false),
  group: z.enum(['white-collar', 'blue-collar']).default('white-collar'),
  collectiveAgreement: text.optional(),
  grade: text.optional(),
  weeklyHours: z.number().min(0).max(60).optional(),
  daysPerWeek: z.int().min(1).max(6).default(5),
  agreedMonthlyPay: cents.optional(),
  specialPay: z.boolean().default(false),
  bv: z.enum(['auto', 'from-start', 'none']).default('auto'),
  previousEnd: date.optional(),
  serviceSince: date.optional(),
  leaveCarriedOver: z.int().min(0).max(200).default(0),
  leaveTaken: z.int().min(0).max(60).default(0),
  unjustifiedExit: z.boolean().default(false),
  sickByAccident: z.boolean().default(false),
  ubahnExempt: z.boolean().default(false),
});

export const entity = z.strictObject({
  beitragskonto: z
    .string()
    .regex(/^\d{10}$/)
    .optional(),
  taxNumber: text.optional(),
  municipality: text.optional(),
  chamberMember: z.boolean().default(true),
  ubahnLevy: z.boolean().default(false),
  monthlyWageSum: cents.optional(),
  monthlyMarginalSum: cents.optional(),
});

/** Facts of one pay item: the tax-free staff bonus, or the days a leave compensation pays for. */
export const pay = z.strictObject({
  free: z.enum(['mitarbeiterpraemie']).optional(),
  byAgreement: z.boolean().optional(),
  days: z.number().min(0).optional(),
});

/** The types Austrian law is written in. */
export interface Law {
  readonly values: import('./law/parameters/derive.ts').Values;
  readonly person: z.infer<typeof person>;
  readonly engagement: z.infer<typeof engagement>;
  readonly entity: z.infer<typeof entity>;
}
