import { brand } from 'virtual:brand';
import { type Actions, type RequestEvent, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { textField, tickField } from '../../../server/fields.ts';
import { act, newIntent } from '../../../server/form.ts';
import { LANGUAGE_COOKIE } from '../../../server/language.ts';
import { read } from '../../../server/read.ts';
import { coop } from '../../../server/services.ts';
import type { PageServerLoad } from './$types';

/** A client who never chose a language reads in the order's; the choice stands beside the title. */
function inTheirLanguage(event: RequestEvent, language: string): void {
  const { cookies, url, locals } = event;
  if (cookies.get(LANGUAGE_COOKIE) || url.searchParams.has('l')) return;
  const spoken = brand.languages.find((one) => one === language);
  if (!spoken || spoken === locals.language) return;
  const secure = url.protocol === 'https:';
  cookies.set(LANGUAGE_COOKIE, spoken, { path: '/', sameSite: 'lax', secure });
  redirect(303, `${url.pathname}?l=${spoken}`);
}

export const load: PageServerLoad = async (event) => {
  const service = coop(event, event.params.token);
  const order = await read(event, service.orders.link.view.query({}));
  if ('got' in order) {
    inTheirLanguage(event, order.got.content.language);
    // A hint for the adviser; it confirms nothing, and the page does not wait for it to be heard.
    if (!order.got.opened) await service.orders.link.opened.mutate({}).catch(() => null);
  }
  return {
    intents: { confirm: newIntent(), change: newIntent(), decline: newIntent() },
    order,
    token: event.params.token,
  };
};

const hash = z.string().length(64);
const answer = z.object({ hash, name: textField(120), message: textField(2000) });

export const actions: Actions = {
  confirm: async (event) => {
    const outcome = await act(event, {
      schema: z.object({
        hash,
        name: textField(120),
        role: textField(120),
        agree: tickField().refine((ticked) => ticked, { error: 'orders_client_tick' }),
      }),
      run: ({ hash: content, name, role }, intentId) =>
        coop(event, event.params.token!).orders.link.confirm.mutate({
          ...{ hash: content, name, role, intentId },
          agree: true,
        }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'confirmed' as const };
  },
  change: async (event) => {
    const outcome = await act(event, {
      schema: answer,
      run: (values, intentId) =>
        coop(event, event.params.token!).orders.link.askChange.mutate({ ...values, intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'change-asked' as const };
  },
  decline: async (event) => {
    const outcome = await act(event, {
      schema: answer,
      run: (values, intentId) =>
        coop(event, event.params.token!).orders.link.decline.mutate({ ...values, intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'declined' as const };
  },
};
