/** Runs cases against a plug-in's mapping and says of each: ok, differs, or not modelled. */
import { fromDecimal } from '@smart/money';
import { z } from 'zod';
import type { CaseEntry, CaseKind, CaseLaw, CaseMapping, Figure } from './cases.ts';
import { evaluate } from './evaluate.ts';
import { LawFault } from './fault.ts';
import { readInput } from './input.ts';
import type { JurisdictionRegistry } from './jurisdiction.ts';
import { jurisdictionOf, resolveValues } from './prepare.ts';

export type CaseResult =
  | { readonly id: string; readonly outcome: 'ok'; readonly compared: number }
  | {
      readonly id: string;
      readonly outcome: 'differs';
      readonly differences: readonly {
        readonly figure: string;
        readonly expected: string;
        readonly got: string;
      }[];
    }
  | { readonly id: string; readonly outcome: 'not modelled'; readonly reason: string };

const caseFile: z.ZodType<readonly CaseEntry[]> = z.array(
  z.looseObject({
    id: z.string().min(1),
    kind: z.string().optional(),
    inputs: z.record(z.string(), z.unknown()),
    expected: z.unknown(),
    source: z.string().optional(),
    confidence: z.string().optional(),
    unit: z.string().optional(),
    note: z.string().optional(),
  }),
);

/** Reads a file of cases. @throws LawFault `law.bad-json`, `law.bad-input` */
export function readCases(text: string): readonly CaseEntry[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (problem) {
    throw new LawFault('law.bad-json', '', { message: (problem as Error).message });
  }
  return readInput(caseFile, data);
}

/** What a plug-in's mapping computes with. */
export function caseLaw(registry: JurisdictionRegistry, jurisdiction: string): CaseLaw {
  const law = jurisdictionOf(registry, jurisdiction, 'jurisdiction');
  return {
    registry,
    evaluate: (input) => evaluate(registry, input),
    values: (on, asOf = on) => resolveValues(law, on, asOf).resolved,
  };
}

/** Runs one case. Faults of the law make it not modelled; bugs throw. */
export function checkCase(mapping: CaseMapping, law: CaseLaw, entry: CaseEntry): CaseResult {
  const { id } = entry;
  const kind = mapping.kinds.find((one) => one.recognises(entry));
  if (!kind) return notModelled(id, `unknown kind ${entry.kind ?? '(none)'}`);
  const unknown = unknownInput(kind, entry.inputs);
  if (unknown !== undefined) return notModelled(id, `unknown input ${unknown}`);
  const outcome = computed(kind, law, entry);
  if ('notModelled' in outcome) return notModelled(id, outcome.notModelled);
  return compare(kind, entry, outcome.figures);
}

function computed(kind: CaseKind, law: CaseLaw, entry: CaseEntry): ReturnType<CaseKind['compute']> {
  try {
    return kind.compute(entry, law);
  } catch (problem) {
    if (problem instanceof LawFault) return { notModelled: problem.message };
    throw problem;
  }
}

const notModelled = (id: string, reason: string): CaseResult => ({
  id,
  outcome: 'not modelled',
  reason,
});

/** Dotted keys of everything inside, elements of arrays as `[]`; a known prefix ends the search. */
function unknownInput(kind: CaseKind, inputs: CaseEntry['inputs']): string | undefined {
  const known = new Set([...kind.inputs, ...(kind.ignoredInputs ?? [])]);
  const search = (value: unknown, path: string): string | undefined => {
    if (known.has(path)) return undefined;
    const children = childrenOf(value, path);
    if (children.length === 0) return path;
    for (const [child, at] of children) {
      const found = search(child, at);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (const [key, value] of Object.entries(inputs)) {
    const found = search(value, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function childrenOf(value: unknown, path: string): [unknown, string][] {
  if (Array.isArray(value)) return value.map((element) => [element, `${path}[]`]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, member]) => [member, path ? `${path}.${key}` : key]);
}

/** Leaves of an expected or computed figure, by dotted path with indices. */
function leaves(value: unknown, path: string, into: Map<string, unknown>): Map<string, unknown> {
  if (Array.isArray(value)) {
    into.set(`${path}.length`, value.length);
    value.forEach((element, i) => {
      leaves(element, `${path}[${i}]`, into);
    });
  } else if (typeof value === 'object' && value !== null)
    for (const [key, member] of Object.entries(value))
      leaves(member, path ? `${path}.${key}` : key, into);
  else into.set(path, value);
  return into;
}

/** Words about a figure, by the last name or the first part of the path. */
function isIgnored(kind: CaseKind, path: string): boolean {
  const ignored = kind.ignoredExpected ?? [];
  const parts = path.replace(/\[\d+\]/g, '').split('.');
  return ignored.includes(path) || ignored.includes(parts[0]!) || ignored.includes(parts.at(-1)!);
}

function compare(kind: CaseKind, entry: CaseEntry, figures: Figure): CaseResult {
  const expected = leaves(entry.expected, '', new Map());
  const got = leaves(figures, '', new Map());
  const wanted = [...expected].filter(([path]) => !isIgnored(kind, path));
  const missing = wanted.find(([path]) => !got.has(path));
  if (missing) return notModelled(entry.id, `unknown figure ${missing[0]}`);
  if (wanted.length === 0) return notModelled(entry.id, 'no figure to compare');
  const differences = wanted
    .filter(([path, value]) => !sameFigure(value, got.get(path)))
    .map(([figure, value]) => ({
      figure,
      expected: String(value),
      got: String(got.get(figure)),
    }));
  const { id } = entry;
  return differences.length > 0
    ? { id, outcome: 'differs', differences }
    : { id, outcome: 'ok', compared: wanted.length };
}

/** Equal as decimals (`1999.56400` = `1999.564`), otherwise as texts. */
export function sameFigure(a: unknown, b: unknown): boolean {
  const [x, y] = [decimal(a), decimal(b)];
  return x !== null && y !== null ? x === y : String(a) === String(b);
}

const DECIMAL = /^[+-]?\d+(\.\d+)?$/;

function decimal(value: unknown): bigint | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim();
  return DECIMAL.test(text) ? fromDecimal(text, 20) : null;
}
