import { z } from 'zod';
import { textField } from '../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { lawWords } from '../../../../../server/law-words.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const [payees, due, words] = await Promise.all([
    read(event, coop(event).payees.list.query({})),
    read(event, coop(event).payments.due.query({ limit: 1 })),
    lawWords(event),
  ]);
  const got = 'got' in due ? due.got : null;
  const entered = 'got' in payees ? payees.got.rows : [];
  const codes = new Set([...(got?.dues ?? []), ...entered].map(({ recipient }) => recipient));
  const recipients = [...codes].map((value) => ({ value, label: words.recipient(value) }));
  const intents = { enter: newIntent(), approve: newIntent() };
  return { intents, payees, entityId: got?.entityId ?? '', recipients };
};

export const actions: Actions = {
  enter: async (event) => {
    const outcome = await act(event, {
      schema: z.object({
        entityId: textField(60),
        recipient: textField(60),
        name: textField(70),
        iban: textField(50),
        reference: textField(70),
      }),
      run: (values, intentId) => coop(event).payees.enter.mutate({ ...values, intentId }),
      fields: { 'iban.invalid': 'iban' },
    });
    return 'failed' in outcome ? outcome.failed : { done: 'entered' as const };
  },
  approve: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ payee: z.uuid() }),
      run: (values, intentId) => coop(event).payees.approve.mutate({ ...values, intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'approved' as const };
  },
};
