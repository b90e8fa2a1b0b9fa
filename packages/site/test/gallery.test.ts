import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { buildGallery } from './gallery.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
};
const folder = mkdtempSync(join(tmpdir(), 'ui-gallery-'));
let server: Server;
let browser: Browser;

beforeAll(async () => {
  await buildGallery(55, folder);
  server = createServer((req, res) => {
    const path = req.url === '/' ? '/index.html' : (req.url ?? '');
    res.setHeader('content-type', TYPES[path.split('.').at(-1) ?? ''] ?? 'font/woff2');
    try {
      res.end(readFileSync(join(folder, path)));
    } catch {
      res.statusCode = path === '/favicon.ico' ? 204 : 404;
      res.end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function gallery(width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForSelector('main');
  return page;
}

test.each([
  [320, 'light'],
  [1280, 'dark'],
] as const)(
  'every component at %i px in %s: axe finds nothing, nothing is too wide',
  async (width, scheme) => {
    const page = await gallery(width, scheme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join('\n')}`);
    expect(found).toEqual([]);
    const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(over).toBeLessThanOrEqual(0);
    await page.context().close();
  },
  60_000,
);

test('the bar has exactly 100 segments, and each line can be reached by keyboard', async () => {
  const page = await gallery(1280, 'light');
  expect(await page.locator('svg.bar rect').count()).toBe(100);
  expect(await page.locator('svg.bar g[tabindex="0"]').count()).toBe(7);
  const shares = await page.locator('figure tfoot td').first().textContent();
  expect((shares ?? '').replace(/\s/g, '')).toBe('100,00€');
  await page.context().close();
});

test('an amount field tidies itself and keeps what it cannot read', async () => {
  const page = await gallery(390, 'light');
  const field = page.locator('input[name="wage"]');
  await field.fill('1.250,5 €');
  await field.blur();
  expect(await field.inputValue()).toBe('1250,50');
  await field.fill('viel');
  await field.blur();
  expect(await field.inputValue()).toBe('viel');
  await page.context().close();
});

test('printing is light and leaves navigation and buttons away', async () => {
  const page = await gallery(1280, 'dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
  expect(ground).toBe('rgb(255, 255, 255)');
  expect(await page.locator('nav:visible').count()).toBe(0);
  expect(await page.locator('button:visible').count()).toBe(0);
  await page.context().close();
});
