/** What did not go as planned: sickness, other hours, a cancelled work, an early end. */
import { addDays, addMonths, type IsoDate, lastOfMonth } from '@smart/calendar';
import type { StoryTwist, StoryWork } from './model.ts';
import type { OwnStory } from './work.ts';

/** Every so many works of a kind something happens; the remainder says what. */
const EVERY = 7;

function twistOf(work: StoryWork, months: readonly IsoDate[]): StoryTwist | null {
  const number = [...work.key].reduce((sum, sign) => sum + sign.charCodeAt(0), 0);
  const last = work.days.at(-1);
  const first = work.days[0];
  if (work.kind === 'days' && number % EVERY === 0 && first)
    return { kind: 'changed', date: first.date, minutes: Math.min(first.minutes + 60, 540) };
  if (work.kind === 'short' && number % EVERY <= 1 && last)
    return { kind: 'sick', from: addDays(last.date, -1), to: last.date };
  if (work.kind === 'days' && number % (3 * EVERY) === 3)
    return { kind: 'client cancelled', on: addDays(work.from, -3) };
  const month = months.at(-4);
  if (work.kind === 'monthly' && number % EVERY === 2 && month && work.from < addMonths(month, -1))
    return { kind: 'ended', on: addDays(month, 10), last: lastOfMonth(month) };
  return null;
}

/** The same year with its surprises. The member's own year goes as planned. */
export function withTwists(life: OwnStory, months: readonly IsoDate[]): OwnStory {
  const works = life.works.map((work) => {
    const twist = work.person === 'mira' || work.plain ? null : twistOf(work, months);
    // What a client who cancels does not pay leaves the budget short: nothing is planned after it.
    const fits = twist?.kind !== 'client cancelled' || work === life.works.at(-1);
    return { ...work, twist: fits ? twist : null };
  });
  const orders = life.orders.map((order) => {
    const off = works.find(({ order: of, twist }) => of === order.key && isOff(twist))?.twist;
    if (off?.kind !== 'client cancelled') return order;
    return { ...order, outcome: 'cancelled' as const, outcomeOn: off.on };
  });
  return { orders, works };
}

const isOff = (twist: StoryTwist | null): boolean => twist?.kind === 'client cancelled';
