import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PayOffice, paid, payOffice, prepared, ready, withAccount } from './kit/payroll.ts';
import { faultOf } from './kit/tenant.ts';
import { monthly, type Worker } from './kit/work.ts';

let office: PayOffice;
let admin: postgres.Sql;
beforeAll(async () => {
  office = await payOffice();
  admin = postgres(office.t.adminUrl, { max: 2 });
});
afterAll(() => admin.end({ timeout: 5 }));

/** A worker paid 3,250.00 a month in Upper Austria: the published case AT-PUB-2026-3250. */
async function salaried(startsOn = '2026-11-01', amount = 3_250_00n): Promise<Worker> {
  const worker = await office.worker(20_000_00n);
  await withAccount(office, worker);
  await ready(office, worker, monthly(worker.budget, amount, startsOn));
  return worker;
}

describe('a payslip', () => {
  it('is explained line by line from its stored input, in both languages', async () => {
    const worker = await salaried('2026-10-01');
    await paid(office, { month: '2026-10-01', people: [worker.id] });
    const [row] = (await worker.call.payslips.mine({})).payslips;
    const view = await worker.call.payslips.get({ id: row!.id, language: 'de' });
    const kept = view.lines.filter(({ side }) => side === 'employee');
    const tax = kept.filter(({ line }) => line === 'lst').map((line) => line.amountMinor);
    expect(tax).toEqual([34_527n]);
    const sum = kept.reduce((total, { amountMinor }) => total + amountMinor, 0n);
    expect(sum - tax[0]!).toBe(58_728n);
    for (const line of view.lines) {
      expect(line.explanation?.article).toBeTruthy();
      expect(line.explanation?.text).not.toMatch(/[{}]|^why\./);
      expect(line.label).not.toBe(line.line);
    }
    const { groups } = view.hundred;
    expect(groups.reduce((sum, { segments }) => sum + (segments ?? 0), 0)).toBe(100);
    expect(view.yearToDate).toMatchObject({ grossMinor: 325_000n, payslips: 1 });
    const paper = await worker.call.payslips.pdf({ id: row!.id });
    expect(Buffer.from(paper.content, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const again = await worker.call.payslips.pdf({ id: row!.id });
    expect(again.content).toBe(paper.content);
  });

  it('is nobody else’s, and staff who look leave a trace', async () => {
    const [slip] = await admin`select id, person_id as person from payslip limit 1`;
    const stranger = await office.worker();
    const asked = stranger.call.payslips.get({ id: slip!.id, language: 'de' });
    expect(await faultOf(asked)).toBe('payslips.unknown');
    await office.first.payslips.of({ id: slip!.id, language: 'en' });
    const looked = await (await office.t.as(slip!.person)).people.whoLooked({});
    expect(looked.some(({ what }) => what === 'payslips')).toBe(true);
  });

  it('leaves that trace from the run too: one person’s item, not the list', async () => {
    const worker = await salaried();
    const run = await prepared(office, { people: [worker.id] });
    const looks = async () => (await worker.call.people.whoLooked({})).map(({ what }) => what);
    const before = await looks();
    const { items } = await office.second.payroll.get({ run });
    expect(await looks()).toEqual(before);
    await office.second.payroll.differences({ item: items[0]!.id });
    expect((await looks()).filter((what) => what === 'payslips')).toHaveLength(1);
  });
});
