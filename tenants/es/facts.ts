/**
 * What Spanish law must know about a person (modelo 145), an engagement, a pay item and the
 * employer. Forms are drawn from these schemas; every key has a label in `messages`. Cents.
 */
import { z } from '@smart/law';

/** Autonomous communities and cities, in the abbreviations of ISO 3166-2. */
export const REGIONS = [
  ...['AN', 'AR', 'AS', 'CB', 'CE', 'CL', 'CM', 'CN', 'CT', 'EX'],
  ...['GA', 'IB', 'MC', 'MD', 'ML', 'NC', 'PV', 'RI', 'VC'],
] as const;

const date = z.iso.date();
const cents = z.int().min(0).meta({ unit: 'cents' });
const text = z.string().min(1);
const disability = z.enum(['none', '33', '65']).default('none');
const no = z.boolean().default(false);

export const person = z.strictObject({
  nif: text.optional(),
  naf: text.optional(),
  birthDate: date.optional(),
  taxResidence: z.string().length(2).default('ES'),
  a1State: z.string().length(2).optional(),
  situation: z.enum(['1', '2', '3']).default('3'),
  spouseNif: text.optional(),
  disability,
  assistance: no,
  movedOn: date.optional(),
  descendants: z
    .array(
      z.strictObject({
        birthDate: date,
        adoptedOn: date.optional(),
        exclusive: no,
        disability,
        assistance: no,
      }),
    )
    .default([]),
  ascendants: z
    .array(
      z.strictObject({
        birthDate: date,
        sharedBy: z.int().min(1).max(20).default(1),
        disability,
        assistance: no,
      }),
    )
    .default([]),
  spousePension: cents.default(0),
  childSupport: cents.default(0),
  homeLoan: no,
  territory: z.enum(['none', 'ceuta', 'melilla', 'la-palma']).default('none'),
  requestedRate: z.int().min(0).max(47).optional(),
  lowWorksIncome: no,
});

export const engagement = z.strictObject({
  region: z.enum(REGIONS).default('AN'),
  group: z.int().min(1).max(11),
  occupation: text.optional(),
  occupationCode: text.optional(),
  contractCode: text.optional(),
  collectiveAgreement: text.optional(),
  grade: text.optional(),
  weeklyHours: z.number().min(0).max(60).optional(),
  monthlyHours: z.number().min(0).max(250).optional(),
  agreedMonthlyPay: cents.optional(),
  agreedYearPay: cents.optional(),
  payments: z.int().min(12).max(18).optional(),
  artistic: no,
  workerMember: no,
  officeWork: no,
  substitution: no,
  leaveInPay: no,
  serviceSince: date.optional(),
  leaveCarriedOver: z.int().min(0).max(60).default(0),
  leaveTaken: z.int().min(0).max(60).default(0),
});

export const entity = z.strictObject({
  ccc: text.optional(),
  nif: text.optional(),
  cnae: z
    .string()
    .regex(/^\d{2,4}$/)
    .default('90'),
  monthlyFiler: no,
});

/** Facts of one pay item: fixed withholding, the indemnity at the end, days of leave paid. */
export const pay = z.strictObject({
  work: z.enum(['course', 'works-ceded', 'arrears']).optional(),
  nature: z.enum(['end-indemnity']).optional(),
  days: z.number().min(0).optional(),
});

/** The types Spanish law is written in. */
export interface Law {
  readonly values: import('./law/parameters/derive.ts').Values;
  readonly person: z.infer<typeof person>;
  readonly engagement: z.infer<typeof engagement>;
  readonly entity: z.infer<typeof entity>;
}
