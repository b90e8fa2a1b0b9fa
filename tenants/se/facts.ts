/**
 * What Swedish law must know about a person, an engagement, a pay item and the employer.
 * Forms are drawn from these schemas; every key has a label in `messages`. Amounts are öre.
 */
import { z } from '@smart/law';

const date = z.iso.date();
const cents = z.int().min(0).meta({ unit: 'cents' });
const text = z.string().min(1);
const state = z.string().length(2);
/** Absent means no. */
const flag = z.boolean().optional();

export const person = z.strictObject({
  birthDate: date.optional(),
  taxResidence: state.optional(),
  mainEmployer: flag,
  taxTable: z.int().min(29).max(42).optional(),
  taxColumn: z.int().min(1).max(6).optional(),
  decidedPercent: z.int().min(0).max(100).optional(),
  noTaxCard: flag,
  expectedYearPay: cents.optional(),
  sinkDecision: flag,
  ordinaryTaxChosen: flag,
  fSkatt: flag,
  a1State: state.optional(),
  foreignTin: text.optional(),
});

export const engagement = z.strictObject({
  onStage: flag,
  artistActivity: text.optional(),
  collectiveAgreement: text.optional(),
  grade: text.optional(),
  weeklyHours: z.number().min(0).max(60).optional(),
  agreedMonthlyPay: cents.optional(),
  pension: z.enum(['none', 'saf-lo']).optional(),
  collectiveInsurance: flag,
  startAid: flag,
  leaveRule: z.enum(['percent', 'same-pay']).optional(),
  leaveIncluded: flag,
  leaveDays: z.int().min(25).max(60).optional(),
  /** Days carried over less days taken; what the current earning year gives comes on top. */
  leaveBalance: z.int().min(-200).max(200).optional(),
  unpaidAbsence: z.int().min(0).max(366).optional(),
  previousFixedDays: z.int().min(0).max(1827).optional(),
  workplaceNumber: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
  workStreet: text.optional(),
  workCity: text.optional(),
  workCountry: state.optional(),
});

export const entity = z.strictObject({
  organisationsnummer: z
    .string()
    .regex(/^\d{10}$/)
    .optional(),
  largeEmployer: flag,
});

/** Facts of one pay item: paid days of leave taken within a salary. */
export const pay = z.strictObject({ leaveDays: z.int().min(0).max(31).optional() });

/** The types Swedish law is written in. */
export interface Law {
  readonly values: import('./law/parameters/derive.ts').Values;
  readonly person: z.infer<typeof person>;
  readonly engagement: z.infer<typeof engagement>;
  readonly entity: z.infer<typeof entity>;
}
