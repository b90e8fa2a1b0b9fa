/** The service as a process: settings, start, a dying database, stopping. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@smart/calendar/clock';
import { prepareTenantDatabase } from '@smart/core';
import type { Discovered } from '@smart/law/discovery';
import { provisionDatabase, startEmbedded } from '@smart/postgres';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplePlugin } from '../../../packages/core/test/kit/plugin.ts';
import { send } from '../../../packages/hub/test/browser.ts';
import { fromEnvironment, type RunningService, run } from '../src/index.ts';

const PORT = 5505;
const ORIGIN = `http://xx.localhost:${PORT}`;
const folder = mkdtempSync(join(tmpdir(), 'smart-coop-'));
const vaultKey = `k1:${randomBytes(32).toString('base64')}`;
const plugin = examplePlugin();
const found: Discovered = {
  jurisdictions: plugin.jurisdictions,
  tenants: new Map([['xx', plugin.tenant]]),
  declarations: new Map(),
  jobs: new Map(),
  folders: new Map(),
};

beforeAll(() => chmodSync(folder, 0o711));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('settings', () => {
  const good = {
    TENANTS: 'xx',
    TENANT_XX_ORIGIN: ORIGIN,
    TENANT_XX_DATABASE_URL: 'postgres://x',
    VAULT_KEY: vaultKey,
    LOG_LEVEL: 'silent',
  };

  it('come from the environment', () => {
    const { config, port, ownerUrls } = fromEnvironment(
      { ...good, EXAMPLE_DATE: '2026-03-16', PORT: '5505', TENANT_XX_OWNER_URL: 'postgres://o' },
      found,
    );
    expect(port).toBe(5505);
    expect(ownerUrls).toEqual(['postgres://o']);
    expect(config.clock.today()).toBe('2026-03-16');
    expect(config).toMatchObject({ exampleMode: true, jobs: true, smtp: null });
    expect(config.tenants[0]).toMatchObject({ origin: ORIGIN, hub: null, vaultKey });
  });

  it('revive or freeze an office whatever its plug-in says', () => {
    const state = (env: object) =>
      fromEnvironment({ ...good, ...env }, found).config.tenants[0]?.plugin.tenant.lifecycle;
    expect(state({})).toBe('live');
    expect(state({ TENANT_XX_LIFECYCLE: 'wound-down' })).toBe('wound-down');
  });

  it.each([
    [{ TENANTS: '' }, /TENANTS must be set/],
    [{ TENANTS: 'at' }, /no plug-in tenants\/at/],
    [{ TENANT_XX_DATABASE_URL: '' }, /TENANT_XX_DATABASE_URL/],
    [{ VAULT_KEY: '' }, /VAULT_KEY/],
    [{ TENANT_XX_LIFECYCLE: 'dead' }, /TENANT_XX_LIFECYCLE must be live, frozen, wound-down/],
    [{ PORT: 'many' }, /PORT must be a whole number/],
    [{ MAIL_URL: 'smtp://x' }, /MAIL_FROM/],
    [{ HUB_ISSUER: 'http://h/oidc', TENANT_XX_HUB_KEY: '{' }, /TENANT_XX_HUB_KEY/],
  ])('%j are refused with what to mend', (change, message) => {
    expect(() => fromEnvironment({ ...good, ...change }, found)).toThrow(message);
  });

  it('that are missing end the process with one sentence', async () => {
    const main = new URL('../src/main.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, [main], { env: { PATH: process.env.PATH } });
    let said = '';
    child.stderr.on('data', (text) => {
      said += String(text);
    });
    expect(await new Promise((done) => child.once('close', done))).toBe(1);
    expect(said).toBe('TENANTS must be set; services/coop/README.md says to what\n');
  });
});

describe('a running service', () => {
  const dataDir = join(folder, 'postgres');
  let server: Awaited<ReturnType<typeof startEmbedded>>;
  let service: RunningService;
  const about = () =>
    send(`${ORIGIN}/trpc/tenant.about`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });

  beforeAll(async () => {
    server = await startEmbedded({ dataDir });
    const made = await provisionDatabase(server.url, 'smart_xx');
    service = await run({
      port: PORT,
      host: '127.0.0.1',
      ownerUrls: [made.ownerUrl],
      config: {
        tenants: [{ plugin, origin: ORIGIN, databaseUrl: made.runtimeUrl, vaultKey, hub: null }],
        clock: systemClock(),
        log: pino({ level: 'silent' }),
        exampleMode: false,
        siteKey: null,
        jobs: true,
      },
    });
    await prepareTenantDatabase(made.ownerUrl, made.runtimeRole);
  });
  afterAll(async () => {
    await service.stop();
    await server.stop();
  });

  it('outlives its database and answers a coded fault meanwhile', async () => {
    expect((await about()).status).toBe(200);
    const { port } = server;
    await server.stop();
    const away = await about();
    expect(away.status).toBe(503);
    expect(JSON.parse(away.text).error.data.fault.code).toBe('database.unavailable');
    const health = await send(`${ORIGIN}/health`);
    expect(JSON.parse(health.text).tenants.xx).toContain('database.unavailable');
    server = await startEmbedded({ dataDir, port });
    expect((await about()).status).toBe(200);
  });

  it('refuses a taken port and closes what it had opened', async () => {
    const second = run({
      port: PORT,
      host: '127.0.0.1',
      ownerUrls: [],
      config: {
        tenants: [],
        clock: systemClock(),
        log: pino({ level: 'silent' }),
        exampleMode: false,
        siteKey: null,
      },
    });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
