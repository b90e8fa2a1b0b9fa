import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { countryOptions } from '../../../../parts/countries.ts';
import { textField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const client = coop(event);
  const [me, about] = await Promise.all([
    read(event, client.people.me.query({})),
    read(event, client.tenant.about.query({})),
  ]);
  const names = new Intl.DisplayNames([event.locals.language], { type: 'language' });
  const languages = 'got' in about ? about.got.languages : [event.locals.language];
  return {
    intentId: newIntent(),
    me,
    countries: countryOptions(event.locals.language),
    languages: languages.map((value) => ({ value, label: names.of(value) ?? value })),
  };
};

const schema = z.object({
  givenName: textField(100),
  familyName: textField(100),
  phone: textField(40),
  language: z.string().max(10),
  street: textField().optional(),
  postalCode: textField(20).optional(),
  city: textField(100).optional(),
  country: z.string().max(2).optional(),
  version: z.coerce.number().int(),
});

export const actions: Actions = {
  default: async (event) => {
    const outcome = await act(event, {
      schema,
      run: (values) => coop(event).people.updateContact.mutate(values),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, '/me');
  },
};
