/** The story as acts with a day and a place in it. */
import {
  addDays,
  addMonths,
  firstOfMonth,
  type IsoDate,
  lastOfMonth,
  minDate,
} from '@smart/calendar';
import type { Story, StoryOrder, StoryWork } from '../story/model.ts';
import type { Bank } from './bank.ts';
import { bankActs } from './bank-acts.ts';
import { handIn, payBack } from './expenses.ts';
import * as house from './house.ts';
import { invoice, sellsShares, subscribe } from './money.ts';
import type { Office } from './office.ts';
import * as orders from './orders.ts';
import { openAccounts } from './pay.ts';
import { payRun } from './payroll.ts';
import * as work from './work.ts';

/** What is done on a day in this order; acts of one place go side by side. */
export const PLACES = [
  ...(['house', 'night', 'people', 'clients', 'statement', 'facts', 'order', 'send'] as const),
  ...([
    'answer',
    'invoice',
    'ask',
    'approve',
    'ready',
    'days',
    'end',
    'close',
    'run',
    'pay',
  ] as const),
  ...(['duties', 'debts', 'open'] as const),
] as const;
export type Place = (typeof PLACES)[number];

export interface Act {
  readonly on: IsoDate;
  readonly place: Place;
  /** Who and what, for messages. */
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

export interface Play {
  readonly office: Office;
  readonly story: Story;
  readonly bank: Bank;
}

function peopleActs({ office, story, bank }: Play): Act[] {
  const joins = story.people.map(
    (person): Act => ({
      ...{ on: person.joinsOn, place: 'people', name: `join ${person.key}` },
      run: async () => {
        await house.join(office, person);
        if (person.shares > 0 && sellsShares(office)) await subscribe(office, bank, person);
      },
    }),
  );
  const clients = story.clients.map(
    (client): Act => ({
      ...{ on: client.on, place: 'clients', name: `client ${client.key}` },
      run: () => house.enterClient(office, client),
    }),
  );
  const late = story.lateFacts.map(
    ({ person, from, enteredOn }): Act => ({
      ...{ on: enteredOn, place: 'facts', name: `late fact ${person}` },
      run: () => house.enterLateFact(office, story, person, from),
    }),
  );
  const accounts = story.accountChanges.map(
    (change): Act => ({
      ...{ on: change.on, place: 'facts', name: `account ${change.person}` },
      run: () => house.changeAccount(office, story, change),
    }),
  );
  const declared = story.otherWork
    .filter(({ person }) => story.people.find(({ key }) => key === person)?.identity === 'verified')
    .map(
      (each): Act => ({
        ...{ on: each.on, place: 'facts', name: `other work ${each.person}` },
        run: () => house.declareOtherWork(office, each),
      }),
    );
  return [...joins, ...clients, ...late, ...accounts, ...declared];
}

/** Invoices of an order: each instalment on its day, the final one at the end of the work. */
function invoiceActs({ office, story, bank }: Play, order: StoryOrder): Act[] {
  if (order.confirmedOn === null) return [];
  const until = order.outcome === 'cancelled' ? order.outcomeOn! : story.today;
  const parts = order.instalments.map(({ on }, i) => ({ on, instalment: `p${i + 1}` }));
  return [...parts, { on: order.to, instalment: 'final' }]
    .filter(({ on }) => on < until)
    .map(({ on, instalment }) => ({
      ...{ on, place: 'invoice', name: `invoice ${order.key} ${instalment}` },
      run: () => invoice(office, story, bank, { order, instalment }),
    }));
}

function orderActs(play: Play, order: StoryOrder): Act[] {
  const { office } = play;
  const { key, enteredOn, sentOn, confirmedOn, outcome, outcomeOn, how } = order;
  const act = (on: IsoDate, place: Place, run: Act['run']): Act => ({
    ...{ on, place, run },
    name: `${place} ${key}`,
  });
  const acts = [act(enteredOn, 'order', () => orders.enterOrder(office, order))];
  const byLink = how === 'link' || confirmedOn === null;
  if (sentOn && byLink) acts.push(act(sentOn, 'send', () => orders.sendOrder(office, order)));
  if (confirmedOn) acts.push(act(confirmedOn, 'answer', () => orders.confirmOrder(office, order)));
  if (outcomeOn && outcome !== 'goes on')
    acts.push(act(outcomeOn, 'close', () => orders.endOrder(office, order)));
  return [...acts, ...invoiceActs(play, order)];
}

/** The last days of the months a work reaches into, and its own last day. */
function confirmingDays(work: StoryWork, today: IsoDate): { from: IsoDate; to: IsoDate }[] {
  const last = work.days.at(-1)?.date;
  if (last === undefined) return [];
  const until = minDate(minDate(last, work.confirmedUntil), today);
  const spans = [];
  for (let from = work.days[0]!.date; from <= until; from = firstOfMonth(addMonths(from, 1)))
    spans.push({ from, to: minDate(lastOfMonth(from), until) });
  return spans;
}

function workActs({ office, story }: Play, it: StoryWork): Act[] {
  const act = (on: IsoDate, place: Place, run: Act['run']): Act => ({
    ...{ on, place, run },
    name: `${place} ${it.key}`,
  });
  const acts = [act(it.askedOn, 'ask', () => work.askForWork(office, it))];
  const { approvedOn, readyOn, twist } = it;
  if (approvedOn) acts.push(act(approvedOn, 'approve', () => work.approveWork(office, it)));
  if (readyOn) acts.push(act(readyOn, 'ready', () => work.makeReady(office, it)));
  const off = twist?.kind === 'client cancelled';
  if (readyOn && !off)
    for (const span of confirmingDays(it, story.today))
      acts.push(act(span.to, 'days', () => work.confirmDays(office, it, span)));
  if (twist?.kind === 'client cancelled' || twist?.kind === 'ended')
    acts.push(act(twist.on, 'end', () => work.endWork(office, it)));
  return acts;
}

function expenseActs({ office, story }: Play): Act[] {
  return story.expenses.flatMap((each) => {
    const act = (on: IsoDate, name: string, run: Act['run']): Act => ({
      ...{ on, place: 'end', name: `${name} ${each.key}`, run },
    });
    const acts = [act(each.submittedOn, 'expense', () => handIn(office, each))];
    const { decidedOn } = each;
    return decidedOn ? [...acts, act(decidedOn, 'back', () => payBack(office, each))] : acts;
  });
}

function runActs({ office, story }: Play): Act[] {
  return story.runs.map((run) => ({
    ...{ on: run.preparedOn, place: 'run', name: `run ${run.key}` },
    run: () => payRun(office, run),
  }));
}

/** What an office needs before its first day: accounts, law confirmations, minimum pay. */
async function setUp({ office, story, bank }: Play): Promise<void> {
  await openAccounts(office, bank.iban, story.opensOn);
  await house.setUpHouse(office, `${story.opensOn.slice(0, 4)}-01-01`);
}

/** Everything that happens, in the order of days and places. */
export function actsOf(play: Play): readonly Act[] {
  const { office, story } = play;
  const begin: Act = {
    ...{ on: story.opensOn, place: 'house', name: 'house' },
    run: () => setUp(play),
  };
  const waiting: Act = {
    ...{ on: addDays(story.today, -2), place: 'open', name: 'house value' },
    run: () => house.proposeChange(office, story.today),
  };
  const acts = [
    ...[begin, waiting, ...peopleActs(play), ...runActs(play), ...bankActs(play)],
    ...expenseActs(play),
    ...story.orders.flatMap((order) => orderActs(play, order)),
    ...story.works.flatMap((each) => workActs(play, each)),
  ].filter(({ on }) => on <= story.today);
  const place = new Map(PLACES.map((name, i) => [name, i]));
  return acts.sort((a, b) =>
    a.on === b.on ? place.get(a.place)! - place.get(b.place)! : a.on < b.on ? -1 : 1,
  );
}
