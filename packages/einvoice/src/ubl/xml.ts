/** A deterministic XML writer: elements in the order given, absent ones left out. */

export type Attributes = Readonly<Record<string, string | undefined>>;
/** Written element, or nothing. */
export type Node = string | undefined;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = { '\n': '&#10;', '\t': '&#9;' };

const escapeText = (text: string): string => text.replace(/[&<>"\r]/g, (c) => ESCAPES[c] ?? c);
const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/[\n\t]/g, (c) => ATTRIBUTE_ESCAPES[c] ?? c);

function open(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
  );
  return `<${name}${written.join('')}>`;
}

/** An element with text; nothing when the text is absent. */
export const leaf = (name: string, text: string | undefined, attributes: Attributes = {}): Node =>
  text === undefined ? undefined : `${open(name, attributes)}${escapeText(text)}</${name}>`;

/** An element with children; nothing when it would be empty. */
export function branch(name: string, children: readonly Node[], attributes: Attributes = {}): Node {
  const written = children.filter((child) => child !== undefined);
  if (written.length === 0) return undefined;
  return `${open(name, attributes)}${written.join('')}</${name}>`;
}
