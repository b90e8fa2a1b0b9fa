/**
 * The one app, built for one brand. A site's `vite.config.ts` is only
 * `export default siteConfig(brand, import.meta.dirname)`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countries } from '@smart/simulator/countries';
import { themeCss } from '@smart/ui/theme/theme.ts';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin, UserConfig } from 'vite';
import { compileMessages } from './scripts/compile-messages.ts';
import { readContent } from './scripts/content.ts';
import type { Brand } from './src/brand.ts';

const APP = import.meta.dirname;
const TENANTS = join(APP, '../../tenants');

/** Modules whose text depends on the brand: its theme and its Markdown pages. */
function brandModules(brand: Brand, site: string): Plugin {
  const modules: Readonly<Record<string, () => string>> = {
    'virtual:theme.css': () => themeCss(brand.tokens),
    'virtual:content': () =>
      `export default ${JSON.stringify(readContent(join(site, 'content'), brand.languages))};`,
  };
  return {
    name: 'smart:brand',
    enforce: 'pre',
    resolveId: (id) => (id in modules ? id : null),
    load: (id) => modules[id]?.() ?? null,
  };
}

/**
 * No page needs inline script or style but SvelteKit's own start, which gets a nonce. No `form-action`:
 * browsers apply it to redirects too, and signing in ends with one to another site of the federation.
 */
const csp = {
  mode: 'nonce',
  directives: {
    'default-src': ['self'],
    'script-src': ['self'],
    'style-src': ['self'],
    'style-src-attr': ['unsafe-inline'],
    'img-src': ['self', 'data:'],
    'object-src': ['none'],
    'base-uri': ['none'],
    'frame-ancestors': ['none'],
  },
} as const;

/** Throws when the brand says nothing in a language it speaks. */
function checkClaims({ code, languages, claim, offices = [] }: Brand): void {
  const texts = [claim, ...offices.flatMap(({ name, note }) => [name, note])];
  const silent = languages.filter((language) => texts.some((text) => !text[language]));
  if (silent.length > 0) throw new Error(`sites/${code}: no words in ${silent.join(', ')}`);
}

/**
 * Vite's configuration for a site: `site` is its folder, which must hold `brand.ts`; `work`, the same
 * unless told, gets the result in `build/`. Fails when a message is missing in a language of the brand.
 */
export async function siteConfig(brand: Brand, site: string, work = site): Promise<UserConfig> {
  const messages = await compileMessages(brand.languages);
  checkClaims(brand);
  const manifest = JSON.parse(readFileSync(join(APP, 'package.json'), 'utf8'));
  const assets = join(site, 'static');
  return {
    plugins: [
      brandModules(brand, site),
      // An office needs its own law, the network every one of them.
      countries(TENANTS, brand.kind === 'office' ? [brand.code] : undefined),
      await sveltekit({
        adapter: adapter({ out: join(work, 'build'), precompress: true }),
        outDir: join(work, '.svelte-kit'),
        files: { src: join(APP, 'src'), assets: existsSync(assets) ? assets : join(APP, 'static') },
        csp: csp as never,
        version: { name: manifest.version },
      }),
    ],
    resolve: { alias: { 'virtual:brand': join(site, 'brand.ts'), '#paraglide': messages } },
    build: { target: 'es2022' },
  };
}
