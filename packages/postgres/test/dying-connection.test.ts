import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const script = fileURLToPath(new URL('./fixtures/dying.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'smart-dying-'));
const seen = new Map<string, unknown>();
let exitCode: number | null = null;
let complaints = '';

beforeAll(async () => {
  chmodSync(folder, 0o711);
  const child = spawn(process.execPath, [script, join(folder, 'postgres')]);
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { scenario, value } = JSON.parse(line) as { scenario: string; value: unknown };
    seen.set(scenario, value);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  exitCode = await new Promise((done) => child.once('close', done));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('lives through every death of its server', () => {
  expect(complaints).toBe('');
  expect(exitCode).toBe(0);
  expect(seen.get('end')).toBe(true);
});

it('rejects the pending query and reconnects', () => {
  expect(['CONNECTION_CLOSED', '57P02', '57P01']).toContain(seen.get('pending query'));
  expect(seen.get('after restart')).toBe(1);
});

it('rejects what a transaction still asks after its connection died', () => {
  expect(['CONNECTION_CLOSED', '57P02', '57P01']).toContain(seen.get('transaction'));
  expect(seen.get('late queries')).toEqual(['CONNECTION_CLOSED', 'CONNECTION_CLOSED']);
  expect(seen.get('rows kept')).toBe(0);
});

it('never runs a dead transaction’s statement on the connection that replaced its own', () => {
  expect(seen.get('stale transaction')).toBe('CONNECTION_CLOSED');
  expect(seen.get('rows leaked')).toBe(0);
});

it('survives a death while connecting, and reserves without type lookup', () => {
  expect(seen.get('alive')).toBe(2);
  expect(seen.get('reserved')).toBe(3);
});
