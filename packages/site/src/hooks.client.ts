import { type Locale, overwriteGetLocale } from '#paraglide/runtime.js';
import { keepEarlyTyping } from './parts/early-typing.ts';

overwriteGetLocale(() => document.documentElement.lang as Locale);
keepEarlyTyping();
