import type { Finding } from '@smart/law';
import { z } from 'zod';
import { queueMail } from '../mail/index.ts';
import { Fault, staffIntent } from '../procedure/index.ts';
import { mailWords } from '../words/index.ts';
import {
  type Acting,
  declareStarts,
  holdCost,
  keepVersion,
  requireOther,
  writeAgreed,
} from './agree.ts';
import { type Assembled, assemble } from './assemble.ts';
import { makeContract, tellOrders } from './contracts.ts';
import { OWN, refusals } from './findings.ts';
import { budgetFor } from './ground.ts';
import {
  draftOf,
  type EngagementRow,
  insertPay,
  readEngagement,
  requireState,
  requireVersion,
} from './store.ts';

const reason = z.string().trim().min(3).max(1000);
const floorInput = z.object({ reason, source: z.string().trim().min(3).max(500) });

/** Findings that mean: no minimum pay is known for the grade. */
const NO_FLOOR = 'no-floor-known';

/**
 * The grade that sets the floor, or why the office approves without one. Fault
 * `engagements.floor-reason-needed`.
 */
function minimumPayOf(
  row: EngagementRow,
  findings: readonly Finding[],
  floor: z.infer<typeof floorInput> | null,
): object {
  const none = findings.some((it) => it.code === NO_FLOOR && it.engagement === row.id);
  if (!none) {
    const { collectiveAgreement, grade } = row.facts;
    return { agreement: collectiveAgreement ?? null, grade: grade ?? null };
  }
  if (!floor) throw new Fault('engagements.floor-reason-needed', {}, 'conflict', 'floor.reason');
  return { none: true, ...floor };
}

function refuseIfForbidden(it: Assembled, late: string | null): void {
  const codes = refusals(it.findings).filter((code) => code !== `${OWN}budget-short`);
  if (codes.length > 0) throw new Fault('engagements.refused', { codes }, 'conflict');
  const started = it.findings.some(({ code }) => code === `${OWN}started-already`);
  if (started && late === null) {
    throw new Fault('engagements.late-reason-needed', {}, 'conflict', 'late');
  }
}

async function agree(
  ctx: Acting,
  row: EngagementRow,
  it: Assembled,
  decided: { readonly minimumPay: object; readonly late: string | null },
): Promise<void> {
  const { tx, clock, person } = ctx;
  await insertPay(tx, row.id, it.outlook.withDays, 'with-day');
  if (it.outlook.end.agreed) await insertPay(tx, row.id, it.outlook.end.items, 'at-end');
  await holdCost(ctx, row, it, `approve:${row.id}:${row.version}`);
  await writeAgreed(tx, row, it);
  await tx.sql`
    update engagement set state = 'approved', approved_by = ${person},
      approved_at = ${clock.now()}, late_reason = ${decided.late},
      minimum_pay = ${tx.sql.json(decided.minimumPay as never)}, updated_at = ${clock.now()},
      version = version + 1
    where id = ${row.id}`;
  const number = await keepVersion(ctx, row, 'approved');
  await makeContract(ctx, row, number);
  await declareStarts(ctx, row, it);
  await tellOrders(ctx, row.id, 'engagement-approved');
}

/**
 * Approves a submitted engagement: fixes the gross, holds the estimated employer cost on the budget,
 * makes the contract (signed by the approving adviser for the office) and the start declaration as a
 * duty. Nothing may start before it is ready. Work that began already needs a reason (`late`); its
 * dates stay true. Without a known minimum pay, reason and source are recorded (`floor`). Faults:
 * `engagements.own`, `engagements.wrong-state`, `record.stale`, `engagements.refused`,
 * `engagements.late-reason-needed`, `engagements.floor-reason-needed`, `ledger.budget-short`.
 */
export const approve = staffIntent('adviser', 'admin')
  .meta({ begins: true })
  .input(
    z.object({
      id: z.uuid(),
      version: z.number().int(),
      floor: floorInput.nullish(),
      late: reason.nullish(),
    }),
  )
  .output(z.object({ state: z.literal('approved'), version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const { tx } = ctx;
    const row = await readEngagement(tx, input.id, 'lock');
    requireState(row, 'submitted');
    requireVersion(row, input.version);
    requireOther(ctx, row);
    const budget = await budgetFor(tx, row.budget);
    const request = { budget, draft: draftOf(row), id: row.id, target: null };
    const assembled = await assemble(ctx, request);
    const late = input.late ?? null;
    refuseIfForbidden(assembled, late);
    const minimumPay = minimumPayOf(row, assembled.findings, input.floor ?? null);
    await agree(ctx, row, assembled, { minimumPay, late });
    await queueMail(ctx, {
      person: row.person,
      code: 'engagement.approved',
      words: mailWords('engagementApproved'),
      params: { title: row.title, start: row.startsOn, id: row.id },
    });
    ctx.note({ subject: row.person, engagement: row.id, late: late !== null });
    return { state: 'approved' as const, version: row.version + 1 };
  });
