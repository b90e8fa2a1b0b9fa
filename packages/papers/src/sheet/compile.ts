import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { dayOf, monthOf, yearOf } from '@smart/calendar';
import { PaperFault } from '../fault.ts';
import { codePoints, showable } from './glyphs.ts';
import type { Sheet } from './sheet.ts';

/** `a-3a`: archivable, tagged, with attachments; `ua-1`: accessible (one at a time). */
export type Standard = 'a-3a' | 'ua-1';

const require = createRequire(import.meta.url);
const FOLDER = join(import.meta.dirname, '../typst');
const SOURCE_SANS = dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'));
const DEJAVU = dirname(require.resolve('dejavu-fonts-ttf/package.json'));
/** Latin, Greek, Cyrillic in our face; Hebrew, Arabic and signs from the second. */
const FONT_FILES = [
  join(SOURCE_SANS, '400Regular/SourceSans3_400Regular.ttf'),
  join(SOURCE_SANS, '600SemiBold/SourceSans3_600SemiBold.ttf'),
  join(SOURCE_SANS, '700Bold/SourceSans3_700Bold.ttf'),
  join(DEJAVU, 'ttf/DejaVuSans.ttf'),
  join(DEJAVU, 'ttf/DejaVuSans-Bold.ttf'),
];

interface Typesetter {
  readonly compiler: NodeCompiler;
  readonly known: ReadonlySet<number>;
}

let typesetter: Typesetter | undefined;

/** One compiler a process: creating it and reading the fonts takes longer than many papers. */
function ready(): Typesetter {
  if (typesetter) return typesetter;
  const fontBlobs = FONT_FILES.map((file) => readFileSync(file));
  const known = fontBlobs.map(codePoints);
  const sans = (known[0] as Set<number>).intersection(known[1] as Set<number>);
  const rest = (known[3] as Set<number>).intersection(known[4] as Set<number>);
  const compiler = NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontBlobs }] });
  typesetter = { compiler, known: sans.union(rest) };
  return typesetter;
}

/** Memoised results older than this many papers are dropped, so that long runs stay small. */
const KEPT_PAPERS = 1;

/**
 * Sets a sheet as PDF. Words go in as JSON, never as source. The document's date is given, so the
 * same sheet gives the same bytes. @throws PaperFault `papers.not-rendered`
 */
export function compile(sheet: Sheet, standard: Standard): Uint8Array {
  const { compiler, known } = ready();
  const { logo, attachments, blocks, date, ...words } = sheet;
  const input = {
    ...(walk(words, known) as object),
    blocks: blocks.map((b) => (b.kind === 'code' ? { ...b } : walk(b, known))),
    logo,
    attachments,
    date: [yearOf(date), monthOf(date), dayOf(date)],
  };
  try {
    const compileBy = {
      mainFilePath: join(FOLDER, 'sheet.typ'),
      inputs: { sheet: JSON.stringify(input) },
    };
    // Straight to PDF: a document held by a handle would stay in memory until the next collection.
    return compiler.pdf(compileBy, { pdfStandard: standard });
  } catch (error) {
    throw new PaperFault('papers.not-rendered', { detail: String(error).slice(0, 2000) });
  } finally {
    compiler.evictCache(KEPT_PAPERS);
  }
}

/** Every string of the sheet made showable. */
function walk(value: unknown, known: ReadonlySet<number>): unknown {
  if (typeof value === 'string') return showable(value, known);
  if (Array.isArray(value)) return value.map((item) => walk(item, known));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, walk(v, known)]));
}
