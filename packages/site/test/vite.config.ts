// The site of TEST_BRAND, built into `packages/site/build/<brand>` so that tests disturb no one.
import { join } from 'node:path';
import { siteConfig } from '../site-config.ts';
import type { Brand } from '../src/brand.ts';

const code = process.env.TEST_BRAND ?? 'at';
const site = join(import.meta.dirname, '../../../sites', code);
const { brand } = (await import(join(site, 'brand.ts'))) as { brand: Brand };

export default siteConfig(brand, site, join(import.meta.dirname, '../build', code));
