/** A share asked for, a client entered, an order sent and confirmed by its link. */
import { newestMail } from './account.ts';
import type { NewClient } from './person.ts';
import type { Taken, Visitor } from './visitor.ts';

/** Subscribes one share; answers the reference to pay with. */
export async function subscribeShare(member: Visitor): Promise<string> {
  await member.open('/join');
  await member.look('15-join');
  await member.open('/me/share');
  await member.look('16-share');
  await member.press('shares_subscribe');
  await member.look('17-share-to-pay');
  const reference = /RF\d{2}[ \u00a0\dA-Z]+/.exec(await member.read())?.[0].replaceAll(/\s/g, '');
  if (!reference) throw new Error('the page does not say how to pay the share');
  return reference;
}

export async function enterClient(member: Visitor, client: NewClient): Promise<void> {
  await member.open('/work/orders/new');
  await member.look('20-order-who');
  await member.fill('clients_vat_number', client.vatNumber);
  await member.press('orders_look_up');
  await member.look('21-client-unknown');
  await member.follow('clients_new');
  await member.tick('clients_kind_business');
  await member.fill('clients_name', client.name);
  await member.fill('clients_street', 'Domplatz 1');
  await member.fill('clients_post_code', '3100');
  await member.fill('clients_city', 'St. Pölten');
  await member.fill('clients_email', client.email);
  await member.choose('orders_language', 'en');
  await member.fill('clients_iban', client.iban);
  await member.look('22-client-new');
  await member.press('clients_save');
  await member.look('23-client-saved');
}

/** What was agreed: two days at 1,200.00, a quarter before the work, the rest after it. */
export const AGREED = {
  title: 'Workshopreihe Bühnenbild',
  from: '2026-11-24',
  to: '2026-11-25',
  depositOn: '2026-11-23',
} as const;

/** Enters the order and sends it to the office; answers its path. */
export async function enterOrder(member: Visitor): Promise<string> {
  await member.fill('orders_title_label', AGREED.title);
  await member.fill('orders_from', AGREED.from);
  await member.fill('orders_to', AGREED.to);
  await member.fill('orders_place', 'St. Pölten');
  await member.fill('orders_line', 'Workshoptag');
  await member.fill('orders_quantity', '2');
  await member.choose('orders_unit', 'DAY');
  await member.fill('orders_unit_price', '1200,00');
  await member.unfold('orders_more_terms');
  await member.choose('orders_language', 'en');
  await member.fill('orders_share_percent', '25');
  await member.fill('orders_on', AGREED.depositOn);
  await member.look('24-order-filled');
  await member.press('orders_compute');
  await member.look('25-order-computed');
  await member.press('orders_save');
  await member.look('26-order-draft');
  const { pathname } = new URL(member.page.url());
  await member.press('orders_submit');
  await member.sees('orders_done_submitted');
  await member.look('27-order-in-review');
  return pathname;
}

/** The adviser looks at the client, fixes the VAT case and sends the order. */
export async function sendOrder(adviser: Visitor, order: string, client: NewClient): Promise<void> {
  await adviser.open('/desk/orders');
  await adviser.look('30-desk-orders');
  await adviser.open('/desk/clients');
  await adviser.look('31-desk-clients');
  await adviser.follow(new RegExp(client.name));
  await adviser.look('32-desk-client');
  await adviser.press('clients_check_do');
  await adviser.sees('clients_done_checked');
  await adviser.open(`/desk/orders/${order}`);
  await adviser.look('33-desk-order');
  await adviser.unfold('orders_vat_fix');
  await adviser.fill('orders_vat_note', 'Workshop am Ort, Empfängerin in Österreich: 20 %');
  await adviser.press('orders_vat_fix_do');
  await adviser.sees('orders_desk_vat_fixed');
  await adviser.press('orders_desk_send');
  await adviser.sees('orders_desk_sent');
  await adviser.look('34-desk-order-sent');
}

/** Opens the link of the mail; that alone confirms nothing. */
export async function openLink(visitor: Visitor, origin: string, client: NewClient) {
  const { link } = await newestMail(visitor, origin, client.email);
  await visitor.open(link);
  await visitor.sees('orders_client_decide');
  await visitor.look('35-client-order');
}

/** Confirms it by name, function and a deliberate tick; takes the paper home. */
export async function confirmOrder(visitor: Visitor): Promise<Taken> {
  await visitor.fill('orders_client_name', 'Erika Example');
  await visitor.fill('orders_client_role', 'Director');
  await visitor.tick('orders_client_agree');
  await visitor.press('orders_client_confirm');
  await visitor.sees('orders_client_confirmed');
  await visitor.look('36-client-confirmed');
  return visitor.take('orders_pdf');
}
