/**
 * Colour arithmetic: OKLCH to sRGB with gamut mapping, and contrast as WCAG 2.2 defines it.
 * Source of the matrices: Björn Ottosson, "A perceptual color space for image processing" (2020).
 */

/** Lightness 0…1, chroma 0…0.4, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** Linear-light sRGB, each 0…1 when the colour can be shown. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

/** Linear sRGB of a colour; components outside 0…1 mean the screen cannot show it. */
export function toLinearRgb({ l, c, h }: Oklch): LinearRgb {
  const angle = (h * Math.PI) / 180;
  const a = c * Math.cos(angle);
  const b = c * Math.sin(angle);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

const inGamut = (rgb: LinearRgb): boolean => rgb.every((x) => x >= -0.0005 && x <= 1.0005);

/** The same lightness and hue with as much of the chroma as a screen can show. */
export function fitToScreen(colour: Oklch): Oklch {
  if (inGamut(toLinearRgb(colour))) return colour;
  let low = 0;
  let high = colour.c;
  for (let i = 0; i < 20; i += 1) {
    const middle = (low + high) / 2;
    if (inGamut(toLinearRgb({ ...colour, c: middle }))) low = middle;
    else high = middle;
  }
  return { ...colour, c: low };
}

const encode = (x: number): number => {
  const clamped = Math.min(1, Math.max(0, x));
  const curved = clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * clamped ** (1 / 2.4) - 0.055;
  return Math.round(curved * 255);
};

/** `#rrggbb` of a colour, brought into the screen's gamut first. */
export function toHex(colour: Oklch): string {
  const rgb = toLinearRgb(fitToScreen(colour)).map(encode);
  return `#${rgb.map((x) => x.toString(16).padStart(2, '0')).join('')}`;
}

/** Linear-light channels of `#rrggbb`. */
export function fromHex(hex: string): LinearRgb {
  const channel = (at: number): number => {
    const x = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
export function luminance(hex: string): number {
  const [r, g, b] = fromHex(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio 1…21 of two colours `#rrggbb` (WCAG 2.2, success criterion 1.4.3). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colour of a hue that has at least the wanted contrast with a ground, as near to it as
 * possible: darker than a light ground, lighter than a dark one.
 */
export function withContrast(
  ground: string,
  wanted: number,
  hue: { readonly c: number; readonly h: number },
): string {
  const darker = luminance(ground) > 0.18;
  let reaches = darker ? 0 : 1;
  // From the ground's own lightness: beyond it, contrast would grow again on the wrong side.
  let misses = Math.cbrt(luminance(ground));
  for (let i = 0; i < 24; i += 1) {
    const l = (reaches + misses) / 2;
    if (contrast(ground, toHex({ l, ...hue })) >= wanted) reaches = l;
    else misses = l;
  }
  return toHex({ l: reaches, ...hue });
}
