/** Plays the story from its first day to today. */
import { type IsoDate, monthOfDate } from '@smart/calendar';
import { type Act, actsOf, type Play } from './acts.ts';
import { told } from './office.ts';
import { pooled } from './pool.ts';

/** Acts of one place and day that go side by side: two processors and the database between them. */
const AT_ONCE = 6;
/** What must not meet itself: each run and statement follows the one before. */
const ALONE: ReadonlySet<string> = new Set([
  'house',
  'night',
  'statement',
  'run',
  'pay',
  'duties',
  'debts',
]);

function* groups(acts: readonly Act[]): Generator<readonly Act[]> {
  let group: Act[] = [];
  for (const act of acts) {
    const [first] = group;
    if (first && (first.on !== act.on || first.place !== act.place)) {
      yield group;
      group = [];
    }
    group.push(act);
  }
  if (group.length > 0) yield group;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

const monthName = (date: IsoDate): string =>
  `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/** Plays everything; `report` hears of each month and of what was paid in it. */
export async function playYear(play: Play, report: (text: string) => void): Promise<void> {
  const { office } = play;
  let month = '';
  for (const group of groups(actsOf(play))) {
    const [{ on, place }] = group as readonly [Act, ...Act[]];
    office.clock.setDate(on);
    if (monthOfDate(on) !== month) report(monthName(on));
    month = monthOfDate(on);
    await pooled(group, ALONE.has(place) ? 1 : AT_ONCE, async (act) => {
      const done = await told(office, act.name, async () => act.run());
      if (place === 'run') report(`${monthName(on)}: ${done} payslips`);
    });
    await office.work();
  }
  office.clock.setDate(play.story.today);
}
