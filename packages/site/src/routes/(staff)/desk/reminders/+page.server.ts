import type { Actions } from '@sveltejs/kit';
import { z } from 'zod';
import { countField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const due = await read(event, coop(event).reminders.due.query({}));
  const rows = 'got' in due ? due.got.rows : [];
  return { due, intents: Object.fromEntries(rows.map(({ invoice }) => [invoice, newIntent()])) };
};

export const actions: Actions = {
  default: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ invoice: z.uuid(), level: countField(1, 3) }),
      run: (values, intentId) => coop(event).reminders.send.mutate({ ...values, intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { level: outcome.done.level };
  },
};
