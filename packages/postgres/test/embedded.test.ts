import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeEmbedded, startEmbedded, startPostgres } from '../src/index.ts';
import { isReachableByOthers } from '../src/place.ts';

const folder = mkdtempSync(join(tmpdir(), 'smart-embedded-'));
const dataDir = join(folder, 'data');

beforeAll(() => chmodSync(folder, 0o711));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

describe('the embedded server', () => {
  it('starts, keeps its data over a restart, and stops', async () => {
    const first = await startEmbedded({ dataDir });
    await ask(first.url, (sql) => sql`create table kept as select 42 as n`);
    await first.stop();
    await first.stop();
    const second = await startEmbedded({ dataDir });
    const rows = await ask(second.url, (sql) => sql<{ n: number }[]>`select n from kept`);
    expect(rows[0]?.n).toBe(42);
    expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
    await second.stop();
  });

  it('sorts and cases by code point, in UTF-8, whatever the machine', async () => {
    const server = await startEmbedded({ dataDir });
    const rows = await ask(
      server.url,
      (sql) => sql`select datlocprovider as p, datlocale as l, upper('grün') as u
        from pg_database where datname = 'postgres'`,
    );
    expect(rows[0]).toEqual({ p: 'b', l: 'C.UTF-8', u: 'GRÜN' });
    await server.stop();
  });

  it('refuses a wrong password', async () => {
    const server = await startEmbedded({ dataDir });
    const wrong = new URL(server.url);
    wrong.password = 'wrong';
    await expect(ask(wrong.href, (sql) => sql`select 1`)).rejects.toMatchObject({ code: '28P01' });
    await server.stop();
  });

  it('refuses a folder in use and a taken port, each with its code', async () => {
    const server = await startEmbedded({ dataDir });
    await expect(startEmbedded({ dataDir })).rejects.toMatchObject({ code: 'postgres.in-use' });
    const other = join(folder, 'other');
    await expect(startEmbedded({ dataDir: other, port: server.port })).rejects.toMatchObject({
      code: 'postgres.port-taken',
    });
    await server.stop();
    const again = await startEmbedded({ dataDir: other, port: server.port });
    await again.stop();
  });

  it('repairs a stale lock and half-made clusters', async () => {
    mkdirSync(join(dataDir, 'cluster.half-1'));
    writeFileSync(join(dataDir, 'cluster', 'postmaster.pid'), `1\n${dataDir}/cluster\n`);
    writeFileSync(join(dataDir, 'launcher.json'), '{"pid":');
    const server = await startEmbedded({ dataDir });
    expect(readdirSync(dataDir).filter((name) => name.includes('half'))).toEqual([]);
    await server.stop();
  });

  it('starts again after its launcher was killed', async () => {
    const module = new URL('../src/index.ts', import.meta.url).href;
    const code = `const { startEmbedded } = await import(${JSON.stringify(module)});
      await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} });
      console.log('up'); setInterval(() => 0, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
    await new Promise((done) => child.stdout.once('data', done));
    child.kill('SIGKILL');
    await new Promise((done) => child.once('exit', done));
    const server = await startEmbedded({ dataDir });
    const rows = await ask(server.url, (sql) => sql<{ n: number }[]>`select n from kept`);
    expect(rows[0]?.n).toBe(42);
    await server.stop();
  });

  it('uses the server it is given instead', async () => {
    const external = 'postgres://someone:secret@db.example:6543/postgres';
    const server = await startPostgres({ dataDir, external });
    expect(server).toMatchObject({ url: external, port: 6543 });
    await server.stop();
  });

  it.runIf(process.getuid?.() === 0)('runs for root from a private home', async () => {
    const home = join(folder, 'home');
    mkdirSync(home, { mode: 0o700 });
    const inHome = join(home, 'data');
    expect(isReachableByOthers(inHome)).toBe(false);
    const server = await startEmbedded({ dataDir: inHome });
    const users = spawnSync('ps', ['-eo', 'user:20,args'], { encoding: 'utf8' }).stdout;
    const line = users.split('\n').find((each) => each.includes(`port=${server.port}`)) ?? '';
    expect(line).not.toMatch(/^root/);
    await server.stop();
    removeEmbedded(inHome);
  });

  it('frees the port when it stops', async () => {
    const server = await startEmbedded({ dataDir });
    await server.stop();
    await new Promise<void>((done, fail) => {
      const probe = createServer().once('error', fail);
      probe.listen(server.port, '127.0.0.1', () => probe.close(() => done()));
    });
  });
});
