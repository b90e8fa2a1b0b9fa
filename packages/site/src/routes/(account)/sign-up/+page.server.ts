import { z } from 'zod';
import { emailField } from '../../../server/fields.ts';
import { act, newIntent } from '../../../server/form.ts';
import { hub } from '../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  intentId: newIntent(),
  tenant: url.searchParams.get('tenant') ?? '',
});

export const actions: Actions = {
  default: async (event) => {
    const locale = event.locals.language;
    const outcome = await act(event, {
      schema: z.object({ email: emailField(), tenant: z.string().max(31).optional() }),
      run: async (values) => {
        await hub(event).signUp.start.mutate({ ...values, locale });
        return values.email;
      },
    });
    return 'failed' in outcome ? outcome.failed : { sentTo: outcome.done };
  },
};
