/** An order as a paper: quote until it is confirmed, then the order with its evidence. */

import { toDecimal } from '@smart/money';
import { type PaperData, renderPdf } from '@smart/papers';
import { z } from 'zod';
import { readClient } from '../clients/index.ts';
import { Fault, type ProcedureContext } from '../procedure/index.ts';
import { letterheadOf } from '../tenant/index.ts';
import { knownLanguage } from '../words/index.ts';
import type { OrderVersion } from './content.ts';
import { shownContent } from './output.ts';
import { cancellationText, paymentText, vatReason } from './paper-words.ts';
import { type OrderRow, orderRow } from './read.ts';
import { versionOf } from './version.ts';
import { confirmationsOf } from './view.ts';

export const pdfOutput = z.object({ name: z.string(), base64: z.string() });

type Paper = PaperData<'order'>;

function priceOf(version: OrderVersion, language: string): Pick<Paper, 'lines' | 'vat' | 'totals'> {
  const { net, vat, gross, lines } = version;
  return {
    lines: lines.map((line) => ({
      name: line.text,
      quantity: line.quantity,
      unit: line.unit,
      price: toDecimal(line.unitPrice),
      net: line.net,
    })),
    vat: shownContent(version).vatGroups.map((group) => {
      const reason = vatReason(version.vatCase, group.vat.category, language);
      const { rate } = group.vat;
      return { rate, net: group.net, tax: group.tax, ...(reason ? { reason } : {}) };
    }),
    totals: { net, vat, gross },
  };
}

type Confirmed = Awaited<ReturnType<typeof confirmationsOf>>[number] | undefined;

const evidenceOf = (confirmed: Confirmed): Pick<Paper, 'confirmation'> =>
  confirmed
    ? {
        confirmation: {
          name: confirmed.name,
          ...(confirmed.role ? { role: confirmed.role } : {}),
          at: confirmed.confirmedAt,
          means: confirmed.how === 'link' ? 'online' : 'paper',
          ...(confirmed.networkAddress ? { address: confirmed.networkAddress } : {}),
          fingerprint: confirmed.hash,
        },
      }
    : {};

/** The recipient's address lines: a foreign one ends with its country. */
function recipientOf(
  client: Awaited<ReturnType<typeof readClient>>,
  home: string,
): Paper['recipient'] {
  const country = client.country === home ? [] : [client.country];
  return {
    name: client.name,
    lines: [client.street, `${client.postCode} ${client.city}`, ...country],
  };
}

async function paperData(
  ctx: ProcedureContext,
  row: OrderRow,
  version: OrderVersion,
): Promise<Paper> {
  const { tx, today } = ctx;
  const date = version.sentAt?.slice(0, 10) ?? today;
  const head = await letterheadOf(ctx, row.entityId, date);
  const client = await readClient(tx, row.clientId);
  const confirmations = await confirmationsOf(tx, row.id);
  const confirmed = confirmations.find((each) => each.version === version.number);
  const language = knownLanguage(version.language);
  return {
    language,
    date,
    brand: head.brand,
    sender: head.sender,
    ...(head.january ? { january: head.january } : {}),
    recipient: recipientOf(client, head.country),
    kind: confirmed ? 'order' : 'quote',
    number: row.number,
    version: version.number,
    currency: version.currency,
    title: version.title,
    workers: version.parties ? [version.parties.worker.name] : [],
    period: { from: version.startsOn, to: version.endsOn },
    place: version.place,
    ...(client.buyerReference ? { clientReference: client.buyerReference } : {}),
    ...(client.vatNumber ? { clientVatId: client.vatNumber } : {}),
    ...priceOf(version, language),
    payment: paymentText(version, language),
    cancellation: cancellationText(version, language),
    notes: version.description === '' ? [] : [version.description],
    ...evidenceOf(confirmed),
  };
}

/** A version of an order as a PDF. Faults `orders.unknown`, `house.missing`, `papers.…`. */
export async function orderPdf(
  ctx: ProcedureContext,
  order: string,
  number: number,
): Promise<z.infer<typeof pdfOutput>> {
  const row = await orderRow(ctx.tx, order);
  const version = await versionOf(ctx.tx, order, number);
  if (!version) throw new Fault('orders.unknown', {}, 'not-found');
  const bytes = renderPdf('order', await paperData(ctx, row, version));
  const name = `${row.number}${number > 1 ? `-v${number}` : ''}.pdf`;
  return { name, base64: Buffer.from(bytes).toString('base64') };
}
