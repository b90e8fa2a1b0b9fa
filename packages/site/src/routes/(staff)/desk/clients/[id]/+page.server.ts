import type { Actions, RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { clientFields, typedOfClient } from '../../../../../server/client-form.ts';
import { countField, textField } from '../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const client = await read(event, coop(event).clients.file.query({ client: event.params.id }));
  const form = await read(event, coop(event).orders.form.query({}));
  return {
    intentId: newIntent(),
    client,
    languages: 'got' in form ? form.got.languages : [],
    typed: 'got' in client ? typedOfClient(client.got) : {},
  };
};

const seen = { version: countField() };
const idOf = (event: RequestEvent): string => event.params.id ?? '';

export const actions: Actions = {
  checked: async (event) => {
    const outcome = await act(event, {
      schema: z.object(seen),
      run: (values) =>
        coop(event).clients.setState.mutate({ ...values, client: idOf(event), state: 'checked' }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'checked' as const };
  },
  blocked: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ ...seen, reason: textField(500) }),
      run: (values) =>
        coop(event).clients.setState.mutate({ ...values, client: idOf(event), state: 'blocked' }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'blocked' as const };
  },
  ask: async (event) => {
    const outcome = await act(event, {
      schema: z.object({}),
      run: () => coop(event).clients.checkVatFor.mutate({ client: idOf(event) }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'asked' as const };
  },
  override: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ reason: textField(500) }),
      run: (values) => coop(event).clients.overrideVat.mutate({ ...values, client: idOf(event) }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'overridden' as const };
  },
  correct: async (event) => {
    const outcome = await act(event, {
      schema: clientFields.extend(seen),
      run: (values) => coop(event).clients.correct.mutate({ ...values, client: idOf(event) }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'saved' as const };
  },
};
