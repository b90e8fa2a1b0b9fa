import { addMonths } from '@smart/calendar';
import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { dateField, textField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { type LawWords, lawWords } from '../../../../server/law-words.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

interface Named {
  readonly kind: string;
  readonly recipient: string;
  readonly jurisdiction: string;
}

/** The duty and its recipient in the country's words. */
const named = <D extends Named>(words: LawWords, duty: D) => ({
  ...duty,
  label: words.say(duty.jurisdiction, `duty.${duty.kind}`),
  to: words.say(duty.jurisdiction, `recipient.${duty.recipient}`),
});

export const load: PageServerLoad = async (event) => {
  const asked = event.url.searchParams.get('month') ?? '';
  const month = MONTH.test(asked) ? asked : (event.locals.today ?? '').slice(0, 7);
  const first = `${month}-01`;
  const months = {
    month,
    before: addMonths(first, -1).slice(0, 7),
    after: addMonths(first, 1).slice(0, 7),
  };
  const page = await read(event, coop(event).duties.month.query({ month }));
  const done = event.url.searchParams.get('done');
  if ('fault' in page) return { ...months, page, done, intentId: newIntent() };
  const words = await lawWords(event);
  const { common, groups, undeclared, lateBefore } = page.got;
  const got = {
    common: common.map((duty) => named(words, duty)),
    groups: groups.map((duty) => named(words, duty)),
    undeclared: undeclared.map((duty) => named(words, duty)),
    lateBefore,
  };
  return { ...months, page: { got }, done, intentId: newIntent() };
};

export const actions: Actions = {
  group: async (event) => {
    const outcome = await act(event, {
      schema: z.object({
        kind: textField(100),
        recipient: textField(100),
        due: dateField(),
        reference: textField(200),
        doneOn: dateField(),
        lateReason: textField(1000).optional(),
      }),
      run: (values, intentId) => coop(event).duties.completeGroup.mutate({ ...values, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(
      303,
      `/desk/duties?${new URLSearchParams({ month: event.url.searchParams.get('month') ?? '', done: 'group' })}`,
    );
  },
};
