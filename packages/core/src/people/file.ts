import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';
import { noteLook } from './looked.ts';
import { readPerson } from './read.ts';

const account = z.object({
  id: z.uuid(),
  last4: z.string(),
  holder: z.string(),
  state: z.enum(['waiting', 'in force', 'replaced', 'refused']),
  effectiveOn: z.string(),
  preparedAt: z.string(),
  preparedBy: z.string(),
  /** Staff prepared it, so a second one decides. */
  byStaff: z.boolean(),
  /** The caller prepared it, or it is theirs: somebody else decides. */
  own: z.boolean(),
  approvedBy: z.string().nullable(),
  reason: z.string().nullable(),
});

const paper = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  uploadedAt: z.string(),
});

/**
 * Bank accounts and identity papers of a person, for staff who verify or pay. The person sees that
 * it was read. Fault `person.unknown`.
 */
export const file = staffProcedure('adviser', 'payroll', 'approver', 'admin')
  .input(z.object({ person: z.uuid() }))
  .output(z.object({ accounts: z.array(account), papers: z.array(paper) }))
  .query(async ({ ctx, input }) => {
    const { sql } = ctx.tx;
    await readPerson(ctx.tx, input.person);
    await noteLook(ctx, input.person, 'bank-account');
    const accounts = await sql<z.infer<typeof account>[]>`
      select a.id, a.last4, a.holder, a.state, a.effective_on as "effectiveOn",
        a.prepared_at as "preparedAt", p.given_name || ' ' || p.family_name as "preparedBy",
        a.prepared_by <> a.person as "byStaff",
        ${ctx.person}::uuid in (a.prepared_by, a.person) as own,
        d.given_name || ' ' || d.family_name as "approvedBy", a.reason
      from person_bank_account a join person p on p.id = a.prepared_by
        left join person d on d.id = a.approved_by
      where a.person = ${input.person} order by a.prepared_at desc, a.id desc limit 50`;
    const papers = await sql<z.infer<typeof paper>[]>`
      select id, name, media_type as "mediaType", size, uploaded_at as "uploadedAt"
      from file where person = ${input.person} and purpose = 'identity'
      order by uploaded_at desc, id desc limit 50`;
    return { accounts, papers };
  });
