import { brand } from 'virtual:brand';
import { sayAmount } from '@smart/ui/speech.ts';
import { type RequestEvent, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import {
  type FactField,
  type Facts,
  factsFromForm,
  isPreset,
  sayFact,
  typedFacts,
} from '../../../../../parts/facts.ts';
import { dateField, textField } from '../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { proveFirst } from '../../../../../server/proof.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

const ROLES = ['adviser', 'payroll', 'finance', 'approver', 'mobility', 'admin'] as const;

/** Who may do what here; the service decides, this only spares useless forms. */
function rightsOf(event: RequestEvent) {
  const roles = event.locals.viewer?.roles ?? [];
  const any = (...wanted: string[]): boolean => wanted.some((role) => roles.includes(role));
  return {
    identity: any('adviser', 'payroll', 'admin'),
    verify: any('adviser', 'admin'),
    file: any('adviser', 'payroll', 'approver', 'admin'),
    prepare: any('payroll', 'adviser'),
    decide: any('approver'),
    roles: any('admin'),
    self: event.locals.viewer?.personId === event.params.id,
  };
}

/** What of the facts is particular, in words; of a list how many. */
function saidFacts(fields: readonly FactField[], facts: Facts, language: string) {
  const money = (minor: number): string => sayAmount(minor, brand.currency ?? 'EUR', language);
  return fields.flatMap((field) => {
    const value = facts[field.key];
    if (field.type === 'rows') {
      const count = Array.isArray(value) ? value.length : 0;
      return count > 0 ? [{ label: field.label, value: String(count) }] : [];
    }
    const said = isPreset(field, value) ? null : sayFact(field, value, money);
    return said === null ? [] : [{ label: field.label, value: said }];
  });
}

const personOf = (event: RequestEvent): string => event.params.id ?? '';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const rights = rightsOf(event);
  const client = coop(event);
  const person = personOf(event);
  const [me, found, identity, file, asked] = await Promise.all([
    read(event, client.people.me.query({})),
    read(event, client.people.get.query({ person })),
    rights.identity ? read(event, client.people.identity.query({ person })) : null,
    rights.file ? read(event, client.people.file.query({ person })) : null,
    read(event, client.forms.facts.query({ of: 'person', language })),
  ]);
  const fields = 'got' in asked ? asked.got.fields : [];
  const rows = identity && 'got' in identity ? identity.got.facts : [];
  return {
    intentId: newIntent(),
    rights,
    found,
    identity,
    file,
    fields,
    typed: typedFacts(fields, rows.at(-1)?.facts ?? {}, 'facts.'),
    facts: rows.toReversed().map(({ from, jurisdiction, facts }) => ({
      from,
      jurisdiction,
      said: saidFacts(fields, facts, language),
    })),
    prove: 'got' in me ? proveFirst(me.got.provenSecondsAgo, event.url.pathname) : null,
  };
};

const done = (event: RequestEvent, what: string): never =>
  redirect(303, `${event.url.pathname}?done=${what}`);

export const actions: Actions = {
  verify: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ version: z.coerce.number().int() }),
      run: ({ version }) =>
        coop(event).people.verifyIdentity.mutate({
          ...{ person: personOf(event), decision: 'verified', version },
        }),
    });
    return 'failed' in outcome ? outcome.failed : done(event, 'identity');
  },
  refuse: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ version: z.coerce.number().int(), reason: textField(500) }),
      run: ({ version, reason }) =>
        coop(event).people.verifyIdentity.mutate({
          ...{ person: personOf(event), decision: 'refused', version, reason },
        }),
    });
    return 'failed' in outcome ? outcome.failed : done(event, 'identity');
  },
  facts: async (event) => {
    const { language } = event.locals;
    const outcome = await act(event, {
      schema: z.object({ from: dateField(), facts: z.unknown() }),
      run: async ({ from, facts }) => {
        const client = coop(event);
        const asked = await client.forms.facts.query({ of: 'person', language });
        return client.people.setFacts.mutate({
          person: personOf(event),
          jurisdiction: asked.jurisdiction,
          from,
          facts: factsFromForm(asked.fields, facts),
        });
      },
    });
    return 'failed' in outcome ? outcome.failed : done(event, 'facts');
  },
  account: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ iban: textField(50), holder: textField(140) }),
      run: (values, intentId) =>
        coop(event).people.prepareBankAccount.mutate({
          ...{ ...values, person: personOf(event), intentId },
        }),
    });
    return 'failed' in outcome ? outcome.failed : done(event, 'account');
  },
  decide: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ account: z.uuid(), approve: z.enum(['yes', 'no']) }),
      run: ({ account, approve }) =>
        coop(event).people.decideBankAccount.mutate({ account, approve: approve === 'yes' }),
    });
    return 'failed' in outcome ? outcome.failed : done(event, 'account');
  },
  grant: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ role: z.enum(ROLES, { error: 'shell_field_required' }) }),
      run: ({ role }) => coop(event).people.grantRole.mutate({ person: personOf(event), role }),
    });
    return 'failed' in outcome ? outcome.failed : done(event, 'roles');
  },
  revoke: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ role: z.enum(ROLES) }),
      run: ({ role }) => coop(event).people.revokeRole.mutate({ person: personOf(event), role }),
    });
    return 'failed' in outcome ? outcome.failed : done(event, 'roles');
  },
  erase: async (event) => {
    const outcome = await act(event, {
      schema: z.object({}),
      run: (_, intentId) => coop(event).people.erase.mutate({ person: personOf(event), intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    return { kept: outcome.done.kept.map(({ table, rows }) => `${table} (${rows})`) };
  },
};
