import { z } from 'zod';
import { newId, type Tx } from '../database/index.ts';
import { queueMail } from '../mail/index.ts';
import { Fault, staffIntent } from '../procedure/index.ts';
import { houseNumber } from '../tenant/index.ts';
import { mailWords } from '../words/index.ts';
import type { Acting } from './agree.ts';
import { requireOther } from './agree.ts';
import { makeContract, settleReadiness } from './contracts.ts';
import {
  checkDraft,
  type Draft,
  draftFields,
  factsWithPay,
  payRowsOf,
  SAMPLE_DRAFT,
} from './draft.ts';
import { refusals } from './findings.ts';
import { endPay, knownMonths, monthsTouched } from './forecast.ts';
import { lawOf, standingFor } from './ground.ts';
import { inputOf, knownEngagement } from './known.ts';
import { reassess } from './reassess.ts';
import {
  askedJson,
  type EngagementRow,
  insertPay,
  readEngagement,
  requireState,
  requireVersion,
} from './store.ts';

/** Days that went already stay as they went; planned ones follow the new terms. */
async function writeDays(tx: Tx, id: string, draft: Draft): Promise<void> {
  await tx.sql`delete from work_day where engagement_id = ${id} and state = 'planned'`;
  const rows = draft.days.map((day) => ({
    id: newId(),
    engagement_id: id,
    on_date: day.date,
    minutes: day.minutes,
    planned_minutes: day.minutes,
    starts_at: day.startsAt ?? null,
    ends_at: day.endsAt ?? null,
    state: 'planned',
  }));
  if (rows.length === 0) return;
  await tx.sql`
    insert into work_day ${tx.sql(rows)} on conflict (engagement_id, on_date) do nothing`;
}

async function writePay(tx: Tx, id: string, draft: Draft): Promise<void> {
  await tx.sql`delete from pay_item where engagement_id = ${id}`;
  const rows = payRowsOf(draft, () => newId()).map((row) => ({
    id: row.id,
    engagement_id: id,
    kind: row.kind,
    amount_minor: BigInt(row.amount),
    monthly: row.monthly,
    from_date: row.from,
    to_date: row.to,
    due_on: row.due,
  }));
  if (rows.length > 0) await tx.sql`insert into pay_item ${tx.sql(rows as never)}`;
}

/** Pay the law owes with each work day of the new terms. */
async function writePayWithDays(ctx: Acting, row: EngagementRow, draft: Draft): Promise<void> {
  const { tx, tenant, today } = ctx;
  const { entity, person, id } = row;
  const standing = await standingFor(tx, tenant, { entity, person, draft, today, except: id });
  const openMonths = houseNumber(standing.house, 'engagement.hold-months');
  const touched = monthsTouched(draft.startsOn, draft.endsOn, openMonths);
  const periods = knownMonths(standing.ground, touched);
  const until = draft.endsOn ?? touched.at(-1)!.to;
  const known = (await knownEngagement(tx, id))!;
  const input = inputOf(known, { planned: true, until, house: standing.house });
  if (input.pay.length === 0) return;
  await insertPay(tx, id, endPay(standing.ground, input, periods, until).withDays, 'with-day');
}

async function writeTerms(ctx: Acting, row: EngagementRow, draft: Draft): Promise<void> {
  const { tx, tenant } = ctx;
  const law = lawOf(tenant, row.jurisdiction);
  checkDraft(draft, law);
  await tx.sql`
    update engagement set kind = ${draft.kind}, title = ${draft.title},
      starts_on = ${draft.startsOn}, ends_on = ${draft.endsOn},
      facts = ${tx.sql.json(factsWithPay(draft, law) as never)},
      asked = ${tx.sql.json(askedJson(draft) as never)}
    where id = ${row.id}`;
  await writeDays(tx, row.id, draft);
  await writePay(tx, row.id, draft);
  await writePayWithDays(ctx, row, draft);
}

const { budget: SAMPLE_ID, ...SAMPLE } = SAMPLE_DRAFT;

/**
 * Changes what was agreed: dates, hours, kind or pay. The former state stays as a version, a new
 * contract version waits for the person's signature, and what was declared is declared anew. Days
 * that went already stay. Faults: `engagements.own`, `engagements.wrong-state`, `record.stale`,
 * `engagements.refused`, `ledger.budget-short`, and those of a draft.
 */
export const change = staffIntent('adviser', 'admin')
  .meta({ sample: { ...SAMPLE, reason: 'sample', id: SAMPLE_ID, version: 1 } })
  .input(
    draftFields.omit({ budget: true }).extend({
      id: z.uuid(),
      version: z.number().int(),
      reason: z.string().trim().min(3).max(1000),
    }),
  )
  .output(z.object({ number: z.number().int(), ready: z.boolean() }))
  .mutation(async ({ ctx, input }) => {
    const { tx } = ctx;
    const { id, version, reason, intentId: _, ...fields } = input;
    const row = await readEngagement(tx, id, 'lock');
    requireState(row, 'approved', 'ready');
    requireVersion(row, version);
    requireOther(ctx, row);
    const draft = draftFields.parse({ ...fields, budget: row.budget });
    await writeTerms(ctx, row, draft);
    const changed = await readEngagement(tx, id);
    const { number, findings } = await reassess(ctx, changed, reason);
    const codes = refusals(findings.filter((it) => it.engagement === id));
    if (codes.length > 0) throw new Fault('engagements.refused', { codes }, 'conflict');
    await makeContract(ctx, changed, number);
    const ready = await settleReadiness(ctx, id);
    await queueMail(ctx, {
      person: row.person,
      code: 'engagement.changed',
      words: mailWords('engagementChanged'),
      params: { title: changed.title, reason, id },
    });
    ctx.note({ subject: row.person, engagement: id, number });
    return { number, ready };
  });
