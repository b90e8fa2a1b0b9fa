const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escapeXml = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (char) => SPECIAL[char] as string) : text;

/** `<Name>text</Name>`, or nothing when there is no text: schemas refuse empty elements. */
export const leaf = (name: string, text: string | undefined): string =>
  text === undefined || text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;

/** `<Name>…</Name>` around written content, or nothing around nothing. */
export const element = (name: string, ...content: readonly string[]): string => {
  const inner = content.join('');
  return inner === '' ? '' : `<${name}>${inner}</${name}>`;
};

/** A message's root in the namespace of its schema. */
export const document = (schema: string, ...content: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n` +
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${schema}">${content.join('')}</Document>\n`;
