import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { dateField, listField, textField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { lawWords } from '../../../../server/law-words.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const [due, batches, accounts, words] = await Promise.all([
    read(event, coop(event).payments.due.query({ limit: 200 })),
    read(event, coop(event).payments.batches.query({})),
    read(event, coop(event).bankAccounts.list.query({})),
    lawWords(event),
  ]);
  const base = { intentId: newIntent(), retryId: newIntent(), batches, accounts };
  if ('fault' in due) return { ...base, due };
  const { jurisdiction, dues, ...rest } = due.got;
  const named = dues.map((one) => ({
    ...one,
    name: words.say(jurisdiction, `recipient.${one.recipient}`),
  }));
  return { ...base, due: { got: { ...rest, dues: named } } };
};

export const actions: Actions = {
  prepare: async (event) => {
    const outcome = await act(event, {
      schema: z.object({
        entityId: textField(60),
        bankAccount: z.uuid(),
        executeOn: dateField(),
        people: z.string().optional(),
        dues: listField(),
      }),
      run: ({ people, dues, ...values }, intentId) =>
        coop(event).payments.prepareBatch.mutate({
          ...values,
          intentId,
          ...(people ? {} : { payments: [] }),
          dues: dues.map((due) => {
            const [recipient = '', payable = ''] = due.split('|');
            return { recipient, payable };
          }),
        }),
      fields: { 'payment.date-not-bank-day': 'executeOn', 'payment.date-past': 'executeOn' },
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/desk/payments/${outcome.done.id}`);
  },
  retry: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ payment: z.uuid() }),
      run: (values, intentId) => coop(event).payments.retry.mutate({ ...values, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    return { done: 'retry' as const };
  },
};
