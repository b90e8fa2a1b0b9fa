import { toHex, withContrast } from './oklch.ts';

/** What an office chooses; everything else is computed. */
export interface BrandTokens {
  /** Hue in degrees of the OKLCH circle. */
  readonly hue: number;
  /** Colourfulness, 0.01 (graphite) … 0.2; more than a screen can show is reduced. */
  readonly chroma: number;
  /** Corner radius in pixels, 0 … 12. */
  readonly radius: number;
  /** CSS font family of headings; null: the text face. */
  readonly display: string | null;
  /** Weight of headings, 500 … 800. */
  readonly headingWeight: number;
  /** Step of the brand's scale that primary actions use; darker for a brand without colour. */
  readonly actionStep: 7 | 8 | 9;
}

export type Scheme = 'light' | 'dark';
export type Step = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Colours by the name of their CSS variable without `--`, each `#rrggbb`. */
export type Palette = Readonly<Record<string, string>>;

/**
 * Contrast with the paper of each step. 6 and up may draw controls (≥ 3:1), 7 and up may be text
 * (≥ 4.5:1, still so on the tints 1 and 2).
 */
const BRAND_CONTRAST = [1.05, 1.14, 1.32, 1.65, 2.2, 3.25, 5.25, 7.4, 11];
const BRAND_CHROMA = [0.14, 0.28, 0.5, 0.8, 1, 1, 1, 0.9, 0.65];
const NEUTRAL_CONTRAST = [1.04, 1.09, 1.2, 1.4, 1.9, 3.3, 5.4, 8, 15];
const WARMTH = { c: 0.008, h: 80 };

/** Words of state: only for states, always with a shape and a word beside the colour. */
const STATES = {
  good: { c: 0.13, h: 150 },
  caution: { c: 0.13, h: 75 },
  stop: { c: 0.17, h: 27 },
} as const;

/**
 * The five groups of "where 100 € went", then three more series: told apart by lightness as well
 * as hue, so that they stay apart for colour-blind eyes (tested) and in print.
 */
const SERIES = [
  { c: 0.11, h: 265, contrast: 9 },
  { c: 0.11, h: 235, contrast: 4.6 },
  { c: 0.12, h: 165, contrast: 3.05 },
  { c: 0.13, h: 70, contrast: 4.3 },
  { c: 0.14, h: 20, contrast: 6.6 },
];

const paperOf = (scheme: Scheme): string =>
  toHex(scheme === 'light' ? { l: 0.992, c: 0.003, h: 85 } : { l: 0.2, c: 0.008, h: 80 });

/** Every colour of a brand in one scheme. */
export function palette(brand: BrandTokens, scheme: Scheme): Palette {
  const paper = paperOf(scheme);
  const colours: Record<string, string> = { paper };
  NEUTRAL_CONTRAST.forEach((wanted, i) => {
    colours[`neutral-${i + 1}`] = withContrast(paper, wanted, WARMTH);
  });
  BRAND_CONTRAST.forEach((wanted, i) => {
    const c = brand.chroma * (BRAND_CHROMA[i] ?? 1);
    colours[`brand-${i + 1}`] = withContrast(paper, wanted, { c, h: brand.hue });
  });
  for (const [state, hue] of Object.entries(STATES)) {
    colours[`${state}-ground`] = withContrast(paper, 1.1, { ...hue, c: hue.c * 0.3 });
    colours[`${state}-line`] = withContrast(paper, 3.3, hue);
    colours[`${state}-text`] = withContrast(paper, 6, hue);
  }
  SERIES.forEach(({ contrast: wanted, ...hue }, i) => {
    colours[`series-${i + 1}`] = withContrast(paper, wanted, hue);
  });
  return colours;
}

/** Pairs that carry text or controls, with the contrast each must have: what the tests check. */
export const PAIRS: readonly (readonly [front: string, ground: string, least: number])[] = [
  ['neutral-9', 'paper', 7],
  ['neutral-9', 'neutral-2', 7],
  ['neutral-9', 'brand-2', 7],
  ['neutral-9', 'brand-3', 7],
  ['neutral-7', 'paper', 4.5],
  ['neutral-7', 'neutral-2', 4.5],
  ['brand-7', 'paper', 4.5],
  ['brand-7', 'brand-1', 4.5],
  ['brand-7', 'brand-2', 4.5],
  ['brand-8', 'brand-3', 4.5],
  ['brand-9', 'brand-3', 7],
  ['paper', 'brand-7', 4.5],
  ['paper', 'brand-8', 4.5],
  ['paper', 'brand-9', 7],
  ['brand-3', 'brand-9', 4.5],
  ['neutral-6', 'paper', 3],
  ['brand-6', 'paper', 3],
  ['good-text', 'paper', 4.5],
  ['good-text', 'good-ground', 4.5],
  ['good-line', 'paper', 3],
  ['caution-text', 'paper', 4.5],
  ['caution-text', 'caution-ground', 4.5],
  ['caution-line', 'paper', 3],
  ['stop-text', 'paper', 4.5],
  ['stop-text', 'stop-ground', 4.5],
  ['stop-line', 'paper', 3],
  ['series-1', 'paper', 3],
  ['series-2', 'paper', 3],
  ['series-3', 'paper', 3],
  ['series-4', 'paper', 3],
  ['series-5', 'paper', 3],
];
