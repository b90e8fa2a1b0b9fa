/**
 * What Dutch law must know about a person, an engagement, a pay item and the employer.
 * Forms are drawn from these schemas; every key has a label in `messages`. Amounts are cents.
 */
import { z } from '@smart/law';

const date = z.iso.date();
const cents = z.int().min(0).meta({ unit: 'cents' });
const text = z.string().min(1);

export const person = z.strictObject({
  bsn: text.optional(),
  birthDate: date.optional(),
  taxResidence: z.string().length(2).default('NL'),
  /** The state of residence has a tax treaty with the Netherlands. */
  treatyState: z.boolean().optional(),
  a1State: z.string().length(2).optional(),
  /** Loonheffingskorting: asked for in writing, at one employer at a time. */
  taxCredit: z.boolean().default(false),
  /** Identity checked, name, address and BSN known; otherwise the anonymous rate applies. */
  identityVerified: z.boolean().default(true),
  previousYearWage: cents.optional(),
  expatRuling: z.enum(['none', 'standard', 'young']).default('none'),
  expatDecision: text.optional(),
});

export const engagement = z.strictObject({
  occupation: text.optional(),
  written: z.boolean().default(true),
  weeklyHours: z.number().min(0).max(60).optional(),
  daysPerWeek: z.int().min(1).max(7).default(5),
  agreedMonthlyPay: cents.optional(),
  hourlyPay: cents.optional(),
  allIn: z.boolean().default(false),
  wagePeriod: z.enum(['house', 'month', 'four-weeks', 'week', 'day']).default('house'),
  payrolling: z.boolean().default(false),
  collectiveAgreement: text.optional(),
  grade: text.optional(),
  zvwWithheld: z.boolean().default(false),
  contractInChain: z.int().min(1).max(99).default(1),
  chainSince: date.optional(),
  leaveHoursCarriedOver: z.number().min(0).max(2000).default(0),
  leaveHoursTaken: z.number().min(0).max(2000).default(0),
  waitingDays: z.int().min(0).max(2).default(0),
  endedByWorker: z.boolean().default(false),
  performances: z.int().min(0).max(100).default(0),
  businessCosts: cents.default(0),
});

export const entity = z.strictObject({
  loonheffingennummer: text.optional(),
  /** Small employers pay the low rate of the disability fund. */
  smallEmployer: z.boolean().default(true),
  sector: z
    .string()
    .regex(/^\d{1,2}$/)
    .optional(),
  /** Hundredths of a percent by the tax office's decision: 150 is 1.50 %. */
  whkRate: z.int().min(0).max(3000).meta({ unit: '0.01 %' }).optional(),
});

/** What a special payment is, where the law asks. */
export const pay = z.strictObject({
  of: z.enum(['holiday-allowance', 'transition', 'other']).default('other'),
});

/** The types Dutch law is written in. */
export interface Law {
  readonly values: import('./law/parameters/derive.ts').Values;
  readonly person: z.infer<typeof person>;
  readonly engagement: z.infer<typeof engagement>;
  readonly entity: z.infer<typeof entity>;
}
