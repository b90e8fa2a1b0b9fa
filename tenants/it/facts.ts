/**
 * What Italian law must know about a person, an engagement, a pay item and the employer. Forms are
 * drawn from these schemas; every key has a label in `messages`. Amounts are cents.
 */
import { z } from '@smart/law';

/** Regions and the two autonomous provinces, whose surtax follows the domicile on 1 January. */
export const REGIONS = [
  'abruzzo',
  'basilicata',
  'bolzano',
  'calabria',
  'campania',
  'emilia-romagna',
  'friuli-venezia-giulia',
  'lazio',
  'liguria',
  'lombardia',
  'marche',
  'molise',
  'piemonte',
  'puglia',
  'sardegna',
  'sicilia',
  'toscana',
  'trento',
  'umbria',
  'valle-d-aosta',
  'veneto',
] as const;

const date = z.iso.date();
const cents = z.int().min(0).meta({ unit: 'cents' });
const text = z.string().min(1);

export const person = z.strictObject({
  codiceFiscale: text.optional(),
  birthDate: date.optional(),
  taxResidence: z.string().length(2).default('IT'),
  a1State: z.string().length(2).optional(),
  region: z.enum(REGIONS).optional(),
  comune: z
    .string()
    .regex(/^[A-Z]\d{3}$/)
    .optional(),
  insuredBefore1996: z.boolean().optional(),
  otherPensionablePay: cents.default(0),
  otherIncome: cents.default(0),
  expectedIncome: cents.optional(),
  noIntegrations: z.boolean().default(false),
  minimumDeduction: z.boolean().default(false),
  spouse: z.boolean().default(false),
  children: z
    .array(z.strictObject({ birthDate: date, share: z.enum(['half', 'full']) }))
    .default([]),
  tfr: z.enum(['company', 'fund']).default('company'),
  otherOccasionalPay: cents.default(0),
});

export const engagement = z.strictObject({
  scheme: z.enum(['fpld', 'fpls']).default('fpld'),
  group: z.enum(['A', 'B', 'C']).default('A'),
  profession: text.optional(),
  occupation: text.optional(),
  artist: z.boolean().default(false),
  comune: z
    .string()
    .regex(/^[A-Z]\d{3}$/)
    .optional(),
  collectiveAgreement: text.optional(),
  grade: text.optional(),
  member: z.boolean().default(true),
  weeklyHours: z.number().min(0).max(60).optional(),
  daysPerWeek: z.int().min(5).max(6).default(5),
  agreedMonthlyPay: cents.optional(),
  specialPay: z.boolean().default(true),
  extraMonths: z.int().min(12).max(14).default(13),
  allIn: z.boolean().default(false),
  renewals: z.int().min(0).max(10).default(0),
  inailVoce: text.optional(),
  intermittentCase: z.enum(['age', 'agreement', 'listed']).optional(),
  availabilityAllowance: z.boolean().default(false),
  daysInThreeYears: z.int().min(0).max(1100).optional(),
  serviceSince: date.optional(),
  tfrHeld: cents.optional(),
  leaveTaken: z.int().min(0).max(60).default(0),
  leaveCarriedOver: z.int().min(0).max(200).default(0),
  meanDayPay: cents.optional(),
});

export const entity = z.strictObject({
  codiceFiscale: text.optional(),
  matricolaInps: z
    .string()
    .regex(/^\d{10}$/)
    .optional(),
  patInail: text.optional(),
  ateco: text.optional(),
  fis: z.enum(['none', 'reduced', 'up-to-5', 'over-5']).default('over-5'),
});

/** Paid days (giornate) behind a lump sum or a salary of a performer; leave days paid out. */
export const pay = z.strictObject({
  days: z.int().min(0).max(366).optional(),
});

/** The types Italian law is written in. */
export interface Law {
  readonly values: import('./law/parameters/derive.ts').Values;
  readonly person: z.infer<typeof person>;
  readonly engagement: z.infer<typeof engagement>;
  readonly entity: z.infer<typeof entity>;
}
