/** Days, hours and gross for an unemployment office, and a budget's statement. */

import { beforeAll, describe, expect, it } from 'vitest';
import { bookedIn } from '../src/certificates/budget-statement.ts';
import { certificateRows } from '../src/certificates/rows.ts';
import { newId } from '../src/database/index.ts';
import { faultOf } from './kit/tenant.ts';
import { ENTITY, type Worker, type Workplace, workplace } from './kit/work.ts';

const day = (on: string, minutes = 480, gross = 150_00n) => ({
  ...{ on, engagement: 'e1', title: 'Bühnenbau', minutes, gross },
});
const period = { from: '2026-09-28', to: '2026-10-31' };

describe('rows', () => {
  // Monday 28 and Wednesday 30 September, Thursday 1 October: one week over two months.
  const days = [day('2026-09-28'), day('2026-09-30', 240, 75_00n), day('2026-10-01')];

  it('by month', () => {
    expect(certificateRows(days, [], { grain: 'month', period })).toEqual([
      {
        ...{ from: '2026-09-28', to: '2026-09-30', activity: 'Bühnenbau', kind: null },
        ...{ days: 2, minutes: 720, gross: 225_00n },
      },
      {
        ...{ from: '2026-10-01', to: '2026-10-31', activity: 'Bühnenbau', kind: null },
        ...{ days: 1, minutes: 480, gross: 150_00n },
      },
    ]);
  });

  it('by week, from Monday to Sunday', () => {
    expect(certificateRows(days, [], { grain: 'week', period })).toEqual([
      {
        ...{ from: '2026-09-28', to: '2026-10-04', activity: 'Bühnenbau', kind: null },
        ...{ days: 3, minutes: 1200, gross: 375_00n },
      },
    ]);
  });

  it('by day, beside pay that is not by the day', () => {
    const lump = {
      ...{ engagement: 'e2', title: 'Entwurf', from: '2026-09-01', to: '2026-09-30' },
      kind: 'lump-sum' as const,
      gross: 800_00n,
    };
    const rows = certificateRows(days, [lump], { grain: 'day', period });
    expect(rows.map(({ from, days: count, gross }) => [from, count, gross])).toEqual([
      ['2026-09-28', 1, 150_00n],
      ['2026-09-28', 0, 800_00n],
      ['2026-09-30', 1, 75_00n],
      ['2026-10-01', 1, 150_00n],
    ]);
  });

  it('keep engagements apart', () => {
    const other = { ...day('2026-09-28'), engagement: 'e2', title: 'Licht' };
    const rows = certificateRows([...days, other], [], { grain: 'week', period });
    expect(rows.map(({ activity }) => activity)).toEqual(['Bühnenbau', 'Licht']);
  });
});

describe('a budget’s statement', () => {
  const lines = [
    { date: '2026-09-30', rule: 'payment.collected', key: 'line:l1', amount: -900_00n },
    { date: '2026-10-05', rule: 'payroll.estimate', key: 'payslip:p1', amount: 810_00n },
    { date: '2026-10-06', rule: 'something.new', key: 'x:1', amount: -1_00n },
    { date: '2026-11-02', rule: 'expense.budget', key: 'expense:x1', amount: 50_00n },
  ];

  it('opens, moves and closes by the person’s view: the liability is theirs', () => {
    const october = { from: '2026-10-01', to: '2026-10-31' };
    const booked = bookedIn(lines, october, 'de');
    expect(booked).toMatchObject({ opening: 900_00n, closing: 91_00n });
    expect(booked.entries.map(({ text, amount }) => [text, amount])).toEqual([
      ['Anstellung: Gesamtkosten laut Freigabe', -810_00n],
      ['Buchung (something.new)', 1_00n],
    ]);
  });
});

let place: Workplace;
let worker: Worker;

/** An ended engagement with two confirmed days, one planned, and its payslip. */
async function worked(): Promise<void> {
  await place.t.asSystem(async (tx) => {
    const [engagement, run] = [newId(), newId()];
    await tx.sql`
      insert into engagement (id, person_id, entity_id, budget_id, labour_jurisdiction, kind, title,
        state, starts_on, ends_on, facts, asked, gross_minor, estimated_cost_minor, currency,
        created_by, created_at, updated_at)
      values (${engagement}, ${worker.id}, ${ENTITY}, ${worker.budget}, 'at', 'fallweise',
        'Bühnenbau', 'ready', '2026-10-05', '2026-10-20', '{}', '{}', 45000, 60000, 'EUR',
        ${worker.id}, now(), now())`;
    for (const [on, state] of [
      ['2026-10-05', 'worked'],
      ['2026-10-06', 'changed'],
      ['2026-10-20', 'planned'],
    ] as const) {
      await tx.sql`
        insert into work_day (id, engagement_id, on_date, minutes, planned_minutes, state,
          confirmed_at, confirmed_by)
        values (${newId()}, ${engagement}, ${on}, 480, 480, ${state},
          ${state === 'planned' ? null : '2026-10-21T08:00:00Z'}, ${worker.id})`;
      await tx.sql`
        insert into pay_item (id, engagement_id, kind, amount_minor, from_date, to_date)
        values (${newId()}, ${engagement}, 'day', 15000, ${on}, ${on})`;
    }
    await tx.sql`
      insert into payroll_run (id, entity_id, year, number, period_from, period_to, pay_on, as_of,
        state, content_hash, prepared_by, prepared_at, approved_by)
      values (${run}, ${ENTITY}, 2026, 1, '2026-10-01', '2026-10-31', '2026-11-10', '2026-11-01',
        'posted', 'x', ${worker.id}, now(), ${place.payroll})`;
    await tx.sql`
      insert into payslip (id, run_id, person_id, entity_id, number, period_from, period_to,
        paid_on, kind, currency, gross_minor, net_minor, to_pay_minor, employer_cost_minor,
        estimate_minor, payslip, law_hash, counters_after, inputs, inputs_hash, as_of,
        content_hash, issued_at)
      values (${newId()}, ${run}, ${worker.id}, ${ENTITY}, 'PS-1', '2026-10-01', '2026-10-31',
        '2026-11-10', 'regular', 'EUR', 30000, 25000, 25000, 38000, 0, '{}', 'x', '{}', '{}', 'x',
        '2026-11-01', 'x', now())`;
  });
}

const october = { from: '2026-10-01', to: '2026-10-31' };

describe('certificates of a person', () => {
  beforeAll(async () => {
    place = await workplace();
    worker = await place.worker();
    await worked();
  });

  it('count confirmed days only, and name the payslips', async () => {
    const shown = await worker.call.certificates.work({ ...october, by: 'month' });
    expect(shown.rows).toMatchObject([{ days: 2, minutes: 960, grossMinor: 300_00n }]);
    expect(shown.payslips).toMatchObject([{ number: 'PS-1', grossMinor: 300_00n }]);
    expect(shown.unconfirmed).toBe(1);
    const other = await place.t.as(await place.t.person());
    expect((await other.certificates.work(october)).rows).toEqual([]);
  });

  it('come as PDF and as a table', async () => {
    const pdf = await worker.call.certificates.pdf({ ...october, by: 'week' });
    expect(Buffer.from(pdf.content, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const table = await worker.call.certificates.csv({ ...october, by: 'day' });
    expect(table.content.split('\r\n').slice(1, 3)).toEqual([
      '2026-10-05,2026-10-05,Bühnenbau,1,8,0,150.00,EUR',
      '2026-10-06,2026-10-06,Bühnenbau,1,8,0,150.00,EUR',
    ]);
  });

  it('refuse dates in the wrong order and spans of years', async () => {
    const { work } = worker.call.certificates;
    const wrong = work({ from: '2026-10-31', to: '2026-10-01' });
    expect(await faultOf(wrong)).toBe('certificates.dates');
    const long = work({ from: '2020-01-01', to: '2026-10-01' });
    expect(await faultOf(long)).toBe('certificates.too-long');
  });

  it('give a budget’s statement as PDF, of one’s own budgets only', async () => {
    const call = { budget: worker.budget, from: '2026-01-01', to: '2026-12-31' };
    const pdf = await worker.call.certificates.budgetStatement(call);
    expect(Buffer.from(pdf.content, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const other = await place.t.as(await place.t.person());
    expect(await faultOf(other.certificates.budgetStatement(call))).toBe('budgets.unknown');
  });
});
