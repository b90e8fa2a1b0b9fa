/** The whole story of an office's year: the same seed tells the same story. Pure. */
import { addDays, addMonths, type IsoDate, lastOfMonth } from '@smart/calendar';
import type { ExampleCountry } from '../country.ts';
import { seeded } from '../random.ts';
import { bankDay, monthsUntil, payDayOf, statementDays } from './calendar.ts';
import type { Story, StoryClient, StoryExpense, StoryRun, StorySize } from './model.ts';
import { MEMBER, personKey, storyClients, storyPeople } from './people.ts';
import { openToday } from './today.ts';
import { withTwists } from './twists.ts';
import {
  crossing,
  gigs,
  type Making,
  marginal,
  type OwnStory,
  salaried,
  short,
  term,
} from './work.ts';

const DAYS_BEFORE = 20;

const merged = (stories: readonly OwnStory[]): OwnStory => ({
  orders: stories.flatMap(({ orders }) => orders),
  works: stories.flatMap(({ works }) => works),
});

/** A bit of everything: what a newcomer should find behind the first sign-in. */
function memberYear(making: Making): OwnStory {
  const { months } = making;
  const stories = months
    .slice(0, -1)
    .filter((_, i) => i % 3 !== 2)
    .map((month, i) => gigs(making, month, 1 + (i % 3), i % 3 === 1 ? 28_000 : 58_000 + 1_500 * i));
  if (months.length >= 9) stories.push(term(making, 4, 3, 245_000));
  return merged(stories);
}

type Life = (making: Making, position: number) => OwnStory;

/** Some days are paid below the limit of full insurance, some above. */
const dayPay = ({ random }: Making): number =>
  random.oneIn(2) ? 1_000 * random.between(18, 45) : 1_000 * random.between(57, 85);

const someMonths = (making: Making, oneIn: number): IsoDate[] =>
  making.months.slice(0, -1).filter(() => making.random.oneIn(oneIn));

const LIVES = {
  salaried: (making, position) => {
    const start = making.months.length < 6 ? 0 : making.random.pick([1, 1, 1, 2, 3]);
    return salaried(making, start, 225_000 + 5_000 * ((position * 7) % 27));
  },
  plain: (making) => salaried(making, making.months.length < 6 ? 0 : 2, 300_000, true),
  gigs: (making, position) => {
    const done = someMonths(making, 2).map((month) =>
      gigs(making, month, making.random.between(1, 3), dayPay(making)),
    );
    // Some have already finished this month: the run in its middle pays them.
    const month = making.months.at(-1)!;
    const now = position % 3 === 2 ? [gigs(making, month, 1, 26_000)] : [];
    // Others are just agreeing with a client about the next one.
    const next = position % 3 === 0 ? [gigs(making, addMonths(month, 1), 2, dayPay(making))] : [];
    return merged([...done, ...now, ...next]);
  },
  short: (making) =>
    merged(
      someMonths(making, 3).map((month) =>
        short(making, month, {
          weeks: making.random.between(1, 2),
          pay: 65_000 + 5_000 * making.random.below(15),
        }),
      ),
    ),
  marginal: (making) =>
    marginal(making, making.months.length < 6 ? 0 : making.random.between(1, 6)),
  /** Works only for the client who pays no more: what the guarantee fund is for. */
  unpaid: (making) =>
    merged(
      making.months
        .slice(-6, -4)
        .map((month) => short(making, month, { weeks: 2, pay: 140_000, habits: ['lost'] })),
    ),
  crossing: (making) => crossing(making, making.months.at(-2)!),
  term: (making, position) =>
    making.months.length < 6
      ? term(making, 0, 2, 250_000)
      : term(making, 2 + (position % 6), 2 + (position % 4), 220_000 + 5_000 * (position % 18)),
} satisfies Readonly<Record<string, Life>>;

const FIRST: readonly (keyof typeof LIVES)[] = [
  ...(['plain', 'gigs', 'crossing', 'marginal', 'term', 'unpaid'] as const),
];
const REST: readonly (keyof typeof LIVES)[] = [
  ...(['salaried', 'gigs', 'salaried', 'short', 'term', 'gigs'] as const),
  ...(['marginal', 'salaried', 'gigs', 'short'] as const),
];
/** People at the end of the list who have just come. */
const NEWCOMERS = 3;

function lifeOf(making: Making, position: number, size: number): OwnStory {
  if (position === 0) return memberYear(making);
  if (size >= 20 && position >= size - NEWCOMERS) return { orders: [], works: [] };
  const name = FIRST[position - 1] ?? REST[(position - 7) % REST.length]!;
  return (LIVES[name] as Life)(making, position);
}

/** Runs of every month; in some a first one in its middle for who has finished. */
function storyRuns(
  months: readonly IsoDate[],
  today: IsoDate,
  works: OwnStory['works'],
): StoryRun[] {
  return months.flatMap((month, i) => {
    const to = lastOfMonth(month);
    const payOn = payDayOf(month);
    const middle = bankDay(addDays(month, 15));
    const finished = works
      .filter(({ from, to: end }) => from >= month && end !== null && end < middle)
      .map(({ person }) => person);
    const base = { from: month, to };
    const early: StoryRun = {
      ...base,
      key: `${month.slice(0, 7)}-a`,
      preparedOn: middle,
      payOn: bankDay(addDays(middle, 1)),
      people: [...new Set(finished)],
      approved: to < today,
    };
    const whole: StoryRun = {
      ...base,
      key: month.slice(0, 7),
      preparedOn: payOn,
      payOn,
      people: null,
      approved: true,
    };
    const runs = [];
    if ((i % 3 === 1 || month > addMonths(today, -3)) && finished.length > 0) runs.push(early);
    if (to < today) runs.push(whole);
    return runs.filter(({ preparedOn }) => preparedOn <= today);
  });
}

/** One receipt a month, of the member or of somebody with a monthly order. */
function storyExpenses(months: readonly IsoDate[], all: OwnStory): StoryExpense[] {
  const random = seeded('expenses');
  const monthly = all.works.filter(({ kind }) => kind === 'monthly');
  return months.slice(1, -1).flatMap((month, i): StoryExpense[] => {
    const spentOn = addDays(month, random.between(2, 20));
    const person = i % 3 === 2 ? MEMBER : random.pick(monthly).person;
    const has = all.works.some((it) => it.person === person && it.askedOn < spentOn);
    if (!has) return [];
    const on = { submittedOn: addDays(spentOn, 2), decidedOn: addDays(spentOn, 4) };
    const gross = 100 * random.between(12, person === MEMBER ? 40 : 240);
    return [{ key: `expense-${month}`, person, spentOn, ...on, gross }];
  });
}

/** Pay and prices, told in euros, in the currency of the country. */
const inOwnCurrency = ({ orders, works }: OwnStory, scale: number): OwnStory => ({
  orders: orders.map((order) => ({ ...order, unitPrice: order.unitPrice * scale })),
  works: works.map((work) => ({
    ...work,
    pay: { ...work.pay, amount: work.pay.amount * scale },
    extras: work.extras.map((extra) => ({ ...extra, amount: extra.amount * scale })),
  })),
});

/** Enough of each person's year to make them work; see `StorySize`. */
export function storyOf(country: ExampleCountry, size: StorySize, today: IsoDate): Story {
  const months = monthsUntil(today, size.months);
  const opensOn = addDays(months[0]!, -DAYS_BEFORE);
  const people = storyPeople(country, size.people, opensOn, today);
  const clients = storyClients(country, size.people, opensOn);
  const makingOf = (position: number): Making => ({
    country,
    random: seeded(`work ${personKey(position)}`),
    person: personKey(position),
    clients: clients as readonly StoryClient[],
    ...{ months, opensOn, today },
  });
  const lives = people.map((_, position) => lifeOf(makingOf(position), position, size.people));
  const open = openToday(makingOf(0), size.people);
  const told = merged([...lives.map((life) => withTwists(life, months)), open]);
  const all = { ...told, ...inOwnCurrency(told, country.scale) };
  return {
    ...{ opensOn, today, people, clients },
    orders: all.orders,
    works: all.works,
    runs: storyRuns(months, today, all.works),
    expenses: [...storyExpenses(months, all), ...open.expenses].map((one) => ({
      ...one,
      gross: one.gross * country.scale,
    })),
    lateFacts: lateFacts(lives, months),
    accountChanges: [
      { person: personKey(2), on: addDays(months.at(-2)!, 5), by: 'person' },
      { person: personKey(4), on: addDays(today, -3), by: 'staff' },
    ],
    otherWork: people.map(({ key, joinsOn }) => ({
      ...{ person: key, on: joinsOn },
      until: key === MEMBER ? lastOfMonth(today) : addDays(today, 40),
    })),
    statementDays: statementDays(opensOn, today),
  };
}

/** The third salaried person tells of a child months after the year began. */
function lateFacts(lives: readonly OwnStory[], months: readonly IsoDate[]): Story['lateFacts'] {
  const works = lives.flatMap((life) => life.works);
  const monthly = works.filter((it) => it.kind === 'monthly' && !it.plain);
  const late = monthly[2] ?? works.find(({ kind }) => kind === 'term');
  if (!late) return [];
  const enteredOn = addDays(months[Math.max(1, months.length - 4)]!, 8);
  return [{ person: late.person, from: late.from, enteredOn }];
}
