/** What a browser says of itself, in words a person knows. */

export interface Device {
  readonly browser: string;
  /** Null when it does not say. */
  readonly system: string | null;
}

/** The first that fits: others claim to be Chrome and Safari as well. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Firefox|FxiOS/, 'Firefox'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Chrom(e|ium)|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

const firstOf = (list: readonly (readonly [RegExp, string])[], said: string): string | null =>
  list.find(([pattern]) => pattern.test(said))?.[1] ?? null;

/** Browser and system in a User-Agent header; null for programs that are no browser we know. */
export function deviceOf(said: string | null): Device | null {
  const browser = said === null ? null : firstOf(BROWSERS, said);
  return browser === null || said === null ? null : { browser, system: firstOf(SYSTEMS, said) };
}
