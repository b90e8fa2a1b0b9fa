import type { Actions } from '@sveltejs/kit';
import { z } from 'zod';
import { clientFields, typedOfClient } from '../../../../../server/client-form.ts';
import { countField } from '../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const client = await read(event, coop(event).clients.get.query({ client: event.params.id }));
  const form = await read(event, coop(event).orders.form.query({}));
  return {
    intentId: newIntent(),
    client,
    languages: 'got' in form ? form.got.languages : [],
    typed: 'got' in client ? typedOfClient(client.got) : {},
  };
};

export const actions: Actions = {
  save: async (event) => {
    const outcome = await act(event, {
      schema: clientFields.extend({ version: countField() }),
      run: (values) => coop(event).clients.update.mutate({ ...values, client: event.params.id! }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'saved' as const };
  },
  check: async (event) => {
    const outcome = await act(event, {
      schema: z.object({}),
      run: () => coop(event).clients.checkVat.mutate({ client: event.params.id! }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'checked' as const };
  },
};
