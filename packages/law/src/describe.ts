/** Form fields drawn from a fact schema: the site needs no knowledge of any country. */
import { z } from 'zod';
import { LawFault } from './fault.ts';

/** One field of a form. Labels are message keys. */
export interface FactField {
  readonly key: string;
  readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'choice' | 'date' | 'list';
  readonly required: boolean;
  /** `fact.<scope>.<key>`; a help text may stand under `<label>.help`. */
  readonly label: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  /** `cents`: an amount in minor units, from the schema's `.meta({ unit: 'cents' })`. */
  readonly unit?: string;
  readonly default?: unknown;
  /** Of a list: the fields of one element, or null when elements are plain texts or numbers. */
  readonly of?: readonly FactField[] | null;
}

interface Shape {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/**
 * The fields of a fact schema (a strict object of plain fields, choices and lists).
 * @param scope `person`, `engagement`, `entity` or `pay`: first part of the label keys
 * @throws LawFault `law.bad-plug-in` when the schema is no object
 */
export function describeFacts(schema: z.ZodType, scope: string): readonly FactField[] {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  if (shape.type !== 'object') throw new LawFault('law.bad-plug-in', `facts.${scope}`);
  return fieldsOf(shape, `fact.${scope}`);
}

function fieldsOf({ properties = {}, required = [] }: Shape, prefix: string): FactField[] {
  return Object.entries(properties).map(([key, shape]) =>
    fieldOf(key, withoutNull(shape), required.includes(key), `${prefix}.${key}`),
  );
}

/** `T | null` is drawn as T. */
function withoutNull(shape: Shape): Shape {
  const real = shape.anyOf?.filter(({ type }) => type !== 'null');
  if (real?.length === 1) return { ...real[0], default: shape.default };
  if (typeof shape.type !== 'object') return shape;
  return { ...shape, type: shape.type.find((type) => type !== 'null') };
}

function fieldOf(key: string, shape: Shape, required: boolean, label: string): FactField {
  const { minimum, maximum, pattern } = shape;
  return {
    key,
    type: typeOf(shape),
    required,
    label,
    ...(shape.enum ? { options: optionsOf(shape.enum, label) } : {}),
    ...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? { min: minimum } : {}),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? { max: maximum } : {}),
    ...(shape.unit !== undefined ? { unit: shape.unit } : {}),
    ...(pattern !== undefined && !shape.format ? { pattern } : {}),
    ...(shape.default !== undefined ? { default: shape.default } : {}),
    ...(shape.type === 'array' ? { of: elementFields(shape, label) } : {}),
  };
}

const optionsOf = (values: readonly unknown[], label: string): FactField['options'] =>
  values.map((value) => ({ value: String(value), label: `${label}.option.${value}` }));

const elementFields = ({ items }: Shape, label: string): readonly FactField[] | null =>
  items?.type === 'object' ? fieldsOf(items, label) : null;

function typeOf(shape: Shape): FactField['type'] {
  if (shape.enum || shape.const !== undefined) return 'choice';
  if (shape.format === 'date') return 'date';
  switch (shape.type) {
    case 'integer':
    case 'number':
    case 'boolean':
      return shape.type;
    case 'array':
      return 'list';
    default:
      return 'text';
  }
}
