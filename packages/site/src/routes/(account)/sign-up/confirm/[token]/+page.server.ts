import { z } from 'zod';
import { textField } from '../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { read } from '../../../../../server/read.ts';
import { hub } from '../../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  intentId: newIntent(),
  asked: await read(event, hub(event).signUp.peek.query({ token: event.params.token })),
});

const password = 'password';

export const actions: Actions = {
  default: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ name: textField(100), password: z.string().max(1024) }),
      run: (values) => hub(event).signUp.confirm.mutate({ token: event.params.token, ...values }),
      fields: {
        'hub.password-too-short': password,
        'hub.password-too-long': password,
        'hub.password-listed': password,
        'hub.password-personal': password,
      },
    });
    return 'failed' in outcome ? outcome.failed : { made: outcome.done };
  },
};
