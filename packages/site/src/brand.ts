/** What an office's site chooses: `sites/<cc>/brand.ts` exports one `Brand` as `brand`. */

import type { Strands } from '@smart/ui/parts/strands.ts';
import type { BrandTokens } from '@smart/ui/theme/palette.ts';

/** Languages the messages exist in; each brand speaks some of them, the first by default. */
export type Language = 'de' | 'en';
export type PerLanguage<T> = Readonly<Record<Language, T>>;

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
