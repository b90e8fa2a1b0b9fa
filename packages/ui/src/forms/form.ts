/** What a form knows after it was sent and could not be accepted. */

/** What the person typed, by field name: shown again as it was. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;
/** A sentence in the person's language, by field name. */
export type FieldErrors = Readonly<Record<string, string>>;

export const typedText = (typed: Typed | undefined, name: string): string => {
  const value = typed?.[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};

export const typedList = (typed: Typed | undefined, name: string): readonly string[] => {
  const value = typed?.[name];
  return typeof value === 'string' ? [value] : (value ?? []);
};

/** The ids a control points to: its help and its error, when there are any. */
export const describedBy = (
  id: string,
  help: string | null | undefined,
  error: string | null | undefined,
): string | undefined => {
  const ids = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
};

/** One field of a form drawn from data, as the law's plug-ins describe their facts. */
export interface FieldDescriptor {
  readonly key: string;
  readonly type: 'text' | 'number' | 'money' | 'date' | 'boolean' | 'choice' | 'choices';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly required: boolean;
  readonly min?: number | string;
  readonly max?: number | string;
  /** Already in the person's language. */
  readonly label: string;
  readonly help?: string | null;
}
