/** A client and an order in a test tenant, made through the procedures. */
import { randomUUID } from 'node:crypto';
import { newId } from '../../src/database/index.ts';
import { storeFile } from '../../src/web/files.ts';
import { type Caller, type TestTenant, TODAY } from './tenant.ts';

type CreateOrder = Parameters<Caller['orders']['create']>[0];
type CreateClient = Parameters<Caller['clients']['create']>[0];

let counter = 0;

export function clientData(change: Partial<CreateClient> = {}): CreateClient {
  counter += 1;
  return {
    intentId: randomUUID(),
    kind: 'business',
    name: `Theater Beispiel ${counter}`,
    street: 'Beispielgasse 1',
    postCode: '1010',
    city: 'Wien',
    country: 'XX',
    email: `office${counter}@client.example`,
    language: 'de',
    ...change,
  };
}

/** Net 1,000.00, VAT 20 % 200.00, unless changed. */
export function orderData(client: string, change: Partial<CreateOrder> = {}): CreateOrder {
  return {
    intentId: randomUUID(),
    client,
    title: 'Bühnenbild Sommerspiele',
    place: 'Wien',
    placeCountry: 'XX',
    language: 'de',
    startsOn: '2026-05-01',
    endsOn: '2026-05-10',
    lines: [{ text: 'Entwurf', quantity: '1', unitPrice: 1000_00n, rate: 'standard' }],
    ...change,
  };
}

/** The link that was mailed last to a client's address, as its token. */
export async function lastToken(tenant: TestTenant, to: string): Promise<string> {
  const [mail] = await tenant.asSystem(
    (tx) => tx.sql<{ body: string }[]>`
      select body from mail where recipient = ${to} and code = 'orders.sent'
      order by id desc limit 1`,
  );
  const token = /\/o\/([\w-]+)/.exec(mail?.body ?? '')?.[1];
  if (!token) throw new Error(`no link was mailed to ${to}`);
  return token;
}

export interface SentOrder {
  readonly person: string;
  readonly adviser: string;
  readonly client: string;
  readonly email: string;
  readonly order: string;
  readonly token: string;
  readonly hash: string;
}

/** An order an adviser sent, with the token of its link. */
export async function sentOrder(
  tenant: TestTenant,
  options: {
    readonly person?: string;
    readonly order?: Partial<CreateOrder>;
    readonly client?: Partial<CreateClient>;
    readonly checked?: boolean;
  } = {},
): Promise<SentOrder> {
  const person = options.person ?? (await tenant.person());
  const adviser = await tenant.staff('adviser');
  const self = await tenant.as(person);
  const staff = await tenant.as(adviser);
  const entered = clientData(options.client);
  const { id: client } = await self.clients.create(entered);
  if (options.checked ?? true) {
    await staff.clients.setState({ client, state: 'checked', version: 1 });
  }
  const { id: order, version } = await self.orders.create(orderData(client, options.order));
  const submitted = await self.orders.submit({ intentId: randomUUID(), order, version });
  await staff.orders.approveAndSend({
    intentId: randomUUID(),
    order,
    version: submitted.version,
  });
  const token = await lastToken(tenant, entered.email);
  const { hash } = await tenant.asClient(token).orders.link.view({});
  return { person, adviser, client, email: entered.email, order, token, hash };
}

/** An order its client confirmed by the link. */
export async function confirmedByLink(
  tenant: TestTenant,
  options: Parameters<typeof sentOrder>[1] = {},
): Promise<SentOrder> {
  const sent = await sentOrder(tenant, options);
  await tenant.asClient(sent.token).orders.link.confirm({
    intentId: randomUUID(),
    hash: sent.hash,
    name: 'Erika Beispiel',
    role: 'Direktion',
    agree: true,
  });
  return sent;
}

/** A stored file for a paper confirmation. */
export async function paperFile(tenant: TestTenant, person: string): Promise<string> {
  const id = newId();
  await tenant.asSystem((tx) =>
    storeFile(
      tx,
      {
        id,
        owner: person,
        purpose: 'order-confirmation',
        name: 'unterschrieben.pdf',
        mediaType: 'application/pdf',
        content: Buffer.from('%PDF-1.4 signed'),
      },
      `${TODAY}T08:00:00.000Z`,
    ),
  );
  return id;
}
