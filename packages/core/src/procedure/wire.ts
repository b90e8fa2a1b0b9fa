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

function deserialize(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(deserialize);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === TAG && isInteger(first[1])) return BigInt(first[1]);
  return Object.fromEntries(entries.map(([key, each]) => [key, deserialize(each)]));
}

const isInteger = (text: unknown): text is string => typeof text === 'string' && INTEGER.test(text);

/** Transformer for tRPC's server and client. */
export const wire = { serialize, deserialize };
