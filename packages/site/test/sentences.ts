/** Finds sentences that stand in a component instead of in the messages. */
import { type AST, parse } from 'svelte/compiler';

export interface Finding {
  readonly text: string;
  readonly line: number;
}

/** Attributes that a person sees or hears. */
const SPOKEN = new Set(['alt', 'aria-label', 'label', 'placeholder', 'title', 'help', 'lead']);
/** Components' props that are words. */
const LETTERS = /\p{L}{2,}/u;

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function texts(node: Node): readonly { text: string; at: number }[] {
  if (node.type === 'Text') return [{ text: String(node.data), at: node.start }];
  if (node.type !== 'Attribute') return [];
  const name = String(node.name);
  const value = Array.isArray(node.value) ? node.value.filter(isNode) : [];
  if (!SPOKEN.has(name)) return [];
  return value
    .filter((part) => part.type === 'Text')
    .map((part) => ({ text: String(part.data), at: part.start }));
}

function walk(node: unknown, found: { text: string; at: number }[]): void {
  if (Array.isArray(node)) {
    for (const each of node) walk(each, found);
    return;
  }
  if (!isNode(node)) return;
  found.push(...texts(node));
  // Inside attributes only the spoken ones count; scripts and styles are not read at all.
  if (node.type === 'Attribute') return;
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'metadata' && key !== 'parent') walk(value, found);
  }
}

/** Text with letters in the markup of a component. Text in `<code>` counts too. */
export function hardCodedSentences(source: string, filename: string): readonly Finding[] {
  const root: AST.Root = parse(source, { modern: true, filename });
  const found: { text: string; at: number }[] = [];
  walk(root.fragment, found);
  return found
    .filter(({ text }) => LETTERS.test(text))
    .map(({ text, at }) => ({
      text: text.trim(),
      line: source.slice(0, at).split('\n').length,
    }));
}
