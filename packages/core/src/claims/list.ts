import { z } from 'zod';
import { type Claim, claimColumns, fundOpen } from '../guarantee/index.ts';
import { staffProcedure } from '../procedure/index.ts';

const state = z.enum(['proposed', 'approved', 'refused', 'written-off']);

const row = z.object({
  id: z.uuid(),
  state,
  invoice: z.uuid(),
  number: z.string(),
  order: z.uuid(),
  orderNumber: z.string(),
  client: z.string(),
  person: z.string(),
  currency: z.string(),
  reason: z.string(),
  openMinor: z.bigint(),
  borneMinor: z.bigint(),
  recoveredMinor: z.bigint(),
  /** Borne by the fund and not back. */
  fundOpenMinor: z.bigint(),
  writtenOffMinor: z.bigint(),
  paidAfterMinor: z.bigint(),
  lostMinor: z.bigint(),
  shortfallMinor: z.bigint(),
  proposedBy: z.uuid(),
  proposedByName: z.string(),
  proposedAt: z.string(),
  approvedByName: z.string().nullable(),
  approvedAt: z.string().nullable(),
  refusedReason: z.string().nullable(),
  writeOffReason: z.string().nullable(),
  writeOffAskedBy: z.uuid().nullable(),
  writtenOffAt: z.string().nullable(),
  version: z.number().int(),
});

type Row = Claim & {
  readonly number: string;
  readonly orderNumber: string;
  readonly client: string;
  readonly person: string;
  readonly currency: string;
  readonly proposedByName: string;
  readonly approvedByName: string | null;
};

/** Claims on the fund, newest first, at most 500; of one state where given. */
export const list = staffProcedure()
  .input(z.object({ state: state.optional() }))
  .output(z.array(row))
  .query(async ({ ctx, input }) => {
    const rows = await ctx.tx.sql<Row[]>`
      select ${claimColumns(ctx.tx)}, i.number, o.number as "orderNumber", k.name as client,
        trim(p.given_name || ' ' || p.family_name) as person, i.currency,
        trim(a.given_name || ' ' || a.family_name) as "proposedByName",
        trim(d.given_name || ' ' || d.family_name) as "approvedByName"
      from guarantee_claim c join invoice i on i.id = c.invoice_id
      join client_order o on o.id = c.order_id join client k on k.id = i.client_id
      join person p on p.id = c.person_id join person a on a.id = c.proposed_by
      left join person d on d.id = c.approved_by
      where ${input.state ?? null}::text is null or c.state = ${input.state ?? null}
      order by c.proposed_at desc, c.id desc limit 500`;
    return rows.map((claim) => ({
      id: claim.id,
      state: claim.state,
      invoice: claim.invoiceId,
      number: claim.number,
      order: claim.orderId,
      orderNumber: claim.orderNumber,
      client: claim.client,
      person: claim.person,
      currency: claim.currency,
      reason: claim.reason,
      openMinor: claim.open,
      borneMinor: claim.borne,
      recoveredMinor: claim.recovered,
      fundOpenMinor: claim.state === 'refused' ? 0n : fundOpen(claim),
      writtenOffMinor: claim.writtenOff,
      paidAfterMinor: claim.paidAfter,
      lostMinor: claim.lost,
      shortfallMinor: claim.shortfall,
      proposedBy: claim.proposedBy,
      proposedByName: claim.proposedByName,
      proposedAt: claim.proposedAt,
      approvedByName: claim.approvedByName,
      approvedAt: claim.approvedAt,
      refusedReason: claim.refusedReason,
      writeOffReason: claim.writeOffReason,
      writeOffAskedBy: claim.writeOffAskedBy,
      writtenOffAt: claim.writtenOffAt,
      version: claim.version,
    }));
  });
