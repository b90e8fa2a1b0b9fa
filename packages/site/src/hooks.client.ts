import { overwriteGetLocale } from '#paraglide/runtime.js';
import type { Language } from './brand.ts';
import { keepEarlyTyping } from './parts/early-typing.ts';

overwriteGetLocale(() => document.documentElement.lang as Language);
keepEarlyTyping();
