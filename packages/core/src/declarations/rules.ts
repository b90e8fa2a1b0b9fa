/** Which days a declaration speaks of. Pure. */
import { addMonths, firstOfMonth, lastOfMonth, monthOf } from '@smart/calendar';
import type { Period } from '@smart/law';
import type { DeclarationDefinition } from '@smart/law/declarations';

export interface DeclaredDuty {
  readonly id: string;
  readonly kind: string;
  readonly entity: string;
  readonly person: string | null;
  readonly engagement: string | null;
  readonly due: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Reference under which the authority accepted what this one changes. */
  readonly replaces: string | null;
}

const QUARTER = 3;
const YEAR = 12;

/** The calendar months, quarter or year around a day. */
function around(day: string, months: number): Period {
  const since = (monthOf(day) - 1) % months;
  const from = firstOfMonth(addMonths(firstOfMonth(day), -since));
  return { from, to: lastOfMonth(addMonths(from, months - 1)) };
}

/** The period of the duty; a start is declared with its month. */
export function periodDeclared(
  scope: DeclarationDefinition['scope'],
  { from, due }: DeclaredDuty,
): Period {
  const day = from ?? due;
  if (scope === 'quarter') return around(day, QUARTER);
  return around(day, scope === 'year' ? YEAR : 1);
}
