/** Inputs made from zod schemas: one value that passes, filled with ids to attack. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { TODAY } from './tenant.ts';

/** Stands for every id in a generated input until `withIds` replaces it. */
const ID = '00000000-0000-4000-8000-000000000001';

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly format?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly pattern?: string;
  readonly default?: unknown;
}

const TEXTS: Readonly<Record<string, string>> = {
  uuid: ID,
  date: TODAY,
  'date-time': `${TODAY}T09:00:00.000Z`,
  email: 'someone@example.org',
  uri: 'https://example.org/',
};

/** Texts tried against a pattern, most usual first. */
const GUESSES = [
  TODAY,
  '09:00',
  '0'.repeat(64),
  'AT',
  'EUR',
  'de',
  '2026-03',
  '10',
  '1',
  '+43 1 234567',
  'a',
  'abc',
  'A1',
  '1.00',
];

/** Names under which a date is expected though the schema only says text. */
const DATE_NAME = /^(on|from|to|until|due|date)$|(On|From|To|Until|Date|Day)$/;

function textFor(schema: JsonSchema, name: string): string {
  if (schema.format && TEXTS[schema.format]) return TEXTS[schema.format]!;
  if (schema.pattern) {
    const fits = new RegExp(schema.pattern);
    const found = GUESSES.find((guess) => fits.test(guess));
    if (found) return found;
  }
  if (DATE_NAME.test(name)) return TODAY;
  return 'x'.repeat(Math.max(schema.minLength ?? 0, 3));
}

function objectFor(schema: JsonSchema): Record<string, unknown> {
  const entries = Object.entries(schema.properties ?? {});
  return Object.fromEntries(entries.map(([key, each]) => [key, valueFor(each, key)]));
}

function valueFor(schema: JsonSchema, name = ''): unknown {
  const [type] = [schema.type].flat();
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice) return valueFor(choice, name);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((each) => valueFor(each)));
  if (type === 'object') return objectFor(schema);
  if (type === 'array') {
    const items = schema.prefixItems ?? Array(schema.minItems ?? 1).fill(schema.items ?? {});
    return items.map((each: JsonSchema) => valueFor(each));
  }
  if (type === 'integer' || type === 'number') {
    return schema.minimum !== undefined && Math.abs(schema.minimum) < 1e9 ? schema.minimum : 1;
  }
  if (type === 'boolean') return true;
  if (type === 'null') return null;
  if (type === 'bigint') return 1n;
  if (type === 'string' || DATE_NAME.test(name)) return textFor(schema, name);
  return {};
}

/** One value that passes all inputs of a procedure, as far as a schema can say. */
export function sampleOf(inputs: readonly unknown[]): unknown {
  const values = inputs.map((input) => {
    const schema = z.toJSONSchema(input as z.ZodType, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        // JSON Schema has no bigint; marked here, made above.
        if (zodSchema._zod.def.type === 'bigint') Object.assign(jsonSchema, { type: 'bigint' });
      },
    });
    return valueFor(schema as JsonSchema);
  });
  return Object.assign({}, ...values);
}

/** The same input with every id (but the intent's) replaced by the victim's. */
export function withIds(value: unknown, victim: string): unknown {
  if (Array.isArray(value)) return value.map((each) => withIds(each, victim));
  if (value === null || typeof value !== 'object') {
    return typeof value === 'string' && isUuid(value) ? victim : value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'intentId' ? randomUUID() : withIds(each, victim),
    ]),
  );
}

const isUuid = (text: string): boolean => z.uuid().safeParse(text).success;
