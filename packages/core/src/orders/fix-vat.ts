import { VAT_CATEGORIES } from '@smart/einvoice';
import { z } from 'zod';
import { Fault, staffIntent } from '../procedure/index.ts';
import { legalEntity } from '../tenant/index.ts';
import { underCase } from './draft.ts';
import { recordOrderEvent } from './events.ts';
import { moveOrder } from './move.ts';
import { contentOutput, shownContent } from './output.ts';
import { orderWith, requireState } from './read.ts';
import { vatRatesOf } from './vat.ts';
import { saveVersion } from './version.ts';

/** Codes of exemption an invoice names for a category that needs one (VATEX list). */
const REASON_CODES: Readonly<Record<string, string>> = {
  AE: 'VATEX-EU-AE',
  K: 'VATEX-EU-IC',
  G: 'VATEX-EU-G',
  O: 'VATEX-EU-O',
};

/**
 * Staff decide how VAT falls, with the article and a reason that stays with the order; with category
 * S each line's rate may be chosen. Only before the version is sent. Faults `orders.unknown`,
 * `orders.wrong-state`, `orders.own`, `orders.unknown-rate`, `record.stale`.
 */
export const fixVat = staffIntent('adviser', 'finance')
  .input(
    z.object({
      order: z.uuid(),
      version: z.number().int(),
      category: z.enum(VAT_CATEGORIES),
      /** Of directive 2006/112/EC: `44`, `132(1)(n)`. */
      article: z.string().trim().min(1).max(40),
      note: z.string().trim().min(5).max(500),
      /** Line id → name of the country's rate. */
      lineRates: z.record(z.string().max(10), z.string().max(40)).default({}),
    }),
  )
  .output(z.object({ content: contentOutput, version: z.number().int() }))
  .mutation(async ({ ctx, input }) => {
    const row = await orderWith(ctx.tx, input.order, 'lock');
    if (row.personId === ctx.person) throw new Fault('orders.own', {}, 'forbidden');
    requireState(row, 'draft', 'review');
    const entity = await legalEntity(ctx.tx, row.entityId);
    const rates = vatRatesOf(ctx.tenant.plugin, entity, row.content.startsOn);
    const { category, article, note } = input;
    const { service, online, proposal } = row.content.vatCase;
    const agrees = proposal.category === category && proposal.article === article;
    const reason = agrees ? proposal.reason : 'fixed-by-staff';
    const reasonCode = REASON_CODES[category] ?? null;
    const vatCase = { service, online, proposal, category, article, reason, reasonCode, note };
    const content = {
      ...underCase(row.content, vatCase, rates, input.lineRates),
      vatFixedBy: ctx.person,
    };
    const at = ctx.clock.now();
    const version = await moveOrder(ctx.tx, row, { state: row.state, at }, input.version);
    const of = { id: row.content.id, order: row.id, number: row.currentVersion };
    await saveVersion(ctx.tx, of, content, { person: ctx.person, at });
    const data = { version: row.currentVersion, category, article };
    await recordOrderEvent(ctx.tx, { order: row.id, at, kind: 'vat-fixed', data });
    ctx.note({ subject: row.personId, order: row.id, category });
    return { content: shownContent(content), version };
  });
