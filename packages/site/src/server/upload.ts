import '$app/server';
import type { RequestEvent } from '@sveltejs/kit';
import { coopUrl } from './settings.ts';
import { serviceFetch } from './transport.ts';

export interface Upload {
  /** As the service knows it: `identity`, `receipt`, `order-confirmation`, `statement`, `table`. */
  readonly purpose: string;
  readonly file: File;
  /** Staff may upload for a person. */
  readonly person?: string;
}

/** A refusal as a service's client throws it, so that forms say it beside the field. */
class UploadRefused extends Error {
  readonly data: { readonly fault: unknown };

  constructor(fault: unknown) {
    super('the service refused the file');
    this.name = 'TRPCClientError';
    this.data = { fault };
  }
}

/**
 * Hands a file of a form to the tenant's service; its id. Use it inside the `run` of an action.
 * Faults `file.too-large`, `file.wrong-type`, `file.bad-request`.
 */
export async function upload(event: RequestEvent, { purpose, file, person }: Upload) {
  const name = file.name.trim().slice(-200) || purpose;
  const asked = new URLSearchParams({ purpose, name, ...(person ? { person } : {}) });
  const body = new Uint8Array(await file.arrayBuffer());
  const response = await serviceFetch(event)(`${coopUrl()}/files?${asked}`, {
    method: 'POST',
    headers: { 'content-type': file.type || 'application/octet-stream' },
    body,
  });
  const answer: unknown = await response.json().catch(() => null);
  const known = typeof answer === 'object' && answer !== null ? answer : {};
  if ('id' in known && typeof known.id === 'string') return known.id;
  throw new UploadRefused('fault' in known ? known.fault : null);
}
