/**
 * How values travel as JSON: as they are, except `bigint`, which becomes `{"$bigint":"123"}`.
 * Dates and instants are ISO strings everywhere, so there is nothing else to carry. Without any
 * dependency, because browsers and outside programs load it too.
 */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const TAG = '$bigint';
const INTEGER = /^-?\d{1,40}$/;

function serialize(value: unknown): Json | undefined {
  if (typeof value === 'bigint') return { [TAG]: value.toString() };
  if (Array.isArray(value)) return value.map((each) => serialize(each) ?? null);
  if (value !== null && typeof value === 'object') {
    if (value instanceof Date || ArrayBuffer.isView(value)) {
      throw new TypeError('dates travel as ISO strings, bytes as base64');
    }
    const entries = Object.entries(value)
      .map(([key, each]) => [key, serialize(each)] as const)
      .filter((entry): entry is [string, Json] => entry[1] !== undefined);
    return Object.fromEntries(entries);
  }
  return value as Json | undefined;
}

/** Nothing we exchange is nested deeper; what is, would exhaust the stack. */
const DEEPEST = 40;

/** What no procedure could do anything with. */
export class InputFault extends Error {
  readonly code: 'input.too-deep' | 'input.text';
  readonly params = {};

  constructor(code: InputFault['code']) {
    super(code);
    this.name = 'InputFault';
    this.code = code;
  }
}

/** Half characters and NUL are no text: no database, mail or paper takes them. */
function text(value: string): string {
  if (value.includes('\u0000') || !value.isWellFormed()) throw new InputFault('input.text');
  return value;
}

function deserialize(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return text(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth > DEEPEST) throw new InputFault('input.too-deep');
  if (Array.isArray(value)) return value.map((each) => deserialize(each, depth + 1));
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === TAG && isInteger(first[1])) return BigInt(first[1]);
  return Object.fromEntries(
    entries.map(([key, each]) => [text(key), deserialize(each, depth + 1)]),
  );
}

const isInteger = (text: unknown): text is string => typeof text === 'string' && INTEGER.test(text);

/** Transformer for tRPC's server and client. */
export const wire = { serialize, deserialize: (value: unknown) => deserialize(value) };
