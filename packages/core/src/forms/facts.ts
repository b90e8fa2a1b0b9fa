import { z } from 'zod';
import { Fault, publicProcedure } from '../procedure/index.ts';
import { FACT_SCOPES, formOf } from './describe.ts';

const plain = z.object({
  key: z.string(),
  type: z.enum([
    'text',
    'number',
    'integer',
    'money',
    'date',
    'boolean',
    'choice',
    'values',
    'rows',
  ]),
  required: z.boolean(),
  label: z.string(),
  help: z.string().nullable(),
  options: z.array(z.object({ value: z.string(), label: z.string() })),
  min: z.number().nullable(),
  max: z.number().nullable(),
  preset: z.string().nullable(),
});
const field = plain.extend({ fields: z.array(plain) });

const identifier = z.object({ id: z.string(), label: z.string() });

/**
 * What a country's law asks of a person, an engagement, a legal entity or a pay item, as form
 * fields with their words in a language; for a person also the national numbers it knows. Without
 * `jurisdiction`: the law of the tenant's first legal entity. Fault `jurisdiction.unknown`.
 */
export const facts = publicProcedure
  .input(
    z.object({
      jurisdiction: z.string().max(20).optional(),
      of: z.enum(FACT_SCOPES),
      language: z.string().max(10),
    }),
  )
  .output(
    z.object({
      jurisdiction: z.string(),
      fields: z.array(field),
      identifiers: z.array(identifier),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { tenant, jurisdictions } = ctx.tenant.plugin;
    const id = input.jurisdiction ?? tenant.entities[0]?.jurisdiction ?? '';
    const law = jurisdictions.get(id);
    if (!law) throw new Fault('jurisdiction.unknown', { jurisdiction: id }, 'invalid');
    const words = law.messages[input.language] ?? law.messages[law.languages[0] ?? ''] ?? {};
    const numbers = law.identifiers.filter(({ of }) => of === 'person' && input.of === 'person');
    return {
      jurisdiction: id,
      fields: formOf(law, input.of, input.language).map((each) => ({
        ...each,
        options: [...each.options],
        fields: each.fields.map((inner) => ({ ...inner, options: [...inner.options] })),
      })),
      identifiers: numbers.map((each) => ({
        id: each.id,
        label: words[`identifier.${each.id}`] ?? each.id,
      })),
    };
  });
