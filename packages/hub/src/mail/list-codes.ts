import { z } from 'zod';
import { exampleOnly } from '../api/base.ts';
import { codeAt } from '../factor/store.ts';
import { epochSeconds } from '../instant.ts';

const output = z.array(
  z.object({
    email: z.string(),
    name: z.string(),
    code: z.string(),
    secondsLeft: z.number().int(),
  }),
);

/** What the authenticator apps of the example accounts would show now; in example mode only. */
export const codes = exampleOnly.output(output).query(async ({ ctx }) => {
  const { sql, seal, config } = ctx.hub;
  const now = config.clock.now();
  const rows = await sql<{ id: string; email: string; name: string; secret_sealed: Buffer }[]>`
    select a.id, a.email, a.name, f.secret_sealed from account a
    join account_factor f on f.account_id = a.id and f.confirmed_at is not null
    where a.example order by a.email limit 100`;
  return rows.map((row) => ({
    email: row.email,
    name: row.name,
    code: codeAt(seal.open(row.secret_sealed, `totp ${row.id}`), now),
    secondsLeft: 30 - (epochSeconds(now) % 30),
  }));
});
