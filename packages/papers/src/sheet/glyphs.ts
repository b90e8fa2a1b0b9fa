/** Which characters our fonts can show: PDF/A and PDF/UA refuse a page with a missing glyph. */

/** Code points of a TrueType font, from its `cmap` table (formats 4 and 12). */
export function codePoints(font: Buffer): Set<number> {
  const found = new Set<number>();
  const cmap = tableOffset(font, 'cmap');
  const count = font.readUInt16BE(cmap + 2);
  for (let k = 0; k < count; k += 1) {
    const at = cmap + font.readUInt32BE(cmap + 8 + k * 8);
    const format = font.readUInt16BE(at);
    if (format === 4) readSegments(font, at, found);
    if (format === 12) readGroups(font, at, found);
  }
  return found;
}

function tableOffset(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let k = 0; k < tables; k += 1) {
    const at = 12 + k * 16;
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`font has no table ${tag}`);
}

function readSegments(font: Buffer, at: number, found: Set<number>): void {
  const size = font.readUInt16BE(at + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size];
  for (let k = 0; k < size; k += 2) {
    const start = font.readUInt16BE(at + starts + k);
    const end = font.readUInt16BE(at + ends + k);
    const delta = font.readUInt16BE(at + deltas + k);
    const offset = font.readUInt16BE(at + offsets + k);
    for (let point = start; point <= end && point < 0xffff; point += 1) {
      const glyphAt = at + offsets + k + offset + (point - start) * 2;
      const raw = offset === 0 ? point : font.readUInt16BE(glyphAt);
      if (raw !== 0 && ((raw + delta) & 0xffff) !== 0) found.add(point);
    }
  }
}

function readGroups(font: Buffer, at: number, found: Set<number>): void {
  const groups = font.readUInt32BE(at + 12);
  for (let k = 0; k < groups; k += 1) {
    const start = font.readUInt32BE(at + 16 + k * 12);
    const end = font.readUInt32BE(at + 20 + k * 12);
    for (let point = start; point <= end; point += 1) found.add(point);
  }
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });
const PLAIN = /^[\n\x20-\x7e\u00a0-\u024f\u2013\u2014\u2018-\u201e\u2026\u20ac\u2212]*$/;
/** A word longer than any real one gets places to break, so that it does not leave its column. */
const ENDLESS_WORD = /[^\s\u00a0-]{41,}/gu;
const PIECE = /.{20}(?=.)/gsu;
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Text as our fonts can show it: what no font has becomes U+FFFD a grapheme, controls and marks of
 * direction go, endless words can be broken.
 */
export function showable(text: string, known: ReadonlySet<number>): string {
  const clean = text.replace(
    /[^\P{Cc}\n]|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
    '',
  );
  const shown = PLAIN.test(clean) ? clean : replaced(clean.toWellFormed(), known);
  return shown.replace(ENDLESS_WORD, (run) => run.replace(PIECE, (p) => p + ZERO_WIDTH_SPACE));
}

function replaced(text: string, known: ReadonlySet<number>): string {
  let out = '';
  for (const { segment } of SEGMENTER.segment(text)) {
    const shown = [...segment].every((c) => c === '\n' || known.has(c.codePointAt(0) ?? 0));
    out += shown ? segment : '\ufffd';
  }
  return out;
}
