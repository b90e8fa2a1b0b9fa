/** One person's year of orders and work, by how they work. */
import { addDays, addMonths, type IsoDate, lastOfMonth, maxDate } from '@smart/calendar';
import type { ExampleCountry, WorkKind } from '../country.ts';
import type { Random } from '../random.ts';
import { scatteredDays, weekdays } from './calendar.ts';
import type { Habit, StoryClient, StoryOrder, StoryWork } from './model.ts';

export interface OwnStory {
  readonly orders: StoryOrder[];
  readonly works: StoryWork[];
}

/** What a person's year is made from. */
export interface Making {
  readonly country: ExampleCountry;
  readonly random: Random;
  readonly person: string;
  readonly clients: readonly StoryClient[];
  /** First days of the months, the last one is today's. */
  readonly months: readonly IsoDate[];
  readonly opensOn: IsoDate;
  readonly today: IsoDate;
}

/** Employer cost of a gross, about: only for how much an order must bring. */
const COST = 1.31;
/** What fee and guarantee fund leave. */
const KEPT = 0.88;

/** What an order must bring so that `share` of it, after the fee, bears the work's cost. */
const priceFor = (gross: number, share: number, spare: number): number =>
  Math.ceil((gross * COST * spare) / KEPT / share / 5_000) * 5_000;

export function clientOf(making: Making, ...habits: Habit[]): StoryClient {
  const own = making.clients.filter(({ shared, by }) => shared || by === making.person);
  return making.random.pick(own.filter(({ habit }) => habits.includes(habit)));
}

interface OrderWish {
  readonly key: string;
  readonly client: StoryClient;
  readonly title: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly net: number;
  readonly quantity?: number;
  /** Days before the work at which it was confirmed. */
  readonly lead: number;
  readonly instalments: (confirmedOn: IsoDate) => StoryOrder['instalments'];
}

export function confirmedOrder(making: Making, wish: OrderWish): StoryOrder {
  const { today, opensOn, random, person } = making;
  const confirmedOn = maxDate(addDays(wish.from, -wish.lead), addDays(opensOn, 3));
  const quantity = wish.quantity ?? 1;
  const done = addDays(wish.to, 2) < today;
  return {
    key: wish.key,
    person,
    client: wish.client.key,
    title: wish.title,
    from: wish.from,
    to: wish.to,
    quantity,
    unitPrice: Math.ceil(wish.net / quantity / 100) * 100,
    instalments: wish.instalments(confirmedOn),
    enteredOn: addDays(confirmedOn, -2),
    sentOn: addDays(confirmedOn, -1),
    confirmedOn,
    how: random.oneIn(6) ? 'paper' : 'link',
    outcome: done ? 'completed' : 'goes on',
    outcomeOn: done ? addDays(wish.to, 2) : null,
  };
}

interface WorkWish {
  readonly order: StoryOrder;
  readonly kind: WorkKind;
  readonly title: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly days?: StoryWork['days'];
  readonly pay: StoryWork['pay'];
  readonly extras?: StoryWork['extras'];
  readonly facts?: StoryWork['facts'];
  readonly plain?: boolean;
  readonly lead: number;
}

export function readyWork(making: Making, wish: WorkWish): StoryWork {
  const { today, person } = making;
  const { order, kind, title, from, to, pay, lead } = wish;
  const askedOn = addDays(from, -lead);
  return {
    ...{ key: `${order.key}-w`, person, order: order.key, title, kind, from, to, pay },
    days: wish.days ?? [],
    extras: wish.extras ?? [],
    facts: wish.facts ?? {},
    plain: wish.plain ?? false,
    askedOn,
    approvedOn: addDays(askedOn, 1),
    readyOn: addDays(askedOn, 2),
    confirmedUntil: today,
    twist: null,
  };
}

const percent = (value: number): string => String(Math.round(value * 100) / 100);

/** A deposit at confirmation, the same part each month, the rest at the end. */
const monthlyParts =
  (deposit: number, first: IsoDate, parts: number) =>
  (confirmedOn: IsoDate): StoryOrder['instalments'] => {
    const share = percent(Math.floor(((100 - deposit) / (parts + 1)) * 100) / 100);
    const monthly = Array.from({ length: parts }, (_, i) => {
      return { kind: 'part' as const, share, on: addDays(addMonths(first, i + 1), 1) };
    });
    return [{ kind: 'deposit', share: percent(deposit), on: confirmedOn }, ...monthly];
  };

const depositOf =
  (share: number) =>
  (confirmedOn: IsoDate): StoryOrder['instalments'] => [
    { kind: 'deposit', share: percent(share), on: confirmedOn },
  ];

/** Days of January before the law of the new year is known where it is asked for. */
const NEW_YEAR = 11;

/** The first of a month; in January after the law of the new year has come into force. */
const firstDay = (months: readonly IsoDate[], start: number): IsoDate => {
  const month = months[start]!;
  return month.endsWith('-01-01') ? addDays(month, NEW_YEAR) : month;
};

/** Employed month by month without an agreed end, with 13th and 14th pay unless plain. */
export function salaried(making: Making, start: number, gross: number, plain = false): OwnStory {
  const { country, random, person, months } = making;
  const from = firstDay(months, start);
  const last = lastOfMonth(months.at(-1)!);
  const to = lastOfMonth(addMonths(last, 1));
  const length = months.length - start + 1;
  const title = random.pick(country.titles.monthly);
  const brings = Math.max(length, 4) * gross * (plain || !country.specialPay ? 1 : 14 / 12);
  const parts = Math.max(1, Math.min(10, length - 2));
  const order = confirmedOrder(making, {
    key: `${person}-o1`,
    client: clientOf(making, 'prompt'),
    ...{ title, from, to, lead: 16 },
    net: priceFor(brings, 1, 1.12),
    quantity: length,
    instalments: monthlyParts(length > 5 ? 42 : 85, from, parts),
  });
  const extras =
    plain || !country.specialPay
      ? []
      : ['06', '11'].flatMap((month) => {
          const paid = months.find((each) => each > from && each.slice(5, 7) === month);
          return paid ? [{ amount: gross, on: lastOfMonth(paid) }] : [];
        });
  const work = readyWork(making, {
    ...{ order, kind: 'monthly', title, from, to: null, extras, lead: 5 },
    pay: { kind: 'salary', amount: gross },
    facts: plain ? country.plainFacts : {},
    plain,
  });
  return { orders: [order], works: [work] };
}

/** Employed for some months with an end. */
export function term(making: Making, start: number, length: number, gross: number): OwnStory {
  const { country, random, person, months } = making;
  const from = months[start]!;
  const to = lastOfMonth(addMonths(from, length - 1));
  const title = random.pick(country.titles.term);
  const order = confirmedOrder(making, {
    key: `${person}-t${start}`,
    client: clientOf(making, 'prompt'),
    ...{ title, from, to, lead: 16 },
    net: priceFor(length * gross, 0.9, 1.2),
    quantity: length,
    instalments: depositOf(90),
  });
  const pay = { kind: 'salary' as const, amount: gross };
  const work = readyWork(making, { order, kind: 'term', title, from, to, pay, lead: 5 });
  return { orders: [order], works: [work] };
}

/** Single days in a month, each paid for itself. */
export function gigs(making: Making, month: IsoDate, count: number, pay: number): OwnStory {
  const { country, random, person } = making;
  const days = scatteredDays(random, month, count, month.endsWith('-01-01') ? NEW_YEAR : 4);
  const from = days[0]!.date;
  const to = days.at(-1)!.date;
  const title = random.pick(country.titles.days);
  const order = confirmedOrder(making, {
    key: `${person}-d${month.slice(0, 7)}`,
    client: clientOf(making, 'prompt', 'slow', 'late'),
    ...{ title, from, to, lead: 12 },
    net: priceFor(days.length * pay * 1.12, 1, 1.05),
    quantity: days.length,
    instalments: random.oneIn(3) ? depositOf(50) : () => [],
  });
  const work = readyWork(making, {
    ...{ order, kind: 'days', title, from, to, days, lead: 8 },
    pay: { kind: 'day', amount: pay },
  });
  return { orders: [order], works: [work] };
}

/** A week or two within a month for one sum; `habits`: which clients it may be for. */
export function short(
  making: Making,
  month: IsoDate,
  wish: { readonly weeks: number; readonly pay: number; readonly habits?: readonly Habit[] },
): OwnStory {
  const { country, random, person } = making;
  const { weeks, pay, habits = ['prompt', 'slow', 'late'] } = wish;
  const from = addDays(month, 9 + random.below(5));
  const to = addDays(from, weeks * 7 - 3);
  const title = random.pick(country.titles.short);
  const order = confirmedOrder(making, {
    key: `${person}-s${month.slice(0, 7)}`,
    client: clientOf(making, ...habits),
    ...{ title, from, to, lead: 12 },
    net: priceFor(pay * 1.1, 1, 1.05),
    instalments: random.oneIn(3) ? depositOf(50) : () => [],
  });
  const work = readyWork(making, {
    ...{ order, kind: 'short', title, from, to, days: weekdays(from, to, 360), lead: 8 },
    pay: { kind: 'lump-sum', amount: pay },
  });
  return { orders: [order], works: [work] };
}

/** A few hours a week below the limit of full insurance. */
export function marginal(making: Making, start: number): OwnStory {
  const { country, random, person, months } = making;
  const from = firstDay(months, start);
  const pay = Math.round(random.pick(country.marginalPay) / country.scale);
  const title = random.pick(country.titles.marginal);
  const to = lastOfMonth(addMonths(months.at(-1)!, 1));
  const length = months.length - start + 1;
  const order = confirmedOrder(making, {
    key: `${person}-m1`,
    client: clientOf(making, 'prompt', 'slow'),
    ...{ title, from, to, lead: 14 },
    net: priceFor(length * pay, 1, 1.2),
    quantity: length,
    instalments: depositOf(length > 5 ? 60 : 90),
  });
  const work = readyWork(making, {
    ...{ order, kind: 'marginal', title, from, to: null, lead: 5 },
    pay: { kind: 'salary', amount: pay },
  });
  return { orders: [order], works: [work] };
}

/** Two short works of one month, each marginal, together above the limit. */
export function crossing(making: Making, month: IsoDate): OwnStory {
  const { country, random, person } = making;
  const orders: StoryOrder[] = [];
  const works: StoryWork[] = [];
  country.crossingPay.forEach((inOwnCurrency, i) => {
    const pay = Math.round(inOwnCurrency / country.scale);
    // The second is asked for after the run in the middle of the month has paid the first.
    const from = addDays(month, i === 0 ? 2 : 20);
    const to = addDays(from, 4);
    const title = random.pick(country.titles.short);
    const order = confirmedOrder(making, {
      key: `${person}-x${i}${month.slice(0, 7)}`,
      client: clientOf(making, 'prompt', 'slow'),
      ...{ title, from, to, lead: 12 },
      net: priceFor(pay * 1.2, 1, 1.2),
      instalments: () => [],
    });
    orders.push(order);
    works.push(
      readyWork(making, {
        ...{
          order,
          kind: 'short',
          title,
          from,
          to,
          days: weekdays(from, to, 300),
          lead: i === 0 ? 8 : 3,
        },
        pay: { kind: 'lump-sum', amount: pay },
      }),
    );
  });
  return { orders, works };
}
