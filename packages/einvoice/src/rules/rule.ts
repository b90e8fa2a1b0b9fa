import type { RuleFinding } from '../fault.ts';
import type { Invoice } from '../model.ts';

/** One business rule: the paths in the model where it is broken. */
export interface Rule {
  readonly id: string;
  readonly broken: (invoice: Invoice) => readonly string[];
}

/** A rule about the whole document: `path` is broken unless `holds`. */
export const one = (id: string, path: string, holds: (invoice: Invoice) => boolean): Rule => ({
  id,
  broken: (invoice) => (holds(invoice) ? [] : [path]),
});

/** A rule about each element of a list. */
export function each<T>(
  id: string,
  list: (invoice: Invoice) => readonly (readonly [path: string, item: T])[],
  holds: (item: T, invoice: Invoice) => boolean,
): Rule {
  return {
    id,
    broken: (invoice) =>
      list(invoice)
        .filter(([, item]) => !holds(item, invoice))
        .map(([path]) => path),
  };
}

/** The items of a list with their paths. */
export const listed = <T>(path: string, items: readonly T[]): (readonly [string, T])[] =>
  items.map((item, index) => [`${path}.${index}`, item] as const);

export const findings = (rules: readonly Rule[], invoice: Invoice): RuleFinding[] =>
  rules.flatMap((rule) =>
    rule.broken(invoice).map((path) => ({ rule: rule.id, path, params: {} })),
  );
