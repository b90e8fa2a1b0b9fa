import { brand } from 'virtual:brand';
import { strandPaths } from '@smart/ui/parts/strands.ts';
import { palette } from '@smart/ui/theme/palette.ts';

const colour = palette(brand.tokens, 'light')['brand-7'] ?? '#333333';

const paths = strandPaths({ ...brand.strands, count: Math.min(5, brand.strands.count) })
  .map((d) => `<path d="${d}"/>`)
  .join('');

const svg =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -16 72 72">` +
  `<rect x="-4" y="-16" width="72" height="72" rx="${brand.tokens.radius}" fill="${colour}"/>` +
  `<g fill="none" stroke="#fff" stroke-width="4">${paths}</g></svg>`;

/** The mark as a tab's icon, drawn from the brand; and the colour of a phone's top bar. */
export const icon = { href: `data:image/svg+xml,${encodeURIComponent(svg)}`, colour };
