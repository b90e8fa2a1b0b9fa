import { json } from '@sveltejs/kit';
import { fieldsOf, readDraft } from '../../../../../server/engagement-form.ts';
import { typedOf } from '../../../../../server/form-data.ts';
import { lawWords } from '../../../../../server/law-words.ts';
import { sayOutlook } from '../../../../../server/outlook.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { RequestHandler } from './$types';

/** The live preview: the form as it stands → its outlook, or null while something is missing. */
export const POST: RequestHandler = async (event) => {
  const typed = typedOf(await event.request.formData());
  const { language } = event.locals;
  const { engagements, forms } = coop(event);
  const drawn = await read(
    event,
    Promise.all([engagements.forms.query({}), forms.facts.query({ of: 'engagement', language })]),
  );
  if ('fault' in drawn) return json({ outlook: null, fault: drawn.fault });
  const [{ entities }, { fields }] = drawn.got;
  const entity = entities[0]!;
  const { draft, target, errors } = readDraft(typed, fieldsOf(fields), entity.kinds);
  if (Object.keys(errors).length > 0) return json({ outlook: null, fault: null });
  const asked = await read(event, engagements.preview.query({ ...draft, target }));
  if ('fault' in asked) return json({ outlook: null, fault: asked.fault });
  const words = await lawWords(event, entity.currency);
  const speaking = { words, jurisdiction: entity.jurisdiction, language };
  return json({ outlook: sayOutlook(asked.got, speaking, asked.got), fault: null });
};
