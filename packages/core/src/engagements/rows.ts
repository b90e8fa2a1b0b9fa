/** Engagements as lists show them. */
import { z } from 'zod';
import type { Tx } from '../database/index.ts';

export const STATES = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'ready',
  'ended',
  'cancelled',
] as const;

export const rowShape = z.object({
  id: z.uuid(),
  title: z.string(),
  kind: z.string(),
  jurisdiction: z.string(),
  state: z.enum(STATES),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  gross: z.bigint(),
  cost: z.bigint(),
  currency: z.string(),
  budget: z.string(),
  days: z.number().int(),
  /** Days that have passed and nobody confirmed. */
  toConfirm: z.number().int(),
  /** True when a contract waits for the person's signature. */
  toSign: z.boolean(),
  /** True when a start declaration is open. */
  undeclared: z.boolean(),
  version: z.number().int(),
});
export type Row = z.infer<typeof rowShape>;

/** Columns of a list row; tables `engagement e` and `budget b`. */
export const rowColumns = (tx: Tx, today: string) => tx.sql`
  e.id, e.title, e.kind, e.labour_jurisdiction as jurisdiction, e.state, e.starts_on as "startsOn",
  e.ends_on as "endsOn", e.gross_minor as gross, e.estimated_cost_minor as cost, e.currency,
  b.name as budget, e.version,
  (select count(*)::int from work_day d where d.engagement_id = e.id and d.state <> 'cancelled')
    as days,
  (select count(*)::int from work_day d where d.engagement_id = e.id and d.state = 'planned'
    and d.on_date <= ${today} and e.state in ('approved', 'ready', 'ended')) as "toConfirm",
  coalesce((select c.person_signed_at is null from contract c where c.engagement_id = e.id
    and e.state in ('approved', 'ready') order by c.engagement_version desc limit 1), false)
    as "toSign",
  exists (select 1 from duty d where d.engagement_id = e.id and d.state = 'open'
    and d.timing = 'before-start') as undeclared`;
