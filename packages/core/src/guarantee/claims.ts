/** Claims as other slices see them: what is written off, what may still come back. */
import type { Tx } from '../database/index.ts';

export type ClaimState = 'proposed' | 'approved' | 'refused' | 'written-off';

/** A claim on the guarantee fund about one invoice. Amounts in minor units. */
export interface Claim {
  readonly id: string;
  readonly entityId: string;
  readonly invoiceId: string;
  readonly orderId: string;
  readonly personId: string;
  readonly budgetId: string;
  readonly state: ClaimState;
  readonly reason: string;
  /** Gross not paid when it was proposed. */
  readonly open: bigint;
  /** What the fund bears, and what of it came back. */
  readonly borne: bigint;
  readonly recovered: bigint;
  /** Gross written off, and what of it the client paid after all. */
  readonly writtenOff: bigint;
  readonly paidAfter: bigint;
  /** What the budget awaited of the written-off sum, what of its debit the house bore. */
  readonly lost: bigint;
  readonly shortfall: bigint;
  readonly budgetBack: bigint;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly refusedReason: string | null;
  readonly writeOffReason: string | null;
  readonly writeOffAskedBy: string | null;
  readonly writtenOffAt: string | null;
  readonly version: number;
}

/** Columns of a claim under the names of `Claim`; amounts arrive as `bigint`. */
export const claimColumns = (tx: Tx) => tx.sql`
  c.id, c.entity_id as "entityId", c.invoice_id as "invoiceId", c.order_id as "orderId",
  c.person_id as "personId", c.budget_id as "budgetId", c.state, c.reason,
  c.open_minor as open, c.borne_minor as borne, c.recovered_minor as recovered,
  c.written_off_minor as "writtenOff", c.paid_after_minor as "paidAfter", c.lost_minor as lost,
  c.shortfall_minor as shortfall, c.budget_back_minor as "budgetBack",
  c.proposed_by as "proposedBy", c.proposed_at as "proposedAt", c.approved_by as "approvedBy",
  c.approved_at as "approvedAt", c.refused_reason as "refusedReason",
  c.write_off_reason as "writeOffReason", c.write_off_asked_by as "writeOffAskedBy",
  c.written_off_at as "writtenOffAt", c.version`;

/** The living claims on some invoices, locked until the transaction ends. Office rights. */
export async function lockClaims(tx: Tx, invoices: readonly string[]): Promise<Map<string, Claim>> {
  const rows = await tx.sql<Claim[]>`
    select ${claimColumns(tx)} from guarantee_claim c
    where c.invoice_id = any(${invoices as string[]}::uuid[]) and c.state <> 'refused'
    order by c.id for update`;
  return new Map(rows.map((claim) => [claim.invoiceId, claim]));
}

/** What a payment after a claim brought back. Minor units, all zero or more. */
export interface Recovery {
  readonly claim: string;
  /** Gross paid on a written-off invoice. */
  readonly paid: bigint;
  readonly toFund: bigint;
  readonly toBudget: bigint;
}

/** Records what came back, in the transaction that posts it. */
export async function noteRecovery(tx: Tx, recovery: Recovery): Promise<void> {
  await tx.sql`
    update guarantee_claim set
      recovered_minor = recovered_minor + ${recovery.toFund},
      paid_after_minor = paid_after_minor + ${recovery.paid},
      budget_back_minor = budget_back_minor + ${recovery.toBudget},
      version = version + 1
    where id = ${recovery.claim}`;
}

/** Key of the ledger entry by which a claim was posted, and of its write-off. */
export const claimKey = (claim: string): string => `claim:${claim}`;
export const writeOffKey = (claim: string): string => `write-off:${claim}`;
