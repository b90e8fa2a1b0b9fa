/** Monday: a new person joins, brings a client, and everything is ready before the first hour. */
import { signIn, signUp } from './account.ts';
import {
  approveWork,
  askForWork,
  declareOtherWork,
  declareStarts,
  signContract,
} from './engagement.ts';
import { approveReceipt, sendReceipt } from './expense.ts';
import { issueInvoice } from './invoice.ts';
import { enterContact, proveIdentity, sayFactsAndAccount, verifyIdentity } from './join.ts';
import {
  confirmOrder,
  enterClient,
  enterOrder,
  openLink,
  sendOrder,
  subscribeShare,
} from './order.ts';
import { idOf, type Visitor } from './visitor.ts';
import { member, outsider, staff, step, type Walk } from './walk.ts';

async function join(walk: Walk, me: Visitor, adviser: Visitor): Promise<void> {
  const { person, platform } = walk;
  await step('sign up', () => signUp(me, platform.origin('network'), person));
  await step('sign in', () => signIn(me, '/home', person));
  await step('first screen', () => me.look('05-home-empty'));
  await step('contact', () => enterContact(me, person));
  await step('identity', () => proveIdentity(me, person));
  await step('facts and account', () => sayFactsAndAccount(me, person));
  await step('verify identity', () => verifyIdentity(adviser, person));
  walk.told.share = await step('share', () => subscribeShare(me));
}

async function order(walk: Walk, me: Visitor, adviser: Visitor): Promise<void> {
  const { client, platform } = walk;
  await step('client', () => enterClient(me, client));
  const path = await step('order', () => enterOrder(me));
  walk.told.order = idOf(path);
  await step('send the order', () => sendOrder(adviser, walk.told.order ?? '', client));
  const theirs = await outsider(walk);
  await step('open the link', () => openLink(theirs, platform.origin('at'), client));
  const paper = await step('confirm the order', () => confirmOrder(theirs));
  walk.told.orderPaper = paper.bytes.subarray(0, 5).toString();
  await theirs.close();
}

async function engage(walk: Walk, me: Visitor, adviser: Visitor): Promise<void> {
  await step('other work', () => declareOtherWork(me));
  const asked = await step('ask for work', () => askForWork(me, walk.told.order ?? ''));
  walk.told.preview = asked.preview;
  walk.told.engagement = asked.path;
  await step('approve', () => approveWork(adviser));
  const contract = await step('sign', () => signContract(me, asked.path));
  walk.told.contract = contract.bytes.subarray(0, 5).toString();
  const payroll = await staff(walk, 'payroll officer');
  await step('declare the starts', () => declareStarts(payroll, asked.path));
  await payroll.close();
}

/** The deposit is invoiced before the work, and a receipt sent in. */
async function money(walk: Walk, me: Visitor): Promise<void> {
  const finance = await staff(walk, 'finance officer');
  walk.deposit = await step('deposit', () => issueInvoice(finance, '54-deposit'));
  await step('send a receipt', () => sendReceipt(me));
  await step('approve the receipt', () => approveReceipt(finance));
  await finance.close();
}

export async function dayOne(walk: Walk): Promise<void> {
  const me = await member(walk);
  const adviser = await staff(walk, 'adviser');
  await join(walk, me, adviser);
  await order(walk, me, adviser);
  await engage(walk, me, adviser);
  await money(walk, me);
  await Promise.all([me.close(), adviser.close()]);
}
