import { brand } from 'virtual:brand';
import { sayAmount } from '@smart/ui/speech.ts';
import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { factsFromForm, isPreset, sayFact, typedFacts } from '../../../../parts/facts.ts';
import { dateField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language, today } = event.locals;
  const client = coop(event);
  const [asked, known] = await Promise.all([
    read(event, client.forms.facts.query({ of: 'person', language })),
    read(event, client.people.myFacts.query({})),
  ]);
  if ('fault' in asked) return { asked, intentId: newIntent() };
  const { fields, jurisdiction } = asked.got;
  const money = (minor: number): string => sayAmount(minor, brand.currency ?? 'EUR', language);
  const rows = 'got' in known ? known.got.filter((row) => row.jurisdiction === jurisdiction) : [];
  const current = rows.filter(({ from }) => from <= (today ?? from)).at(-1);
  return {
    intentId: newIntent(),
    asked,
    first: `${(today ?? '').slice(0, 7)}-01`,
    typed: typedFacts(fields, current?.facts ?? {}, 'facts.'),
    known: rows.toReversed().map(({ from, facts }) => ({
      from,
      facts: fields.flatMap((field) => {
        const value = facts[field.key];
        if (field.type === 'rows') {
          const count = Array.isArray(value) ? value.length : 0;
          return count > 0 ? [{ label: field.label, value: String(count), yes: null }] : [];
        }
        if (isPreset(field, value)) return [];
        const said = sayFact(field, value, money);
        if (said === null) return [];
        const yes = typeof value === 'boolean' ? value : null;
        return [{ label: field.label, value: said, yes }];
      }),
    })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { language } = event.locals;
    const outcome = await act(event, {
      schema: z.object({ from: dateField(), facts: z.unknown() }),
      run: async ({ from, facts }) => {
        const client = coop(event);
        const { jurisdiction, fields } = await client.forms.facts.query({ of: 'person', language });
        return client.people.declareFacts.mutate({
          jurisdiction,
          from,
          facts: factsFromForm(fields, facts),
        });
      },
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, '/me/facts?saved=1');
  },
};
