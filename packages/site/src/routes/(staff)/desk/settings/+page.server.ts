import { type RequestEvent, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { dateField, textField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { read } from '../../../../server/read.ts';
import { sayKey } from '../../../../server/say.ts';
import { coop } from '../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

const houseKey = (key: string): string => `settings_house_${key.replaceAll(/[.-]/g, '_')}`;

const rightsOf = (event: RequestEvent) => {
  const roles = event.locals.viewer?.roles ?? [];
  const any = (...wanted: string[]): boolean => wanted.some((role) => roles.includes(role));
  return { propose: any('admin', 'finance'), approve: any('approver', 'admin') };
};

export const load: PageServerLoad = async (event) => {
  const { language, today } = event.locals;
  const book = await read(event, coop(event).tenant.houseBook.query({ language }));
  const rights = rightsOf(event);
  const base = { intentId: newIntent(), rights, from: today ?? '' };
  if ('fault' in book) return { ...base, book };
  const named = book.got
    .map((each) => ({ ...each, label: each.label ?? sayKey(houseKey(each.key)) ?? each.key }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return { ...base, book: { got: named } };
};

/** `ja`, `7`, `10 %` as the value's own sort wants it; what does not fit the service refuses. */
function typedAs(current: string | number | boolean, text: string): string | number | boolean {
  if (typeof current === 'boolean') {
    const said = text.toLowerCase();
    if (['ja', 'yes', 'true'].includes(said)) return true;
    if (['nein', 'no', 'false'].includes(said)) return false;
    return text;
  }
  if (typeof current !== 'number') return text;
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : text;
}

export const actions: Actions = {
  propose: async (event) => {
    const { language } = event.locals;
    const outcome = await act(event, {
      schema: z.object({
        key: textField(),
        value: textField(2000),
        from: dateField(),
        reason: textField(500),
      }),
      run: async ({ key, value, from, reason }, intentId) => {
        const book = await coop(event).tenant.houseBook.query({ language });
        const current = book.find((each) => each.key === key)?.current ?? '';
        return coop(event).tenant.proposeHouseValue.mutate({
          ...{ key, value: typedAs(current, value), from, reason, intentId },
        });
      },
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, '/desk/settings?done=proposed');
  },
  approve: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ id: z.uuid() }),
      run: ({ id }) => coop(event).tenant.approveHouseValue.mutate({ id }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, '/desk/settings?done=approved');
  },
};
