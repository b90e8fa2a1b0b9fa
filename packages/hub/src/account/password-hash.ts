import { hash, verify } from '@node-rs/argon2';
import { newToken } from '../crypto/token.ts';

/** argon2id with OWASP's first choice: 19 MiB, two passes, one lane. */
const ARGON2ID = 2;
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** More at once would only make everyone wait longer and take memory. */
const AT_ONCE = 4;

export interface PasswordHasher {
  readonly hash: (password: string) => Promise<string>;
  /** With `null` (no such account) it takes as long as with a stored hash, and says no. */
  readonly verify: (stored: string | null, password: string) => Promise<boolean>;
}

function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}

export async function createPasswordHasher(): Promise<PasswordHasher> {
  const inTurn = queue();
  const nobody = await hash(newToken(), COST);
  return {
    hash: (password) => inTurn(() => hash(password, COST)),
    verify: async (stored, password) => {
      const right = await inTurn(() => verify(stored ?? nobody, password));
      return right && stored !== null;
    },
  };
}
