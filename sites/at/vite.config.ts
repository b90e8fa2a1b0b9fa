import { siteConfig } from '@smart/site/site-config.ts';
import { brand } from './brand.ts';

export default siteConfig(brand, import.meta.dirname);
