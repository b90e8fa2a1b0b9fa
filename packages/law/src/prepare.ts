/** The law of one day: values resolved and derived, rules in force, made once and kept. */
import { currency } from '@smart/money';
import { canonicalJson } from './canonical.ts';
import type {
  Explanation,
  HouseInput,
  IsoDate,
  LineDefinition,
  RuleDefinition,
} from './contract.ts';
import { LawFault } from './fault.ts';
import type { CounterDefinition, Jurisdiction } from './jurisdiction.ts';
import { type ResolvedValues, resolveParameters } from './values.ts';

/** A line with what the engine needs on every payslip. */
export interface PreparedLine {
  readonly definition: LineDefinition;
  readonly rule: RuleDefinition | null;
  /** Employee side and no tax: what tax deducts. */
  readonly deductible: boolean;
  readonly special: boolean;
  /** Unconfirmed parameters its rule always reads. */
  readonly open: readonly string[];
  /** Where the values its rule always reads come from. */
  readonly sources: Explanation['values'];
}

/** A jurisdiction's law on a day, as known on another, with an office's confirmations. */
export interface LawOfDay {
  readonly jurisdiction: Jurisdiction;
  readonly on: IsoDate;
  readonly asOf: IsoDate;
  readonly resolved: ResolvedValues;
  /** What `derive` made of the values. */
  readonly values: unknown;
  readonly rules: ReadonlyMap<string, RuleDefinition>;
  readonly lines: ReadonlyMap<string, PreparedLine>;
  /** Parameters that need the office: `missing` or `unconfirmed`. */
  readonly open: ReadonlyMap<string, 'missing' | 'unconfirmed'>;
  readonly parameterKeys: ReadonlySet<string>;
  /** Counter key → its name in the period that ends on this day. */
  readonly counters: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
}

const KEPT = 2_000;
const kept = new WeakMap<Jurisdiction, Map<string, LawOfDay>>();
const confirmedKeys = new WeakMap<object, string>();

function confirmedKey(confirmed: HouseInput['confirmed']): string {
  let none = true;
  for (const _ in confirmed) none = false;
  if (none) return '';
  let key = confirmedKeys.get(confirmed);
  if (key === undefined) {
    key = canonicalJson(confirmed);
    confirmedKeys.set(confirmed, key);
  }
  return key;
}

/** The law asked for last: runs ask for the same one thousands of times in a row. */
let last: { readonly law: LawOfDay; readonly confirmed: string } | null = null;

const NOTHING: HouseInput['confirmed'] = {};

/**
 * The law on a day. Kept, because thousands of payslips share a day.
 * @throws LawFault `law.no-value-for-date` when the law has no values for it
 */
export function resolveValues(
  jurisdiction: Jurisdiction,
  on: IsoDate,
  asOf: IsoDate,
  confirmed: HouseInput['confirmed'] = NOTHING,
): LawOfDay {
  const confirmation = confirmedKey(confirmed);
  if (last?.law.jurisdiction === jurisdiction && last.confirmed === confirmation)
    if (last.law.on === on && last.law.asOf === asOf) return last.law;
  const law = lawOfDay(jurisdiction, on, asOf, confirmed, confirmation);
  last = { law, confirmed: confirmation };
  return law;
}

function lawOfDay(
  jurisdiction: Jurisdiction,
  on: IsoDate,
  asOf: IsoDate,
  confirmed: HouseInput['confirmed'],
  confirmation: string,
): LawOfDay {
  let days = kept.get(jurisdiction);
  if (!days) {
    days = new Map();
    kept.set(jurisdiction, days);
  }
  const key = on + asOf + confirmation;
  let law = days.get(key);
  if (!law) {
    law = prepare(jurisdiction, on, asOf, confirmed);
    if (days.size >= KEPT) days.clear();
    days.set(key, law);
  }
  return law;
}

function prepare(
  jurisdiction: Jurisdiction,
  on: IsoDate,
  asOf: IsoDate,
  confirmed: HouseInput['confirmed'],
): LawOfDay {
  const { digits } = currency(jurisdiction.currency);
  const resolved = resolveParameters(jurisdiction.parameters, on, asOf, confirmed, digits);
  const open = openParameters(jurisdiction, resolved);
  const rules = rulesInForce(jurisdiction.rules, on, asOf);
  return {
    jurisdiction,
    on,
    asOf,
    resolved,
    values: derived(jurisdiction, resolved, confirmed),
    rules,
    lines: new Map(
      jurisdiction.lines.map((line) => [line.id, prepareLine(line, rules, open, resolved)]),
    ),
    open,
    parameterKeys: new Set(jurisdiction.parameters.map(({ key }) => key)),
    counters: new Map(jurisdiction.counters.map((c) => [c.key, counterName(c, on)])),
    kinds: new Map(jurisdiction.kinds.map(({ id, pays }) => [id, new Set<string>(pays)])),
  };
}

/** A value that cannot be read is the office's when it entered any, otherwise the plug-in's. */
function derived(
  jurisdiction: Jurisdiction,
  resolved: ResolvedValues,
  confirmed: HouseInput['confirmed'],
): unknown {
  try {
    return jurisdiction.derive(resolved);
  } catch (problem) {
    if (problem instanceof LawFault && problem.code !== 'law.bad-plug-in') throw problem;
    const { message } = problem as Error;
    const keys = Object.keys(confirmed).join(', ');
    if (keys) throw new LawFault('law.bad-confirmed', 'house.confirmed', { keys, message });
    throw problem;
  }
}

function openParameters(
  jurisdiction: Jurisdiction,
  resolved: ResolvedValues,
): Map<string, 'missing' | 'unconfirmed'> {
  const open = new Map<string, 'missing' | 'unconfirmed'>();
  for (const { key, whenMissing } of jurisdiction.parameters) {
    const origin = resolved.origin(key);
    if (!origin && whenMissing === 'ask') open.set(key, 'missing');
    if (origin?.confidence === 'C' && !origin.confirmed) open.set(key, 'unconfirmed');
  }
  return open;
}

/** The version of each rule that is valid on a day by what was known; newest knowledge wins. */
export function rulesInForce(
  rules: readonly RuleDefinition[],
  on: IsoDate,
  asOf: IsoDate,
): Map<string, RuleDefinition> {
  const found = new Map<string, RuleDefinition>();
  for (const rule of rules) {
    if (rule.from > on || (rule.to !== null && rule.to < on) || rule.knownFrom > asOf) continue;
    const other = found.get(rule.id);
    const newer = !other || rule.knownFrom > other.knownFrom;
    if (newer || (rule.knownFrom === other.knownFrom && rule.from > other.from))
      found.set(rule.id, rule);
  }
  return found;
}

function prepareLine(
  definition: LineDefinition,
  rules: ReadonlyMap<string, RuleDefinition>,
  open: ReadonlyMap<string, unknown>,
  resolved: ResolvedValues,
): PreparedLine {
  const rule = rules.get(definition.rule) ?? null;
  return {
    definition,
    rule,
    deductible: definition.side === 'employee' && definition.part !== 'withholding',
    special: definition.on === 'special',
    open: rule ? rule.values.filter((key) => open.has(key)) : [],
    sources: rule ? sourcesOf(resolved, rule.values) : [],
  };
}

/** Values with where they come from; those that are missing are left out. */
export function sourcesOf(
  resolved: ResolvedValues,
  keys: readonly string[],
): Explanation['values'] {
  return keys.flatMap((key) => {
    const origin = resolved.origin(key);
    if (!origin) return [];
    const { value, from, source, confidence } = origin;
    return [{ key, value, from, source, confidence }];
  });
}

/** `key@2026`, `key@2026-Q4`, `key@2026-11`, or the key alone for a lifetime. */
export function counterName({ key, scope }: CounterDefinition, on: IsoDate): string {
  const year = on.slice(0, 4);
  switch (scope) {
    case 'life':
      return key;
    case 'year':
      return `${key}@${year}`;
    case 'quarter':
      return `${key}@${year}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`;
    case 'month':
      return `${key}@${on.slice(0, 7)}`;
  }
}

/** @throws LawFault `law.no-jurisdiction` */
export function jurisdictionOf(
  registry: ReadonlyMap<string, Jurisdiction>,
  id: string,
  path: string,
): Jurisdiction {
  const found = registry.get(id);
  if (!found) throw new LawFault('law.no-jurisdiction', path, { jurisdiction: id });
  return found;
}
