import '$app/server';
import * as messages from '#paraglide/messages.js';

type Params = Readonly<Record<string, string | number>>;
type Message = (params?: Params) => string;

const all = messages as unknown as Readonly<Record<string, Message | undefined>>;

/**
 * A message by its key, in the language of the request; null when there is none. For keys that come
 * from data (faults, national facts). Pages call `m.key()` instead, so that the browser gets only
 * the messages it shows.
 */
export const sayKey = (key: string, params: Params = {}): string | null =>
  Object.hasOwn(all, key) ? (all[key]?.(params) ?? null) : null;
