import { z } from 'zod';
import { cursorInput, Fault, staffProcedure } from '../procedure/index.ts';
import { personsWith } from '../vault/index.ts';

const row = z.object({
  id: z.uuid(),
  givenName: z.string(),
  familyName: z.string(),
  email: z.string(),
  city: z.string(),
  identityState: z.enum(['none', 'submitted', 'verified', 'refused']),
  state: z.enum(['active', 'left', 'erased']),
});

interface Row {
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly email: string;
  readonly city: string;
  readonly identity_state: z.infer<typeof row>['identityState'];
  readonly state: z.infer<typeof row>['state'];
}

const FIRST = ['', '', '00000000-0000-0000-0000-000000000000'] as const;

/** Position in the list, as given to the caller: family name, given name, id. */
function positionOf(cursor: string | null | undefined): readonly [string, string, string] {
  if (!cursor) return FIRST;
  const parts = Buffer.from(cursor, 'base64url').toString('utf8').split('\n');
  const [family, given, id] = parts;
  if (family === undefined || given === undefined || !z.uuid().safeParse(id).success) {
    throw new Fault('cursor.invalid', {}, 'invalid', 'cursor');
  }
  return [family, given, id!];
}

const cursorOf = (last: Row): string =>
  Buffer.from(`${last.family_name}\n${last.given_name}\n${last.id}`).toString('base64url');

/** `%` and `_` in a search text mean themselves. */
const pattern = (text: string): string => `${text.replace(/[\\%_]/g, '\\$&').toLowerCase()}%`;

/**
 * People by name, for staff: search by the beginning of a name or e-mail address, or by a whole
 * national number (`identifier` as `id:number`).
 */
export const list = staffProcedure()
  .input(
    cursorInput.extend({
      search: z.string().trim().max(100).default(''),
      identifier: z.string().trim().max(100).optional(),
      identityState: z.enum(['none', 'submitted', 'verified', 'refused']).optional(),
      /** Only those who hold a staff role. */
      staff: z.literal(true).optional(),
      /** Only those who asked to be erased. */
      erasureRequested: z.literal(true).optional(),
    }),
  )
  .output(z.object({ rows: z.array(row), next: z.string().nullable() }))
  .query(async ({ ctx, input }) => {
    const { tx, tenant } = ctx;
    const [family, given, id] = positionOf(input.cursor);
    const only = input.identifier
      ? await personsWith(tx, tenant.vault, 'national-id', input.identifier)
      : null;
    const like = pattern(input.search);
    const rows = await tx.sql<Row[]>`
      select id, given_name, family_name, email, city, identity_state, state from person
      where (family_name, given_name, id) > (${family}, ${given}, ${id})
        and (${input.search === ''} or lower(family_name) like ${like}
          or lower(given_name) like ${like} or lower(email) like ${like})
        and (${input.identityState ?? null}::text is null
          or identity_state = ${input.identityState ?? null})
        and (${!input.erasureRequested} or (erasure_requested_at is not null and state = 'active'))
        and (${!input.staff} or exists (select 1 from staff_role r
          where r.person = person.id and r.revoked_at is null))
        and (${only === null} or id = any(${(only ?? []) as string[]}::uuid[]))
      order by family_name, given_name, id limit ${input.limit + 1}`;
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      rows: page.map((each) => ({
        id: each.id,
        givenName: each.given_name,
        familyName: each.family_name,
        email: each.email,
        city: each.city,
        identityState: each.identity_state,
        state: each.state,
      })),
      next: rows.length > input.limit && last ? cursorOf(last) : null,
    };
  });
