/**
 * What Hungarian law must know about a person, an engagement and the employer. Forms are drawn from
 * these schemas; every key has a label in `messages`. Amounts are fillér (hundredths of a forint).
 */
import { z } from '@smart/law';

const date = z.iso.date();
const cents = z.int().min(0).meta({ unit: 'cents' });
const text = z.string().min(1);
const percent = z.int().min(0).max(100);
const days = z.int().min(0).max(400);

export const person = z.strictObject({
  taj: text.optional(),
  adoazonosito: text.optional(),
  birthName: text.optional(),
  motherName: text.optional(),
  birthDate: date.optional(),
  taxResidence: z.string().length(2).default('HU'),
  a1State: z.string().length(2).optional(),
  pensioner: z.boolean().optional(),
  otherInsurance: z.boolean().optional(),
  under25: z.boolean().default(true),
  mother: z.enum(['none', 'four', 'three', 'two', 'under30']).optional(),
  personalAllowance: z.boolean().optional(),
  marriedOn: date.optional(),
  marriedShare: percent.optional(),
  familyChildren: z.int().min(0).max(20).optional(),
  familyClaimed: z.int().min(0).max(20).optional(),
  familyIll: z.int().min(0).max(20).optional(),
  familyShare: percent.optional(),
  allowancesAbroad: z.boolean().optional(),
  ekhoNormalElsewhere: cents.optional(),
  casualDaysElsewhere: days.optional(),
});

export const engagement = z.strictObject({
  feor: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  relationshipCode: text.optional(),
  artist: z.boolean().optional(),
  ekho: z.boolean().optional(),
  skilled: z.boolean().optional(),
  collectiveAgreement: text.optional(),
  grade: text.optional(),
  weeklyHours: z.number().min(0).max(60).optional(),
  agreedMonthlyPay: cents.optional(),
  overtimeAgreed: z.boolean().optional(),
  leaveCarriedOver: days.optional(),
  leaveTaken: days.optional(),
  leaveChildren: z.int().min(0).max(20).optional(),
  benefitDay: cents.optional(),
});

export const entity = z.strictObject({
  adoszam: text.optional(),
});

/** The types Hungarian law is written in. */
export interface Law {
  readonly values: import('./law/parameters/derive.ts').Values;
  readonly person: z.infer<typeof person>;
  readonly engagement: z.infer<typeof engagement>;
  readonly entity: z.infer<typeof entity>;
}
