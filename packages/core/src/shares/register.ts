import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { cursorInput, staffProcedure } from '../procedure/index.ts';

export const registerRow = z.object({
  id: z.uuid(),
  entityId: z.string(),
  number: z.bigint(),
  kind: z.enum(['issued', 'redeemed', 'transferred']),
  personId: z.uuid(),
  name: z.string(),
  address: z.string(),
  memberNumber: z.bigint().nullable(),
  quantity: z.number().int(),
  nominalMinor: z.bigint(),
  currency: z.string(),
  effectiveOn: z.string(),
});
export type RegisterRow = z.infer<typeof registerRow>;

/** Rows of the register after one of them (by entity and number), in the order of the register. */
export async function registerRows(
  tx: Tx,
  after: { readonly entity: string; readonly number: bigint },
  limit: number,
): Promise<readonly RegisterRow[]> {
  return tx.sql<RegisterRow[]>`
    select r.id, r.entity_id as "entityId", r.number, r.kind, r.person_id as "personId",
      trim(p.given_name || ' ' || p.family_name) as name,
      concat_ws(', ', nullif(p.street, ''), nullif(trim(p.postal_code || ' ' || p.city), ''),
        nullif(p.country, '')) as address,
      m.member_number as "memberNumber", r.quantity, r.nominal_minor as "nominalMinor",
      e.currency, r.effective_on as "effectiveOn"
    from share_register r join person p on p.id = r.person_id
      join legal_entity e on e.id = r.entity_id
      left join membership m on m.person_id = r.person_id
    where (r.entity_id, r.number) > (${after.entity}, ${after.number})
    order by r.entity_id, r.number limit ${limit}`;
}

const position = z
  .string()
  .regex(/^[^/]+\/\d+$/)
  .transform((text) => {
    const [entity = '', number = '0'] = text.split('/');
    return { entity, number: BigInt(number) };
  })
  .catch({ entity: '', number: 0n });

/** The register of shares, in its own order, with totals of what is held now. */
export const register = staffProcedure('finance', 'admin')
  .input(cursorInput)
  .output(
    z.object({
      rows: z.array(registerRow),
      next: z.string().nullable(),
      members: z.number().int(),
      shares: z.number().int(),
      open: z.number().int(),
    }),
  )
  .query(async ({ ctx, input }) => {
    const rows = await registerRows(ctx.tx, position.parse(input.cursor ?? ''), input.limit + 1);
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    const [totals] = await ctx.tx.sql<{ members: number; shares: number; open: number }[]>`
      select (select count(*) from membership where until is null)::int as members,
        (select coalesce(sum(quantity), 0) from share_register)::int as shares,
        (select count(*) from share_subscription where state = 'requested')::int as open`;
    return {
      rows: page,
      next: rows.length > input.limit && last ? `${last.entityId}/${last.number}` : null,
      ...totals!,
    };
  });
