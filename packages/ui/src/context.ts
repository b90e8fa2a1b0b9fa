/** What the page around a component knows: the language spoken and the office's date. */
import { getContext, hasContext, setContext } from 'svelte';

export interface Surroundings {
  readonly language: string;
  /** Office date, ISO; null where no date is known (then years are always said). */
  readonly today: string | null;
  /** ISO 4217 of the office, for amounts that do not say theirs. */
  readonly currency: string;
}

const KEY = Symbol.for('smart.surroundings');
const NOWHERE: Surroundings = { language: 'en', today: null, currency: 'EUR' };

/** Called once by the root layout. */
export const provideSurroundings = (read: () => Surroundings): void => {
  setContext(KEY, read);
};

export const surroundings = (): Surroundings =>
  hasContext(KEY) ? getContext<() => Surroundings>(KEY)() : NOWHERE;
