import type { Jurisdiction, Parameter } from '@smart/law';
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { Fault, staffProcedure } from '../procedure/index.ts';
import type { HouseScalar } from './house.ts';

/** Prefix of house values that confirm or enter a legal value. */
const CONFIRMED = 'confirmed.';

const confirmation = z.object({
  id: z.uuid(),
  /** As it was entered; structured values as JSON. */
  value: z.string(),
  from: z.string(),
  reason: z.string(),
  setBy: z.string(),
  approvedBy: z.string().nullable(),
  own: z.boolean(),
});
type Confirmation = z.infer<typeof confirmation>;

const lawValue = z.object({
  key: z.string(),
  label: z.string(),
  unit: z.string(),
  article: z.string(),
  /** As published, JSON where it is structured; null when there is none for today. */
  value: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  source: z.string().nullable(),
  confidence: z.enum(['A', 'B', 'C']).nullable(),
  note: z.string().nullable(),
  /** How a value is entered: structured ones as JSON. */
  sort: z.enum(['text', 'number', 'yes-no', 'structure']),
  /** What an entered value looks like. */
  example: z.string().nullable(),
  /** Nothing that rests on it is issued until the office confirmed or entered it. */
  needed: z.boolean(),
  /** In force; null when nobody confirmed. */
  confirmed: confirmation.nullable(),
  /** Proposed, waiting for a second person. */
  waiting: confirmation.nullable(),
});

function sortOf({ values, example }: Parameter): 'text' | 'number' | 'yes-no' | 'structure' {
  const model = values[0]?.value ?? example;
  if (typeof model === 'number') return 'number';
  if (typeof model === 'boolean') return 'yes-no';
  return typeof model === 'object' && model !== null ? 'structure' : 'text';
}

const text = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

async function confirmationsOf(tx: Tx, person: string): Promise<Map<string, Confirmation[]>> {
  const rows = await tx.sql<
    (Omit<Confirmation, 'value'> & { key: string; value: { v: HouseScalar } })[]
  >`
    select h.id, h.key, h.value, h.valid_from as "from", h.reason,
      coalesce(s.given_name || ' ' || s.family_name, h.set_by) as "setBy",
      coalesce(a.given_name || ' ' || a.family_name, h.approved_by) as "approvedBy",
      h.set_by = ${person} as own
    from house_value h
      left join person s on s.id::text = h.set_by left join person a on a.id::text = h.approved_by
    where h.key like 'confirmed.%'
    order by h.valid_from desc, h.set_at desc, h.id desc limit 2000`;
  const list = rows.map(({ value, ...row }) => ({ ...row, value: text(value.v) }));
  return Map.groupBy(list, ({ key }) => key.slice(CONFIRMED.length));
}

/** The value in force on a day among those already known then. */
const valueOn = ({ values }: Parameter, date: string) =>
  values.find(
    ({ from, to, knownFrom }) => from <= date && (to === null || date <= to) && knownFrom <= date,
  ) ?? null;

function described(
  law: Jurisdiction,
  parameter: Parameter,
  language: string,
  date: string,
): Omit<z.infer<typeof lawValue>, 'confirmed' | 'waiting'> {
  const { key, unit, article, whenMissing, example } = parameter;
  const found = valueOn(parameter, date);
  const words = law.messages[language] ?? law.messages[law.languages[0] ?? ''] ?? {};
  return {
    key,
    unit,
    article,
    label: words[`parameter.${key}`] ?? key,
    value: found ? text(found.value) : null,
    from: found?.from ?? null,
    to: found?.to ?? null,
    source: found?.source ?? null,
    confidence: found?.confidence ?? null,
    note: found?.note ?? null,
    sort: sortOf(parameter),
    example: example === undefined ? null : text(example),
    needed: found ? found.confidence === 'C' : whenMissing === 'ask',
  };
}

/**
 * Legal values as the country's law has them today: `open` those nobody has verified or published
 * (confidence C, or to be asked), with what the office confirmed; `all` every one. Fault
 * `jurisdiction.unknown`.
 */
export const lawValues = staffProcedure()
  .input(
    z.object({
      jurisdiction: z.string().max(20).optional(),
      language: z.string().max(10),
      which: z.enum(['open', 'all']).default('open'),
    }),
  )
  .output(z.object({ jurisdiction: z.string(), values: z.array(lawValue) }))
  .query(async ({ ctx, input }) => {
    const { tenant, jurisdictions } = ctx.tenant.plugin;
    const id = input.jurisdiction ?? tenant.entities[0]?.jurisdiction ?? '';
    const law = jurisdictions.get(id);
    if (!law) throw new Fault('jurisdiction.unknown', { jurisdiction: id }, 'invalid');
    const given = await confirmationsOf(ctx.tx, ctx.person);
    const values = law.parameters.map((parameter) => {
      const own = given.get(parameter.key) ?? [];
      const holds = own.find((each) => each.approvedBy !== null && each.from <= ctx.today);
      return {
        ...described(law, parameter, input.language, ctx.today),
        confirmed: holds ?? null,
        waiting: own.find(({ approvedBy }) => approvedBy === null) ?? null,
      };
    });
    return {
      jurisdiction: id,
      values: input.which === 'all' ? values : values.filter(({ needed }) => needed),
    };
  });
