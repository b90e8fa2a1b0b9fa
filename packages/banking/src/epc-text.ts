/**
 * The Latin character set every SEPA bank must accept (EPC217-08, § 2) and the transliteration
 * into it. German umlauts become two letters, as Austrian and German banks ask.
 */
const OUTSIDE = /[^A-Za-z0-9/\-?:().,'+ ]/;
const OUTSIDE_ALL = new RegExp(OUTSIDE.source, 'g');

const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ẞ: 'SS',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'oe',
  Ø: 'Oe',
  å: 'a',
  Å: 'A',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ŋ: 'n',
  Ŋ: 'N',
  ŧ: 't',
  Ŧ: 'T',
  ĸ: 'k',
  '&': '+',
  '@': '(at)',
  _: '-',
  '–': '-',
  '—': '-',
  '‘': "'",
  '’': "'",
  '´': "'",
  '`': "'",
  '"': "'",
  '“': "'",
  '”': "'",
  '„': "'",
  '€': 'E',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  ';': ',',
  '*': '.',
  '#': '.',
  '%': '.',
  '=': '.',
  '!': '.',
  '<': '.',
  '>': '.',
  '|': '/',
  '\\': '/',
  '~': '-',
  $: '.',
};

/** Cyrillic of Bulgaria and Greek, the two other alphabets of SEPA (EPC217-08, annex). */
const ALPHABETS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sht',
  ъ: 'a',
  ь: 'y',
  ю: 'yu',
  я: 'ya',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function letter(char: string): string {
  const own = LETTERS[char] ?? ALPHABETS[char];
  if (own !== undefined) return own;
  const lower = ALPHABETS[char.toLowerCase()];
  if (lower !== undefined) return capital(lower);
  const bare = char.normalize('NFD').replace(/\p{M}/gu, '');
  return ALPHABETS[bare] ?? (ALPHABETS[bare.toLowerCase()] ? capital(letter(bare)) : bare);
}

/** True when every character belongs to the EPC's Latin set. */
export const isEpcText = (text: string): boolean => !OUTSIDE.test(text);

/**
 * The text in the EPC's Latin set: known letters are transliterated, line breaks become spaces,
 * whatever has no Latin form becomes a full stop (EPC217-08).
 */
export function toEpcText(text: string): string {
  const flat = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!OUTSIDE.test(flat)) return flat;
  return Array.from(flat, (char) => (OUTSIDE.test(char) ? letter(char) : char))
    .join('')
    .replace(OUTSIDE_ALL, '.');
}

/** True for an identifier the scheme accepts: EPC set, no `/` at either end, no `//`, 1 … 35. */
export const isEpcIdentifier = (text: string): boolean =>
  text.length > 0 &&
  text.length <= 35 &&
  text.trim() === text &&
  isEpcText(text) &&
  !text.startsWith('/') &&
  !text.endsWith('/') &&
  !text.includes('//');
