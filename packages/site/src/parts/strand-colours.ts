import { brand } from 'virtual:brand';
import { withContrast } from '@smart/ui/theme/oklch.ts';

/**
 * The network's mark carries the nine offices' colours, each with the contrast a graphic needs on
 * light and on dark paper alike; an office's mark is in its own colour.
 */
export const strandColours: readonly string[] = (brand.offices ?? []).map(({ hue, chroma }) =>
  withContrast('#ffffff', 3.4, { h: hue, c: chroma }),
);
