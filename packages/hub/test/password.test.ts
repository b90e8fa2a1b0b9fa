import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBlocklist } from '../src/account/blocklist.ts';
import { checkPassword } from '../src/account/password.ts';
import { createPasswordHasher } from '../src/account/password-hash.ts';
import { Fault } from '../src/index.ts';

const blocklist = loadBlocklist();
const owner = { email: 'lotte.winter@example.org', name: 'Lotte Winter' };

function verdict(password: string, who = owner): string {
  try {
    checkPassword(password, who, blocklist);
    return 'taken';
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
}

describe('password rules', () => {
  it.each([
    'correct horse battery staple',
    'drei Kühe auf dem Dach',
    'ααα βββ γγγ δδδ ω',
    'k7#Qp!x2Lm@9vRt4',
    'zzz top plays in graz tonight',
  ])('takes %s', (password) => {
    expect(verdict(password)).toBe('taken');
  });

  it.each([
    ['fourteen chars', 'hub.password-too-short'],
    ['x'.repeat(257), 'hub.password-too-long'],
    ['passwordpassword', 'hub.password-listed'],
    ['Password1234567!', 'hub.password-listed'],
    ['P@ssw0rdP@ssw0rd', 'hub.password-listed'],
    ['123456789012345', 'hub.password-listed'],
    ['abcdefghijklmnop', 'hub.password-listed'],
    ['qwertzuiopasdfghjkl', 'hub.password-listed'],
    ['aaaaaaaaaaaaaaaa', 'hub.password-listed'],
    ['abcabcabcabcabca', 'hub.password-listed'],
    ['1q2w3e4r5t6y7u8i9o', 'hub.password-listed'],
    ['sunshine.princess.99', 'hub.password-listed'],
    ['1qaz2wsx3edc4rfv', 'hub.password-listed'],
    ['my name is LOTTE ok', 'hub.password-personal'],
    ['kalter-wìnter-abend', 'hub.password-personal'],
    ['lotte.winter@example.org', 'hub.password-personal'],
  ])('refuses %s', (password, code) => {
    expect(verdict(password)).toBe(code);
  });

  it('counts characters, not bytes or code units', () => {
    expect(verdict('😀🐢🍋🎈🦊🌧🚲🥨🎻🧭🪴🐌🧦🪁')).toBe('hub.password-too-short');
    expect(verdict('😀🐢🍋🎈🦊🌧🚲🥨🎻🧭🪴🐌🧦🪁 a velvet')).toBe('taken');
  });

  it('hashes both spellings of an accent alike', async () => {
    const hasher = await createPasswordHasher();
    const composed = checkPassword('caf\u00e9 am abend offen', owner, blocklist);
    const separate = checkPassword('cafe\u0301 am abend offen', owner, blocklist);
    const stored = await hasher.hash(composed);
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hasher.verify(stored, separate)).toBe(true);
    expect(await hasher.verify(stored, `${separate}x`)).toBe(false);
    expect(await hasher.verify(null, separate)).toBe(false);
  });

  it('refuses any piece repeated to the needed length', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 5, unit: 'grapheme-ascii' }), (piece) => {
        const password = piece.repeat(16).slice(0, 24).padEnd(15, piece);
        expect(verdict(password)).toMatch(/listed|personal/);
      }),
    );
  });

  it('never fails on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(verdict(text)).toMatch(/^(taken|hub\.password-)/);
      }),
    );
  });

  it('reads a further list of the office', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hub-list-'));
    try {
      const file = join(folder, 'list.txt');
      writeFileSync(file, 'short\nthe quick brown fox jumps\r\n');
      const larger = loadBlocklist(file);
      expect(larger.has('The quick brown fox jumps')).toBe(true);
      expect(blocklist.has('The quick brown fox jumps')).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
