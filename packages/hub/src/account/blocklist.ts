/**
 * Refused passwords, offline. Base: the 49,000 most common breached passwords of the maintained
 * package `@zxcvbn-ts/language-common` (from public breach corpora); an office can add a larger
 * corpus by file. Few listed passwords reach the least length, so what people make of them is
 * refused too: repeated, in sequence, or one or two of them with digits and signs around.
 */
import { readFileSync } from 'node:fs';
import { dictionary } from '@zxcvbn-ts/language-common';
import { passwordLimits } from './password.ts';

export interface Blocklist {
  readonly has: (password: string) => boolean;
}

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertzuiopü',
  'asdfghjklöä',
  'yxcvbnm',
  'qwertyuiop',
  'zxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1q2w3e4r5t6y7u8i9o0p',
  '1q2w3e4r5t6z7u8i9o0p',
  '1qay2wsx3edc4rfv5tgb6zhn7ujm8ik9ol0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
];
const RUNS = ROWS.flatMap((row) => [row, [...row].reverse().join('')]);

const SIGNS: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};
const unsigned = (text: string): string => [...text].map((c) => SIGNS[c] ?? c).join('');

/** True when the text is a shorter piece, at most half of it, again and again. */
function isRepetition(text: string): boolean {
  const at = (text + text).indexOf(text, 1);
  if (at <= text.length / 2) return true;
  // The last repetition may be cut: "abcabcabcab".
  for (let size = 1; size <= text.length / 3; size += 1) {
    if (text.slice(size) === text.slice(0, -size)) return true;
  }
  return false;
}

/** True when at most four keyboard or alphabet runs of 4+ characters make the whole text. */
function isMadeOfRuns(text: string): boolean {
  let rest = text;
  for (let count = 0; count < 4 && rest !== ''; count += 1) {
    let size = rest.length;
    while (size >= 4 && !RUNS.some((run) => run.includes(rest.slice(0, size)))) size -= 1;
    if (size < 4) return false;
    rest = rest.slice(size);
  }
  return rest === '';
}

/** One or two listed words, nothing else but digits and signs before, between and after. */
function isMadeOfListed(text: string, listed: ReadonlySet<string>): boolean {
  const core = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (core === '' || listed.has(core)) return true;
  const letters = core.replace(/[^\p{L}\p{N}]+/gu, '');
  for (let at = 3; at <= letters.length - 3; at += 1) {
    if (listed.has(letters.slice(0, at)) && listed.has(letters.slice(at))) return true;
  }
  return listed.has(letters);
}

function longEnoughLines(file: string | null): string[] {
  if (file === null) return [];
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  return lines.filter((line) => line.length >= passwordLimits.least);
}

/** Reads the list once; `file` holds further refused passwords, one a line, UTF-8. */
export function loadBlocklist(file: string | null = null): Blocklist {
  const listed = new Set(dictionary['passwords-common'].map((entry) => entry.toLowerCase()));
  for (const line of longEnoughLines(file)) listed.add(line.normalize('NFC').toLowerCase());
  return {
    has(password) {
      const text = password.toLowerCase();
      return [text, unsigned(text)].some(
        (form) =>
          listed.has(form) ||
          isRepetition(form) ||
          isMadeOfRuns(form) ||
          isMadeOfListed(form, listed),
      );
    },
  };
}
