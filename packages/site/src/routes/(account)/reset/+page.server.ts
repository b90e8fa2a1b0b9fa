import { z } from 'zod';
import { emailField } from '../../../server/fields.ts';
import { act, newIntent } from '../../../server/form.ts';
import { hub } from '../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ intentId: newIntent() });

export const actions: Actions = {
  default: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ email: emailField() }),
      run: async ({ email }) => {
        await hub(event).reset.start.mutate({ email });
        return email;
      },
    });
    return 'failed' in outcome ? outcome.failed : { sentTo: outcome.done };
  },
};
