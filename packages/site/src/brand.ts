/** What an office's site chooses: `sites/<cc>/brand.ts` exports one `Brand` as `brand`. */

import type { Strands } from '@smart/ui/parts/strands.ts';
import type { BrandTokens } from '@smart/ui/theme/palette.ts';

/** ISO 639-1. Each brand speaks some of the languages messages exist in, the first by default. */
export type Language = string;
/** In each of the brand's languages, English among them. */
export type PerLanguage<T> = Readonly<Record<Language, T>>;

/** The text in a language, else in English: a build proves that the brand's own are there. */
export const spokenIn = (text: PerLanguage<string>, language: Language): string =>
  text[language] ?? text.en ?? '';

/** One national office as the federation's own site lists it. */
export interface Office {
  readonly code: string;
  readonly hue: number;
  readonly chroma: number;
  /** `open`: one can join here today; `preparing`: its site and law are being built. */
  readonly state: 'open' | 'preparing';
  readonly name: PerLanguage<string>;
  readonly note: PerLanguage<string>;
}

export interface Brand {
  /** Folder name under `sites/`, host name of the tenant. */
  readonly code: string;
  readonly kind: 'office' | 'network';
  /** The name on the mark. */
  readonly name: string;
  /** ISO 4217; null at the network. */
  readonly currency: string | null;
  readonly languages: readonly [Language, ...Language[]];
  readonly tokens: BrandTokens;
  readonly strands: Strands;
  /** The line under the name, in the office's own tone. */
  readonly claim: PerLanguage<string>;
  /** Only at the network: the offices and their state. */
  readonly offices?: readonly Office[];
}
