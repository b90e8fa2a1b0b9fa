/** What the typesetter gets: a sheet of blocks, all text already in words. */
import type { IsoDate } from '@smart/calendar';

export interface Column {
  readonly label: string;
  readonly right: boolean;
  /** Fixed width, share of the rest, or (both null) as wide as its content. */
  readonly mm: number | null;
  readonly fr: number | null;
}

export type Cell = string | { readonly text: string; readonly sub: string | null };

export interface Row {
  readonly kind: 'line' | 'group' | 'subtotal' | 'total';
  readonly cells: readonly Cell[];
  /** May break over pages (very long text). */
  readonly long: boolean;
}

export type Group = 'now' | 'later' | 'protection' | 'state' | 'cooperative';

export type Block =
  | {
      readonly kind: 'table';
      readonly heading: string | null;
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
    }
  | {
      readonly kind: 'facts';
      readonly heading: string | null;
      readonly rows: readonly (readonly [string, string])[];
    }
  | {
      readonly kind: 'answer';
      readonly label: string;
      readonly value: string;
      readonly note: string | null;
    }
  | {
      readonly kind: 'text';
      readonly heading: string | null;
      readonly paragraphs: readonly string[];
      readonly small: boolean;
      /** The same in the other language, set quietly below. */
      readonly gloss: string | null;
      readonly glossLang: string | null;
    }
  | { readonly kind: 'notice'; readonly heading: string | null; readonly lines: readonly string[] }
  | {
      readonly kind: 'bar';
      readonly heading: string | null;
      readonly columns: readonly [string, string];
      readonly parts: readonly {
        readonly group: Group;
        readonly label: string;
        /** Hundredths of 100. */
        readonly share: number;
        readonly hundred: string;
        readonly amount: string;
      }[];
    }
  | {
      readonly kind: 'signatures';
      readonly heading: string | null;
      readonly people: readonly {
        readonly name: string;
        readonly role: string;
        readonly evidence: string | null;
      }[];
    }
  | {
      readonly kind: 'code';
      readonly svg: string;
      readonly alt: string;
      readonly heading: string;
      readonly lines: readonly string[];
    };

export interface Attachment {
  readonly name: string;
  readonly content: string;
  readonly mediaType: string;
  readonly relationship: 'alternative' | 'source' | 'data' | 'supplement';
  readonly description: string;
}

/** A whole paper before it is set. Lines of the footer stand in up to four columns. */
export interface Sheet {
  readonly lang: string;
  /** Also the file's own date. */
  readonly date: IsoDate;
  readonly title: string;
  readonly author: string;
  readonly brand: string;
  readonly colour: string;
  readonly logo: string | null;
  readonly words: { readonly page: string; readonly of: string };
  readonly senderLine: string;
  /** Lines in the address window; `null` for a paper that is no letter. */
  readonly recipient: readonly string[] | null;
  readonly info: readonly (readonly [string, string])[];
  readonly heading: string;
  readonly subheading: string | null;
  /** Head of the second and later pages. */
  readonly running: string;
  readonly footer: readonly (readonly string[])[];
  readonly blocks: readonly Block[];
  readonly attachments: readonly Attachment[];
}

/** A block of running text. */
export const prose = (
  paragraphs: readonly string[],
  { heading = null, small = false }: { heading?: string | null; small?: boolean } = {},
): Block => ({ kind: 'text', heading, paragraphs, small, gloss: null, glossLang: null });

export const left = (
  label: string,
  fr: number | null = null,
  mm: number | null = null,
): Column => ({
  label,
  right: false,
  mm,
  fr,
});
export const right = (label: string, mm: number | null = null): Column => ({
  label,
  right: true,
  mm,
  fr: null,
});

export const row = (kind: Row['kind'], ...cells: readonly Cell[]): Row => ({
  kind,
  cells,
  long: cells.some((c) => (typeof c === 'string' ? c : c.text + (c.sub ?? '')).length > 600),
});

/** A cell with a second, quieter line. */
export const twoLines = (text: string, ...sub: readonly (string | undefined | null)[]): Cell => {
  const said = sub
    .map((s) => s?.trim() ?? '')
    .filter((s) => s !== '')
    .join(' · ');
  return { text, sub: said === '' ? null : said };
};

/** At most `length` characters, with an ellipsis where more was said. */
export const clipped = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

/** Pairs without those whose value is absent. */
export const known = (
  pairs: readonly (readonly [string, string | null | undefined])[],
): (readonly [string, string])[] =>
  pairs.flatMap(([k, v]) => (v === undefined || v === null || v === '' ? [] : [[k, v] as const]));
