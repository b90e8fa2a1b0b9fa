/** Files over real HTTP: who may read them, what they may be. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type ServedTenant, sniff } from '../src/web/index.ts';
import { type TestTenant, testTenant } from './kit/tenant.ts';
import { faultCode, ORIGIN, signIn, type TestWeb, testWeb } from './kit/web.ts';

let xx: TestTenant;
let yy: TestTenant;
let web: TestWeb;
let served: readonly ServedTenant[];
const send: TestWeb['send'] = (...given) => web.send(...given);
const call: TestWeb['call'] = (...given) => web.call(...given);

beforeAll(async () => {
  [xx, yy] = [await testTenant({ id: 'xx', example: true }), await testTenant({ id: 'yy' })];
  web = await testWeb([xx, yy]);
  ({ served } = web);
});

describe('files', () => {
  const pdf = Buffer.from('%PDF-1.7\nexample');
  const upload = (cookie: string, query: string, body: Buffer, headers = {}) =>
    send(`/files?${query}`, { headers: { cookie, ...ORIGIN, ...headers }, body });

  it('are taken, kept and given back to their owner only', async () => {
    const owner = await signIn(served[0]!, await xx.person());
    const stranger = await signIn(served[0]!, await xx.person());
    const made = await upload(owner, 'purpose=receipt&name=Beleg%20%C3%BC.pdf', pdf);
    expect(made.status).toBe(201);
    const { id, mediaType } = made.json() as { id?: string; mediaType?: string };
    expect(mediaType).toBe('application/pdf');
    const read = (cookie: string) => send(`/files/${id}`, { method: 'GET', headers: { cookie } });
    const back = await read(owner);
    expect(back.body.equals(pdf)).toBe(true);
    expect(back.headers['content-disposition']).toContain("UTF-8''Beleg%20%C3%BC.pdf");
    expect(back.headers['x-content-type-options']).toBe('nosniff');
    expect((await read(stranger)).status).toBe(404);
    expect((await send(`/files/${id}`, { method: 'GET' })).status).toBe(401);
    const yyCookie = await signIn(served[1]!, await yy.person());
    const across = await send(`/files/${id}`, {
      method: 'GET',
      host: 'yy.localhost',
      headers: { cookie: yyCookie },
    });
    expect(across.status).toBe(404);
  });

  it('are what their bytes say, not what they claim', async () => {
    const cookie = await signIn(served[0]!, await xx.person());
    const html = Buffer.from('<html><script>alert(1)</script>');
    const claimed = await upload(cookie, 'purpose=receipt&name=a.pdf', html, {
      'content-type': 'application/pdf',
    });
    expect(faultCode(claimed)).toBe('file.wrong-type');
    expect(faultCode(await upload(cookie, 'purpose=statement&name=a.xml', pdf))).toBe(
      'file.wrong-type',
    );
    expect(faultCode(await upload(cookie, 'purpose=receipt&name=a', Buffer.alloc(0)))).toBe(
      'file.wrong-type',
    );
    expect(faultCode(await upload(cookie, 'purpose=other&name=a', pdf))).toBe('file.bad-request');
    const foreign = await send('/files?purpose=receipt&name=a', { headers: { cookie }, body: pdf });
    expect(faultCode(foreign)).toBe('origin.missing');
    const big = Buffer.concat([pdf, Buffer.alloc(16 * 1024 * 1024)]);
    expect((await upload(cookie, 'purpose=receipt&name=a', big)).status).toBe(413);
  });

  it('of a person, read by staff, leave a trace', async () => {
    const person = await xx.person();
    const cookie = await signIn(served[0]!, person);
    const { id } = (await upload(cookie, 'purpose=identity&name=p.pdf', pdf)).json() as {
      id?: string;
    };
    const staff = await signIn(served[0]!, await xx.staff('adviser'), true);
    const read = await send(`/files/${id}`, { method: 'GET', headers: { cookie: staff } });
    expect(read.status).toBe(200);
    const looked = await call('people.whoLooked', {}, { headers: { cookie } });
    expect(looked.json().result?.data).toMatchObject([{ what: 'files' }]);
  });

  it.each([
    ['%PDF-1.4', 'application/pdf'],
    ['\u00ef\u00bb\u00bf<?xml version="1.0"?><Document/>', 'application/xml'],
    ['RIFF....WEBPVP8 ', 'image/webp'],
    ['name;gross\nAda;100', 'text/plain'],
    ['MZ\u0000\u0003', null],
    ['PK\u0003\u0004', null],
  ])('%j are %s', (text, type) => {
    expect(sniff(Buffer.from(text, 'latin1'))).toBe(type);
  });
});
