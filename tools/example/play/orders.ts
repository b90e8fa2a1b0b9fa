/** Orders: entered by the person, sent by an adviser, answered by the client, invoiced. */
import { newId, storeFile } from '@smart/core';
import type { StoryOrder } from '../story/model.ts';
import { knownId, type Office, readAsSystem, remember } from './office.ts';

const confirmer = { name: 'Carla Beispiel', role: 'Produktionsleitung' } as const;

export async function enterOrder(office: Office, order: StoryOrder): Promise<void> {
  const { country } = office;
  const client = country.clients.find(({ key }) => key === order.client)!;
  const { texts } = country;
  const own = office.as(order.person).orders;
  const line = { text: order.title, unitPrice: BigInt(order.unitPrice), rate: country.vatRate };
  const { id, number, version } = await own.create({
    client: knownId(office, 'client', order.client),
    ...(client.vatNumber ? { clientVatNumber: client.vatNumber } : {}),
    ...{ title: order.title, description: texts.line, place: texts.place },
    placeCountry: country.country,
    language: country.language,
    startsOn: order.from,
    endsOn: order.to,
    lines: [{ ...line, quantity: String(order.quantity), unit: 'C62' }],
    cancellation: [
      { daysBefore: 14, share: '50' },
      { daysBefore: 2, share: '100' },
    ],
    instalments: [...order.instalments],
    intentId: office.intent('order', order.key),
  });
  remember(office, 'order', order.key, id);
  remember(office, 'order number', order.key, number);
  await own.submit({ order: id, version, intentId: office.intent('submit', order.key) });
}

const idOfOrder = (office: Office, { key }: StoryOrder): string => knownId(office, 'order', key);

async function versionOf(office: Office, order: StoryOrder): Promise<number> {
  const found = await office.as(order.person).orders.get({ order: idOfOrder(office, order) });
  return found.version;
}

export async function sendOrder(office: Office, order: StoryOrder): Promise<void> {
  await office.desk('adviser').orders.approveAndSend({
    order: idOfOrder(office, order),
    version: await versionOf(office, order),
    intentId: office.intent('send', order.key),
  });
}

/** The token of the link in the mail to the client. */
async function tokenOf(office: Office, order: StoryOrder): Promise<string> {
  const number = knownId(office, 'order number', order.key);
  const [mail] = await readAsSystem(
    office,
    ({ sql }) => sql<{ body: string }[]>`
      select body from mail where code = 'orders.sent' and recipient = ${`${order.client}@example.org`}
        and body like ${`%${number}%`} order by id desc limit 1`,
  );
  const token = /\/o\/([\w-]+)/.exec(mail?.body ?? '')?.[1];
  if (!token) throw new Error(`no link was mailed for ${number}`);
  return token;
}

/** The client opens the link and confirms what it shows. */
async function confirmByLink(office: Office, order: StoryOrder): Promise<void> {
  const client = office.client(await tokenOf(office, order)).orders.link;
  const { hash } = await client.view({});
  await client.confirm({
    ...confirmer,
    ...{ hash, agree: true },
    intentId: office.intent('confirm', order.key),
  });
}

async function recordPaper(office: Office, order: StoryOrder): Promise<void> {
  const file = await examplePaper(office, 'order-confirmation', null, office.country.texts.paper);
  await office.desk('adviser').orders.recordPaper({
    order: idOfOrder(office, order),
    version: await versionOf(office, order),
    ...confirmer,
    ...{ on: order.confirmedOn!, file },
    intentId: office.intent('paper', order.key),
  });
}

export const confirmOrder = (office: Office, order: StoryOrder): Promise<void> =>
  order.how === 'link' ? confirmByLink(office, order) : recordPaper(office, order);

/** How the client or the person ends it. */
export async function endOrder(office: Office, order: StoryOrder): Promise<void> {
  const intentId = office.intent('end', order.key);
  const own = office.as(order.person).orders;
  const id = idOfOrder(office, order);
  if (order.outcome === 'completed') {
    await own.complete({ order: id, version: await versionOf(office, order), intentId });
  } else if (order.outcome === 'cancelled') {
    const version = await versionOf(office, order);
    await own.cancel({ order: id, version, by: 'client', reason: 'Termin entfällt', intentId });
  } else {
    const client = office.client(await tokenOf(office, order)).orders.link;
    const { hash } = await client.view({});
    const { name } = confirmer;
    const message = 'Bitte einen Tag später beginnen.';
    if (order.outcome === 'change asked') await client.askChange({ hash, name, message, intentId });
    else await client.decline({ hash, name, message: 'Leider kein Budget.', intentId });
  }
}

/** A one-page PDF that says what it is an example of. */
export function onePagePdf(words: string): Buffer {
  const text = words.replace(/[^\x20-\x7e]/g, '?').replace(/[()\\]/g, '');
  const stream = `BT /F1 14 Tf 60 760 Td (${text}) Tj ET`;
  const parts = [
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj',
    `4 0 obj<</Length ${stream.length}>>stream\n${stream}\nendstream endobj`,
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
  ];
  let body = '%PDF-1.4\n';
  const offsets = parts.map((part) => {
    const at = body.length;
    body += `${part}\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${body}${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

/** Puts a scanned paper on file, as the upload does. */
export async function examplePaper(
  office: Office,
  purpose: string,
  owner: string | null,
  words: string,
): Promise<string> {
  const id = newId();
  const file = { id, owner, purpose, mediaType: 'application/pdf', name: 'beispiel.pdf' };
  await readAsSystem(office, (tx) =>
    storeFile(tx, { ...file, content: onePagePdf(words) }, office.clock.now()),
  );
  return id;
}
