/** An office that pays: people with ready engagements and bank accounts, and runs taken to the end. */
import { randomUUID } from 'node:crypto';
import { newId } from '../../src/database/index.ts';
import { computeRun, postRun } from '../../src/payroll/index.ts';
import { promoteDueAccounts } from '../../src/people/index.ts';
import type { Caller, TestTenant } from './tenant.ts';
import {
  approved,
  declared,
  ENTITY,
  signed,
  type Worker,
  type Workplace,
  workplace,
} from './work.ts';

/** Example IBANs that pass their check digits, one a person. */
const IBANS = [
  'AT611904300234573201',
  'DE89370400440532013000',
  'FR1420041010050500013M02606',
  'NL91ABNA0417164300',
  'BE68539007547034',
];

export interface PayOffice extends Workplace {
  /** Two payroll officers with the approver's role, so that one can approve what the other prepared. */
  readonly first: Caller;
  readonly second: Caller;
  readonly finance: Caller;
}

/** The office confirms every legal value that is unverified, as published. */
async function confirmLaw({ asSystem, runtime }: TestTenant): Promise<void> {
  const { parameters } = runtime.plugin.jurisdictions.get('at')!;
  const open = parameters.flatMap(({ key, values }) =>
    values.filter(({ confidence }) => confidence === 'C').map((value) => ({ key, ...value })),
  );
  // The yearly fee for the e-card, kept in November, was not published for 2027.
  const eCard = { key: 'sv.e-card', from: '2026-11-15', value: '25.00' };
  await asSystem(async (tx) => {
    for (const { key, from, value } of [...open, eCard]) {
      const v = typeof value === 'object' ? JSON.stringify(value) : value;
      await tx.sql`
        insert into house_value (id, key, value, valid_from, reason, set_by, set_at, approved_by,
          approved_at)
        values (${newId()}, ${`confirmed.${key}`}, ${tx.sql.json({ v } as never)}, ${from},
          'example', 'test-a', now(), 'test-b', now())`;
    }
  });
}

export async function payOffice(): Promise<PayOffice> {
  const place = await workplace();
  const { t } = place;
  await confirmLaw(t);
  const first = await t.as(await t.staff('payroll', 'approver'));
  const second = await t.as(await t.staff('payroll', 'approver', 'finance'));
  const finance = await t.as(await t.staff('finance'));
  return { ...place, first, second, finance };
}

/** Puts a bank account in force for a person. */
export async function withAccount(office: PayOffice, worker: Worker, nth = 0): Promise<string> {
  const iban = IBANS[nth % IBANS.length]!;
  await worker.call.people.changeBankAccount({
    iban,
    holder: 'Example Holder',
    intentId: randomUUID(),
  });
  await office.t.asSystem((tx) => promoteDueAccounts(tx, '2027-01-01', worker.id));
  return iban;
}

type Draft = Parameters<typeof approved>[2];

/** An approved, signed engagement whose start declarations were accepted. */
export async function ready(office: PayOffice, worker: Worker, draft: Draft): Promise<string> {
  const id = await approved(office, worker, draft, 'The example begins in the past.');
  await signed(worker, id);
  const late = 'The example begins in the past.';
  await declared(office, id, { on: '2026-11-20', at: '09:00', late });
  return id;
}

/** Prepares a run and computes it. */
export async function prepared(
  office: PayOffice,
  of: { readonly month?: string; readonly people?: string[]; readonly payOn?: string } = {},
): Promise<string> {
  const { id } = await office.first.payroll.prepare({
    intentId: randomUUID(),
    entityId: ENTITY,
    month: of.month ?? '2026-11-01',
    payOn: of.payOn ?? '2026-12-10',
    ...(of.people ? { people: of.people } : {}),
  });
  await computeRun(office.t.runtime, id);
  return id;
}

export const approveRun = async (office: PayOffice, id: string) => {
  const { run } = await office.second.payroll.get({ run: id });
  const { version } = run;
  return office.second.payroll.approve({
    intentId: randomUUID(),
    run: id,
    hash: run.hash!,
    version,
  });
};

/** Starts posting, without the job. */
export const startPosting = async (office: PayOffice, id: string): Promise<void> => {
  const { run } = await office.first.payroll.get({ run: id });
  await office.first.payroll.post({ intentId: randomUUID(), run: id, version: run.version });
};

/** A run from preparing to posted. */
export async function paid(
  office: PayOffice,
  of: Parameters<typeof prepared>[1] = {},
): Promise<string> {
  const id = await prepared(office, of);
  await approveRun(office, id);
  await startPosting(office, id);
  await postRun(office.t.runtime, id);
  return id;
}
