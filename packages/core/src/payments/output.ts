/** Shapes that several answers of payments share. */
import { z } from 'zod';

/** A code with what fills its sentence. */
export const coded = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
