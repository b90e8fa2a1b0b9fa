import { randomBytes } from 'node:crypto';

let lastMs = 0;
let sequence = 0;

/** Milliseconds since 1970 for ordering ids only; the office's date comes from its Clock. */
const machineMs = (): number => Math.floor(performance.timeOrigin + performance.now());

/**
 * A new id: UUID version 7 (RFC 9562), so that rows of one process sort by creation. The 12 bits
 * after the version count up within a millisecond.
 */
export function newId(): string {
  const ms = Math.max(machineMs(), lastMs);
  sequence = ms === lastMs ? sequence + 1 : randomBytes(1)[0]!;
  lastMs = sequence > 0xfff ? ms + 1 : ms;
  if (sequence > 0xfff) sequence = 0;
  const bytes = randomBytes(16);
  bytes.writeUIntBE(lastMs, 0, 6);
  bytes[6] = 0x70 | (sequence >> 8);
  bytes[7] = sequence & 0xff;
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
