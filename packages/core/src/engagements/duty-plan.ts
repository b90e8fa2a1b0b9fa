/**
 * Which duties to create, change or withdraw, from those recorded and those the law asks for now.
 * Pure. What was accepted is never touched: a difference to it is a duty of its own that names it.
 */
import { canonicalJson, type Duty } from '@smart/law';

export interface DutyRow {
  readonly id: string;
  readonly eventKey: string;
  readonly state: 'open' | 'done' | 'superseded';
  readonly due: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly amountMinor: bigint | null;
}

export interface NewDuty {
  readonly eventKey: string;
  readonly duty: Duty;
  readonly changes: string | null;
}

export interface DutyPlan {
  readonly insert: readonly NewDuty[];
  /** Open duties whose data changed before anyone filed them. */
  readonly update: readonly { readonly id: string; readonly duty: Duty }[];
  /** Open duties the law no longer asks for. */
  readonly supersede: readonly string[];
}

/** Names a duty: the same obligation gets the same name however often it is computed. */
export function dutyKey(duty: Duty, owner: string): string {
  const subject = duty.engagement ?? owner;
  const date = duty.timing === 'before-start' ? duty.due : (duty.period?.from ?? duty.due);
  return [duty.kind, duty.recipient, subject, date].join(':');
}

/** Name without the number of its change: `key#2` → `key`. */
export const baseKey = (eventKey: string): string => eventKey.replace(/#\d+$/, '');

const numberOf = (eventKey: string): number => Number(/#(\d+)$/.exec(eventKey)?.[1] ?? 1);

const sameContent = (row: DutyRow, duty: Duty): boolean =>
  canonicalJson(row.data) === canonicalJson(duty.data) &&
  (duty.amount === undefined || row.amountMinor === BigInt(duty.amount));

const nextKey = (rows: readonly DutyRow[], key: string): string =>
  rows.length === 0 ? key : `${key}#${Math.max(...rows.map((r) => numberOf(r.eventKey))) + 1}`;

/**
 * @param existing rows of the same owner; those whose duty is no longer wanted are withdrawn when
 * `withdraw` is true
 * @param today a change of an accepted duty is due at once
 */
export function planDuties(
  existing: readonly DutyRow[],
  wanted: readonly Duty[],
  options: { readonly owner: string; readonly today: string; readonly withdraw: boolean },
): DutyPlan {
  const insert: NewDuty[] = [];
  const update: { id: string; duty: Duty }[] = [];
  const supersede: string[] = [];
  const byKey = Map.groupBy(existing, (row) => baseKey(row.eventKey));
  for (const duty of wanted) {
    const key = dutyKey(duty, options.owner);
    const rows = byKey.get(key) ?? [];
    byKey.delete(key);
    const open = rows.find((row) => row.state === 'open');
    const done = rows.findLast((row) => row.state === 'done');
    if (done && sameContent(done, duty)) {
      if (open) supersede.push(open.id);
    } else if (open) {
      if (!sameContent(open, duty)) update.push({ id: open.id, duty });
    } else if (done) {
      insert.push({
        eventKey: nextKey(rows, key),
        duty: atOnce(duty, options.today),
        changes: done.id,
      });
    } else insert.push({ eventKey: nextKey(rows, key), duty, changes: null });
  }
  if (options.withdraw) {
    for (const [key, rows] of byKey) withdrawn(key, rows, options.today, { insert, supersede });
  }
  return { insert, update, supersede };
}

/** A change is declared when it happens: before the start, or today when that has passed. */
const atOnce = (duty: Duty, today: string): Duty =>
  duty.due >= today ? duty : { ...duty, due: today, timing: 'by-date' };

function withdrawn(
  key: string,
  rows: readonly DutyRow[],
  today: string,
  plan: { readonly insert: NewDuty[]; readonly supersede: string[] },
): void {
  const open = rows.find((row) => row.state === 'open' && row.data.withdrawn !== true);
  const done = rows.findLast((row) => row.state === 'done');
  const pending = rows.some((row) => row.state === 'open' && row.data.withdrawn === true);
  if (open) plan.supersede.push(open.id);
  if (!done || done.data.withdrawn === true || pending) return;
  const [kind = '', recipient = '', engagement = ''] = key.split(':');
  const duty: Duty = {
    kind,
    recipient,
    engagement,
    due: today,
    timing: 'by-date',
    period: null,
    article: '',
    data: { ...done.data, withdrawn: true },
  };
  plan.insert.push({ eventKey: nextKey(rows, key), duty, changes: done.id });
}
