import { XMLParser } from 'fast-xml-parser';
import { refuse } from '../fault.ts';
import { escapeXml } from '../xml.ts';

/** An XML element as read: text alone, or children and attributes by name. */
export type XmlNode = unknown;

const parser = new XMLParser({
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreAttributes: false,
  processEntities: false,
  removeNSPrefix: true,
  maxNestedTags: 60,
});

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function entity(name: string): string {
  const named = NAMED[name];
  if (named !== undefined) return named;
  const hex = /^#x([0-9a-fA-F]{1,6})$/.exec(name)?.[1];
  const decimal = /^#([0-9]{1,7})$/.exec(name)?.[1];
  const point = hex ? Number.parseInt(hex, 16) : decimal ? Number.parseInt(decimal, 10) : -1;
  const printable = point >= 0x20 || point === 9 || point === 10 || point === 13;
  if (!printable || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
    refuse('statement.entity-unknown', { entity: name.slice(0, 40) });
  return String.fromCodePoint(point);
}

/** The five entities of XML and character references; the parser leaves them to us. */
const decodeText = (text: string): string =>
  text.includes('&') ? text.replace(/&([^;&\s]{1,40});/g, (_, name: string) => entity(name)) : text;

/**
 * CDATA becomes ordinary escaped text, so that one rule decodes both. Sections are found by
 * position, not by a pattern: a file of openings without an end must not cost quadratic time.
 */
function flattenCdata(xml: string): string {
  const [first = '', ...sections] = xml.split('<![CDATA[');
  let flat = first;
  for (const section of sections) {
    const end = section.indexOf(']]>');
    if (end < 0) refuse('statement.not-xml', { reason: 'CDATA without end' });
    flat += escapeXml(section.slice(0, end)) + section.slice(end + 3);
  }
  return flat;
}

const asRecord = (node: XmlNode): Readonly<Record<string, XmlNode>> | undefined =>
  typeof node === 'object' && node !== null && !Array.isArray(node)
    ? (node as Readonly<Record<string, XmlNode>>)
    : undefined;

/** Every child element of a name, in document order. */
export function children(node: XmlNode, name: string): readonly XmlNode[] {
  const record = asRecord(node);
  if (!record || !Object.hasOwn(record, name)) return [];
  const found = record[name];
  return Array.isArray(found) ? found : [found];
}

/** The first element along a path of names. */
export function at(node: XmlNode, ...path: readonly string[]): XmlNode {
  let current = node;
  for (const name of path) current = children(current, name)[0];
  return current;
}

/** The text of the element along a path, trimmed; undefined when absent or empty. */
export function textAt(node: XmlNode, ...path: readonly string[]): string | undefined {
  const found = at(node, ...path);
  const raw = typeof found === 'string' ? found : asRecord(found)?.['#text'];
  const text = typeof raw === 'string' ? decodeText(raw).trim() : '';
  return text === '' ? undefined : text;
}

/** An attribute of the element itself. */
export function attribute(node: XmlNode, name: string): string | undefined {
  const raw = asRecord(node)?.[`@_${name}`];
  return typeof raw === 'string' ? decodeText(raw) : undefined;
}

const ROOT = /<(?:([\w.-]+):)?Document(\s[^>]*)?>/;

/** The namespace the root element is in, by its own prefix: others may be declared beside it. */
function rootNamespace(xml: string): string {
  const [, prefix, attributes = ''] = ROOT.exec(xml) ?? [];
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  for (const [, key, double, single] of attributes.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    if (key === name) return double ?? single ?? '';
  return '';
}

/**
 * Reads an ISO 20022 message: its schema name (`camt.053.001.08`) and the `Document` element.
 * @throws BankingFault `statement.not-xml` (also truncated), `statement.not-a-message`
 */
export function readDocument(xml: string): { schema: string; root: XmlNode } {
  const flat = flattenCdata(xml);
  let tree: XmlNode;
  try {
    tree = parser.parse(flat, true);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : 'unreadable';
    refuse('statement.not-xml', { reason });
  }
  const names = Object.keys(asRecord(tree) ?? {}).filter((name) => !name.startsWith('?'));
  const root = at(tree, 'Document');
  if (names.length !== 1 || root === undefined || children(tree, 'Document').length !== 1)
    refuse('statement.not-a-message', { root: names.join(' ').slice(0, 60) });
  return { schema: rootNamespace(xml).split(':').at(-1) ?? '', root };
}
