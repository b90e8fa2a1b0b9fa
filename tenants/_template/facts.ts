import { z } from '@smart/law';
import type { Values } from './law/values.ts';

/** What Examplia's law must know. Forms are drawn from these; keys have labels in messages. */
export const person = z.strictObject({
  children: z.int().min(0).max(20).default(0),
  personNumber: z.string().optional(),
});

export const engagement = z.strictObject({
  stage: z.boolean().default(false),
  grade: z.string().optional(),
  weeklyHours: z.number().min(0).max(60).default(40),
});

export const entity = z.strictObject({
  employerNumber: z.string().optional(),
});

/** The types Examplia's law is written in. */
export interface Law {
  readonly values: Values;
  readonly person: z.infer<typeof person>;
  readonly engagement: z.infer<typeof engagement>;
  readonly entity: z.infer<typeof entity>;
}
