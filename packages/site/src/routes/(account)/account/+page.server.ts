import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { textField } from '../../../server/fields.ts';
import { act, newIntent } from '../../../server/form.ts';
import { read } from '../../../server/read.ts';
import { hub } from '../../../server/services.ts';
import { requireViewer } from '../../../server/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const [me, offices] = await Promise.all([
    read(event, hub(event).account.me.query()),
    read(event, hub(event).directory.list.query()),
  ]);
  return { intentId: newIntent(), me, offices };
};

export const actions: Actions = {
  rename: async (event) => {
    const locale = event.locals.language;
    const outcome = await act(event, {
      schema: z.object({ name: textField(100) }),
      run: ({ name }) => hub(event).account.update.mutate({ name, locale }),
    });
    return 'failed' in outcome ? outcome.failed : { renamed: true as const };
  },
  signOut: async (event) => {
    const outcome = await read(event, hub(event).session.signOut.mutate());
    if ('fault' in outcome) return fail(409, { refusal: outcome.fault });
    redirect(303, '/');
  },
};
