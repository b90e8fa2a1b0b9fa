/**
 * What French law must know about a person, an engagement and the employer. Forms are drawn from
 * these schemas; every key has a label in `messages`. Amounts are cents, rates whole hundredths of
 * a percent (2.08 % is 208).
 */
import { z } from '@smart/law';

const date = z.iso.date();
const cents = z.int().min(0).meta({ unit: 'cents' });
const percent = z.int().min(0).max(10_000).meta({ unit: 'hundredths of a percent' });
const text = z.string().min(1);

/** Where public holidays differ, and the regime of Alsace and Moselle. */
export const REGIONS = ['metropole', 'alsace-moselle'] as const;

export const person = z.strictObject({
  nir: text.optional(),
  birthDate: date.optional(),
  taxResidence: z.string().length(2).default('FR'),
  residence: z.enum(['metropole', 'antilles', 'guyane']).default('metropole'),
  a1State: z.string().length(2).optional(),
  pasRate: percent.optional(),
  pasRateUntil: date.optional(),
  healthWaived: z.boolean().default(false),
  household: z
    .strictObject({
      situation: z.enum(['single', 'couple', 'widowed']).default('single'),
      children: z.int().min(0).max(20).default(0),
      loneParent: z.boolean().default(false),
      otherIncome: cents.default(0),
    })
    .optional(),
});

export const engagement = z.strictObject({
  occupation: text.optional(),
  cadre: z.boolean().default(false),
  alsaceMoselle: z.boolean().default(false),
  weeklyHours: z.number().min(0).max(60).default(35),
  hours: z.number().min(0).max(744).optional(),
  agreedMonthlyPay: cents.optional(),
  collectiveAgreement: text.optional(),
  grade: text.optional(),
  noEndIndemnity: z.boolean().default(false),
  leaveTaken: z.number().min(0).max(60).default(0),
  leaveCarriedOver: z.number().min(0).max(60).default(0),
  dfs: z.enum(['none', 'dramatique', 'musicien']).default('none'),
  objectNumber: text.optional(),
  leaveFundNumber: text.optional(),
});

export const entity = z.strictObject({
  siret: text.optional(),
  naf: text.optional(),
  headcount: z.int().min(0).optional(),
  atmpRate: percent.optional(),
  mobilityRate: percent.optional(),
  healthPlan: cents.default(0),
  healthEmployerShare: percent.default(5_000),
  licence: text.optional(),
  /** A complementary pension shared otherwise than 60:40, by an agreement of long standing. */
  agircEmployer: percent.optional(),
  agircEmployee: percent.optional(),
});

/** Facts of one pay item: the end indemnity is paid once; overtime pay names its hours. */
export const pay = z.strictObject({
  endIndemnity: z.boolean().default(false),
  overtimeHours: z.number().min(0).max(100).optional(),
});

/** The types French law is written in. */
export interface Law {
  readonly values: import('./law/parameters/derive.ts').Values;
  readonly person: z.infer<typeof person>;
  readonly engagement: z.infer<typeof engagement>;
  readonly entity: z.infer<typeof entity>;
}
