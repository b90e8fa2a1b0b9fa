import { overwriteGetLocale } from '#paraglide/runtime.js';
import type { Language } from './brand.ts';

overwriteGetLocale(() => document.documentElement.lang as Language);
