/** Duties as shown to staff: with whose they are, the alarm, and national numbers filled in. */
import { daysBetween } from '@smart/calendar';
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import type { TenantRuntime } from '../tenant/index.ts';
import { nationalNumbers, secretsOf } from '../vault/index.ts';
import { alarmOf } from './duty-rules.ts';

export const dutyShape = z.object({
  id: z.uuid(),
  kind: z.string(),
  entity: z.string(),
  jurisdiction: z.string(),
  recipient: z.string(),
  timing: z.enum(['before-start', 'by-date']),
  due: z.string(),
  periodFrom: z.string().nullable(),
  periodTo: z.string().nullable(),
  article: z.string(),
  amount: z.bigint().nullable(),
  currency: z.string(),
  state: z.enum(['open', 'done', 'superseded']),
  reference: z.string().nullable(),
  doneAt: z.string().nullable(),
  doneBy: z.string().nullable(),
  lateReason: z.string().nullable(),
  changes: z.boolean(),
  withdrawn: z.boolean(),
  engagement: z.uuid().nullable(),
  title: z.string().nullable(),
  person: z.uuid().nullable(),
  personName: z.string().nullable(),
  alarm: z.enum(['none', 'soon', 'today', 'late']),
  version: z.number().int(),
});
export type ShownDuty = z.infer<typeof dutyShape>;

/** Fills alarms into rows as read by `dutySelect`. */
export const shown = (rows: readonly Omit<ShownDuty, 'alarm'>[], today: string): ShownDuty[] =>
  rows.map((row) => ({ ...row, alarm: alarmOf(row, today, daysBetween(today, row.due)) }));

/** Columns and joins of a shown duty. */
export const dutySelect = (tx: Tx) => tx.sql`
  select d.id, d.kind, d.entity_id as entity, l.jurisdiction, d.recipient, d.timing, d.due,
    d.period_from as "periodFrom", d.period_to as "periodTo", d.article,
    d.amount_minor as amount, l.currency, d.state, d.reference, d.done_at as "doneAt",
    nullif(trim(b.given_name || ' ' || b.family_name), '') as "doneBy",
    d.late_reason as "lateReason", d.changes_duty is not null as changes,
    coalesce((d.data->>'withdrawn')::boolean, false) as withdrawn, d.engagement_id as engagement,
    e.title, d.person_id as person,
    nullif(trim(p.given_name || ' ' || p.family_name), '') as "personName", d.version
  from duty d
  join legal_entity l on l.id = d.entity_id
  left join engagement e on e.id = d.engagement_id
  left join person p on p.id = d.person_id
  left join person b on b.id = d.done_by`;

/**
 * The data an authority asks for, national numbers of the person filled in from the vault: they are
 * kept nowhere else.
 */
export async function dataWithNumbers(
  tx: Tx,
  tenant: TenantRuntime,
  duty: {
    readonly person: string | null;
    readonly jurisdiction: string;
    readonly data: Readonly<Record<string, unknown>>;
  },
): Promise<Readonly<Record<string, unknown>>> {
  const law = tenant.plugin.jurisdictions.get(duty.jurisdiction);
  if (duty.person === null || !law) return duty.data;
  const secrets = await secretsOf(tx, tenant.vault, duty.person, ['birth-date']);
  const filled: Record<string, unknown> = { ...duty.data };
  const numbers = await nationalNumbers(tx, tenant.vault, duty.person);
  for (const { id, of } of law.identifiers)
    if (of === 'person' && filled[id] === null) filled[id] = numbers.get(id) ?? null;
  if (filled.birthDate === null) filled.birthDate = secrets.get('birth-date') ?? null;
  return filled;
}
