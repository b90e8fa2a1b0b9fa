import { isIsoDate } from '@smart/calendar';
import { z } from 'zod';
import { iban, longDate, type Style } from '../format.ts';
import { LANGUAGES, type Language, type Words, words } from '../languages.ts';
import { clipped, known, type Sheet } from '../sheet/sheet.ts';

/** A short text on one line. */
export const short = z.string().max(300);
/** A long text; line breaks are kept. */
export const long = z.string().max(20_000);
export const date = z.string().refine(isIsoDate, 'not a calendar date');
export const cents = z.bigint();
export const currency = z.string().regex(/^[A-Z]{3}$/);
export const decimal = z.string().regex(/^-?\d{1,15}(\.\d{1,10})?$/);
export const language = z.string().refine((code) => LANGUAGES.includes(code), 'no words in it');
/** A text by language, as plug-ins supply it. */
export const localised = z.record(z.string().regex(/^[a-z]{2}$/), z.string().max(5000));
export type Localised = z.output<typeof localised>;

/** The text in a language, else in English, else in the first it has. */
export const inLanguage = (text: Localised, of: Language): string =>
  text[of] ?? text.en ?? Object.values(text)[0] ?? '';

/** Who writes: the legal entity, with what law and bookkeeping want in the footer. */
const sender = z.object({
  name: short,
  /** Address lines. */
  lines: z.array(short).max(6),
  register: short.optional(),
  vatId: short.optional(),
  iban: short.optional(),
  bic: short.optional(),
  email: short.optional(),
  phone: short.optional(),
  web: short.optional(),
});

/** The office's face: name, colour (`#rrggbb`), logo as SVG text from the office itself. */
const brand = z.object({
  name: short,
  colour: z.string().regex(/^#[0-9a-fA-F]{6}$/),
  logo: z.string().max(200_000).optional(),
});

/** What every paper needs. */
export const letter = z.object({
  language,
  /** Date of the paper, also written into the file. */
  date,
  brand,
  sender,
  /** Name and address lines of the recipient. */
  recipient: z.object({ name: short, lines: z.array(short).max(6) }),
  /** The country's word for January in German, if it has its own. */
  january: z.string().max(20).optional(),
});
type Letter = z.output<typeof letter>;
/** Any paper; without a recipient it is a sheet for the file, no letter. */
export type Head = Omit<Letter, 'recipient'> & Partial<Pick<Letter, 'recipient'>>;

export interface Writing {
  readonly w: Words;
  readonly style: Style;
  readonly language: Language;
}

/** Words and style of a letter's language. */
export function writing(l: Head): Writing {
  const own = l.january !== undefined && l.language === 'de';
  const style: Style = { language: l.language, ...(own && { january: l.january }) };
  return { w: words(l.language), style, language: l.language };
}

type Given = Pick<Sheet, 'heading' | 'blocks'> &
  Partial<Pick<Sheet, 'subheading' | 'info' | 'attachments'>> & { readonly running?: string };

/** A letter around its blocks. */
export function sheetOf(l: Head, given: Given): Sheet {
  const { w, style } = writing(l);
  const s = l.sender;
  return {
    lang: l.language,
    date: l.date,
    title: given.heading,
    author: s.name,
    brand: clipped(l.brand.name, 60),
    colour: l.brand.colour,
    logo: l.brand.logo ?? null,
    words: { page: w.page, of: w.of },
    senderLine: clipped([s.name, ...s.lines].join(' · '), 90),
    recipient: l.recipient
      ? [l.recipient.name, ...l.recipient.lines].map((line) => clipped(line, 160))
      : null,
    info: [
      ...known(given.info ?? []).map(([k, v]) => [clipped(k, 60), clipped(v, 160)] as const),
      [w.date, longDate(l.date, style)],
    ],
    heading: given.heading,
    subheading: given.subheading ?? null,
    running: clipped(given.running ?? given.heading, 80),
    footer: footer(l, w),
    blocks: given.blocks,
    attachments: given.attachments ?? [],
  };
}

function footer({ sender: s }: Head, w: Words): readonly (readonly string[])[] {
  const labelled = known([
    [w.vatId, s.vatId],
    ['IBAN', s.iban && iban(s.iban)],
    ['BIC', s.bic],
  ]).map(([k, v]) => `${k} ${v}`);
  const contact = [s.phone, s.email, s.web].filter((t) => t !== undefined);
  const columns = [
    [s.name, ...s.lines],
    [...(s.register ? [s.register] : []), ...labelled],
    contact,
  ];
  return columns.filter((lines) => lines.length > 0);
}
