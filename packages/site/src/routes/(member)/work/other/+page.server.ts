import { z } from 'zod';
import { dateField, textField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  intentId: newIntent(),
  declared: await read(event, coop(event).otherWork.mine.query({})),
});

const answer = z.object({
  from: dateField(),
  to: dateField(),
  answer: z.enum(['none', 'employed', 'self-employed', 'benefit']),
  country: textField(2)
    .transform((text) => text.toUpperCase())
    .optional(),
  sharePercent: z
    .string()
    .regex(/^\d{1,3}$/, { error: 'shell_field_count' })
    .transform(Number)
    .optional(),
  note: textField(500).optional(),
});

export const actions: Actions = {
  default: async (event) => {
    const outcome = await act(event, {
      schema: answer,
      run: (values, intentId) => coop(event).otherWork.declare.mutate({ ...values, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    return { until: outcome.done.until };
  },
};
