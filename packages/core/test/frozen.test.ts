/** A tenant that is frozen or wound down: nothing new begins, all that exists is carried to its end. */
import { randomUUID } from 'node:crypto';
import type { Tenant } from '@smart/law';
import { beforeAll, describe, expect, it } from 'vitest';
import { postRun } from '../src/payroll/index.ts';
import {
  approveRun,
  type PayOffice,
  paid,
  payOffice,
  prepared,
  ready,
  startPosting,
  withAccount,
} from './kit/payroll.ts';
import { faultOf } from './kit/tenant.ts';
import { daily, monthly, submitted, type Worker } from './kit/work.ts';

let office: PayOffice;
let worker: Worker;
let running: string;
let asked: string;

function become(lifecycle: Tenant['lifecycle']): void {
  const { runtime } = office.t;
  const plugin = { ...runtime.plugin, tenant: { ...runtime.plugin.tenant, lifecycle } };
  Object.assign(runtime, { plugin });
}

beforeAll(async () => {
  office = await payOffice();
  worker = await office.worker(20_000_00n);
  await withAccount(office, worker);
  running = await ready(office, worker, monthly(worker.budget, 3_250_00n, '2026-10-01'));
  asked = await submitted(worker, daily(worker.budget, 300_00n, ['2026-12-01']));
  await paid(office, { month: '2026-10-01', payOn: '2026-11-24', people: [worker.id] });
  become('frozen');
});

describe('a frozen tenant', () => {
  it('takes on no engagement, order, budget, client or person', async () => {
    const intentId = randomUUID();
    const { engagements, budgets } = worker.call;
    const draft = daily(worker.budget, 300_00n, ['2026-12-02']);
    expect(await faultOf(engagements.create({ ...draft, intentId }))).toBe('tenant.frozen');
    const adviser = await office.t.as(office.adviser);
    const { version } = (await adviser.engagements.review({ id: asked })).engagement;
    const floor = { reason: 'no agreement applies', source: 'example' };
    const approval = { id: asked, version, floor, late: null, intentId };
    expect(await faultOf(adviser.engagements.approve(approval))).toBe('tenant.frozen');
    expect(await faultOf(budgets.open({ name: 'Another', entity: 'smart-at', intentId }))).toBe(
      'tenant.frozen',
    );
  });

  it('still changes and ends a running engagement', async () => {
    const { engagements } = await office.t.as(office.adviser);
    const { version } = (await engagements.review({ id: running })).engagement;
    const ended = await engagements.end({
      ...{ id: running, version, on: '2026-11-30', intentId: randomUUID() },
      reason: 'The office winds its work down.',
    });
    expect(ended).toBeDefined();
  });

  it('still corrects an earlier month by a fact found out late', async () => {
    const adviser = await office.t.as(office.adviser);
    await adviser.people.setFacts({
      person: worker.id,
      jurisdiction: 'at',
      from: '2026-10-01',
      facts: {
        ...{ birthDate: '1990-05-01', residenceLand: 'O' },
        ...{ commuting: 'small', commutingKm: 28 },
      },
    });
    const run = await prepared(office, { people: [worker.id] });
    const { items } = await office.first.payroll.get({ run });
    expect(items.length).toBeGreaterThan(0);
    await approveRun(office, run);
    await startPosting(office, run);
    await postRun(office.t.runtime, run);
    const { payslips } = await worker.call.payslips.mine({});
    const months = payslips.map(({ from, kind }) => `${from} ${kind}`);
    expect(months).toContain('2026-10-01 correction');
    expect(months).toContain('2026-11-01 regular');
  });

  it('still lets the person read papers, and is the same when wound down', async () => {
    become('wound-down');
    const draft = daily(worker.budget, 300_00n, ['2026-12-02']);
    const { engagements, payslips } = worker.call;
    expect(await faultOf(engagements.create({ ...draft, intentId: randomUUID() }))).toBe(
      'tenant.frozen',
    );
    expect((await payslips.mine({})).payslips.length).toBeGreaterThan(1);
  });

  it('takes on work again once configuration makes it live', async () => {
    become('live');
    const draft = daily(worker.budget, 300_00n, ['2026-12-03']);
    const made = await worker.call.engagements.create({ ...draft, intentId: randomUUID() });
    expect(made.id).toBeDefined();
  });
});
