import { z } from 'zod';
import { textField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { proveFirst } from '../../../../server/proof.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const client = coop(event);
  const [me, accounts] = await Promise.all([
    read(event, client.people.me.query({})),
    read(event, client.people.bankAccounts.query({})),
  ]);
  const prove = 'got' in me ? proveFirst(me.got.provenSecondsAgo, event.url.pathname) : null;
  return { intentId: newIntent(), me, accounts, prove };
};

export const actions: Actions = {
  change: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ iban: textField(50), holder: textField(140) }),
      run: (values, intentId) =>
        coop(event).people.changeBankAccount.mutate({ ...values, intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { effectiveOn: outcome.done.effectiveOn };
  },
  withdraw: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ account: z.uuid() }),
      run: (values) => coop(event).people.withdrawBankAccount.mutate(values),
    });
    return 'failed' in outcome ? outcome.failed : { withdrawn: true as const };
  },
};
