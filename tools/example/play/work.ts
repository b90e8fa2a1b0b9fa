/** Engagements: asked for, approved, signed, declared, worked. */
import type { IsoDate } from '@smart/calendar';
import type { StoryWork } from '../story/model.ts';
import { knownId, type Office, remember } from './office.ts';

const idOfWork = (office: Office, { key }: StoryWork): string => knownId(office, 'work', key);

/** Asked for by the person, from the budget the order feeds. */
export async function askForWork(office: Office, work: StoryWork): Promise<void> {
  const { country } = office;
  const { kind, facts } = country.works[work.kind];
  const own = office.as(work.person);
  const order = knownId(office, 'order', work.order);
  const budget = await budgetOf(office, work.person, order);
  const { id, version } = await own.engagements.create({
    ...{ budget, kind, title: work.title, startsOn: work.from, endsOn: work.to },
    facts: { ...facts, collectiveAgreement: country.agreement, ...work.facts },
    orders: [order],
    days: [...work.days],
    pay: { kind: work.pay.kind, amount: BigInt(work.pay.amount) },
    extras: work.extras.map(({ amount, on }) => ({
      ...{ kind: 'special' as const, on },
      amount: BigInt(amount),
    })),
    intentId: office.intent('work', work.key),
  });
  remember(office, 'work', work.key, id);
  const intentId = office.intent('ask', work.key);
  await own.engagements.submit({ id, version, intentId });
}

async function budgetOf(office: Office, person: string, order: string): Promise<string> {
  const known = office.known.get(`budget ${person}`);
  if (known) return known;
  const { budget } = await office.as(person).orders.get({ order });
  remember(office, 'budget', person, budget.id);
  return budget.id;
}

export async function approveWork(office: Office, work: StoryWork): Promise<void> {
  const id = idOfWork(office, work);
  const { version } = await office.as(work.person).engagements.get({ id });
  await office.desk('adviser').engagements.approve({
    ...{ id, version },
    intentId: office.intent('approve', work.key),
  });
}

type Duty = Awaited<ReturnType<ReturnType<Office['as']>['engagements']['get']>>['duties'][number];

/** Starts, and changes of them, told to the authority; a change afterwards with its reason. */
async function declare(office: Office, work: StoryWork, duties: readonly Duty[]): Promise<void> {
  const today = office.clock.today();
  const open = duties.filter((each) => each.timing === 'before-start' && each.state === 'open');
  for (const { id, version, due } of open)
    await office.desk('adviser').duties.complete({
      ...{ id, version, doneOn: today, doneAt: '08:30' },
      reference: `BEISPIEL-${id.slice(-8)}`,
      ...(due <= today ? { lateReason: 'Änderung erst nach der Arbeit bekannt' } : {}),
      intentId: office.intent('declare', work.key, due, today),
    });
}

/** The contract signed by a click, the start declared before the first hour. */
export async function makeReady(office: Office, work: StoryWork): Promise<void> {
  const id = idOfWork(office, work);
  const { contract, duties } = await office.as(work.person).engagements.get({ id });
  await office.as(work.person).engagements.sign({
    ...{ id, hash: contract!.hash },
    intentId: office.intent('sign', work.key),
  });
  await declare(office, work, duties);
}

/** Days of the work up to a day, as the person confirms them. */
export async function confirmDays(
  office: Office,
  work: StoryWork,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): Promise<void> {
  const own = office.as(work.person).engagements;
  const id = idOfWork(office, work);
  const { twist } = work;
  const unlike = (date: IsoDate): boolean =>
    twist?.kind === 'sick' ? date >= twist.from && date <= twist.to : false;
  const days = work.days
    .filter(({ date }) => date >= from && date <= to && !unlike(date))
    .map(({ date }) =>
      twist?.kind === 'changed' && twist.date === date
        ? { date, minutes: twist.minutes, because: 'client' as const }
        : { date },
    );
  if (days.length > 0)
    await own.confirmDays({ id, days, intentId: office.intent('days', work.key, to) });
  if (twist?.kind === 'sick' && twist.to >= from && twist.to <= to)
    await own.absence({
      ...{ id, state: 'sick', from: twist.from, to: twist.to },
      intentId: office.intent('sick', work.key),
    });
  if (twist?.kind === 'sick' || twist?.kind === 'changed')
    await declare(office, work, (await own.get({ id })).duties);
}

/** Called off by the client, or ended with leave not taken. */
export async function endWork(office: Office, work: StoryWork): Promise<void> {
  const id = idOfWork(office, work);
  const { version } = await office.as(work.person).engagements.get({ id });
  const intentId = office.intent('end work', work.key);
  const { twist } = work;
  const adviser = office.desk('adviser').engagements;
  if (twist?.kind === 'client cancelled')
    await adviser.cancel({
      ...{ id, version, intentId, on: twist.on, because: 'client' },
      reason: 'Der Auftraggeber hat abgesagt',
    });
  if (twist?.kind === 'ended')
    await adviser.end({
      ...{ id, version, intentId, on: twist.last },
      reason: 'Einvernehmliches Ende',
    });
}
