/** What a file really is, by its first bytes: names and declared types are claims. */

export type SniffedType =
  | 'application/pdf'
  | 'image/png'
  | 'image/jpeg'
  | 'image/webp'
  | 'application/xml'
  | 'text/plain';

const startsWith = (bytes: Buffer, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** True for control characters other than tabulator and line ends. */
export function hasControlCharacters(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 32 && (code < 9 || code > 13)) return true;
  }
  return false;
}

/** Valid UTF-8 (or UTF-16 with its mark, which older banks send) without control characters. */
function isText(bytes: Buffer): boolean {
  const utf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  try {
    const label = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return !hasControlCharacters(text);
  } catch {
    return false;
  }
}

/** Latin-1 XML declares itself; everything else that is XML begins so in UTF-8. */
const isXml = (bytes: Buffer): boolean =>
  /^\s*<(\?xml|[A-Za-z])/.test(
    bytes
      .subarray(0, 200)
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, ''),
  );

/** Null for anything the house does not take. */
export function sniff(bytes: Buffer): SniffedType | null {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  const riff = bytes.subarray(0, 4).toString('latin1') === 'RIFF';
  if (riff && bytes.subarray(8, 12).toString('latin1') === 'WEBP') return 'image/webp';
  if (isXml(bytes)) return 'application/xml';
  return isText(bytes) ? 'text/plain' : null;
}
