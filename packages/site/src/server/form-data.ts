/** Form data → what a schema checks, and back to what was typed. Pure. */
import type { Typed } from '@smart/ui/forms/form.ts';

export type FormValue = string | File | FormObject | FormValue[];
export interface FormObject {
  [key: string]: FormValue;
}

/** A name may not reach an object's own machinery. */
const isPlainName = (part: string): boolean =>
  part !== '' && !['__proto__', 'constructor', 'prototype'].includes(part);

function put(target: FormObject, path: readonly string[], value: FormValue): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) {
    target[first] = value;
    return;
  }
  const below = target[first];
  const next: FormObject =
    typeof below === 'object' && !Array.isArray(below) && !(below instanceof File) ? below : {};
  target[first] = next;
  put(next, rest, value);
}

const isEmpty = (value: FormDataEntryValue): boolean =>
  typeof value === 'string' ? value.trim() === '' : value.size === 0 && value.name === '';

/**
 * `facts.children=2` becomes `{ facts: { children: '2' } }`; a repeated name a list; an empty
 * field is absent, so that `.optional()` means what it says. `intentId` is not part of it.
 */
export function formObject(data: FormData): FormObject {
  const result: FormObject = {};
  for (const name of new Set(data.keys())) {
    const path = name.split('.');
    if (name === 'intentId' || !path.every(isPlainName)) continue;
    const values = data.getAll(name).filter((value) => !isEmpty(value));
    const [first] = values;
    if (first === undefined) continue;
    put(result, path, values.length === 1 ? first : values);
  }
  return result;
}

/** What the person typed, to be shown again. Never files, never passwords. */
export function typedOf(data: FormData): Typed {
  const typed: Record<string, string | readonly string[]> = {};
  for (const name of new Set(data.keys())) {
    if (name === 'intentId' || /password|code/i.test(name)) continue;
    const texts = data.getAll(name).filter((value) => typeof value === 'string');
    if (texts.length > 0) typed[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
  }
  return typed;
}
