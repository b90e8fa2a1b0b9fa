import { firstOfMonth, lastOfMonth } from '@smart/calendar';
import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';
import { dutySelect, dutyShape, type ShownDuty, shown } from './duty-rows.ts';

/**
 * The month page: everything due in a month (reports of people counted, payments with payee and
 * amount), by whom it was done, what is late from before, and starts that nobody declared. Due dates
 * are those of the law, moved by it for holidays and bank days.
 */
export const monthDuties = staffProcedure('adviser', 'payroll', 'finance', 'admin')
  .input(z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }))
  .output(
    z.object({
      month: z.string(),
      /** Duties of the legal entities: payments and common reports. */
      common: z.array(dutyShape),
      /** Duties of single engagements, counted by kind, recipient and due date. */
      groups: z.array(
        z.object({
          kind: z.string(),
          recipient: z.string(),
          jurisdiction: z.string(),
          due: z.string(),
          article: z.string(),
          open: z.number().int(),
          done: z.number().int(),
          late: z.boolean(),
        }),
      ),
      /** Starts within the month or before that are not declared. */
      undeclared: z.array(dutyShape),
      lateBefore: z.number().int(),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { tx, today } = ctx;
    const first = firstOfMonth(input.month);
    const last = lastOfMonth(input.month);
    const common = await tx.sql<Omit<ShownDuty, 'alarm'>[]>`
      ${dutySelect(tx)}
      where d.engagement_id is null and d.due between ${first} and ${last}
        and d.state <> 'superseded'
      order by d.due, d.recipient, d.kind limit 500`;
    const undeclared = await tx.sql<Omit<ShownDuty, 'alarm'>[]>`
      ${dutySelect(tx)}
      where d.state = 'open' and d.timing = 'before-start' and d.due <= ${last}
      order by d.due, d.id limit 200`;
    const groups = await tx.sql<
      {
        kind: string;
        recipient: string;
        jurisdiction: string;
        due: string;
        article: string;
        open: number;
        done: number;
      }[]
    >`
      select d.kind, d.recipient, l.jurisdiction, d.due, max(d.article) as article,
        (count(*) filter (where d.state = 'open'))::int as open,
        (count(*) filter (where d.state = 'done'))::int as done
      from duty d join legal_entity l on l.id = d.entity_id
      where d.engagement_id is not null and d.due between ${first} and ${last}
        and d.state <> 'superseded' and d.timing = 'by-date'
      group by 1, 2, 3, 4 order by d.due, d.kind`;
    const [late] = await tx.sql<{ n: number }[]>`
      select count(*)::int as n from duty where state = 'open' and due < ${first}`;
    return {
      month: input.month,
      common: shown(common, today),
      groups: groups.map((group) => ({ ...group, late: group.open > 0 && group.due < today })),
      undeclared: shown(undeclared, today),
      lateBefore: late?.n ?? 0,
    };
  });
