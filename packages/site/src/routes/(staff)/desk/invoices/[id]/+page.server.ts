import { fromDecimal } from '@smart/money';
import type { Actions } from '@sveltejs/kit';
import { z } from 'zod';
import { eventNames } from '../../../../../server/book-words.ts';
import { amountField, textField, tickField } from '../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const invoice = await read(event, coop(event).invoices.get.query({ invoice: id }));
  const movements = 'got' in invoice ? invoice.got.movements : [];
  const intents = {
    send: newIntent(),
    credit: newIntent(),
    dispute: newIntent(),
    claim: newIntent(),
  };
  return { invoice, intents, events: eventNames(movements.map((each) => each.event)) };
};

export const actions: Actions = {
  send: async (event) => {
    const outcome = await act(event, {
      schema: z.object({}),
      run: (_, intentId) =>
        coop(event).invoices.send.mutate({ invoice: event.params.id!, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    return { done: { kind: 'sent' as const, what: outcome.done.to } };
  },
  credit: async (event) => {
    const outcome = await act(event, {
      schema: z.object({
        net: amountField().optional(),
        reason: textField(500),
        send: tickField(),
      }),
      run: ({ net, reason, send }, intentId) =>
        coop(event).invoices.creditNote.mutate({
          invoice: event.params.id!,
          reason,
          send,
          intentId,
          ...(net === undefined ? {} : { net: fromDecimal(net) }),
        }),
    });
    if ('failed' in outcome) return outcome.failed;
    return { done: { kind: 'credited' as const, what: outcome.done.number } };
  },
  dispute: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ reason: textField(500).optional() }),
      run: ({ reason }, intentId) =>
        coop(event).invoices.dispute.mutate({
          invoice: event.params.id!,
          reason: reason ?? null,
          intentId,
        }),
    });
    if ('failed' in outcome) return outcome.failed;
    return { done: { kind: 'noted' as const, what: '' } };
  },
  claim: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ reason: textField(1000) }),
      run: ({ reason }, intentId) =>
        coop(event).claims.propose.mutate({ invoice: event.params.id!, reason, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    return { done: { kind: 'proposed' as const, what: '' } };
  },
};
