/** Shapes that several answers of payroll share. */
import { z } from 'zod';

export const runState = z.enum([
  'computing',
  'draft',
  'stale',
  'approved',
  'posting',
  'posted',
  'discarded',
]);

/** A code with what fills its sentence: a flag, a reason, a fault. */
export const coded = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const runRow = z.object({
  id: z.uuid(),
  entityId: z.string(),
  number: z.number().int(),
  year: z.number().int(),
  from: z.string(),
  to: z.string(),
  payOn: z.string(),
  state: runState,
  people: z.number().int(),
  /** People computed, or posted once posting has begun. */
  done: z.number().int(),
  toPayMinor: z.bigint(),
  employerCostMinor: z.bigint(),
  currency: z.string(),
  /** The entity's law, whose words flags and findings use. */
  jurisdiction: z.string(),
  payslips: z.number().int(),
  excluded: z.number().int(),
  preparedBy: z.string(),
  preparedAt: z.string(),
  approvedBy: z.string().nullable(),
  version: z.number().int(),
});
export type RunRow = z.infer<typeof runRow>;

export const itemRow = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  month: z.string(),
  kind: z.enum(['regular', 'correction']).nullable(),
  state: z.enum(['computed', 'nothing', 'excluded', 'posted']),
  grossMinor: z.bigint(),
  netMinor: z.bigint(),
  deductionsMinor: z.bigint(),
  toPayMinor: z.bigint(),
  employerCostMinor: z.bigint(),
  estimateMinor: z.bigint(),
  flags: z.array(coded),
  excluded: coded.nullable(),
});
export type ItemRow = z.infer<typeof itemRow>;
