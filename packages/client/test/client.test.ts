/** The client against a plain HTTP server that answers as the service does. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCoopClient, faultOf } from '../src/index.ts';

let url = '';
let answer: { status: number; body: unknown } = { status: 200, body: [] };
const seen: {
  method?: string;
  path?: string;
  headers: IncomingMessage['headers'];
  body: string;
}[] = [];

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += String(chunk);
  });
  request.on('end', () => {
    seen.push({ method: request.method, path: request.url, headers: request.headers, body });
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer.body));
  });
});

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));

it('asks by POST, with the headers given, and carries amounts as whole numbers', async () => {
  answer = {
    status: 200,
    body: [{ result: { data: { paid: { $bigint: '12345678901234567890' } } } }],
  };
  const client = createCoopClient({ url, headers: () => ({ 'x-order-link': 'token' }) });
  const answered: unknown = await client.people.list.query({ search: 'x' });
  expect(answered).toEqual({ paid: 12345678901234567890n });
  expect(seen.at(-1)).toMatchObject({
    method: 'POST',
    path: '/trpc/people.list?batch=1',
    body: '{"0":{"search":"x"}}',
    headers: { 'x-order-link': 'token' },
  });
});

it('tells refusals by their code, from procedures and from before them', async () => {
  const client = createCoopClient({ url });
  const refused = () => client.people.me.query({}).catch(faultOf);
  const fault = { code: 'record.stale', params: { a: 1 }, path: 'version' };
  answer = {
    status: 409,
    body: [{ error: { code: -32009, message: 'record.stale', data: { fault } } }],
  };
  expect(await refused()).toEqual(fault);
  answer = { status: 429, body: { fault: { code: 'limit.exceeded', params: { seconds: 5 } } } };
  expect(await refused()).toEqual({ code: 'limit.exceeded', params: { seconds: 5 } });
});

it('says when nobody answered', async () => {
  const client = createCoopClient({ url: 'http://127.0.0.1:1' });
  const outcome = await client.people.me.query({}).catch(faultOf);
  expect(outcome).toEqual({ code: 'network.unreachable', params: {} });
});
