import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { dateField, textField } from '../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { lawWords } from '../../../../../server/law-words.ts';
import { read } from '../../../../../server/read.ts';
import { sayKey } from '../../../../../server/say.ts';
import { coop } from '../../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

/** A value of the declaration as text; structures as they are. */
const shown = (value: unknown): string =>
  value === null || value === undefined
    ? '–'
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const asked = await read(event, coop(event).duties.get.query({ id }));
  if ('fault' in asked) return { asked, intentId: newIntent() };
  const { duty, data, file } = asked.got;
  const words = await lawWords(event, duty.currency);
  const { jurisdiction } = duty;
  const labelOf = (key: string): string => {
    const keys = [`duty.${duty.kind}.${key}`, `identifier.${key}`, `line.${key}`];
    const known = [...keys, `fact.engagement.${key}`, `fact.person.${key}`, `fact.entity.${key}`];
    const found = known.find((each) => words.has(jurisdiction, each));
    return found
      ? words.say(jurisdiction, found)
      : (sayKey(`duties_data_${key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)}`) ?? key);
  };
  const textOf = (key: string, value: unknown): string => {
    const option = [`kind.${value}`, `fact.engagement.${key}.option.${value}`];
    const found = option.find((each) => words.has(jurisdiction, each));
    return found ? words.say(jurisdiction, found) : shown(value);
  };
  const rows = Object.entries(data).map(([key, value]) => ({
    key,
    label: labelOf(key),
    value: typeof value === 'boolean' ? null : textOf(key, value),
    yes: value === true,
    minor: words.has(jurisdiction, `line.${key}`) ? Number(value) : null,
  }));
  return {
    asked: {
      got: {
        duty: {
          ...duty,
          label: words.say(jurisdiction, `duty.${duty.kind}`),
          to: words.say(jurisdiction, `recipient.${duty.recipient}`),
          file,
        },
        rows,
      },
    },
    intentId: newIntent(),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { id } = event.params;
    const outcome = await act(event, {
      schema: z.object({
        version: z.coerce.number().int(),
        reference: textField(200),
        doneOn: dateField(),
        doneAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'duties_time_wrong' }),
        lateReason: textField(1000).optional(),
      }),
      run: (values, intentId) => coop(event).duties.complete.mutate({ id, ...values, intentId }),
      fields: { 'duties.late-reason-needed': 'lateReason' },
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/desk/duties/${id}?ready=${outcome.done.ready}`);
  },
};
