import { fromDecimal, MoneyFault } from '@smart/money';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { plain } from '../decimal.ts';
import { EinvoiceFault } from '../fault.ts';

/** A read element: its text, attributes and children by local name, in document order. */
export interface Element {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Readonly<Record<string, readonly Element[]>>;
}

/** Larger documents are refused before they are read. */
export const MAX_BYTES = 20 * 1024 * 1024;
const MAX_DEPTH = 40;

/**
 * Reads XML from outside without ever expanding anything: UTF-8 only, no document type, no entity
 * but the five of XML and character numbers, bounded size and depth.
 *
 * @throws EinvoiceFault `einvoice.too-large`, `einvoice.bad-encoding`, `einvoice.forbidden-markup`,
 *   `einvoice.too-deep`, `einvoice.not-xml`
 */
export function parseXml(source: string | Uint8Array): { name: string; root: Element } {
  const xml = harmless(decode(source));
  if (XMLValidator.validate(xml) !== true) throw new EinvoiceFault('einvoice.not-xml');
  const [name, list] = Object.entries(read(xml).children)[0] ?? [];
  const root = list?.[0];
  if (name === undefined || root === undefined) throw new EinvoiceFault('einvoice.not-xml');
  return { name, root };
}

function decode(source: string | Uint8Array): string {
  const size = typeof source === 'string' ? Buffer.byteLength(source) : source.byteLength;
  if (size > MAX_BYTES) throw new EinvoiceFault('einvoice.too-large', { bytes: String(MAX_BYTES) });
  const xml = typeof source === 'string' ? source.replace(/^\uFEFF/, '') : fromUtf8(source);
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/.exec(xml)?.[1];
  if (declared !== undefined && !/^(utf-?8|us-ascii)$/i.test(declared))
    throw new EinvoiceFault('einvoice.bad-encoding', { encoding: declared.slice(0, 40) });
  return xml;
}

function fromUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new EinvoiceFault('einvoice.bad-encoding', { encoding: 'not UTF-8' });
  }
}

const escaped = (raw: string): string =>
  raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The document with nothing left in it but elements and text: comments and instructions go, CDATA
 * becomes escaped text, a document type is refused, depth is counted before any parser recurses.
 * One pass, so that no input makes it slow.
 */
function harmless(xml: string): string {
  const kept: string[] = [];
  let depth = 0;
  let at = 0;
  for (let open = xml.indexOf('<'); open !== -1; open = xml.indexOf('<', at)) {
    kept.push(xml.slice(at, open));
    if (xml.startsWith('<!--', open)) at = after(xml, '-->', open + 4);
    else if (xml.startsWith('<?', open)) at = after(xml, '?>', open + 2);
    else if (xml.startsWith('<![CDATA[', open)) {
      at = after(xml, ']]>', open + 9);
      kept.push(escaped(xml.slice(open + 9, at - 3)));
    } else if (xml.startsWith('<!', open)) throw new EinvoiceFault('einvoice.forbidden-markup');
    else {
      at = tagEnd(xml, open);
      const tag = xml.slice(open, at);
      if (tag.startsWith('</')) depth -= 1;
      else if (!tag.endsWith('/>')) depth += 1;
      if (depth > MAX_DEPTH) throw new EinvoiceFault('einvoice.too-deep');
      kept.push(tag);
    }
  }
  kept.push(xml.slice(at));
  return kept.join('').trim();
}

/** Position after the next `end`. */
function after(xml: string, end: string, from: number): number {
  const found = xml.indexOf(end, from);
  if (found === -1) throw new EinvoiceFault('einvoice.not-xml');
  return found + end.length;
}

/** Position after the `>` of a tag; one inside a quoted value does not end it. */
function tagEnd(xml: string, open: number): number {
  const mark = /[>"']/g;
  mark.lastIndex = open + 1;
  for (let found = mark.exec(xml); found !== null; found = mark.exec(xml)) {
    if (found[0] === '>') return mark.lastIndex;
    mark.lastIndex = after(xml, found[0], mark.lastIndex);
  }
  throw new EinvoiceFault('einvoice.not-xml');
}

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  isArray: () => true,
});

function read(xml: string): Element {
  try {
    return element(PARSER.parse(xml) as unknown);
  } catch (error) {
    if (error instanceof EinvoiceFault) throw error;
    throw new EinvoiceFault('einvoice.not-xml');
  }
}

/** Turns the parser's loose objects into `Element`s. */
function element(value: unknown): Element {
  if (typeof value !== 'object' || value === null)
    return { text: resolved(String(value ?? '')), attributes: {}, children: {} };
  const attributes: Record<string, string> = {};
  const children: Record<string, Element[]> = {};
  let text = '';
  for (const [key, content] of Object.entries(value as Record<string, unknown>)) {
    if (key.startsWith('@')) attributes[key.slice(1)] = resolved(flat(content));
    else if (key === '#text') text = resolved(flat(content));
    else children[key] = (Array.isArray(content) ? content : [content]).map(element);
  }
  return { text, attributes, children };
}

const flat = (content: unknown): string =>
  Array.isArray(content) ? content.map(String).join('') : String(content);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function resolved(text: string): string {
  return text.replace(/&([^;&\s]{1,10});|&/g, (_, name: string | undefined) => {
    const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name ?? '');
    if (number) return character(number[1] ? Number.parseInt(number[1], 16) : Number(number[2]));
    const known = name === undefined ? undefined : ENTITIES[name];
    if (known === undefined) throw new EinvoiceFault('einvoice.forbidden-markup');
    return known;
  });
}

function character(point: number): string {
  const allowed = point >= 0x20 || point === 9 || point === 10 || point === 13;
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  if (!allowed || surrogate || point > 0x10ffff)
    throw new EinvoiceFault('einvoice.forbidden-markup');
  return String.fromCodePoint(point);
}

// ── walking ─────────────────────────────────────────────────────────────────────────────────────

/** Children of that path, all of them. */
export function all(from: Element | undefined, ...path: readonly string[]): readonly Element[] {
  let found: readonly Element[] = from ? [from] : [];
  for (const name of path) found = found.flatMap((e) => e.children[name] ?? []);
  return found;
}

export const first = (from: Element | undefined, ...path: readonly string[]): Element | undefined =>
  all(from, ...path)[0];

/** Text of the first element of that path; `undefined` when absent or empty. */
export function text(from: Element | undefined, ...path: readonly string[]): string | undefined {
  const found = first(from, ...path)?.text.trim();
  return found === '' ? undefined : found;
}

/** Text that must be there. @throws EinvoiceFault `einvoice.missing-element` */
export function needed(from: Element | undefined, ...path: readonly string[]): string {
  const found = text(from, ...path);
  if (found === undefined)
    throw new EinvoiceFault('einvoice.missing-element', { element: path.join('/') });
  return found;
}

/** `.5` and `5.` are decimals too in XML Schema. */
const decimalText = (found: string): string =>
  found.replace(/^([+-]?)\./, '$10.').replace(/\.$/, '');

/** An amount in minor units. @throws EinvoiceFault `einvoice.bad-value` (BR-DEC: two digits) */
export function money(from: Element | undefined, ...path: readonly string[]): bigint | undefined {
  const found = text(from, ...path);
  if (found === undefined) return undefined;
  try {
    return fromDecimal(decimalText(found));
  } catch (error) {
    if (!(error instanceof MoneyFault)) throw error;
    throw new EinvoiceFault('einvoice.bad-value', { element: path.join('/'), value: found });
  }
}

/** An exact decimal in its shortest spelling. */
export function number(from: Element | undefined, ...path: readonly string[]): string | undefined {
  const found = text(from, ...path);
  return found === undefined ? undefined : plain(decimalText(found));
}
