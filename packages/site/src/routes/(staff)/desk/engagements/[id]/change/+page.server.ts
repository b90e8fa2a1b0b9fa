import { type RequestEvent, redirect } from '@sveltejs/kit';
import {
  dayRows,
  fieldsOf,
  readDraft,
  SPARE_ROWS,
  typedOfDraft,
  withWeekdays,
} from '../../../../../../server/engagement-form.ts';
import { newIntent, refuse } from '../../../../../../server/form.ts';
import { typedOf } from '../../../../../../server/form-data.ts';
import { lawWords } from '../../../../../../server/law-words.ts';
import { read } from '../../../../../../server/read.ts';
import { sayKey } from '../../../../../../server/say.ts';
import { coop } from '../../../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

/** Kinds and facts of the country, in the visitor's words. */
async function drawn(event: RequestEvent) {
  const { engagements, forms } = coop(event);
  const { language } = event.locals;
  const asked = await read(
    event,
    Promise.all([engagements.forms.query({}), forms.facts.query({ of: 'engagement', language })]),
  );
  if ('fault' in asked) return asked;
  const [{ entities }, { fields }] = asked.got;
  const entity = entities[0]!;
  const words = await lawWords(event, entity.currency);
  const kinds = entity.kinds.map((kind) => ({
    ...kind,
    label: words.say(entity.jurisdiction, `kind.${kind.id}`),
  }));
  return { got: { kinds, fields: fieldsOf(fields), currency: entity.currency } };
}

export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const form = await drawn(event);
  if ('fault' in form) return { fault: form.fault };
  const reviewed = await read(event, coop(event).engagements.review.query({ id }));
  if ('fault' in reviewed) return { fault: reviewed.fault };
  const { asked, budget, version, title } = reviewed.got.engagement;
  const typed = typedOfDraft(asked, budget.id, form.got.fields);
  return { ...form.got, id, title, version, typed, intentId: newIntent() };
};

export const actions: Actions = {
  rows: async (event) => {
    const data = await event.request.formData();
    const sent = typedOf(data);
    const typed = data.get('go') === '7' ? withWeekdays(sent) : sent;
    const intentId = String(data.get('intentId') ?? newIntent());
    const form = { typed, errors: {} as Record<string, string>, fault: null, intentId };
    return { form, rows: dayRows(typed).length + SPARE_ROWS };
  },
  change: async (event) => {
    const { id } = event.params;
    const data = await event.request.formData();
    const typed = typedOf(data);
    const intentId = String(data.get('intentId') ?? newIntent());
    const rows = dayRows(typed).length;
    const form = await drawn(event);
    if ('fault' in form) return { form: { typed, errors: {}, fault: form.fault, intentId }, rows };
    const { draft, errors } = readDraft(typed, form.got.fields, form.got.kinds);
    const reason = String(typed.reason ?? '').trim();
    const wrong: Record<string, string> = { ...errors };
    if (reason === '') wrong.reason = sayKey('shell_field_required') ?? 'reason';
    if (Object.keys(wrong).length > 0) {
      return { form: { typed, errors: wrong, fault: null, intentId }, rows };
    }
    const { budget: _, ...terms } = draft;
    const version = Number(typed.version ?? 0);
    try {
      const changed = { ...terms, id, version, reason, intentId };
      await coop(event).engagements.change.mutate(changed);
    } catch (thrown) {
      return { ...refuse(thrown, typed, intentId, event.url.pathname).data, rows };
    }
    redirect(303, `/desk/engagements/${id}?done=changed`);
  },
};
