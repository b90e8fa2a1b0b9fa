import { z } from 'zod';
import { cursorInput, staffProcedure } from '../procedure/index.ts';
import { type Row, rowColumns, rowShape, STATES } from './rows.ts';

const staffRow = rowShape.extend({ person: z.uuid(), personName: z.string() });

/**
 * Engagements for staff, by start (those waiting for approval first come first), filtered by state,
 * person, search in title or name. The cursor is the last row's `startsOn id`.
 */
export const list = staffProcedure()
  .input(
    cursorInput.extend({
      state: z.enum(STATES).optional(),
      person: z.uuid().optional(),
      search: z.string().trim().max(100).default(''),
      /** Only those with a contract to sign, a start to declare or days to confirm. */
      pending: z.boolean().default(false),
    }),
  )
  .output(z.object({ rows: z.array(staffRow), next: z.string().nullable() }))
  .query(async ({ ctx, input }) => {
    const { tx, today } = ctx;
    const { state = null, person = null, limit, pending } = input;
    const [from = '9999-12-31', after = 'ffffffff-ffff-ffff-ffff-ffffffffffff'] =
      /^\d{4}-\d{2}-\d{2} [0-9a-f-]{36}$/.test(input.cursor ?? '') ? input.cursor!.split(' ') : [];
    const like = `%${input.search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
    const rows = await tx.sql<(Row & { person: string; personName: string })[]>`
      select * from (
        select ${rowColumns(tx, today)}, e.person_id as person,
          trim(p.given_name || ' ' || p.family_name) as "personName"
        from engagement e join budget b on b.id = e.budget_id join person p on p.id = e.person_id
        where (e.starts_on, e.id) < (${from}, ${after}::uuid)
          and e.state <> 'draft'
          and (${state}::text is null or e.state = ${state})
          and (${person}::uuid is null or e.person_id = ${person})
          and (${input.search === ''} or lower(e.title) like ${like}
            or lower(p.given_name || ' ' || p.family_name) like ${like})
      ) found
      where not ${pending} or "toConfirm" > 0 or "toSign" or undeclared
      order by "startsOn" desc, id desc limit ${limit + 1}`;
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next = rows.length > limit && last ? `${last.startsOn} ${last.id}` : null;
    return { rows: shown, next };
  });
