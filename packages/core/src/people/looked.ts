/** The access log: staff who read a person's file leave a trace that the person sees. */
import { newId } from '../database/index.ts';
import { Fault, type ProcedureContext } from '../procedure/index.ts';

/**
 * Notes that the calling member of staff read a part of a person's file (`what`: `file`,
 * `identity`, `payslips` …). One's own file leaves no trace. Every slice that shows a person's
 * matters to staff calls this. Fault `person.unknown`.
 */
export async function noteLook(
  ctx: Pick<ProcedureContext, 'tx' | 'clock' | 'requestId'> & { readonly person: string },
  person: string,
  what: string,
): Promise<void> {
  if (ctx.person === person) return;
  const noted = await ctx.tx.sql`
    insert into access_log (id, at, staff, person, what, request_id)
    select ${newId()}, ${ctx.clock.now()}, ${ctx.person}, p.id, ${what}, ${ctx.requestId}
    from person p where p.id = ${person}`;
  if (noted.count === 0) throw new Fault('person.unknown', {}, 'not-found');
}
