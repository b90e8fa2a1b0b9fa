import { z } from 'zod';
import { act, newIntent } from '../../../../../server/form.ts';
import { hub } from '../../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ intentId: newIntent() });

export const actions: Actions = {
  default: async (event) => {
    const outcome = await act(event, {
      schema: z.object({}),
      run: () => hub(event).email.confirm.mutate({ token: event.params.token }),
    });
    return 'failed' in outcome ? outcome.failed : { email: outcome.done.email };
  },
};
