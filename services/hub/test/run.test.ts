import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { testDatabase } from '@smart/postgres/testing';
import { describe, expect, it } from 'vitest';
import { fromEnvironment } from '../src/index.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

const settings = {
  PORT: '5681',
  HUB_DATABASE_URL: 'postgres://app@127.0.0.1/none',
  HUB_ORIGIN: 'https://network.example',
  HUB_SECRETS: `${'s'.repeat(32)},${'o'.repeat(32)}`,
  HUB_PAIRWISE_SALT: 'p'.repeat(32),
  SITE_KEY: 'k'.repeat(32),
  MAIL_URL: 'smtp://127.0.0.1:2525',
  MAIL_FROM: 'hub@example.org',
};

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [main], { env: { PATH: process.env.PATH, ...env } });
  let output = '';
  const read = (chunk: Buffer) => {
    output += String(chunk);
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const serving = async () => {
    while (!output.includes('hub is serving')) {
      if (child.exitCode !== null) throw new Error(output);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { child, ended, serving, output: () => output };
}

const health = () =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    request({ host: '127.0.0.1', port: 5681, path: '/health' }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => {
        text += String(chunk);
      });
      answer.on('end', () => resolve({ status: answer.statusCode, text }));
    })
      .on('error', reject)
      .end();
  });

describe('the environment', () => {
  it('becomes the configuration', () => {
    const { config, port, ownerUrl } = fromEnvironment(settings);
    expect(port).toBe(5681);
    expect(ownerUrl).toBeNull();
    expect(config).toMatchObject({
      origin: 'https://network.example',
      secrets: ['s'.repeat(32), 'o'.repeat(32)],
      mail: { url: 'smtp://127.0.0.1:2525', from: 'hub@example.org' },
      exampleMode: false,
      proxyHops: 0,
    });
  });

  it.each(['HUB_DATABASE_URL', 'HUB_ORIGIN', 'HUB_SECRETS', 'HUB_PAIRWISE_SALT', 'SITE_KEY'])(
    'without %s says so',
    (name) => {
      expect(() => fromEnvironment({ ...settings, [name]: '' })).toThrow(name);
    },
  );

  it('refuses a port that is none', () => {
    expect(() => fromEnvironment({ ...settings, PORT: 'http' })).toThrow('PORT');
  });
});

describe('the process', () => {
  it('migrates, serves, and stops cleanly when asked', async () => {
    const database = await testDatabase();
    const env = {
      ...settings,
      HUB_DATABASE_URL: database.runtimeUrl,
      HUB_OWNER_URL: database.ownerUrl,
    };
    const first = start(env);
    await first.serving();
    expect(await health()).toMatchObject({ status: 200 });
    const second = start(env);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain('EADDRINUSE');
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    // Starting again finds everything in place.
    const third = start(env);
    await third.serving();
    third.child.kill('SIGINT');
    expect(await third.ended).toBe(0);
  });

  it('says what is wrong with a setting and ends', async () => {
    const wrong = start({ ...settings, HUB_SECRETS: 'short' });
    expect(await wrong.ended).toBe(1);
    expect(wrong.output()).toContain('secrets need 32 characters');
    expect(wrong.output()).not.toContain('    at ');
  });
});
