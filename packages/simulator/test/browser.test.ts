/** The whole engine with every country in a real browser: small, on demand, and the same to the cent. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { type Comparable, compareJob } from '@smart/law';
import { discoverTenants } from '@smart/law/discovery';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../site/test/browser.ts';
import { countries, withoutUnused } from '../src/countries.ts';
import type { Simulator } from './entry.ts';

const TENANTS = fileURLToPath(new URL('../../../tenants', import.meta.url));
/** `PLUG_INS=at,de` looks at these alone, while others are being written. */
const only = process.env.PLUG_INS?.split(',');
const RATES = { SEK: '11.00', HUF: '400.00' };
const MONTH = '2026-10';
/** Engine and all countries, in one language of each, compressed. */
const MOST = 250_000;

let folder: string;
let browser: Browser;
let page: Page;
let server: Server;
const requested: string[] = [];

const compressed = (name: string): number =>
  brotliCompressSync(readFileSync(join(folder, 'assets', name))).length;

function serve(): Promise<Server> {
  const types: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html' };
  const listening = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = path === '/' ? '/index.html' : path;
    requested.push(file.split('/').at(-1)!);
    try {
      response.setHeader('content-type', types[extname(file)] ?? 'text/plain');
      response.end(readFileSync(join(folder, file)));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => listening.listen(0, '127.0.0.1', () => done(listening)));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smart-simulator-'));
  const entry = fileURLToPath(new URL('entry.ts', import.meta.url));
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [countries(TENANTS, only)],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: { entry }, output: { entryFileNames: 'assets/[name].js' } },
    },
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><script type="module" src="/assets/entry.js"></script>',
  );
  server = await serve();
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'simulator' in globalThis);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs in the page. */
const ask = <T>(work: (simulator: Simulator) => Promise<T>): Promise<T> =>
  page.evaluate(`(${work.toString()})(globalThis.simulator)`) as Promise<T>;

describe('the simulator in a browser', () => {
  it('loads a country only when it is asked for', async () => {
    const before = requested.length;
    const got = await ask((simulator) => simulator.simulate('at', 'de', 300_000, 'gross'));
    const loaded = requested.slice(before);
    expect(got?.totals.gross).toBe(300_000);
    expect(got?.lines.map(({ label }) => label)).toContain('Gehalt');
    // Its law, office, jobs and German words with what all laws share, and no other country's.
    expect(loaded.length).toBeGreaterThanOrEqual(4);
    expect(loaded.reduce((total, name) => total + compressed(name), 0)).toBeLessThan(60_000);
  });

  it('says the same to the cent as the office computes, in every country', async () => {
    const found = await discoverTenants(TENANTS, { only });
    const known: Comparable[] = [...found.tenants].map(([id, tenant]) => ({
      law: found.jurisdictions.get(id)!,
      tenant,
      jobs: found.jobs.get(id)!,
    }));
    for (const [job, billed] of [
      ['day', 100_000],
      ['salary', 400_000],
    ] as const) {
      const here = compareJob(found.jurisdictions, known, {
        job,
        billed,
        month: MONTH,
        rates: RATES,
      });
      const call = `(simulator) => simulator.compare('${job}', ${billed}, '${MONTH}', ${JSON.stringify(RATES)})`;
      const there = await page.evaluate(`(${call})(globalThis.simulator)`);
      expect(there).toEqual(here);
      expect(here).toHaveLength(found.tenants.size);
      for (const one of here) expect(one).toHaveProperty('totals');
    }
  });

  it('needs at most 250 kB, compressed, for the engine and all countries', () => {
    // Everything a comparison in English asked for, and nothing else, was requested by now.
    const used = new Set(requested.filter((name) => name.endsWith('.js')));
    const sum = [...used].reduce((total, name) => total + compressed(name), 0);
    expect(sum).toBeLessThanOrEqual(MOST);
  });

  it('leaves out what a simulation cannot use', () => {
    const code = `import { de } from './messages/de/index.ts';
import {
  contractMentions,
  type Mention,
  payslipMentions as said,
} from './law/90-papers.ts';
import { duties } from './law/80-duties.ts';
import { regime } from './law/15-regime.ts';`;
    expect(withoutUnused(code)).toBe(`const de = {};
const contractMentions = []; const said = [];
const duties = () => [];
import { regime } from './law/15-regime.ts';`);
  });
});
