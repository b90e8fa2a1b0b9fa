import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { countryOptions } from '../../../../parts/countries.ts';
import { dateField, fileField, textField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import { upload } from '../../../../server/upload.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const client = coop(event);
  const [me, asked] = await Promise.all([
    read(event, client.people.me.query({})),
    read(event, client.forms.facts.query({ of: 'person', language })),
  ]);
  return { intentId: newIntent(), me, asked, countries: countryOptions(language) };
};

const DOCUMENTS = ['passport', 'identity-card', 'residence-permit'] as const;
const country = () => z.string().length(2, { error: 'shell_field_required' });

const schema = z.object({
  birthDate: dateField(),
  nationality: country(),
  document: z.object({
    kind: z.enum(DOCUMENTS, { error: 'shell_field_required' }),
    number: textField(40),
    country: country(),
  }),
  identifiers: z.record(z.string(), z.string()).default({}),
  paper: fileField(),
});

export const actions: Actions = {
  default: async (event) => {
    const outcome = await act(event, {
      schema,
      run: async ({ paper, ...identity }) => {
        await upload(event, { purpose: 'identity', file: paper });
        return coop(event).people.submitIdentity.mutate(identity);
      },
      fields: {
        'file.too-large': 'paper',
        'file.wrong-type': 'paper',
        'file.bad-request': 'paper',
      },
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, '/me/identity');
  },
};
