/**
 * What German law must know about a person, an engagement, a pay item and the employer.
 * Forms are drawn from these schemas; every key has a label in `messages`. Amounts are cents. What is
 * seldom said is optional rather than defaulted: facts are read once for every payslip.
 */
import { z } from '@smart/law';

/** The sixteen Länder; Berlin, where the office is, first. */
export const LAENDER = [
  ...['BE', 'BB', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV'],
  ...['NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH'],
] as const;

const date = z.iso.date();
const cents = z.int().min(0).max(500_000_000).meta({ unit: 'cents' });
const signed = z.int().min(-500_000_000).max(500_000_000).meta({ unit: 'cents' });
const text = z.string().min(1);

export const person = z.strictObject({
  birthDate: date.optional(),
  taxResidence: z.string().length(2).default('DE'),
  a1State: z.string().length(2).optional(),
  taxClass: z.int().min(1).max(6).optional(),
  taxFactor: z.number().min(0).max(1).optional(),
  childAllowances: z.number().min(0).max(20).optional(),
  church: z.enum(['none', 'ev', 'rk', 'other']).optional(),
  allowanceMonth: signed.optional(),
  allowanceYear: signed.optional(),
  health: z.enum(['statutory', 'private']).default('statutory'),
  healthFund: text.optional(),
  privateHealth: cents.optional(),
  privateCare: cents.optional(),
  pension: z.enum(['statutory', 'exempt']).optional(),
  status: z.enum(['ordinary', 'student', 'pensioner']).optional(),
  children: z.array(z.strictObject({ birthDate: date })).optional(),
  otherPay: cents.optional(),
});

export const engagement = z.strictObject({
  land: z.enum(LAENDER).default('BE'),
  occupationKey: z
    .string()
    .regex(/^\d{9}$/)
    .optional(),
  artist: z.boolean().optional(),
  collectiveAgreement: text.optional(),
  grade: text.optional(),
  weeklyHours: z.number().min(0).max(60).optional(),
  daysPerWeek: z.int().min(1).max(6).default(5),
  agreedMonthlyPay: cents.optional(),
  occupational: z.boolean().optional(),
  pensionExempt: z.boolean().optional(),
  sickPayElection: z.boolean().optional(),
  extendedPeriod: z.boolean().optional(),
  tax: z.enum(['auto', 'elstam', 'flat']).optional(),
  taxBorneBy: z.enum(['employee', 'employer-surcharge', 'employer']).optional(),
  fixedTermReason: z.enum(['none', 'artistic', 'other']).optional(),
  insuredBefore: z.boolean().optional(),
  serviceSince: date.optional(),
  leaveCarriedOver: z.int().min(0).max(200).optional(),
  leaveTaken: z.int().min(0).max(60).optional(),
});

export const entity = z.strictObject({
  betriebsnummer: text.optional(),
  taxNumber: text.optional(),
  u1: z.boolean().default(false),
  taxFiling: z.enum(['month', 'quarter', 'year']).default('month'),
  artistsLevy: z.boolean().default(true),
  immediateReport: z.boolean().default(false),
});

/** Facts of one pay item: a performance's own costs, or the days a leave compensation pays for. */
export const pay = z.strictObject({
  expenses: cents.optional(),
  performances: z.int().min(1).optional(),
  days: z.number().min(0).optional(),
});

/** The types German law is written in. */
export interface Law {
  readonly values: import('./law/parameters/derive.ts').Values;
  readonly person: z.infer<typeof person>;
  readonly engagement: z.infer<typeof engagement>;
  readonly entity: z.infer<typeof entity>;
}
