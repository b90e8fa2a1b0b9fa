/**
 * The answer to COMMIT can be lost while the commit itself is not: then the caller cannot know, asks
 * again with the same intent, and must receive the first answer. A proxy loses answers on purpose.
 */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { openTenantDatabase, type TenantDatabase } from '../src/database/index.ts';
import { createCaller, memberIntent, router } from '../src/procedure/index.ts';
import { faultOf, type TestTenant, testTenant } from './kit/tenant.ts';

const pay = memberIntent
  .input(z.object({ amount: z.bigint() }))
  .output(z.object({ phone: z.string() }))
  .mutation(async ({ ctx }) => {
    const [row] = await ctx.tx.sql<{ phone: string }[]>`
      update person set phone = phone || 'x' where id = ${ctx.person} returning phone`;
    return { phone: row!.phone };
  });
const call = createCaller(router({ pay }));

let tenant: TestTenant;
let database: TenantDatabase;
let proxy: Server;
let losing = false;
let lost = 0;

beforeAll(async () => {
  tenant = await testTenant();
  const target = new URL(tenant.adminUrl);
  proxy = createServer((client) => {
    const server = connect(Number(target.port), target.hostname);
    client.pipe(server);
    server.on('data', (chunk) => {
      if (losing && chunk.includes('COMMIT\0')) {
        losing = false;
        lost += 1;
        client.destroy();
        server.destroy();
        return;
      }
      client.write(chunk);
    });
    for (const socket of [client, server]) {
      socket.on('error', () => undefined);
      socket.on('close', () => (socket === client ? server : client).destroy());
    }
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const url = new URL(tenant.runtimeUrl);
  url.port = String((proxy.address() as AddressInfo).port);
  database = openTenantDatabase(url.href, { connections: 2 });
});
afterAll(async () => {
  await database.close();
  await new Promise((done) => proxy.close(done));
});

it('answers the repetition with the first answer, fifty times, and does each deed once', async () => {
  const person = await tenant.person();
  const context = tenant.context();
  const session = {
    hash: 'h',
    person,
    email: '',
    language: 'de',
    roles: [],
    secondFactor: false,
    authenticationAge: 1,
  };
  const caller = call({ ...context, tenant: { ...context.tenant, database }, session });
  for (let n = 1; n <= 50; n += 1) {
    const input = { intentId: randomUUID(), amount: BigInt(n) };
    losing = true;
    expect(await faultOf(caller.pay(input))).toBe('database.unavailable');
    expect(await caller.pay(input)).toEqual({ phone: 'x'.repeat(n) });
  }
  expect(lost).toBe(50);
  const [row] = await tenant.asSystem(
    (tx) => tx.sql`select length(phone) as n from person where id = ${person}`,
  );
  expect(row?.n).toBe(50);
});
