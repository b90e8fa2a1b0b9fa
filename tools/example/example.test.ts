/** A small example year in a fresh database, looked at from outside. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { manualClock } from '@smart/calendar/clock';
import {
  exampleVatChecker,
  openTenantDatabase,
  openVault,
  seedEntities,
  systemActor,
  TENANT_MIGRATIONS,
  type TenantRuntime,
} from '@smart/core';
import { discoverTenants } from '@smart/law/discovery';
import { testDatabase } from '@smart/postgres/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInsWithoutHub } from './load.ts';
import { type Office, readAsSystem } from './play/office.ts';
import { type Loaded, loadTenant } from './tenant.ts';

const TODAY = '2026-11-23';
const SIZE = { people: 6, months: 3 };

let loaded: Loaded;
let runtime: TenantRuntime;

beforeAll(async () => {
  const found = await discoverTenants(join(import.meta.dirname, '../../tenants'), {
    only: ['at'],
  });
  const tenant = found.tenants.get('at');
  if (!tenant) throw new Error('the tenant at is not on disk');
  const { runtimeUrl } = await testDatabase({ migrations: TENANT_MIGRATIONS });
  const clock = manualClock(TODAY);
  runtime = {
    id: 'at',
    origin: 'http://at.localhost',
    plugin: { ...found, tenant },
    clock,
    database: openTenantDatabase(runtimeUrl, { connections: 6 }),
    vault: openVault([{ id: 'k1', secret: randomBytes(32) }]),
    jobs: { enqueue: async () => undefined },
    vatChecker: exampleVatChecker,
    exampleMode: true,
  };
  await runtime.database.inTransaction(systemActor('test'), (tx) =>
    seedEntities(tx, runtime.plugin),
  );
  const signIns = signInsWithoutHub(runtime);
  const report = () => undefined;
  loaded = (await loadTenant({ runtime, today: TODAY, clock, size: SIZE, signIns, report }))!;
});
afterAll(() => runtime.database.close());

type Row = Readonly<Record<string, unknown>>;
const rows = <T extends object = Row>(query: string): Promise<readonly T[]> =>
  readAsSystem(loaded.office, async ({ sql }) => [...(await sql.unsafe<T[]>(query))]);
const one = async <T extends object = Row>(query: string): Promise<T> => (await rows<T>(query))[0]!;
const office = (): Office => loaded.office;
const idOf = (person: string): string => office().people.get(person)!.id;

interface Slip {
  readonly number: string;
  readonly gross: bigint;
  readonly net: bigint;
  readonly cost: bigint;
}
const slips = (person: string, month: string): Promise<readonly Slip[]> =>
  rows<Slip>(`select number, gross_minor as gross, net_minor as net, employer_cost_minor as cost
    from payslip where person_id = '${idOf(person)}' and period_from = '${month}-01'
    order by number`);

describe('the books', () => {
  test('balance: every entry, and the trial balance', async () => {
    expect(
      await rows(`select entry_id from ledger_posting group by entry_id
      having sum(amount) <> 0`),
    ).toEqual([]);
    const trial = await office().desk('finance').finance.trialBalance({});
    expect(trial.debitMinor).toBe(trial.creditMinor);
    expect(trial.debitMinor).toBeGreaterThan(100_000_00n);
    expect(trial.lines.reduce((sum, line) => sum + line.balanceMinor, 0n)).toBe(0n);
  });

  test('the bank account stands at the closing balance of the last statement', async () => {
    const { closing } = await one<{ closing: bigint }>(`select closing_minor as closing
      from bank_statement order by to_date desc, sequence desc limit 1`);
    const { balance } = await one<{ balance: bigint }>(
      `select sum(amount)::bigint as balance from ledger_posting where account = 'bank'`,
    );
    expect(balance).toBe(closing);
    expect(closing).toBe(loaded.bank.balance());
    expect(await rows('select 1 from bank_statement where gap is not null')).toEqual([]);
  });

  test('each open item of a client is what its invoice still has open', async () => {
    const wrong = await rows(`
      select i.number, i.gross_minor, coalesce(open.amount, 0) as open, coalesce(paid.amount, 0)
      from invoice i
      left join (select invoice, sum(amount) as amount from ledger_posting
        where account = 'receivable' group by 1) open on open.invoice = i.id::text
      left join (select target_id, sum(amount_minor) as amount from bank_match
        where target_kind = 'invoice' group by 1) paid on paid.target_id = i.id::text
      where i.kind = 'invoice'
        and i.gross_minor - coalesce(paid.amount, 0) <> coalesce(open.amount, 0)`);
    expect(wrong).toEqual([]);
  });

  test('what people are owed and no bank has paid yet is nothing but what waits today', async () => {
    const { owed } = await one<{ owed: bigint }>(`select -coalesce(sum(amount), 0)::bigint as owed
      from ledger_posting where account = 'person-payable'`);
    const { waiting } = await one<{ waiting: bigint }>(`select
      coalesce(sum(amount_minor), 0)::bigint as waiting from payment
      where payee_kind = 'person' and state in ('prepared', 'sent')`);
    expect(owed).toBe(waiting);
  });

  test('authorities are owed months not yet due, or owe what a correction took back', async () => {
    const open = await rows<{ payable: string; amount: bigint }>(`
      select payable, sum(amount)::bigint as amount from ledger_posting
      where account in ('social-insurance-payable', 'tax-office-payable', 'municipality-payable')
      group by payable having sum(amount) <> 0`);
    const back = await one<{ amount: bigint }>(
      `select sum(net_minor)::bigint as amount from payslip
       where kind = 'correction' and period_from = '2026-09-01'`,
    );
    const former = open.filter(({ payable }) => payable.slice(-7) < '2026-11');
    expect(former).toEqual([{ payable: 'finanzamt:2026-09', amount: back.amount }]);
  });

  test('the one line nobody could place stands on suspense', async () => {
    const { suspense } = await one<{ suspense: bigint }>(`select -sum(amount)::bigint as suspense
      from ledger_posting where account = 'suspense'`);
    expect(suspense).toBe(24_750n);
    expect(await rows(`select state from bank_entry where state = 'suspense'`)).toHaveLength(1);
  });
});

describe('pay', () => {
  test('every payslip is paid once, to the cent', async () => {
    const wrong = await rows(`
      select s.number, s.to_pay_minor, sum(p.amount_minor) from payslip s
      left join payment p on p.source_kind = 'payslip' and p.source_id = s.id::text
        and p.state = 'executed'
      where s.to_pay_minor > 0 group by s.id, s.number, s.to_pay_minor
      having count(p.id) <> 1 or sum(p.amount_minor) <> s.to_pay_minor`);
    expect(wrong).toEqual([]);
    const { paid, debited } = await one<{ paid: bigint; debited: bigint }>(`
      select (select sum(to_pay_minor) from payslip)::bigint as paid,
        (select -sum(m.amount_minor) from bank_match m
         join payment p on p.id::text = m.target_id
         where m.target_kind in ('payment', 'payment-return')
           and p.source_kind = 'payslip')::bigint as debited`);
    expect(debited).toBe(paid);
  });

  // Published: tax tariff 2026 (law/cases/at.json): 3,000.00 in Vienna, net 2,168.83, employer cost
  // 3,894.60, of which severance fund 45.90. Not in it: Vienna's levy, 2.00 for each Monday.
  test('a month of 3,000.00 in Vienna', async () => {
    const [september] = await slips('p01', '2026-09');
    expect(september).toMatchObject({ gross: 300_000n, net: 216_883n });
    // The fund begins a month after the work; September 2026 has four Mondays, the week that
    // began on 31 August reaches into it.
    expect([389_460n - 4_590n + 800n, 389_460n - 4_590n + 1_000n]).toContain(september!.cost);
    const [october] = await slips('p01', '2026-10');
    expect(october).toMatchObject({ gross: 300_000n, net: 216_883n, cost: 389_460n + 800n });
  });

  // By hand: 360.00 alone is below 551.10, so marginal: no contribution of the worker, but the levy
  // of 19.4 % = 69.84. With 330.00 it is 690.00, insured as a whole: KV 3.87 %, PV 10.25 %, AK
  // 0.50 %, WF 0.75 %, no AV below 2,225.00: 13.93 + 36.90 + 1.80 + 2.70 on the first, 12.77 + 33.83
  // + 1.65 + 2.47 on the second = 106.05; and the levy is taken back.
  test('a second short work crosses the marginal limit and corrects the first', async () => {
    const [first, second, ...more] = await slips('p03', '2026-10');
    expect(more).toEqual([]);
    expect([first!.gross, second!.gross]).toEqual([36_000n, 33_000n]);
    const lines = await rows<{ number: string; line: string; amount: number }>(`
      select s.number, l ->> 'line' as line, (l ->> 'amount')::int as amount
      from payslip s, jsonb_array_elements(s.payslip -> 'lines') l
      where s.person_id = '${idOf('p03')}'`);
    const sumOf = (slip: Slip, ...names: string[]): number =>
      lines
        .filter(({ number, line }) => number === slip.number && names.includes(line))
        .reduce((sum, { amount }) => sum + amount, 0);
    const insurance = ['kv-dn', 'pv-dn', 'ak-dn', 'wf-dn', 'av-dn'];
    expect(sumOf(first!, ...insurance)).toBe(0);
    expect(sumOf(first!, 'dga')).toBe(6_984);
    expect(sumOf(second!, ...insurance)).toBe(10_605);
    expect(sumOf(second!, 'dga')).toBe(-6_984);
  });

  test('a fact told late is paid after all, in a correction that names its month', async () => {
    const late = loaded.story.lateFacts[0]!;
    const [correction] = await rows<{ kind: string; net: bigint; month: string }>(`
      select kind, net_minor as net, to_char(period_from, 'YYYY-MM') as month from payslip
      where person_id = '${idOf(late.person)}' and kind = 'correction'`);
    expect(correction?.month).toBe(late.from.slice(0, 7));
    // One child, whole family bonus: 166.68 a month, as far as there is tax to keep.
    expect(correction!.net).toBeGreaterThan(0n);
    expect(correction!.net).toBeLessThanOrEqual(16_668n);
  });
});

describe('today', () => {
  test('everybody finds work', async () => {
    const counts = await one<Readonly<Record<string, number>>>(`select
      (select count(*) from client_order where state = 'review')::int as review,
      (select count(*) from client_order where state = 'sent')::int as sent,
      (select count(*) from engagement where state = 'submitted')::int as asked,
      (select count(*) from expense where state = 'submitted')::int as expenses,
      (select count(*) from person_bank_account where state = 'waiting')::int as accounts,
      (select count(*) from house_value where approved_by is null)::int as house,
      (select count(*) from work_day d join engagement e on e.id = d.engagement_id
        where d.state = 'planned' and d.on_date < '${TODAY}' and e.state = 'ready'
          and e.person_id = '${idOf('mira')}')::int as unconfirmed`);
    for (const [what, count] of Object.entries(counts))
      expect(count, what).toBeGreaterThanOrEqual(1);
  });

  test('the link in the outbox opens the order that waits at its client', async () => {
    const mails = await office().desk('admin').mail.outbox({});
    const sent = mails.find(({ code }) => code === 'orders.sent');
    const token = /\/o\/([\w-]+)/.exec(sent?.body ?? '')?.[1] ?? '';
    const order = await office().client(token).orders.link.view({});
    expect(order).toMatchObject({ state: 'sent', canDecide: true });
  });

  test('duties of the past are done', async () => {
    expect(
      await rows(`select kind, due from duty where state = 'open' and due < '${TODAY}'`),
    ).toEqual([]);
  });
});
