/** Clients: who may see them, what is known of their VAT number, and VIES over real HTTP. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkedVatNumber } from '../src/clients/vat-number.ts';
import { exampleVatChecker, viesChecker } from '../src/vies/index.ts';
import { clientData, orderData } from './kit/order.ts';
import { faultOf, type TestTenant, testTenant } from './kit/tenant.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await testTenant();
});

const codeOf = (text: string): string => {
  try {
    return checkedVatNumber(text, 'vatNumber');
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a VAT number', () => {
  // Numbers in common use as examples; whether any is registered does not matter here.
  it.each([
    ['ATU13585627', 'ATU13585627'],
    ['at u135 856.27', 'ATU13585627'],
    ['DE136695976', 'DE136695976'],
    ['BE0428759497', 'BE0428759497'],
    ['FR40303265045', 'FR40303265045'],
    ['IT00743110157', 'IT00743110157'],
    ['NL004495445B01', 'NL004495445B01'],
    ['SE123456789701', 'SE123456789701'],
    ['HU12892312', 'HU12892312'],
    ['ESB64717838', 'ESB64717838'],
    ['EL094259216', 'EL094259216'],
    ['PL8567346215', 'PL8567346215'],
  ])('%s is right', (text, stored) => {
    expect(codeOf(text)).toBe(stored);
  });

  it.each([
    ['ATU13585628', 'clients.vat-bad-check-digit'],
    ['DE136695978', 'clients.vat-bad-check-digit'],
    ['13585627', 'clients.vat-no-prefix'],
    ['ATU1358562', 'clients.vat-bad-format'],
    ['US123456789', 'clients.vat-bad-format'],
    ["ATU1358562';--", 'clients.vat-bad-format'],
  ])('%s is refused: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });
});

describe('VIES', () => {
  let close: (() => void) | null = null;
  afterEach(() => close?.());

  /** A service that answers as VIES does; returns its address. */
  async function service(
    answer: (request: IncomingMessage, body: string, response: ServerResponse) => void,
  ): Promise<string> {
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => answer(request, body, response));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    close = () => {
      server.closeAllConnections();
      server.close();
    };
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const json = (response: ServerResponse, status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  const query = { country: 'AT', number: 'U13585627' };

  it('is asked by POST with the requester’s number, and its answer understood', async () => {
    let asked: unknown;
    const address = await service((request, body, response) => {
      asked = { path: request.url, method: request.method, body: JSON.parse(body) };
      json(response, 200, {
        ...{ countryCode: 'AT', vatNumber: 'U13585627', valid: true, name: 'Beispiel GmbH' },
        ...{ address: 'Gasse 1\nAT-1010 Wien', requestIdentifier: 'WAPIAAAA', userError: 'VALID' },
      });
    });
    const answer = await viesChecker({ address, requester: 'DE136695976' }).check(query);
    expect(asked).toEqual({
      path: '/check-vat-number',
      method: 'POST',
      body: {
        ...{ countryCode: 'AT', vatNumber: 'U13585627' },
        ...{ requesterMemberStateCode: 'DE', requesterNumber: '136695976' },
      },
    });
    expect(answer).toEqual({
      ...{ result: 'valid', name: 'Beispiel GmbH', address: 'Gasse 1\nAT-1010 Wien' },
      ...{ reference: 'WAPIAAAA', problem: null },
    });
  });

  it.each([
    ['an unknown number', { valid: false, userError: 'INVALID', name: '---' }, 'invalid', null],
    [
      'a state that is down',
      { valid: false, userError: 'MS_UNAVAILABLE' },
      'unavailable',
      'MS_UNAVAILABLE',
    ],
    [
      'too many questions',
      { actionSucceed: false, errorWrappers: [{ error: 'MS_MAX_CONCURRENT_REQ' }] },
      'unavailable',
      'MS_MAX_CONCURRENT_REQ',
    ],
    ['something else', { hello: 'world' }, 'unavailable', 'UNREADABLE'],
  ] as const)('answers %s as it is', async (_, body, result, problem) => {
    const address = await service((_request, _body, response) => json(response, 200, body));
    const answer = await viesChecker({ address }).check(query);
    expect(answer).toMatchObject({ result, problem, name: null });
  });

  it('that hangs, is gone, or talks nonsense is unavailable, never an error', async () => {
    const silent = await service(() => undefined);
    expect(await viesChecker({ address: silent, patience: 100 }).check(query)).toMatchObject({
      result: 'unavailable',
      problem: 'TIMEOUT',
    });
    close?.();
    const html = await service((_request, _body, response) => response.end('<html>busy</html>'));
    expect((await viesChecker({ address: html }).check(query)).result).toBe('unavailable');
    close?.();
    expect(await viesChecker({ address: html }).check(query)).toMatchObject({
      problem: 'UNREACHABLE',
    });
  });

  it('has an example in its place that says it is one', async () => {
    expect(exampleVatChecker.source).toBe('example');
    const results = ['7', '8', '9'].map(async (end) => {
      const answer = await exampleVatChecker.check({ country: 'AT', number: `U1358562${end}` });
      return answer.result;
    });
    expect(await Promise.all(results)).toEqual(['valid', 'unavailable', 'invalid']);
  });
});

describe('a client', () => {
  const AT = { vatNumber: 'ATU13585627', country: 'AT' };

  it('is entered with its number proven and the answer recorded with source and time', async () => {
    const own = await testTenant();
    const self = await own.as(await own.person());
    const made = await self.clients.create(clientData({ ...AT, iban: 'AT61 1904 3002 3457 3201' }));
    expect(made.vatResult).toBe('valid');
    const client = await self.clients.get({ client: made.id });
    expect(client).toMatchObject({
      ...{ state: 'unchecked', vatNumber: 'ATU13585627', iban: 'AT611904300234573201' },
      vatCheck: {
        result: 'valid',
        source: 'example',
        checkedAt: expect.stringMatching(/^2026-03-16T.*Z$/),
      },
    });
    expect(await faultOf(self.clients.create(clientData(AT)))).toBe('clients.vat-taken');
    expect((await self.clients.mine({})).map((row) => row.id)).toEqual([made.id]);
  });

  it('is kept though the service did not answer, which is recorded too', async () => {
    const own = await testTenant();
    const self = await own.as(await own.person());
    // The example checker is down for numbers ending in 8.
    const down = clientData({ vatNumber: 'ATU10223088', country: 'AT' });
    const { id, vatResult } = await self.clients.create(down);
    expect(vatResult).toBe('unavailable');
    const again = await self.clients.checkVat({ client: id });
    expect(again).toMatchObject({ result: 'unavailable', problem: 'MS_UNAVAILABLE' });
    const staff = await own.as(await own.staff('adviser'));
    const file = await staff.clients.file({ client: id });
    expect(file.checks.map((check) => check.result)).toEqual(['unavailable', 'unavailable']);
    const reason = 'Seen the certificate of the tax office of 2 March';
    expect(await faultOf(staff.clients.overrideVat({ client: id, reason: 'ok' }))).toBe(
      'input.invalid',
    );
    await staff.clients.overrideVat({ client: id, reason });
    const after = await staff.clients.file({ client: id });
    expect(after.vatCheck).toMatchObject({ result: 'override', source: 'staff', reason });
  });

  it('refuses wrong numbers, accounts and languages beside their field', async () => {
    const self = await tenant.as(await tenant.person());
    const refused = (change: object) => faultOf(self.clients.create(clientData(change)));
    expect(await refused({ vatNumber: 'ATU13585628', country: 'AT' })).toBe(
      'clients.vat-bad-check-digit',
    );
    expect(await refused({ vatNumber: 'DE136695976', country: 'AT' })).toBe('clients.vat-country');
    expect(await refused({ iban: 'AT61 1904 3002 3457 3202' })).toBe('iban.invalid');
    expect(await refused({ language: 'hu' })).toBe('clients.language-unknown');
    expect(await refused({ email: 'nobody' })).toBe('input.invalid');
    expect(await refused({ name: ' ' })).toBe('input.invalid');
  });

  it('is seen by people who worked with it, by others only by its exact number', async () => {
    const own = await testTenant();
    const theirs = await own.as(await own.person());
    const { id } = await theirs.clients.create(clientData({ ...AT, name: 'Geheim GmbH' }));
    const self = await own.as(await own.person());
    expect(await self.clients.mine({})).toEqual([]);
    expect(await faultOf(self.clients.get({ client: id }))).toBe('clients.unknown');
    expect(await faultOf(self.clients.checkVat({ client: id }))).toBe('clients.unknown');
    const found = await self.clients.findByVat({ vatNumber: 'at u13585627' });
    expect(found.client).toEqual({
      ...{ id, name: 'Geheim GmbH', city: 'Wien', country: 'AT', state: 'unchecked' },
    });
    expect((await self.clients.findByVat({ vatNumber: 'DE136695976' })).client).toBeNull();
    await self.orders.create(orderData(id, { clientVatNumber: 'ATU13585627' }));
    expect((await self.clients.mine({})).map((row) => row.id)).toEqual([id]);
    // Knowing it is not owning it.
    const change = { ...clientData(AT), client: id, version: 1 };
    expect(await faultOf(self.clients.update(change))).toBe('clients.not-yours');
  });

  it('is corrected by whoever entered it until staff checked it, then by staff', async () => {
    const self = await tenant.as(await tenant.person());
    const staff = await tenant.as(await tenant.staff('adviser'));
    const entered = clientData();
    const { id: client } = await self.clients.create(entered);
    const { version } = await self.clients.update({ ...entered, city: 'Graz', client, version: 1 });
    expect(await faultOf(self.clients.update({ ...entered, client, version: 1 }))).toBe(
      'record.stale',
    );
    await staff.clients.setState({ client, state: 'checked', version });
    const late = { ...entered, client, version: version + 1 };
    expect(await faultOf(self.clients.update(late))).toBe('clients.not-yours');
    await staff.clients.correct({ ...late, city: 'Linz' });
    expect((await self.clients.get({ client })).city).toBe('Linz');
    const block = { client, state: 'blocked', version: version + 2 } as const;
    expect(await faultOf(staff.clients.setState(block))).toBe('input.invalid');
    await staff.clients.setState({ ...block, reason: 'Insolvent' });
    expect((await staff.clients.list({ state: 'blocked' })).rows.map((row) => row.id)).toContain(
      client,
    );
  });

  it('is found by staff by part of its name or its whole number', async () => {
    const own = await testTenant();
    const self = await own.as(await own.person());
    await self.clients.create(clientData({ ...AT, name: 'Österreichische 50% Bühne' }));
    await self.clients.create(clientData({ name: 'Anderes Haus' }));
    const staff = await own.as(await own.staff('finance'));
    const names = async (search: string) =>
      (await staff.clients.list({ search })).rows.map((row) => row.name);
    expect(await names('bühne')).toEqual(['Österreichische 50% Bühne']);
    expect(await names('50_')).toEqual([]);
    expect(await names('atu 13585627')).toEqual(['Österreichische 50% Bühne']);
    const page = await staff.clients.list({ size: 1, page: 2 });
    expect([page.total, page.rows.map((row) => row.name)]).toEqual([
      2,
      ['Österreichische 50% Bühne'],
    ]);
  });

  it('is entered once, however often the form is sent', async () => {
    const self = await tenant.as(await tenant.person());
    const entered = clientData({ intentId: randomUUID() });
    const both = await Promise.all([self.clients.create(entered), self.clients.create(entered)]);
    expect(both[0]).toEqual(both[1]);
    expect(await self.clients.mine({})).toHaveLength(1);
  });
});
