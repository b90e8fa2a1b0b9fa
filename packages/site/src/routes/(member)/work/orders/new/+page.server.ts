import { type Actions, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { newIntent, parseForm, refuse } from '../../../../../server/form.ts';
import { orderFields } from '../../../../../server/order-form.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

const chosen = z.object({
  client: z.uuid(),
  clientVatNumber: z.string().max(30).optional(),
  budget: z.uuid().optional(),
});

/** The client as chosen in the address, or found by the VAT number that was looked up. */
export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const vat = searchParams.get('vat')?.trim() ?? '';
  const form = await read(event, coop(event).orders.form.query({}));
  const found =
    vat === '' ? null : await read(event, coop(event).clients.findByVat.query({ vatNumber: vat }));
  const id = searchParams.get('client');
  const known = 'got' in form ? form.got.clients.find((client) => client.id === id) : undefined;
  const looked = found && 'got' in found ? found.got.client : null;
  return {
    intentId: newIntent(),
    form,
    vat,
    found,
    client: known
      ? { id: known.id, name: known.name, language: known.language, vatNumber: null }
      : looked && looked.id === id
        ? { id: looked.id, name: looked.name, language: null, vatNumber: vat }
        : null,
  };
};

export const actions: Actions = {
  /** Computes and shows; keeps nothing but what was typed. */
  preview: async (event) => {
    const parsed = await parseForm(event, orderFields.extend(chosen.shape));
    if ('failed' in parsed) return parsed.failed;
    const { values, typed, intentId } = parsed;
    const { budget: _, ...wish } = values;
    try {
      const preview = await coop(event).orders.preview.query(wish);
      return { preview, form: { typed, errors: {}, fault: null, intentId } };
    } catch (thrown) {
      return refuse(thrown, typed, intentId);
    }
  },
  save: async (event) => {
    const parsed = await parseForm(event, orderFields.extend(chosen.shape));
    if ('failed' in parsed) return parsed.failed;
    const { values, typed, intentId } = parsed;
    const made = await coop(event)
      .orders.create.mutate({ ...values, intentId })
      .catch((thrown: unknown) => refuse(thrown, typed, intentId));
    if ('status' in made) return made;
    redirect(303, `/work/orders/${made.id}`);
  },
};
