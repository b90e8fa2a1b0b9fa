/**
 * Dated values: which value of a parameter holds on a day, as known on another day.
 */
import { toCents, toScaled } from './arithmetic.ts';
import type { Confidence, DatedValue, HouseInput, IsoDate, Parameter } from './contract.ts';
import { LawFault } from './fault.ts';

/** Declares a parameter; the type of its values is inferred. Newest value first. */
export const defineParameter = <T>(parameter: Parameter<T>): Parameter<T> => parameter;

/** A parameter's value on a day, with where it comes from. */
export interface ResolvedValue {
  readonly key: string;
  readonly value: unknown;
  readonly from: IsoDate;
  readonly source: string;
  readonly confidence: Confidence;
  /** True when the office entered or confirmed it. */
  readonly confirmed: boolean;
}

/** The values of all parameters on one day as known on another. */
export interface ResolvedValues {
  readonly on: IsoDate;
  readonly asOf: IsoDate;
  /** The value. @throws LawFault `law.no-value-for-date` when there is none */
  get<T>(parameter: Parameter<T>): T;
  /** The value, or null where the law has none or the office must still enter it. */
  maybe<T>(parameter: Parameter<T>): T | null;
  /** A decimal amount as minor units of the jurisdiction's currency. */
  cents(parameter: Parameter<string>): number;
  /** A rate (`"18.07 %"` or `"0.1807"`) in millionths. */
  scaled(parameter: Parameter<string>): number;
  /** Where a value comes from; undefined where there is none. */
  origin(key: string): ResolvedValue | undefined;
}

/** The dated value that holds on `on` by what was known on `asOf`: the newest knowledge wins. */
export function valueOn<T>(
  parameter: Parameter<T>,
  on: IsoDate,
  asOf: IsoDate,
): DatedValue<T> | undefined {
  let best: DatedValue<T> | undefined;
  for (const candidate of parameter.values) {
    if (candidate.from > on || (candidate.to !== null && candidate.to < on)) continue;
    if (candidate.knownFrom > asOf) continue;
    if (!best || isNewer(candidate, best)) best = candidate;
  }
  return best;
}

const isNewer = (a: DatedValue<unknown>, b: DatedValue<unknown>): boolean =>
  a.knownFrom === b.knownFrom ? a.from > b.from : a.knownFrom > b.knownFrom;

function resolveOne(
  parameter: Parameter,
  on: IsoDate,
  asOf: IsoDate,
  confirmed: HouseInput['confirmed'],
): ResolvedValue | undefined {
  const found = valueOn(parameter, on, asOf);
  const entered = confirmed[parameter.key];
  const { key } = parameter;
  if (found && (found.confidence !== 'C' || entered === undefined))
    return {
      key,
      value: found.value,
      from: found.from,
      source: found.source,
      confidence: found.confidence,
      confirmed: false,
    };
  if (entered === undefined) return undefined;
  if (!found && parameter.whenMissing !== 'ask') return undefined;
  checkEntered(parameter, entered, found?.value);
  const from = found?.from ?? on;
  return { key, value: entered, from, source: 'house', confidence: 'C', confirmed: true };
}

const sortOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);

/** What the office enters must be of the sort the rules expect: text, number, list, table. */
function checkEntered(parameter: Parameter, entered: unknown, found: unknown): void {
  const model = found ?? parameter.example ?? parameter.values[0]?.value;
  if (model === undefined || sortOf(entered) === sortOf(model)) return;
  throw new LawFault('law.bad-confirmed', `house.confirmed.${parameter.key}`, {
    key: parameter.key,
    expected: sortOf(model),
  });
}

/**
 * Resolves every parameter. A missing value faults only when a rule asks for it (`get`).
 * @param confirmed values the office confirmed or entered; they count only for parameters of
 * confidence C and for those it must enter
 */
export function resolveParameters(
  parameters: readonly Parameter[],
  on: IsoDate,
  asOf: IsoDate,
  confirmed: HouseInput['confirmed'] = {},
  digits = 2,
): ResolvedValues {
  const found = new Map<string, ResolvedValue>();
  for (const parameter of parameters) {
    const value = resolveOne(parameter, on, asOf, confirmed);
    if (value) found.set(parameter.key, value);
  }
  const maybe = <T>(parameter: Parameter<T>): T | null => {
    const value = found.get(parameter.key);
    if (value) return value.value as T;
    if (parameter.whenMissing === 'ask' || parameter.whenMissing === 'absent') return null;
    throw new LawFault('law.no-value-for-date', parameter.key, { on, asOf, key: parameter.key });
  };
  const get = <T>(parameter: Parameter<T>): T => {
    const value = maybe(parameter);
    if (value === null)
      throw new LawFault('law.no-value-for-date', parameter.key, { on, asOf, key: parameter.key });
    return value;
  };
  return {
    on,
    asOf,
    get,
    maybe,
    cents: (parameter) => toCents(get(parameter), digits),
    scaled: (parameter) => toScaled(get(parameter)),
    origin: (key) => found.get(key),
  };
}
