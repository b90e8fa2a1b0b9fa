import { describe, expect, test } from 'vitest';
import { contrast, fromHex, type LinearRgb, luminance, toHex } from '../src/theme/oklch.ts';
import { type BrandTokens, PAIRS, palette, type Scheme } from '../src/theme/palette.ts';
import { themeCss } from '../src/theme/theme.ts';

// The ten faces of the network: hue and colourfulness.
const FACES: Readonly<Record<string, readonly [hue: number, chroma: number]>> = {
  be: [25, 0.16],
  at: [190, 0.12],
  de: [270, 0.15],
  es: [75, 0.15],
  fr: [250, 0.15],
  hu: [150, 0.13],
  it: [40, 0.14],
  nl: [55, 0.16],
  se: [230, 0.13],
  network: [260, 0.012],
};
const brand = (hue: number, chroma: number): BrandTokens => ({
  hue,
  chroma,
  radius: 8,
  display: null,
  headingWeight: 650,
  actionStep: 7,
});

// Values from the WCAG definition and the CSS Color 4 examples.
test('contrast and conversion agree with published values', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#0000ff', '#ffffff')).toBeCloseTo(8.59, 2);
  expect(toHex({ l: 0.51975, c: 0.17686, h: 142.495 })).toBe('#008000');
  expect(toHex({ l: 0.62796, c: 0.25768, h: 29.2339 })).toBe('#ff0000');
});

describe.each(Object.entries(FACES))('%s', (_code, [hue, chroma]) => {
  test.each<Scheme>(['light', 'dark'])('is readable in %s', (scheme) => {
    const colours = palette(brand(hue, chroma), scheme);
    const paper = luminance(colours.paper!);
    for (const [name, colour] of Object.entries(colours)) {
      if (name === 'paper') continue;
      expect(luminance(colour) < paper, name).toBe(scheme === 'light');
    }
    for (const [front, ground, least] of PAIRS) {
      const ratio = contrast(colours[front]!, colours[ground]!);
      expect(ratio, `${front} on ${ground}`).toBeGreaterThanOrEqual(least);
    }
  });
});

test('any hue and colourfulness keeps the promises', () => {
  for (let hue = 0; hue < 360; hue += 15) {
    for (const chroma of [0.01, 0.1, 0.3]) {
      const colours = palette(brand(hue, chroma), hue % 2 ? 'light' : 'dark');
      for (const [front, ground, least] of PAIRS) {
        expect(contrast(colours[front]!, colours[ground]!)).toBeGreaterThanOrEqual(least);
      }
    }
  }
});

// Machado, Oliveira, Fernandes (2009), severity 1.0, on linear light.
const BLINDNESS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

function oklab([r, g, b]: LinearRgb): readonly number[] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

test.each(Object.entries(BLINDNESS))('series stay apart for %s eyes', (_name, matrix) => {
  for (const scheme of ['light', 'dark'] as const) {
    const colours = palette(brand(190, 0.12), scheme);
    const seen = [1, 2, 3, 4, 5].map((n) => {
      const rgb = fromHex(colours[`series-${n}`]!);
      const mixed = matrix.map((row) =>
        Math.max(
          0,
          row.reduce((sum, x, i) => sum + x * rgb[i]!, 0),
        ),
      );
      return oklab(mixed as unknown as LinearRgb);
    });
    for (let i = 1; i < seen.length; i += 1) {
      const apart = Math.hypot(...seen[i]!.map((x, k) => x - seen[i - 1]![k]!));
      expect(apart, `${scheme} ${i} ${i + 1}`).toBeGreaterThan(0.07);
    }
  }
});

test('the style sheet carries both schemes and prints light', () => {
  const css = themeCss(brand(190, 0.12));
  expect(css).toContain('--radius:8px');
  expect(css).toContain('@media screen and (prefers-color-scheme:dark)');
  expect(css.match(/--brand-7:/g)).toHaveLength(2);
});
