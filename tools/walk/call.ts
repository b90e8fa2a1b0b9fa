/** A procedure called from a visitor's browser, as any page of the site could. */
import { wire } from '@smart/core/wire';
import type { Visitor } from './visitor.ts';

interface Asked {
  readonly path: string;
  readonly body: string;
}

interface Answer {
  readonly result?: { readonly data: unknown };
  readonly error?: unknown;
}

/** Runs in the page: its cookies and its origin go along. */
const send = async ({ path, body }: Asked): Promise<Answer> => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`/trpc/${path}`, { method: 'POST', headers, body });
  return (await answer.json()) as Answer;
};

/** What a procedure answers this visitor; amounts are `bigint`. */
export async function ask<T>(visitor: Visitor, path: string, input: object): Promise<T> {
  const body = JSON.stringify(wire.serialize(input));
  const { result, error } = await visitor.page.evaluate(send, { path, body });
  if (result === undefined) throw new Error(`${path} refuses: ${JSON.stringify(error)}`);
  return wire.deserialize(result.data) as T;
}
