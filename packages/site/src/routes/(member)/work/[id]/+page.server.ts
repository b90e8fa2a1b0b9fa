import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { minutesOf } from '../../../../server/engagement-form.ts';
import { dateField, listField, textField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { lawWords } from '../../../../server/law-words.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const engagement = await read(event, coop(event).engagements.get.query({ id }));
  const done = event.url.searchParams.get('done');
  if ('fault' in engagement)
    return { engagement, done, kind: '', facts: [], intentId: newIntent() };
  const { got } = engagement;
  const words = await lawWords(event, got.currency);
  const { jurisdiction } = got;
  const facts = Object.entries(got.facts).flatMap(([key, value]) => {
    const label = `fact.engagement.${key}`;
    const option = `${label}.option.${String(value)}`;
    if (value === null || typeof value === 'object' || !words.has(jurisdiction, label)) return [];
    const text = words.has(jurisdiction, option)
      ? words.say(jurisdiction, option)
      : typeof value === 'boolean'
        ? null
        : String(value);
    return [{ key, label: words.say(jurisdiction, label), text, yes: value === true }];
  });
  const duties = got.duties.map((duty) => ({
    ...duty,
    label: words.say(jurisdiction, `duty.${duty.kind}`),
    to: words.say(jurisdiction, `recipient.${duty.recipient}`),
  }));
  return {
    engagement: { got: { ...got, duties } },
    kind: words.say(jurisdiction, `kind.${got.kind}`),
    facts,
    done,
    intentId: newIntent(),
  };
};

const versioned = z.object({ version: z.coerce.number().int() });

/** Hours as typed → minutes. */
const hoursField = z.string().transform((typed, context) => {
  const minutes = minutesOf(typed);
  if (minutes !== null && minutes > 0 && minutes <= 1440) return minutes;
  context.addIssue({ code: 'custom', message: 'engagements_hours_wrong' });
  return z.NEVER;
});
const because = z.enum(['client', 'worker'], { error: 'shell_field_required' });
const note = textField(500).optional();

export const actions: Actions = {
  submit: async (event) => {
    const { id } = event.params;
    const outcome = await act(event, {
      schema: versioned,
      run: ({ version }, intentId) =>
        coop(event).engagements.submit.mutate({ id, version, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/work/${id}?done=submitted`);
  },
  withdraw: async (event) => {
    const { id } = event.params;
    const outcome = await act(event, {
      schema: versioned,
      run: ({ version }, intentId) =>
        coop(event).engagements.withdraw.mutate({ id, version, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/work/${id}?done=withdrawn`);
  },
  discard: async (event) => {
    const { id } = event.params;
    const outcome = await act(event, {
      schema: versioned,
      run: ({ version }, intentId) =>
        coop(event).engagements.discard.mutate({ id, version, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, '/work');
  },
  sign: async (event) => {
    const { id } = event.params;
    const outcome = await act(event, {
      schema: z.object({
        hash: z.string(),
        read: z.literal('on', { error: 'engagements_sign_tick' }),
      }),
      run: ({ hash }, intentId) => coop(event).engagements.sign.mutate({ id, hash, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/work/${id}?done=${outcome.done.ready ? 'ready' : 'signed'}`);
  },
  confirm: async (event) => {
    const { id } = event.params;
    const outcome = await act(event, {
      schema: z.object({ days: listField().pipe(z.array(z.iso.date()).min(1)) }),
      run: ({ days }, intentId) =>
        coop(event).engagements.confirmDays.mutate({
          id,
          days: days.map((date) => ({ date })),
          intentId,
        }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/work/${id}?done=confirmed#days`);
  },
  change: async (event) => {
    const { id } = event.params;
    const outcome = await act(event, {
      schema: z.object({ date: dateField(), hours: hoursField, because, note }),
      run: ({ hours: minutes, ...day }, intentId) =>
        coop(event).engagements.changeDay.mutate({ id, minutes, ...day, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/work/${id}?done=changed#days`);
  },
  cancelDay: async (event) => {
    const { id } = event.params;
    const outcome = await act(event, {
      schema: z.object({ date: dateField(), because, note }),
      run: (day, intentId) => coop(event).engagements.cancelDay.mutate({ id, ...day, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/work/${id}?done=changed#days`);
  },
  absence: async (event) => {
    const { id } = event.params;
    const outcome = await act(event, {
      schema: z.object({
        state: z.enum(['sick', 'holiday']),
        from: dateField(),
        to: dateField(),
        note,
      }),
      run: (absence, intentId) =>
        coop(event).engagements.absence.mutate({ id, ...absence, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/work/${id}?done=changed#days`);
  },
};
