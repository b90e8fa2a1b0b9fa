/** National facts as form fields, with the plug-in's words. Pure. */
import { describeFacts, type FactField, type Jurisdiction, type Messages } from '@smart/law';
import type { ZodType } from 'zod';

export const FACT_SCOPES = ['person', 'engagement', 'entity', 'pay'] as const;
export type FactScope = (typeof FACT_SCOPES)[number];

export type FieldType =
  | 'text'
  | 'number'
  | 'integer'
  | 'money'
  | 'date'
  | 'boolean'
  | 'choice'
  /** Several plain values. */
  | 'values'
  /** Several groups of fields. */
  | 'rows';

export interface FormField {
  readonly key: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly label: string;
  readonly help: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly min: number | null;
  readonly max: number | null;
  /** What holds when nothing is said, as a form writes it. */
  readonly preset: string | null;
  /** Of `rows`: the fields of one. */
  readonly fields: readonly FormField[];
}

/** Facts that the person's identity already says; asked for and proven there. */
const PROVEN = 'birthDate';

function typeOf(field: FactField): FieldType {
  if (field.unit === 'cents') return 'money';
  if (field.type === 'list') return field.of ? 'rows' : 'values';
  return field.type;
}

const presetOf = ({ default: value, unit }: FactField): string | null => {
  if (value === undefined || value === null || typeof value === 'object') return null;
  return unit === 'cents' ? (Number(value) / 100).toFixed(2) : String(value);
};

function fieldOf(field: FactField, words: Messages): FormField {
  return {
    key: field.key,
    type: typeOf(field),
    required: field.required,
    label: words[field.label] ?? field.key,
    help: words[`${field.label}.help`] ?? null,
    options: (field.options ?? []).map(({ value, label }) => ({
      value,
      label: words[label] ?? value,
    })),
    min: field.min ?? null,
    max: field.max ?? null,
    preset: presetOf(field),
    fields: (field.of ?? []).map((each) => fieldOf(each, words)),
  };
}

/** Fields of one kind of facts; those of a person without what the identity step asks for. */
export function formOf(law: Jurisdiction, scope: FactScope, language: string): FormField[] {
  const schema = law.facts[scope];
  if (!schema) return [];
  const words = law.messages[language] ?? law.messages[law.languages[0] ?? ''] ?? {};
  const proven = new Set([
    PROVEN,
    ...law.identifiers.filter(({ of }) => of === 'person').map(({ id }) => id),
  ]);
  return describeFacts(schema as ZodType, scope)
    .filter(({ key }) => scope !== 'person' || !proven.has(key))
    .map((field) => fieldOf(field, words));
}
