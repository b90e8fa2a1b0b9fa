import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { type Built, buildSite } from './build-site.ts';
import { serveSite } from './serve.ts';
import { type Double, serviceDouble } from './service-double.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const KEY = 'example-site-key-of-32-characters';
const built = new Map<string, Built>();
const servers = new Map<string, Server>();
let hub: Double;
let coop: Double;
let browser: Browser;

beforeAll(async () => {
  for (const brand of ['at', 'network']) built.set(brand, await buildSite(brand));
  for (const [brand, site] of built) expect(site.code, `${brand}: ${site.output}`).toBe(0);
  hub = await serviceDouble();
  coop = await serviceDouble();
  process.env.HUB_URL = hub.url;
  process.env.COOP_URL = coop.url;
  process.env.SITE_KEY = KEY;
  for (const [brand, site] of built) servers.set(brand, await serveSite(site.folder, 0));
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  for (const server of servers.values()) {
    server.closeAllConnections();
    server.close();
  }
  await hub?.close();
  await coop?.close();
  for (const name of ['HUB_URL', 'COOP_URL', 'SITE_KEY', 'EXAMPLE_DATE']) delete process.env[name];
  rmSync(join(import.meta.dirname, '../build'), { recursive: true, force: true });
});

function portOf(brand: string): number {
  const server = servers.get(brand);
  if (!server) throw new Error(`${brand} is not served`);
  return (server.address() as AddressInfo).port;
}
const originOf = (brand: string): string => `http://${brand}.localhost:${portOf(brand)}`;

function ask(brand: string, path: string, options: RequestInit = {}): Promise<Answer> {
  const headers = { host: new URL(originOf(brand)).host, ...(options.headers as object) };
  return new Promise((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port: portOf(brand), path, method: options.method ?? 'GET', headers },
      (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += String(chunk);
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    call.on('error', reject);
    call.end(options.body as string | undefined);
  });
}

const send = (
  brand: string,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  ask(brand, path, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: originOf(brand),
      accept: 'text/html',
      ...headers,
    },
  });

const PUBLIC: readonly (readonly [string, readonly string[]])[] = [
  [
    'at',
    [
      '/',
      '/services',
      '/how-it-works',
      '/fees',
      '/contact',
      '/legal',
      '/privacy',
      '/accessibility',
    ],
  ],
  ['network', ['/', '/about', '/contact', '/legal', '/privacy', '/accessibility']],
];

describe('public pages', () => {
  test.each(PUBLIC)(
    '%s: no script, one heading, in the language asked for',
    async (brand, paths) => {
      for (const path of paths) {
        for (const language of ['de', 'en']) {
          const page = await ask(brand, path, { headers: { cookie: `language=${language}` } });
          expect(page.status, path).toBe(200);
          expect(page.body).toContain(`<html lang="${language}"`);
          expect(page.body).not.toContain('<script');
          expect(page.body.match(/<h1/g)).toHaveLength(1);
        }
      }
    },
  );
  test('carry the headers that keep strangers out', async () => {
    const { headers } = await ask('at', '/');
    const csp = String(headers['content-security-policy']);
    expect(csp).toContain("script-src 'self'");
    expect(csp).toContain("frame-ancestors 'none'");
    expect(csp).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('private, no-store');
  });
  test('an unknown page says so, with the status', async () => {
    const page = await ask('at', '/nowhere', { headers: { cookie: 'language=en' } });
    expect(page.status).toBe(404);
    expect(page.body).toContain('There is no such page');
  });
  test('two brands, two colours, two marks', async () => {
    const [at, network] = await Promise.all([ask('at', '/'), ask('network', '/')]);
    expect(at.body).toContain('Smart Austria');
    expect(network.body).toContain('Smart Federation');
    const colour = /name="theme-color" content="(#\w+)"/;
    expect(colour.exec(at.body)?.[1]).not.toBe(colour.exec(network.body)?.[1]);
  });
});

describe('the language switch', () => {
  test('remembers the choice and comes back, without script', async () => {
    const answer = await send('at', '/language', { language: 'en', back: '/fees' });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/fees');
    expect(String(answer.headers['set-cookie'])).toContain('language=en');
  });
  test('leads nowhere else and refuses other sites', async () => {
    const away = await send('at', '/language', { language: 'en', back: '//evil.example' });
    expect(away.headers.location).toBe('/');
    const headers = { origin: 'https://evil.example' };
    expect((await send('at', '/language', { language: 'en' }, headers)).status).toBe(403);
    const cross = { 'sec-fetch-site': 'cross-site' };
    expect((await send('at', '/language', { language: 'en' }, cross)).status).toBe(403);
  });
});

describe('who may see what', () => {
  test('members’ and staff’s pages lead to signing in, and back', async () => {
    for (const path of ['/home', '/desk']) {
      const answer = await ask('at', path);
      expect(answer.status).toBe(303);
      expect(answer.headers.location).toBe(`/auth/sign-in?to=${encodeURIComponent(path)}`);
    }
  });
  test('a member is greeted at home and not let to the desk', async () => {
    const roles: string[] = [];
    coop.answers['people.me'] = () => ({
      data: { id: 'p', givenName: 'Anna', familyName: 'Beispiel', email: 'a@b.example', roles },
    });
    const headers = { cookie: 'session=abc; language=en' };
    const home = await ask('at', '/home', { headers });
    expect(home.status).toBe(200);
    expect(home.body).toContain('Anna Beispiel');
    expect((await ask('at', '/desk', { headers })).headers.location).toBe('/home');
    roles.push('adviser');
    expect((await ask('at', '/desk', { headers })).status).toBe(200);
    const call = coop.calls.at(-1);
    expect(call?.method).toBe('POST');
    expect(call?.headers.host).toBe(new URL(originOf('at')).host);
    expect(call?.headers.cookie).toContain('session=abc');
    const address = String(call?.headers['x-client-address']);
    const signature = createHmac('sha256', KEY).update(address).digest('base64url');
    expect(call?.headers['x-client-signature']).toBe(signature);
  });
  test('a service that does not answer is not “signed out”', async () => {
    process.env.COOP_URL = 'http://127.0.0.1:9';
    const answer = await ask('at', '/home', { headers: { cookie: 'session=abc; language=en' } });
    process.env.COOP_URL = coop.url;
    expect(answer.status).toBe(503);
    expect(answer.body).toContain('Our service does not answer just now');
  });
  test('a sign-in that did not succeed says why, on both sites', async () => {
    const headers = { cookie: 'language=en' };
    const late = await ask('at', '/sign-in/problem?code=auth.expired', { headers });
    expect(late.body).toContain('This sign-in took too long');
    const odd = await ask('network', '/sign-in/problem?code=%3Cb%3E', { headers });
    expect(odd.body).toContain('The sign-in was not completed');
    expect(odd.body).not.toContain('<b>');
  });
  test('a page that asks for more proof leads to giving it, and back', async () => {
    hub.answers['account.me'] = () => ({
      data: {
        email: 'a@b.example',
        name: 'Anna',
        locale: 'de',
        staff: false,
        secondFactor: false,
        recoveryCodesLeft: 0,
        passwordChangedAt: '2026-01-01T00:00:00.000Z',
        createdAt: '2026-01-01T00:00:00.000Z',
        fresh: false,
      },
    });
    hub.answers['session.list'] = () => ({
      fault: { code: 'hub.sign-in-required', params: {} },
      status: 401,
    });
    const headers = { cookie: '_session=abc' };
    const answer = await ask('network', '/account/security', { headers });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/auth/sign-in?to=%2Faccount%2Fsecurity');
  });
  test('accounts are the network’s; offices’ pages are the offices’', async () => {
    for (const path of ['/sign-up', '/reset', '/account', '/outbox']) {
      expect((await ask('at', path)).status, path).toBe(404);
    }
    expect((await ask('network', '/home')).status).toBe(404);
  });
  test('the outbox exists in example mode only', async () => {
    hub.answers['outbox.list'] = () => ({
      data: [
        {
          id: '1',
          to: 'a@b.example',
          language: 'en',
          template: 'x',
          subject: 'Confirm',
          body: 'Open http://network.localhost/sign-up/confirm/abc now',
          at: '2026-11-23T10:00:00.000Z',
        },
      ],
    });
    expect((await ask('network', '/outbox')).status).toBe(404);
    process.env.EXAMPLE_DATE = '2026-11-23';
    const page = await ask('network', '/outbox', { headers: { cookie: 'language=en' } });
    delete process.env.EXAMPLE_DATE;
    expect(page.body).toContain('<a href="http://network.localhost/sign-up/confirm/abc">');
    expect(page.body).toContain('nothing here is real');
  });
});

describe('forms', () => {
  const english = { cookie: 'language=en' };
  test('a fault stands by its field, what was typed stays, passwords never come back', async () => {
    hub.answers['interaction.get'] = () => ({
      data: { tenant: null, reason: 'sign-in', email: null, locales: [] },
    });
    hub.answers['interaction.signIn'] = () => ({
      fault: { code: 'hub.credentials-refused', params: {} },
      status: 401,
    });
    const fields = { email: 'anna@example.org', password: 'not this one, please' };
    const page = await send('network', '/sign-in/abcdefghijkl?/password', fields, english);
    expect(page.status).toBe(422);
    expect(page.body).toContain('Address and password do not fit together');
    expect(page.body).toContain('Check both, or choose a new password.');
    expect(page.body).toContain('value="anna@example.org"');
    expect(page.body).not.toContain('not this one, please');
    expect(page.body).toMatch(/name="intentId" value="[0-9a-f-]{36}"/);
  });
  test('what cannot be read is said beside the field and summed with a link', async () => {
    const page = await send('network', '/sign-up', { email: 'anna' }, english);
    expect(page.status).toBe(400);
    expect(page.body).toContain('<a href="#email"');
    expect(page.body).toContain('id="email-error"');
    expect(page.body).toMatch(/aria-describedby="email-help email-error"/);
  });
  test('signing in goes on where the hub says, with the hub’s cookies', async () => {
    hub.cookies.push('_session=xyz; path=/; httponly');
    hub.answers['interaction.signIn'] = () => ({
      data: { next: 'done', returnTo: 'http://network.localhost/oidc/auth/abc' },
    });
    const fields = { email: 'anna@example.org', password: 'quite a long password' };
    const answer = await send('network', '/sign-in/abcdefghijkl?/password', fields, english);
    hub.cookies.length = 0;
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('http://network.localhost/oidc/auth/abc');
    expect(answer.headers['set-cookie']).toContain('_session=xyz; path=/; httponly');
  });
  test('a lost answer keeps the intent, so sending again does it once', async () => {
    process.env.HUB_URL = 'http://127.0.0.1:9';
    const intentId = '0199a3c0-0000-4000-8000-000000000001';
    const page = await send('network', '/sign-up', { email: 'a@b.example', intentId }, english);
    process.env.HUB_URL = hub.url;
    expect(page.status).toBe(503);
    expect(page.body).toContain('Sending it again does it once, never twice.');
    expect(page.body).toContain(`name="intentId" value="${intentId}"`);
    expect(page.body).toContain('value="a@b.example"');
  });
  test('a code without words still says what is safe and what to do', async () => {
    hub.answers['signUp.start'] = () => ({
      fault: { code: 'hub.brand-new', params: {} },
      status: 400,
    });
    const page = await send('network', '/sign-up', { email: 'a@b.example' }, english);
    expect(page.body).toContain('This could not be done.');
    expect(page.body).toContain('hub.brand-new');
  });
});

describe('in a browser', () => {
  // One of each kind: the other public pages are the same frame around checked Markdown.
  const pages: readonly (readonly [string, string])[] = [
    ['at', '/'],
    ['at', '/fees'],
    ['at', '/home'],
    ['at', '/desk'],
    ['at', '/nowhere'],
    ['network', '/'],
    ['network', '/sign-in/abcdefghijkl'],
  ];
  test.each(['light', 'dark'] as const)(
    'axe finds nothing in %s',
    async (colorScheme) => {
      const width = colorScheme === 'light' ? 390 : 1280;
      const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
      for (const [brand, path] of pages) {
        const page = await context.newPage();
        const said: string[] = [];
        page.on('console', (message) => {
          const text = message.text();
          if (message.type() === 'error' && !text.includes('404')) said.push(text);
        });
        await context.addCookies([{ name: 'session', value: 'abc', url: originOf(brand) }]);
        await page.goto(originOf(brand) + path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
        expect(found, `${brand}${path}`).toEqual([]);
        expect(said, `${brand}${path}`).toEqual([]);
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(over, `${brand}${path} is too wide`).toBeLessThanOrEqual(0);
        await page.close();
      }
      await context.close();
    },
    120_000,
  );
  test('the first key leads past the navigation', async () => {
    const page = await browser.newPage();
    await page.goto(`${originOf('at')}/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.close();
  });
});

describe('what reaches the browser', () => {
  const clientFiles = (brand: string): readonly string[] => {
    const folder = join(built.get(brand)?.folder ?? '', 'client');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
  };
  test('nothing of the server', () => {
    const text = clientFiles('at').join('\n');
    for (const name of ['COOP_URL', 'HUB_URL', 'SITE_KEY', 'x-client-signature', 'node:crypto']) {
      expect(text.includes(name), name).toBe(false);
    }
  });
  test('a page that imports a server module does not build', async () => {
    const leak = await buildSite('at', 'test/vite.leak.config.ts');
    expect(leak.code).not.toBe(0);
    expect(leak.output).toMatch(/app\/server|server-only/i);
  }, 60_000);
});
