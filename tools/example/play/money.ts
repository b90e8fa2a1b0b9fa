/** Shares, invoices and what the clients do about them. */
import { addDays, type IsoDate } from '@smart/calendar';
import { seeded } from '../random.ts';
import { bankDay } from '../story/calendar.ts';
import type { Habit, Story, StoryOrder, StoryPerson } from '../story/model.ts';
import type { Bank } from './bank.ts';
import { knownId, type Office, readAsSystem, remember } from './office.ts';

/** Days after the invoice on which clients of a habit pay. */
const DELAY: Readonly<Record<Habit, readonly [number, number]>> = {
  prompt: [3, 4],
  slow: [9, 14],
  late: [33, 47],
  lost: [8, 12],
};

/** When the client pays this invoice; null: it never does. */
function paysOn(office: Office, story: Story, order: StoryOrder, key: string): IsoDate | null {
  const issuedOn = office.clock.today();
  const { habit } = story.clients.find(({ key: client }) => client === order.client)!;
  // Who fails pays for a while, then no more.
  const gone = addDays(story.today, -170);
  if (habit === 'lost' && issuedOn > gone) return null;
  const [low, high] = DELAY[habit];
  return bankDay(addDays(issuedOn, seeded(`pays ${key}`).between(low, high)));
}

/** Issues an instalment of the order; the client's payment is told to the bank. */
export async function invoice(
  office: Office,
  story: Story,
  bank: Bank,
  { order, instalment }: { readonly order: StoryOrder; readonly instalment: string },
): Promise<void> {
  const key = `${order.key} ${instalment}`;
  const { id } = await office.desk('finance').invoices.issue({
    ...{ order: knownId(office, 'order', order.key), instalment },
    intentId: office.intent('invoice', key),
  });
  remember(office, 'invoice', key, id);
  const on = paysOn(office, story, order, key);
  if (on === null) return;
  const { amount, reference, number } = await readInvoice(office, id);
  const client = office.country.clients.find((each) => each.key === order.client)!;
  const payer = { name: client.name, iban: ibanOfClient(story, order.client) };
  // Most quote the reference; some write the number as they like.
  const quotes = !seeded(`quotes ${key}`).oneIn(7);
  bank.credit({ on, amount, payer, ...(quotes ? { reference } : { text: `Rechnung ${number}` }) });
}

interface Sent {
  readonly amount: bigint;
  readonly reference: string;
  readonly number: string;
}

/** The invoice as the client has it in its mail. */
async function readInvoice(office: Office, id: string): Promise<Sent> {
  const [sent] = await readAsSystem(
    office,
    ({ sql }) => sql<Sent[]>`
      select gross_minor as amount, reference, number from invoice where id = ${id}`,
  );
  if (!sent) throw new Error('the invoice just issued is not there');
  return sent;
}

const ibanOfClient = (story: Story, client: string): string =>
  story.clients.find(({ key }) => key === client)!.iban;

/** Whether the house asks for a share at all. */
export const sellsShares = ({ tenant }: Office): boolean =>
  tenant.plugin.tenant.house.some(({ key, value }) => key === 'share' && Number(value) > 0);

/** Subscribes shares; the bank is told when the person pays them. */
export async function subscribe(office: Office, bank: Bank, person: StoryPerson): Promise<void> {
  const { key, shares: quantity } = person;
  const { reference, amountMinor: amount } = await office.as(key).shares.subscribe({
    quantity,
    intentId: office.intent('shares', key),
  });
  if (person.sharePaidOn === null) return;
  const payer = { name: `${person.givenName} ${person.familyName}`, iban: person.iban };
  bank.credit({ on: person.sharePaidOn, amount, payer, reference });
}
