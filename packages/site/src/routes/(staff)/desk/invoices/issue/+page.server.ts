import type { Actions } from '@sveltejs/kit';
import { z } from 'zod';
import { textField, tickField } from '../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

const filters = z.object({
  order: z.uuid().optional().catch(undefined),
  due: z.literal('on').optional().catch(undefined),
});

export const load: PageServerLoad = async (event) => {
  const asked = filters.parse(Object.fromEntries(event.url.searchParams));
  const query = { onlyDue: asked.due === 'on', ...(asked.order ? { order: asked.order } : {}) };
  const parts = await read(event, coop(event).invoices.toIssue.query(query));
  const rows = 'got' in parts ? parts.got : [];
  const intents = Object.fromEntries(
    rows.map((row) => [`${row.order}/${row.instalment}`, newIntent()]),
  );
  return { asked, parts, intents };
};

export const actions: Actions = {
  default: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ order: z.uuid(), instalment: textField(60), send: tickField() }),
      run: (values, intentId) => coop(event).invoices.issue.mutate({ ...values, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    return { issued: outcome.done };
  },
};
