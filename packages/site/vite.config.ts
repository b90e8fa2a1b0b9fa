// Only for `svelte-kit sync` and the checks: the app as the office of BRAND (default `at`) builds it.
import { join } from 'node:path';
import { siteConfig } from './site-config.ts';
import type { Brand } from './src/brand.ts';

const site = join(import.meta.dirname, '../../sites', process.env.BRAND ?? 'at');
const { brand } = (await import(join(site, 'brand.ts'))) as { brand: Brand };

export default siteConfig(brand, site, import.meta.dirname);
