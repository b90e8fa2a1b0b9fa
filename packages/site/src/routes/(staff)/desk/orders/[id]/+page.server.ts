import type { Actions, RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { countField, dateField, fileField, textField } from '../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import { upload } from '../../../../../server/upload.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const order = event.params.id;
  const [found, form] = await Promise.all([
    read(event, coop(event).orders.file.query({ order })),
    read(event, coop(event).orders.form.query({})),
  ]);
  const intents = Object.fromEntries(
    ['send', 'back', 'vat', 'paper', 'again', 'cancel', 'complete'].map((name) => [
      name,
      newIntent(),
    ]),
  );
  return { order: found, intents, rates: 'got' in form ? form.got.rates : [] };
};

const seen = { version: countField() };
const idOf = (event: RequestEvent): string => event.params.id ?? '';
const CATEGORIES = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] as const;

export const actions: Actions = {
  send: async (event) => {
    const outcome = await act(event, {
      schema: z.object(seen),
      run: (values, intentId) =>
        coop(event).orders.approveAndSend.mutate({ ...values, order: idOf(event), intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'sent' as const };
  },
  back: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ ...seen, reason: textField(1000) }),
      run: (values, intentId) =>
        coop(event).orders.returnToPerson.mutate({ ...values, order: idOf(event), intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'returned' as const };
  },
  propose: async (event) => {
    const outcome = await act(event, {
      schema: z.object(seen),
      run: (values) => coop(event).orders.proposeVat.mutate({ ...values, order: idOf(event) }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'proposed' as const };
  },
  vat: async (event) => {
    const outcome = await act(event, {
      schema: z.object({
        ...seen,
        category: z.enum(CATEGORIES),
        article: textField(40),
        note: textField(500),
        lineRates: z.record(z.string(), z.string()).default({}),
      }),
      run: (values, intentId) =>
        coop(event).orders.fixVat.mutate({ ...values, order: idOf(event), intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'vat' as const };
  },
  paper: async (event) => {
    const outcome = await act(event, {
      schema: z.object({
        ...seen,
        name: textField(120),
        role: z.string().trim().max(120).optional(),
        on: dateField(),
        person: z.uuid(),
        file: fileField(),
      }),
      run: async ({ file, person, ...values }, intentId) => {
        const stored = await upload(event, { purpose: 'order-confirmation', file, person });
        const paper = { ...values, order: idOf(event), file: stored, intentId };
        return coop(event).orders.recordPaper.mutate(paper);
      },
    });
    return 'failed' in outcome ? outcome.failed : { done: 'paper' as const };
  },
  again: async (event) => {
    const outcome = await act(event, {
      schema: z.object({}),
      run: (_, intentId) => coop(event).orders.sendAgain.mutate({ order: idOf(event), intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'again' as const };
  },
  revoke: async (event) => {
    const outcome = await act(event, {
      schema: z.object({}),
      run: () => coop(event).orders.revokeLink.mutate({ order: idOf(event) }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'revoked' as const };
  },
  cancel: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ ...seen, by: z.enum(['client', 'house']), reason: textField(500) }),
      run: (values, intentId) =>
        coop(event).orders.cancelFor.mutate({ ...values, order: idOf(event), intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'cancelled' as const };
  },
  complete: async (event) => {
    const outcome = await act(event, {
      schema: z.object(seen),
      run: (values, intentId) =>
        coop(event).orders.completeFor.mutate({ ...values, order: idOf(event), intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'completed' as const };
  },
};
