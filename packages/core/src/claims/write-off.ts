import { parseInvoice } from '@smart/einvoice';
import { type Entry, receivableWrittenOff, shortfallBorne, type VatAmount } from '@smart/ledger';
import { postEntries } from '@smart/ledger/store';
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { type Claim, writeOffKey } from '../guarantee/index.ts';
import { type InvoiceRow, invoiceKey, vatAmounts } from '../invoices/index.ts';
import { recordOrderEvent } from '../orders/index.ts';
import { Fault, staffIntent, wire } from '../procedure/index.ts';
import { type ClaimFigures, claimFigures } from './figures.ts';
import { shortfallOf, vatLeft, vatOfOpen } from './rules.ts';
import { claimToDecide, requireAnother } from './store.ts';

/** VAT of an invoice less its credit notes. */
async function vatOf(tx: Tx, row: InvoiceRow): Promise<VatAmount[]> {
  const rows = await tx.sql<{ kind: string; model: unknown }[]>`
    select kind, model from invoice where id = ${row.id} or corrects = ${row.id}`;
  const of = (kind: string) =>
    rows
      .filter((each) => each.kind === kind)
      .map(({ model }) => vatAmounts(parseInvoice(wire.deserialize(model)).vatBreakdown));
  return vatLeft(of('invoice').flat(), of('credit-note'));
}

interface WriteOff {
  readonly entries: readonly Entry[];
  readonly open: bigint;
  readonly lost: bigint;
  readonly shortfall: bigint;
}

/** What a write-off posts: VAT corrected, the budget's loss, what of its debit the house bears. */
function writeOffOf(
  figures: ClaimFigures,
  claim: Claim,
  of: { readonly vat: readonly VatAmount[]; readonly date: string },
): WriteOff {
  const { row, state, open, awaiting: lost, budget } = figures;
  const head = { entity: row.entityId, currency: row.currency, date: of.date };
  const vat = vatOfOpen(of.vat, { gross: state.gross, open });
  const corrects = invoiceKey(row.id);
  const written = { state, vat, claim: claim.id, corrects };
  const loss = receivableWrittenOff({ ...head, key: writeOffKey(claim.id) }, written);
  const { collected, awaiting } = budget;
  const shortfall = shortfallOf({ collected, awaiting, lost });
  const key = `shortfall:${claim.id}`;
  const borne = { budget: claim.budgetId, amount: shortfall };
  const house = shortfall > 0n ? [shortfallBorne({ ...head, key }, borne)] : [];
  return { entries: [loss, ...house], open, lost, shortfall };
}

/**
 * Another person writes off what is open of an invoice: its output VAT is corrected, the budget no
 * longer awaits it, and what of the budget's debit neither the fund nor another invoice fills falls
 * on the house account. Faults `claims.unknown`, `claims.wrong-state`, `claims.same-person`,
 * `claims.write-off-not-asked`, `claims.nothing-open`, `record.stale`, `ledger.period-closed`.
 */
export const writeOff = staffIntent('approver')
  .input(z.object({ claim: z.uuid(), version: z.number().int() }))
  .output(
    z.object({ writtenOffMinor: z.bigint(), lostMinor: z.bigint(), shortfallMinor: z.bigint() }),
  )
  .mutation(async ({ ctx, input }) => {
    const { tx, clock, today } = ctx;
    const claim = await claimToDecide(tx, { ...input, state: 'approved' });
    if (claim.writeOffAskedBy === null)
      throw new Fault('claims.write-off-not-asked', {}, 'conflict');
    requireAnother(claim.writeOffAskedBy, ctx.person);
    const figures = await claimFigures(tx, claim.invoiceId);
    const { row } = figures;
    if (figures.open <= 0n)
      throw new Fault('claims.nothing-open', { number: row.number }, 'conflict');
    const done = writeOffOf(figures, claim, { vat: await vatOf(tx, row), date: today });
    await postEntries(tx.sql, done.entries, { at: clock.now(), by: tx.actor.name });
    await tx.sql`
      update guarantee_claim set state = 'written-off', written_off_by = ${ctx.person},
        written_off_at = ${clock.now()}, written_off_minor = ${done.open},
        lost_minor = ${done.lost}, shortfall_minor = ${done.shortfall}, version = version + 1
      where id = ${claim.id}`;
    const amounts = { amount: done.open.toString(), lost: done.lost.toString() };
    const data = { invoice: row.id, number: row.number, claim: claim.id, ...amounts };
    const event = { order: row.orderId, at: clock.now(), kind: 'invoice-written-off', data };
    await recordOrderEvent(tx, event);
    ctx.note({ subject: row.personId, claim: claim.id });
    return {
      writtenOffMinor: done.open,
      lostMinor: done.lost,
      shortfallMinor: done.shortfall,
    };
  });
