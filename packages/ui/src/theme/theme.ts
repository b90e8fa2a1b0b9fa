import { type BrandTokens, palette, type Scheme } from './palette.ts';

const TEXT_FACE = "'Source Sans 3 Variable', 'Source Sans 3 Fallback', system-ui, sans-serif";

const declarations = (brand: BrandTokens, scheme: Scheme): string =>
  Object.entries(palette(brand, scheme))
    .map(([name, value]) => `--${name}:${value};`)
    .join('');

/** The brand's style sheet: colours light and dark, corners, heading face. Printing is light. */
export function themeCss(brand: BrandTokens): string {
  const light = declarations(brand, 'light');
  const dark = declarations(brand, 'dark');
  return [
    ':root{color-scheme:light dark;',
    `--radius:${brand.radius}px;--radius-small:${Math.min(brand.radius, 4)}px;`,
    `--font-text:${TEXT_FACE};--font-display:${brand.display ?? TEXT_FACE};`,
    `--heading-weight:${brand.headingWeight};`,
    `--action:var(--brand-${brand.actionStep});`,
    `--action-over:var(--brand-${brand.actionStep === 9 ? 8 : brand.actionStep + 1});${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${dark}}}`,
    '',
  ].join('\n');
}
