/** SHA-256 (FIPS 180-4) without a platform, because the engine also runs in the browser. */
import { canonicalJson } from './canonical.ts';

/** First 32 bits of the fractional parts of the cube (or square) roots of the first primes. */
function rootFractions(count: number, root: 2 | 3): Uint32Array {
  const found = new Uint32Array(count);
  let n = 0;
  for (let candidate = 2; n < count; candidate += 1) {
    if (!isPrime(candidate)) continue;
    found[n] = fractionOfRoot(BigInt(candidate), root);
    n += 1;
  }
  return found;
}

function isPrime(candidate: number): boolean {
  for (let d = 2; d * d <= candidate; d += 1) if (candidate % d === 0) return false;
  return true;
}

/** floor(root(prime) × 2^32) mod 2^32, by bisection in exact integers. */
function fractionOfRoot(prime: bigint, root: 2 | 3): number {
  const target = prime << BigInt(32 * root);
  let low = 0n;
  let high = prime << 32n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** BigInt(root) <= target) low = middle;
    else high = middle;
  }
  return Number(low & 0xffff_ffffn);
}

const K = rootFractions(64, 3);
const START = rootFractions(8, 2);
const rotate = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

function schedule(block: DataView, offset: number, w: Uint32Array): void {
  for (let t = 0; t < 16; t += 1) w[t] = block.getUint32(offset + t * 4);
  for (let t = 16; t < 64; t += 1) {
    const a = w[t - 15]!;
    const b = w[t - 2]!;
    const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    w[t] = w[t - 16]! + s0 + w[t - 7]! + s1;
  }
}

function compress(state: Uint32Array, w: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let t = 0; t < 64; t += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[t]! + w[t]!) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = state[i]! + word;
  });
}

/** Lower-case hex SHA-256 of a text's UTF-8 bytes. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  const state = START.slice();
  const w = new Uint32Array(64);
  for (let offset = 0; offset < padded.length; offset += 64) {
    schedule(view, offset, w);
    compress(state, w);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** The content hash of data: SHA-256 of its canonical JSON. */
export const contentHash = (value: unknown): string => sha256(canonicalJson(value));
