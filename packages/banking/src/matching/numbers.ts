import type { Receivable } from './model.ts';

/** A number found in a payment's text. */
export interface NumberHit {
  readonly item: string;
  readonly start: number;
  readonly end: number;
  /** False when letters had to be read as similar digits, or only the number's end was quoted. */
  readonly literal: boolean;
}

/** Characters that people and scanners confuse (O and 0, I and 1 …). */
const CONFUSED: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  S: '5',
  B: '8',
  Z: '2',
};

const bare = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
const fold = (text: string): string => text.replace(/[OILSBZ]/g, (c) => CONFUSED[c] as string);

interface Known {
  readonly item: string;
  readonly bare: string;
  readonly whole: boolean;
}

/** Numbers by their folded form, with the lengths worth trying. */
export interface NumberIndex {
  readonly known: ReadonlyMap<string, readonly Known[]>;
  readonly lengths: readonly number[];
}

/** Fewer characters than this would be found in any text. */
const SHORTEST = 4;
/** A number's closing digits identify it alone only when there are this many. */
const SHORTEST_TAIL = 6;

function forms(item: Receivable): Known[] {
  const texts = [item.number, item.reference].flatMap((text) => (text ? [bare(text)] : []));
  const whole = texts.map((text) => ({ item: item.id, bare: text, whole: true }));
  const tail = /\d+$/.exec(bare(item.number ?? ''))?.[0] ?? '';
  const own = tail.length >= SHORTEST_TAIL && tail !== bare(item.number ?? '');
  return own ? [...whole, { item: item.id, bare: tail, whole: false }] : whole;
}

export function indexNumbers(items: readonly Receivable[]): NumberIndex {
  const known = new Map<string, Known[]>();
  for (const form of items.flatMap(forms)) {
    if (form.bare.length < SHORTEST || !/\d/.test(form.bare)) continue;
    const key = fold(form.bare);
    known.set(key, [...(known.get(key) ?? []), form]);
  }
  return { known, lengths: [...new Set([...known.keys()].map((key) => key.length))] };
}

const isDigit = (char: string | undefined): boolean => char !== undefined && /\d/.test(char);
const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);

/** A number must not be cut out of a longer one: no digit beside a digit, no letter before one. */
function standsAlone(text: string, start: number, end: number): boolean {
  const first = text[start];
  const before = text[start - 1];
  if (isDigit(first) && isDigit(before)) return false;
  if (isLetter(first) && isLetter(before)) return false;
  return !(isDigit(text[end - 1]) && isDigit(text[end]));
}

/** Every known number the text quotes, whatever its spacing and separators. */
export function findNumbers(source: string, index: NumberIndex): NumberHit[] {
  const text = source.toUpperCase();
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1)
    if (/[\p{L}\p{N}]/u.test(text[at] as string)) places.push(at);
  const plain = places.map((at) => text[at]).join('');
  const folded = fold(plain);
  const hits: NumberHit[] = [];
  for (const length of index.lengths) {
    for (let from = 0; from + length <= folded.length; from += 1) {
      const found = index.known.get(folded.slice(from, from + length));
      if (!found) continue;
      const start = places[from] as number;
      const end = (places[from + length - 1] as number) + 1;
      if (!standsAlone(text, start, end)) continue;
      const quoted = plain.slice(from, from + length);
      for (const known of found) {
        const literal = known.whole && quoted === known.bare && length >= SHORTEST_TAIL;
        hits.push({ item: known.item, start, end, literal });
      }
    }
  }
  return hits;
}
