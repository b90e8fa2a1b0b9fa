/**
 * Pictures of pages at 390 and 1280 px into `.screens/`, to be looked at:
 *
 *   node packages/site/test/screens.ts http://at.localhost:4000 /home /money \
 *     --cookie "session=…" --language de --dark --name member --width 320
 *
 * Prints each file, what the console said, and whether the page is wider than the window.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from './browser.ts';

const OUT = join(import.meta.dirname, '../../../.screens');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cookie: { type: 'string' },
    language: { type: 'string', default: 'de' },
    dark: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    noscript: { type: 'boolean', default: false },
    name: { type: 'string' },
    width: { type: 'string', multiple: true, default: ['390', '1280'] },
  },
});

const fileOf = (path: string, width: string): string => {
  const name = path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'first';
  const parts = [values.name, name, values.language, values.dark ? 'dark' : '', width];
  return join(OUT, `${parts.filter(Boolean).join('-')}.png`);
};

function cookiesOf(base: string): { name: string; value: string; url: string }[] {
  const pairs = (values.cookie ?? '').split(/;\s*/).filter(Boolean);
  return [...pairs, `language=${values.language}`].map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: base };
  });
}

async function contextFor(browser: Browser, base: string, width: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: Number(width), height: Number(width) < 700 ? 844 : 860 },
    colorScheme: values.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    javaScriptEnabled: !values.noscript,
  });
  await context.addCookies(cookiesOf(base));
  return context;
}

async function shoot(browser: Browser, base: string, path: string, width: string): Promise<void> {
  const context = await contextFor(browser, base, width);
  const page = await context.newPage();
  page.on('console', (message) => console.log(`  ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`  error: ${error.message}`));
  const response = await page.goto(base + path, { waitUntil: 'load' });
  if (values.print) await page.emulateMedia({ media: 'print' });
  const file = fileOf(path, width);
  await page.screenshot({ path: file, fullPage: true });
  const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  const note = Number(over) > 0 ? ` · ${over} px TOO WIDE` : '';
  console.log(`${response?.status()} ${file}${note}`);
  await context.close();
}

const [base = '', ...paths] = positionals;
mkdirSync(OUT, { recursive: true });
const browser = await openBrowser();
for (const path of paths) {
  for (const width of values.width) await shoot(browser, base, path, width);
}
await browser.close();
