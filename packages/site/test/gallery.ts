/** Builds the gallery of `@smart/ui` for a brand: `node test/gallery.ts <hue> <folder>`. */
import { join } from 'node:path';
import { themeCss } from '@smart/ui/theme/theme.ts';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** Static files of the gallery in `out`. */
export async function buildGallery(hue: number, out: string): Promise<void> {
  const tokens = {
    hue,
    chroma: 0.13,
    radius: 8,
    display: null,
    headingWeight: 680,
    actionStep: 7,
  } as const;
  await build({
    root: join(import.meta.dirname, '../../ui/test/gallery'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: { outDir: out, emptyOutDir: true },
    plugins: [
      {
        name: 'gallery:theme',
        enforce: 'pre',
        resolveId: (id) => (id === 'virtual:theme.css' ? id : null),
        load: (id) => (id === 'virtual:theme.css' ? themeCss(tokens) : null),
      },
      svelte({ configFile: false }),
    ],
  });
}

if (import.meta.filename === process.argv[1]) {
  await buildGallery(Number(process.argv[2] ?? 190), process.argv[3] ?? '/tmp/gallery');
}
