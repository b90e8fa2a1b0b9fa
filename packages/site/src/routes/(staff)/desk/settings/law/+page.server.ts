import { type RequestEvent, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { textField } from '../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

const rightsOf = (event: RequestEvent) => {
  const roles = event.locals.viewer?.roles ?? [];
  const any = (...wanted: string[]): boolean => wanted.some((role) => roles.includes(role));
  return { propose: any('admin', 'finance'), approve: any('approver', 'admin') };
};

export const load: PageServerLoad = async (event) => {
  const { language, today } = event.locals;
  const all = event.url.searchParams.has('all');
  const which = all ? ('all' as const) : ('open' as const);
  const asked = await read(event, coop(event).tenant.lawValues.query({ language, which }));
  return { intentId: newIntent(), rights: rightsOf(event), asked, all, today };
};

/** As the value's sort is stored: numbers and switches as such, tables as JSON text. */
function entered(sort: string, text: string): string | number | boolean {
  if (sort === 'yes-no') return ['ja', 'yes', 'true'].includes(text.toLowerCase());
  if (sort !== 'number') return text;
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : text;
}

export const actions: Actions = {
  propose: async (event) => {
    const today = event.locals.today ?? '';
    const outcome = await act(event, {
      schema: z.object({
        key: textField(),
        sort: z.enum(['text', 'number', 'yes-no', 'structure']),
        from: z.string().optional(),
        value: textField(2000),
        reason: textField(500),
      }),
      run: ({ key, sort, value, from, reason }, intentId) =>
        coop(event).tenant.proposeHouseValue.mutate({
          ...{ key: `confirmed.${key}`, value: entered(sort, value), from: from ?? today },
          ...{ reason, intentId },
        }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, '/desk/settings/law?done=proposed');
  },
  approve: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ id: z.uuid() }),
      run: ({ id }) => coop(event).tenant.approveHouseValue.mutate({ id }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, '/desk/settings/law?done=approved');
  },
};
