/** What a computed item becomes in the books and at the bank: pure. */
import type { Jurisdiction, JurisdictionRegistry, Payslip } from '@smart/law';
import {
  type Deduction,
  type Entry,
  type HoldMove,
  type Payee,
  type PayLine,
  payrollPosted,
  type RecipientKind,
} from '@smart/ledger';
import type { NewPayment } from '../payments/index.ts';
import type { RunFacts } from './case.ts';
import type { ItemResult, TakenDeduction } from './compute.ts';
import { payableOf, payslipNumber } from './rules.ts';

/** A computed item as stored. */
export interface StoredItem {
  readonly id: string;
  readonly person: string;
  readonly chunk: number;
  readonly position: number;
  readonly month: string;
  readonly corrects: string | null;
  readonly toPay: bigint;
  readonly known: string;
  readonly state: 'computed' | 'nothing' | 'excluded' | 'posted';
  readonly result: ItemResult;
}

export interface Books {
  readonly run: RunFacts;
  readonly currency: string;
  readonly entityName: string;
  readonly registry: JurisdictionRegistry;
  readonly law: Jurisdiction;
  /** Last day of the last closed period. */
  readonly closedThrough: string | null;
  /** What each budget can still bear; consumed while entries are made. */
  readonly free: Map<string, bigint>;
  readonly now: string;
}

/** The kind of a recipient: its own law's, also when the id is prefixed (`be:onss`). */
function recipientKind({ law, registry }: Books, recipient: string): RecipientKind {
  const at = recipient.indexOf(':');
  const owner = at < 0 ? law : registry.get(recipient.slice(0, at));
  const found = owner?.recipients.find(({ id }) => id === recipient.slice(at + 1));
  if (!found) throw new TypeError(`No recipient ${recipient}`);
  return found.kind;
}

function payees(books: Books, payslip: Payslip): Record<string, Payee> {
  const ids = new Set(
    payslip.lines
      .filter(({ side, recipient }) => side !== 'information' && recipient !== 'person')
      .map(({ recipient }) => recipient),
  );
  return Object.fromEntries(
    [...ids].map((recipient) => [
      recipient,
      {
        recipient,
        kind: recipientKind(books, recipient),
        payable: payableOf(recipient, payslip.period),
      },
    ]),
  );
}

const isCreditors = ({ kind }: TakenDeduction): boolean =>
  kind === 'garnishment' || kind === 'maintenance';

/** Open item of what a payslip kept for a creditor. */
const creditorItem = (item: StoredItem, { id }: TakenDeduction): Payee => ({
  recipient: id,
  kind: 'creditor',
  payable: `${item.id}:${id}`,
});

const ledgerDeduction = (item: StoredItem, taken: TakenDeduction): Deduction => ({
  rule: taken.kind === 'recovery' ? 'agreed-recovery' : taken.kind,
  amount: BigInt(taken.amountMinor),
  to: isCreditors(taken)
    ? creditorItem(item, taken)
    : { kind: 'person-receivable', payable: taken.id },
});

/**
 * Who bears a difference to the approved estimate: the budget, as long as it is not short; a saving
 * is always the budget's.
 */
function charge(books: Books, given: ItemResult['charges'][number]) {
  const { budget, engagement } = given;
  const estimate = BigInt(given.estimateMinor);
  const final = BigInt(given.finalMinor);
  const difference = final - estimate;
  const free = books.free.get(budget) ?? 0n;
  const bears = difference <= 0n || difference <= free;
  if (bears) books.free.set(budget, free - difference);
  const differenceOn = bears ? ('budget' as const) : ('house' as const);
  return { budget, engagement, estimate, final, differenceOn };
}

/** The booking day: the period's end, or the pay day when that period is closed. */
const bookedOn = ({ closedThrough, run }: Books, payslip: Payslip): string =>
  closedThrough === null || payslip.period.to > closedThrough ? payslip.period.to : run.payOn;

/** Key of a payslip's entry in the ledger. */
export const entryKey = (payslip: string): string => `payslip:${payslip}`;

/** The ledger's entry of an item; null when no money moves. */
export function entryOfItem(books: Books, item: StoredItem): Entry | null {
  const { payslip, deductions, charges, plan } = item.result;
  if (!payslip) return null;
  const lines = payslip.lines.filter(({ side, amount }) => side !== 'information' && amount !== 0);
  if (lines.length === 0) return null;
  const head = {
    entity: books.run.entityId,
    currency: books.currency,
    key: entryKey(item.id),
    date: bookedOn(books, payslip),
  };
  return payrollPosted(head, {
    run: books.run.id,
    person: item.person,
    lines: lines.map(({ line, side, recipient, amount }) => ({
      line,
      side: side as PayLine['side'],
      recipient,
      amount: BigInt(amount),
    })),
    recipients: payees(books, payslip),
    payable: item.id,
    deductions: deductions.map((taken) => ledgerDeduction(item, taken)),
    charges: charges.map((each) => charge(books, each)),
    plan,
    corrects: item.corrects === null ? null : entryKey(item.corrects),
  });
}

/** What an item lets the bank pay: the person, and creditors of garnishments. */
export function paymentsOfItem(books: Books, item: StoredItem): NewPayment[] {
  const { run, currency, now } = books;
  const number = payslipNumber(run, item);
  const base = { entityId: run.entityId, currency, dueOn: run.payOn, now };
  const toPerson: NewPayment[] =
    item.toPay <= 0n
      ? []
      : [
          {
            ...base,
            payee: { kind: 'person', personId: item.person },
            amount: item.toPay,
            remittance: `${books.entityName} ${item.month.slice(0, 7)} ${number}`.slice(0, 140),
            purpose: 'SALA',
            source: { kind: 'payslip', id: item.id },
            owed: { kind: 'person', person: item.person, payable: item.id },
          },
        ];
  const toCreditors = item.result.deductions.filter(isCreditors).map((taken): NewPayment => {
    const { recipient, payable } = creditorItem(item, taken);
    const { id, creditor: name, reference } = taken;
    return {
      ...base,
      payee: { kind: 'creditor', id, name, iban: taken.iban!, personId: item.person },
      amount: BigInt(taken.amountMinor),
      remittance: `${reference} ${number}`.slice(0, 140),
      purpose: 'OTHR',
      source: { kind: 'garnishment', id: payable },
      owed: { kind: 'creditor', recipient, payable },
    };
  });
  return [...toPerson, ...toCreditors];
}

export interface HeldEngagement {
  readonly id: string;
  readonly budget: string;
  readonly hold: string | null;
  readonly endsOn: string | null;
  /** True when days of it still wait to be confirmed. */
  readonly waiting: boolean;
}

/**
 * What of the holds a portion releases: the estimate of what was posted; the rest of it when the
 * engagement is over and nothing waits.
 */
export function holdMoves(
  books: Books,
  items: readonly StoredItem[],
  engagements: ReadonlyMap<string, HeldEngagement>,
  held: Map<string, bigint>,
): HoldMove[] {
  const moves: HoldMove[] = [];
  for (const { result, month } of items)
    for (const { engagement, estimateMinor } of result.charges) {
      const found = engagements.get(engagement);
      if (!found?.hold) continue;
      const open = held.get(found.hold) ?? 0n;
      const over =
        found.endsOn !== null && found.endsOn <= result.payslip!.period.to && !found.waiting;
      const wanted = over ? open : BigInt(estimateMinor);
      const amount = wanted < open ? wanted : open;
      if (amount <= 0n) continue;
      held.set(found.hold, open - amount);
      const key = `run:${books.run.id}:${engagement}:${month.slice(0, 7)}`;
      const { hold, budget } = found;
      moves.push({ entity: books.run.entityId, key, hold, budget, engagement, amount: -amount });
    }
  return moves;
}
