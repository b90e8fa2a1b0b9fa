import { z } from 'zod';
import { faultKey } from '../../../../server/faults.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { sayKey } from '../../../../server/say.ts';
import { coop } from '../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ intentId: newIntent() });

const schema = z
  .object({
    file: z.instanceof(File).optional(),
    csv: z.string().max(450_000).optional(),
  })
  .refine(({ file, csv }) => (file && file.size > 0) || csv, {
    error: 'parallel_need',
    path: ['csv'],
  })
  .refine(({ file }) => !file || file.size <= 450_000, {
    error: 'input_fault_too_large',
    path: ['file'],
  });

export const actions: Actions = {
  default: async (event) => {
    const { language } = event.locals;
    const outcome = await act(event, {
      schema,
      run: async ({ file, csv }) => {
        const text = file && file.size > 0 ? await file.text() : (csv ?? '');
        return coop(event).parallel.compare.query({ csv: text, language });
      },
    });
    if ('failed' in outcome) return outcome.failed;
    const codes = new Set(outcome.done.rows.flatMap(({ fault }) => (fault ? [fault.code] : [])));
    const said = [...codes].map((code) => ({ code, text: sayKey(faultKey(code)) ?? '' }));
    return { result: outcome.done, said };
  },
};
