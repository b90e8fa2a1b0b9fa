/** National facts between a form and the service: names, presets, and back to what law reads. */
import type { FieldDescriptor, Typed } from '@smart/ui/forms/form.ts';

/** A field as core's `forms.facts` describes it. */
export interface PlainField {
  readonly key: string;
  readonly type:
    | 'text'
    | 'number'
    | 'integer'
    | 'money'
    | 'date'
    | 'boolean'
    | 'choice'
    | 'values'
    | 'rows';
  readonly required: boolean;
  readonly label: string;
  readonly help: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly min: number | null;
  readonly max: number | null;
  readonly preset: string | null;
}
export interface FactField extends PlainField {
  readonly fields: readonly PlainField[];
}

export type Facts = Readonly<Record<string, unknown>>;

/** What the components draw; lists of plain values are typed with commas. */
export const drawn = (field: PlainField): FieldDescriptor => ({
  key: field.key,
  label: field.label,
  help: field.help,
  // What has a preset need not be filled in, but always says something: it is not "optional".
  required: field.required || field.preset !== null || field.type === 'boolean',
  type:
    field.type === 'integer'
      ? 'number'
      : field.type === 'values' || field.type === 'rows'
        ? 'text'
        : field.type,
  options: field.options,
  ...(field.min === null ? {} : { min: field.min }),
  ...(field.max === null ? {} : { max: field.max }),
});

const written = (field: PlainField, value: unknown): string => {
  if (value === undefined || value === null) return field.preset ?? '';
  if (field.type === 'money') return (Number(value) / 100).toFixed(2);
  return Array.isArray(value) ? value.join(', ') : String(value);
};

const isRecord = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rowsOf = (value: unknown): readonly Facts[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** What a form shows before anyone typed: what is known, else the law's presets. */
export function typedFacts(fields: readonly FactField[], facts: Facts, prefix: string): Typed {
  const typed: Record<string, string> = {};
  for (const field of fields) {
    const name = `${prefix}${field.key}`;
    if (field.type !== 'rows') typed[name] = written(field, facts[field.key]);
    for (const [index, row] of rowsOf(facts[field.key]).entries())
      for (const inner of field.fields)
        typed[`${name}.${index}.${inner.key}`] = written(inner, row[inner.key]);
  }
  return typed;
}

/** Rows a form draws: those filled in and one more, so that adding needs no script. */
export function rowCount(typed: Typed, name: string): number {
  const numbers = Object.keys(typed)
    .filter((key) => key.startsWith(`${name}.`))
    .map((key) => Number(key.slice(name.length + 1).split('.')[0]))
    .filter(Number.isInteger);
  return Math.max(-1, ...numbers) + 2;
}

/** `1.234,50` or `1234.50` → 123450; what is no amount stays text, and the service refuses it. */
function centsOf(text: string): number | string {
  const plain = text.replace(/\s/g, '');
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  const cut = plain.length - last - 1;
  const decimals = last >= 0 && cut <= 2 ? plain.slice(last + 1) : '';
  const whole = (last >= 0 && cut <= 2 ? plain.slice(0, last) : plain).replace(/[.,]/g, '');
  if (!/^-?\d+$/.test(whole) || !/^\d*$/.test(decimals)) return text;
  return Number(`${whole}${decimals.padEnd(2, '0')}`);
}

function numberOf(text: string): number | string {
  const value = Number(text.trim().replace(',', '.'));
  return Number.isFinite(value) ? value : text;
}

/** One typed value as law reads it; undefined: nothing was said. */
function factOf(field: PlainField, typed: unknown): unknown {
  if (field.type === 'boolean') return typed !== undefined && typed !== 'false';
  if (typeof typed !== 'string' || typed.trim() === '') return undefined;
  if (field.type === 'money') return centsOf(typed);
  if (field.type === 'integer' || field.type === 'number') return numberOf(typed);
  if (field.type !== 'values') return typed.trim();
  return typed
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}

function rowFacts(field: FactField, typed: unknown): Facts[] {
  if (!isRecord(typed)) return [];
  return Object.keys(typed)
    .sort((a, b) => Number(a) - Number(b))
    .map((index) => (isRecord(typed[index]) ? typed[index] : {}))
    .filter((row) => field.fields.some(({ key, type }) => type !== 'choice' && row[key]))
    .map((row) => plainFacts(field.fields, row));
}

function plainFacts(fields: readonly PlainField[], typed: Facts): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const field of fields) {
    const value = factOf(field, typed[field.key]);
    if (value !== undefined) facts[field.key] = value;
  }
  return facts;
}

/** The facts in a sent form (the object below its prefix). What is absent is left out. */
export function factsFromForm(fields: readonly FactField[], typed: unknown): Facts {
  const said = isRecord(typed) ? typed : {};
  const facts = plainFacts(
    fields.filter(({ type }) => type !== 'rows'),
    said,
  );
  for (const field of fields)
    if (field.type === 'rows') facts[field.key] = rowFacts(field, said[field.key]);
  return facts;
}

/** True for what holds anyway when nothing is said. */
export const isPreset = (field: PlainField, value: unknown): boolean =>
  field.preset !== null && written(field, value) === field.preset;

/** A fact as a person reads it; null: not said. `money` writes an amount in minor units. */
export function sayFact(
  field: PlainField,
  value: unknown,
  money: (minor: number) => string,
): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (field.type === 'money') return money(Number(value));
  const option = field.options.find((each) => each.value === String(value));
  return option ? option.label : written(field, value);
}
