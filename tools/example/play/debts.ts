/** Clients who do not pay: reminders, claims on the guarantee fund, write-offs, a recovery. */
import { addDays, type IsoDate } from '@smart/calendar';
import type { Story } from '../story/model.ts';
import type { Bank } from './bank.ts';
import { knownId, type Office, readAsSystem } from './office.ts';

/** Sends the reminders that are due; the newest ones are left for today's first screen. */
export async function sendReminders(office: Office, story: Story): Promise<void> {
  const finance = office.desk('finance').reminders;
  const { rows } = await finance.due({});
  const recent = addDays(story.today, -10);
  for (const { invoice, next, due } of rows)
    if (due && next && next.on < recent)
      await finance.send({
        ...{ invoice, level: next.level },
        intentId: office.intent('remind', invoice, String(next.level)),
      });
}

interface Lost {
  readonly id: string;
  readonly client: string;
  readonly gross: bigint;
  readonly reference: string;
}

/** Overdue invoices of clients who pay no more, and who have no claim yet. */
async function lostInvoices(office: Office, story: Story): Promise<readonly Lost[]> {
  const lost = story.clients.filter(({ habit }) => habit === 'lost').map(({ key }) => key);
  const gone = addDays(story.today, -170);
  return readAsSystem(
    office,
    ({ sql }) => sql<Lost[]>`
      select i.id, split_part(k.email, '@', 1) as client, i.gross_minor as gross, i.reference
      from invoice i join client k on k.id = i.client_id
      where split_part(k.email, '@', 1) in ${sql(lost)} and i.issued_on > ${gone}
        and i.kind = 'invoice' and i.due_on < ${addDays(office.clock.today(), -20)}
        and not exists (select 1 from guarantee_claim c where c.invoice_id = i.id)
      order by i.number`,
  );
}

/** How many of the lost invoices are claimed at once; the others wait for their second person. */
const AT_FIRST = 2;

/** No more orders for who pays no more. */
async function block(office: Office, clients: ReadonlySet<string>): Promise<void> {
  for (const key of clients) {
    const client = knownId(office, 'client', key);
    await office.desk('finance').clients.setState({
      ...{ client, state: 'blocked', version: 2 },
      reason: 'Beispiel: Insolvenzverfahren eröffnet',
    });
  }
}

/** Claims proposed by finance; approved by a second person unless they wait today. */
export async function claimLost(office: Office, story: Story, approve: boolean): Promise<void> {
  const found = await lostInvoices(office, story);
  if (approve) await block(office, new Set(found.map(({ client }) => client)));
  for (const { id: invoice } of approve ? found.slice(0, AT_FIRST) : found) {
    const reason = 'Beispiel: Insolvenz des Auftraggebers eröffnet';
    const intentId = office.intent('claim', invoice);
    const { id } = await office.desk('finance').claims.propose({ invoice, reason, intentId });
    if (!approve) continue;
    await office.desk('approver').claims.approve({
      ...{ claim: id, version: 1 },
      intentId: office.intent('approve claim', invoice),
    });
  }
}

/** Approved claims whose invoices nobody will pay any more. */
export async function writeOffLost(office: Office): Promise<void> {
  const rows = await office.desk('finance').claims.list({ state: 'approved' });
  for (const { id: claim, version } of rows) {
    const reason = 'Beispiel: Masse unzulänglich';
    await office.desk('finance').claims.askWriteOff({
      ...{ claim, version, reason },
      intentId: office.intent('ask write-off', claim),
    });
    await office.desk('approver').claims.writeOff({
      ...{ claim, version: version + 1 },
      intentId: office.intent('write-off', claim),
    });
  }
}

/** The administrator in insolvency pays a part of the first written-off invoice after all. */
export async function recover(office: Office, story: Story, bank: Bank, on: IsoDate) {
  const [first] = await readAsSystem(
    office,
    ({ sql }) => sql<Lost[]>`
      select i.id, split_part(k.email, '@', 1) as client, i.gross_minor as gross, i.reference
      from guarantee_claim c join invoice i on i.id = c.invoice_id
      join client k on k.id = i.client_id
      where c.state = 'written-off' order by i.number limit 1`,
  );
  if (!first) return;
  const { iban } = story.clients.find(({ key }) => key === first.client)!;
  const payer = { name: 'Masseverwaltung Beispiel', iban };
  bank.credit({ on, amount: first.gross / 4n, payer, reference: first.reference });
}
