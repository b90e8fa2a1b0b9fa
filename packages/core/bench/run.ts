/** A payroll run from nothing to a payment file, by its procedures and jobs, phase by phase. */
import { randomUUID } from 'node:crypto';
import { monotonicMs } from '@smart/calendar/clock';
import type { EvaluationInput } from '@smart/law';
import { foldEntries, readTrialBalance } from '@smart/ledger/store';
import { newId } from '../src/index.ts';
import { computeRun, postRun } from '../src/payroll/index.ts';
import { type BenchOffice, openOffice } from './office.ts';
import { enterPeople } from './people.ts';

const MEBIBYTE = 1_024;

/** Every legal value that is unverified, confirmed as published: else payslips are held back. */
async function confirmLaw({ asSystem, runtime }: BenchOffice, law: string): Promise<void> {
  const { parameters } = runtime.plugin.jurisdictions.get(law)!;
  await asSystem(async (tx) => {
    for (const { key, values } of parameters)
      for (const { confidence, from, value } of values) {
        if (confidence !== 'C') continue;
        const v = typeof value === 'object' ? JSON.stringify(value) : value;
        await tx.sql`
          insert into house_value (id, key, value, valid_from, reason, set_by, set_at, approved_by,
            approved_at)
          values (${newId()}, ${`confirmed.${key}`}, ${tx.sql.json({ v } as never)}, ${from},
            'bench', 'bench-a', now(), 'bench-b', now())`;
      }
  });
}

interface Phases {
  readonly [phase: string]: number;
}

function stopwatch() {
  const phases: Record<string, number> = {};
  const time = async <T>(phase: string, work: () => Promise<T>): Promise<T> => {
    const start = monotonicMs();
    const result = await work();
    phases[phase] = Math.round(monotonicMs() - start) / 1_000;
    return result;
  };
  return { phases: phases as Phases, time };
}

async function payEveryone(office: BenchOffice, entityId: string, month: string, payOn: string) {
  const first = office.as(await office.person('payroll', 'finance'), 'payroll', 'finance');
  const second = office.as(await office.person('approver', 'payroll'), 'approver', 'payroll');
  const intent = () => ({ intentId: randomUUID() });
  const account = { entityId, name: 'Main', iban: 'AT483200000012345864', openedOn: '2026-01-01' };
  const { id: bankAccount } = await first.bankAccounts.add({ ...intent(), ...account });
  const { phases, time } = stopwatch();
  const { id: run } = await time('choose people', () =>
    first.payroll.prepare({ ...intent(), entityId, month, payOn }),
  );
  await time('load, evaluate, store draft', () => computeRun(office.runtime, run));
  const draft = (await first.payroll.get({ run })).run;
  const { hash, version } = draft;
  const approval = await time('approve', () =>
    second.payroll.approve({ ...intent(), run, hash: hash!, version }),
  );
  if (approval.state !== 'approved') throw new Error(`the run is ${approval.state}`);
  const approved = (await first.payroll.get({ run })).run.version;
  await first.payroll.post({ ...intent(), run, version: approved });
  await time('post payslips, entries, payments', () => postRun(office.runtime, run));
  const executeOn = payOn;
  const batch = await time('write payment file', () =>
    first.payments.prepareBatch({ ...intent(), entityId, bankAccount, executeOn }),
  );
  await time('approve payment file', () =>
    second.payments.approveBatch({ ...intent(), batch: batch.id, hash: batch.hash }),
  );
  const file = await time('read payment file', () => first.payments.file({ batch: batch.id }));
  const { payslips } = draft;
  return { payslips, payments: batch.count, fileBytes: Buffer.byteLength(file.content), phases };
}

/** Pays `people` on a throw-away server; `balanced` proves the books after it. */
export async function measure(
  people: number,
  country: string,
  inputOf: (nth: number) => EvaluationInput,
) {
  const { period } = inputOf(0);
  const office = await openOffice({ country, today: period.to });
  try {
    const [entity] = office.runtime.plugin.tenant.entities;
    await confirmLaw(office, entity!.jurisdiction);
    await enterPeople(office, entity!.id, people, inputOf);
    await office.asSystem((tx) => foldEntries(tx.sql, entity!.id));
    await office.analyse();
    const before = process.cpuUsage();
    const paid = await payEveryone(office, entity!.id, period.from, period.to);
    const { user, system } = process.cpuUsage(before);
    if (paid.payslips !== people || paid.payments !== people)
      throw new Error(`${paid.payslips} payslips, ${paid.payments} payments of ${people} people`);
    const trial = await office.asSystem((tx) => readTrialBalance(tx.sql, entity!.id));
    const seconds = Object.values(paid.phases).reduce((sum, each) => sum + each, 0);
    return {
      ...paid,
      seconds: Math.round(seconds * 10) / 10,
      processorSeconds: Math.round((user + system) / 1e5) / 10,
      peakMebibytes: Math.round(process.resourceUsage().maxRSS / MEBIBYTE),
      balanced: trial.debit === trial.credit,
    };
  } finally {
    await office.close();
  }
}
