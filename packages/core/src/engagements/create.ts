import { z } from 'zod';
import { newId } from '../database/index.ts';
import { Fault, memberIntent } from '../procedure/index.ts';
import { legalEntity } from '../tenant/index.ts';
import { checkDraft, draftFields, SAMPLE_DRAFT } from './draft.ts';
import { budgetFor, lawOf } from './ground.ts';
import { checkOrders, insertEngagement } from './store.ts';

/**
 * A new engagement as a draft, from one's own budget. Nothing is asked of anyone until it is
 * submitted. Faults: `engagements.unknown-budget`, `engagements.budget-closed`,
 * `engagements.order-unknown`, and those of a draft.
 */
export const create = memberIntent
  .meta({ begins: true, sample: SAMPLE_DRAFT })
  .input(draftFields)
  .output(z.object({ id: z.uuid(), version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const { tx, tenant, person } = ctx;
    const draft = draftFields.parse(input);
    const budget = await budgetFor(tx, draft.budget);
    if (budget.person !== person) throw new Fault('engagements.unknown-budget', {}, 'not-found');
    const entity = await legalEntity(tx, budget.entity);
    const law = lawOf(tenant, entity.jurisdiction);
    checkDraft(draft, law);
    await checkOrders(tx, draft, budget);
    const id = newId();
    const { currency } = entity;
    const now = ctx.clock.now();
    await insertEngagement(tx, { id, draft, law, now, budget, currency, by: person });
    ctx.note({ subject: person, engagement: id });
    return { id, version: 1 };
  });
