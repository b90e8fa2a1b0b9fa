import { refuse } from '../fault.ts';

/** Largest file read unless the caller says otherwise: a year of a busy account is far below. */
export const DEFAULT_MAX_BYTES = 20 * 1024 * 1024;

/** Encodings banks declare, by the name the platform's decoder knows. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
};

const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;
/** What XML 1.0 allows nowhere: most control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** UTF-16 shows by its byte-order mark, or by the zero byte beside the first `<`. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return undefined;
}

function narrowEncoding(bytes: Uint8Array): string {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const head = String.fromCharCode(...bytes.subarray(start, start + 200)).trimStart();
  const declared = DECLARED.exec(head)?.[1] ?? 'utf-8';
  const known = ENCODINGS[declared.toLowerCase()];
  if (known) return known;
  if (declared.toLowerCase().startsWith('utf-16'))
    refuse('statement.encoding-broken', { encoding: declared });
  return refuse('statement.encoding-unknown', { encoding: declared });
}

function decode(bytes: Uint8Array): string {
  const encoding = wideEncoding(bytes) ?? narrowEncoding(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('statement.encoding-broken', { encoding });
  }
}

/**
 * The text of a bank's file: encoding by byte-order mark or XML declaration (UTF-8, UTF-16,
 * ISO-8859-1, ISO-8859-15, Windows-1252). Document types and entities are refused before any
 * parser sees them.
 * @throws BankingFault `statement.empty`, `.too-large`, `.encoding-unknown`, `.encoding-broken`,
 *   `.not-xml`, `.has-doctype`
 */
export function decodeXml(input: Uint8Array | string, maxBytes = DEFAULT_MAX_BYTES): string {
  const size = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
  if (size > maxBytes) refuse('statement.too-large', { bytes: size, most: maxBytes });
  const raw = typeof input === 'string' ? input : decode(input);
  const text = raw.replace(/^\uFEFF/, '').trim();
  if (text === '') refuse('statement.empty');
  if (!text.startsWith('<') || FORBIDDEN.test(text)) refuse('statement.not-xml');
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) refuse('statement.has-doctype');
  return text;
}
