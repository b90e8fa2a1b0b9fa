/** What is open on the office's date, so that everyone finds work on the first screen. */
import { addDays, firstOfMonth } from '@smart/calendar';
import { bankDay } from './calendar.ts';
import type { StoryExpense, StoryOrder, StoryWork } from './model.ts';
import { MEMBER, personKey } from './people.ts';
import { clientOf, confirmedOrder, type Making, type OwnStory, readyWork } from './work.ts';

const order = (making: Making, key: string, title: string, inDays: number): StoryOrder =>
  confirmedOrder(making, {
    ...{ key, title, lead: inDays, client: clientOf(making, 'prompt') },
    from: bankDay(addDays(making.today, inDays)),
    to: bankDay(addDays(making.today, inDays + 1)),
    net: 90_000,
    quantity: 2,
    instalments: (on) => [{ kind: 'deposit', share: '50', on }],
  });

/** One order in each state in which somebody must do something. */
function openOrders(making: Making, size: number): StoryOrder[] {
  const { today, country } = making;
  const title = country.titles.days;
  const as = (position: number): Making => ({ ...making, person: personKey(position % size) });
  const at = (it: StoryOrder, entered: number, sent: number | null): StoryOrder => ({
    ...it,
    enteredOn: addDays(today, entered),
    sentOn: sent === null ? null : addDays(today, sent),
    ...{ confirmedOn: null, outcome: 'goes on', outcomeOn: null },
    instalments: [{ kind: 'deposit', share: '50', on: addDays(today, 3) }],
    how: 'link',
  });
  const asked = at(order(as(2), 'open-asked', title[2] ?? title[0]!, 18), -6, -5);
  const declined = at(order(as(4), 'open-declined', title[1] ?? title[0]!, 12), -9, -8);
  return [
    // Sent today, so that its link is the newest in the outbox.
    at(order(making, 'open-waiting', title[0]!, 16), -3, 0),
    at(order(as(1), 'open-review-1', title[3] ?? title[0]!, 21), -3, null),
    at(order(as(3), 'open-review-2', title[4] ?? title[0]!, 25), -1, null),
    { ...asked, outcome: 'change asked', outcomeOn: addDays(today, -2) },
    { ...declined, outcome: 'declined', outcomeOn: addDays(today, -6) },
  ];
}

/** Work of this month: done and not yet confirmed, asked for, approved and not signed. */
function openWorks(making: Making): OwnStory {
  const { today, country } = making;
  const month = firstOfMonth(today);
  const days = [9, 11, 18].map((day) => ({ date: addDays(month, day), minutes: 360 }));
  const confirmed = confirmedOrder(making, {
    ...{ key: 'open-now', title: country.titles.days[5] ?? country.titles.days[0]!, lead: 12 },
    client: clientOf(making, 'prompt'),
    from: days[0]!.date,
    to: addDays(month, 29),
    net: 420_000,
    quantity: 4,
    instalments: (on) => [{ kind: 'deposit', share: '80', on }],
  });
  const base = { order: confirmed, kind: 'days' as const, title: confirmed.title };
  const pay = { kind: 'day' as const, amount: 28_000 };
  const now = readyWork(making, {
    ...{ ...base, pay, days, lead: 8 },
    from: days[0]!.date,
    to: days.at(-1)!.date,
  });
  const next = addDays(month, 26);
  const asked = readyWork(making, {
    ...{ ...base, pay, days: [{ date: next, minutes: 300 }], lead: 6 },
    ...{ from: next, to: next },
  });
  const works: StoryWork[] = [
    { ...now, confirmedUntil: addDays(month, 9) },
    { ...asked, key: 'open-asked-w', askedOn: addDays(today, -2), approvedOn: null, readyOn: null },
  ];
  return { orders: [confirmed], works };
}

export function openToday(
  making: Making,
  size: number,
): OwnStory & { readonly expenses: readonly StoryExpense[] } {
  const { today } = making;
  const now = openWorks(making);
  const expense = (key: string, person: string, gross: number): StoryExpense => ({
    ...{ key, person, gross, decidedOn: null },
    spentOn: addDays(today, -6),
    submittedOn: addDays(today, -3),
  });
  return {
    orders: [...now.orders, ...openOrders(making, size)],
    works: now.works,
    expenses: [
      expense('open-expense-1', MEMBER, 3_840),
      expense('open-expense-2', personKey(2), 12_600),
      { ...expense('open-expense-3', personKey(1), 8_450), decidedOn: addDays(today, -2) },
    ],
  };
}
