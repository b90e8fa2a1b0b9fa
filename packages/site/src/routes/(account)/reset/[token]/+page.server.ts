import { z } from 'zod';
import { act, newIntent } from '../../../../server/form.ts';
import { hub } from '../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ intentId: newIntent() });

const password = 'password';

export const actions: Actions = {
  default: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ password: z.string().max(1024) }),
      run: (values) => hub(event).reset.complete.mutate({ token: event.params.token, ...values }),
      fields: {
        'hub.password-too-short': password,
        'hub.password-too-long': password,
        'hub.password-listed': password,
        'hub.password-personal': password,
      },
    });
    return 'failed' in outcome ? outcome.failed : { changed: true as const };
  },
};
