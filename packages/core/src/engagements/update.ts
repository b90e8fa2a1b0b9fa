import { z } from 'zod';
import { memberIntent } from '../procedure/index.ts';
import { checkDraft, draftFields, SAMPLE_DRAFT } from './draft.ts';
import { budgetFor, lawOf } from './ground.ts';
import {
  checkOrders,
  readEngagement,
  replaceDraft,
  requireState,
  requireVersion,
} from './store.ts';

const { budget: SAMPLE_ID, ...SAMPLE } = SAMPLE_DRAFT;

/**
 * Changes a draft, or one that came back. The budget stays. Faults: `engagements.unknown`,
 * `engagements.wrong-state`, `record.stale`, and those of a draft.
 */
export const update = memberIntent
  .meta({ sample: { ...SAMPLE, id: SAMPLE_ID, version: 1 } })
  .input(draftFields.omit({ budget: true }).extend({ id: z.uuid(), version: z.number().int() }))
  .output(z.object({ version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const { tx, tenant } = ctx;
    const { id, version, intentId: _, ...fields } = input;
    const row = await readEngagement(tx, id, 'lock');
    requireState(row, 'draft', 'returned');
    requireVersion(row, version);
    const draft = draftFields.parse({ ...fields, budget: row.budget });
    const law = lawOf(tenant, row.jurisdiction);
    checkDraft(draft, law);
    await checkOrders(tx, draft, await budgetFor(tx, row.budget));
    await replaceDraft(tx, { id, draft, law, now: ctx.clock.now() });
    ctx.note({ subject: row.person, engagement: id });
    return { version: version + 1 };
  });
