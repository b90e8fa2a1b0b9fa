/** An Austrian office whose rates are those of docs/posting-table.md, and its confirmed orders. */
import { randomUUID } from 'node:crypto';
import { fixedDateClock } from '@smart/calendar/clock';
import { type Entry, type Posting, payrollPosted } from '@smart/ledger';
import { entriesByKey, postEntries, readBudgets } from '@smart/ledger/store';
import type { TenantPlugin } from '../../src/tenant/index.ts';
import { country } from './country.ts';
import { confirmedByLink, type SentOrder } from './order.ts';
import { type TestTenant, testTenant } from './tenant.ts';

export const ENTITY = 'smart-at';

const rate = (key: string, value: string) => ({
  ...{ key, unit: '%', value, from: '2026-01-01', source: 'example' },
  confidence: 'A' as const,
});

/** Fee 8 %, guarantee fund 2 %: the figures of the posting table. */
export async function billingOffice(today = '2026-03-16'): Promise<TestTenant> {
  const at: TenantPlugin = await country('at');
  const iban = { ...rate('entity.iban', 'AT611904300234573201'), unit: 'text' };
  const house = [...at.tenant.house, rate('fee-rate', '8 %'), rate('guarantee-fund-rate', '2 %')];
  const office = { ...at, tenant: { ...at.tenant, house: [...house, iban] } };
  return testTenant({ country: office, id: 'at', today });
}

/** From now on the office's date is this one. */
export function moveTo(tenant: TestTenant, date: string): void {
  Object.assign(tenant.runtime, { clock: fixedDateClock(date) });
}

type Options = NonNullable<Parameters<typeof confirmedByLink>[1]>;

/** 1,000.00 net at 20 %, work from 1 to 10 May 2026, confirmed today, payable in 14 days. */
export const confirmed = (tenant: TestTenant, options: Options = {}): Promise<SentOrder> =>
  confirmedByLink(tenant, {
    ...options,
    order: { placeCountry: 'AT', ...options.order },
    client: { country: 'AT', ...options.client },
  });

/** The only instalment of an order, or the n-th. */
export async function instalmentOf(tenant: TestTenant, order: string, n = 0): Promise<string> {
  const finance = await tenant.as(await tenant.staff('finance'));
  const rows = await finance.invoices.toIssue({ order });
  return rows[n]!.instalment;
}

/** Issues the first instalment that is not invoiced yet. */
export async function issued(
  tenant: TestTenant,
  order: string,
): Promise<{ readonly id: string; readonly number: string }> {
  const instalment = await instalmentOf(tenant, order);
  const finance = await tenant.as(await tenant.staff('finance'));
  return finance.invoices.issue({ intentId: randomUUID(), order, instalment, send: false });
}

const decimal = (minor: bigint): string => {
  const text = (minor < 0n ? -minor : minor).toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
};

/** A leg as the posting table writes it: `account debit|credit amount rule (rate)`. */
export const legText = ({ account, amount, rule, rate: percent }: Posting): string =>
  [
    account,
    amount > 0n ? 'debit' : 'credit',
    decimal(amount),
    rule,
    ...(percent === null ? [] : [`(${percent} %)`]),
  ].join(' ');

export const legsOf = (entry: Entry | undefined): string[] => (entry?.postings ?? []).map(legText);

/** The legs of an entry in the books, by its key. */
export async function bookedLegs(tenant: TestTenant, key: string): Promise<string[]> {
  const [entry] = await tenant.asSystem((tx) => entriesByKey(tx.sql, ENTITY, [key]));
  return legsOf(entry);
}

/** Collected and awaiting of a budget, without guarantees. */
export async function budgetFigures(tenant: TestTenant, budget: string) {
  const [view] = await tenant.asSystem((tx) => readBudgets(tx.sql, ENTITY, [budget], []));
  return { collected: view!.collected, awaiting: view!.awaiting };
}

/** Pays 525.00 net, 810.00 employer cost, from a budget: pay posted, whoever has paid it yet. */
export async function payFrom(tenant: TestTenant, budget: string, on: string): Promise<void> {
  const id = randomUUID();
  const head = { entity: ENTITY, currency: 'EUR', key: `payslip:${id}`, date: on };
  const entry = payrollPosted(head, {
    run: 'r1',
    person: 'p1',
    lines: [
      { line: 'pay-current', side: 'earning', recipient: 'person', amount: 640_00n },
      { line: 'sv-employee', side: 'employee', recipient: 'oegk', amount: 115_00n },
      { line: 'sv-employer', side: 'employer', recipient: 'oegk', amount: 170_00n },
    ],
    recipients: {
      oegk: { recipient: 'oegk', kind: 'social-insurance', payable: `oegk:${on.slice(0, 7)}` },
    },
    payable: id,
    deductions: [],
    charges: [
      { budget, engagement: null, estimate: 810_00n, final: 810_00n, differenceOn: 'budget' },
    ],
    plan: null,
    corrects: null,
  });
  await tenant.asSystem((tx) =>
    postEntries(tx.sql, [entry], { at: `${on}T10:00:00Z`, by: 'test' }),
  );
}
