/** Files for authorities, from what payroll stored. */
import { beforeAll, describe, expect, it } from 'vitest';
import { periodDeclared } from '../src/declarations/rules.ts';
import { type PayOffice, paid, payOffice, ready, withAccount } from './kit/payroll.ts';
import { faultOf } from './kit/tenant.ts';
import { approved, daily, monthly, type Worker } from './kit/work.ts';

let office: PayOffice;
let worker: Worker;

beforeAll(async () => {
  office = await payOffice();
  worker = await office.worker(20_000_00n);
  await withAccount(office, worker);
  await ready(office, worker, monthly(worker.budget, 3_250_00n, '2026-10-01'));
  await paid(office, { month: '2026-10-01', payOn: '2026-11-24', people: [worker.id] });
});

/** Papers shown, as joining asks for them. */
async function showPapers({ call }: Worker): Promise<void> {
  const { version } = await call.people.me({});
  await call.people.updateContact({
    ...{ givenName: 'Kim', familyName: 'Muster', phone: '+43 1 5550 1', language: 'de' },
    ...{ street: 'Beispielgasse 1', postalCode: '1010', city: 'Wien', country: 'AT', version },
  });
  await call.people.submitIdentity({
    birthDate: '1980-01-01',
    nationality: 'AT',
    document: { kind: 'passport', number: 'P1234567', country: 'AT' },
    identifiers: { vsnr: '1237 010180' },
  });
}

async function dutyOf(kind: string, engagement?: string): Promise<string> {
  const { rows } = await office.first.duties.list({ engagement, state: 'all' });
  const found = rows.find((row) => row.kind === kind && (engagement || row.person === worker.id));
  return found!.id;
}

const fileOf = async (duty: string) => {
  const file = await office.first.declarations.file({ duty });
  return { ...file, content: JSON.parse(file.text) };
};

describe('the file of a duty', () => {
  it('is refused, naming what the authority would miss', async () => {
    const asked = office.first.declarations.file({ duty: await dutyOf('mbgm') });
    await expect(asked).rejects.toMatchObject({
      cause: {
        code: 'declarations.incomplete',
        params: { path: 'people.0.identity.birthDate' },
      },
    });
    await showPapers(worker);
  });

  it('declares a month from the stored payslip, the same bytes twice', async () => {
    const duty = await dutyOf('mbgm');
    const { content, layout, text, name } = await fileOf(duty);
    expect([layout, name]).toEqual(['record', `mbgm-${duty}.json`]);
    expect(content.period).toEqual({ from: '2026-10-01', to: '2026-10-31' });
    expect(content.people).toHaveLength(1);
    expect(content.people[0]).toMatchObject({ vsnr: '1237010180', familyName: 'Muster' });
    // jobs.at/brutto/3250: 587.28 of 3,250.00 are the person's contributions.
    expect(content.people[0].declared[0].data.base).toBe(325_000);
    const { cents } = content.people[0];
    const own = ['kv-dn', 'pv-dn', 'av-dn', 'ak-dn', 'wf-dn'].map((line) => cents[line] ?? 0);
    expect(own.reduce((a, b) => a + b)).toBe(58_728);
    expect((await fileOf(duty)).text).toBe(text);
  });

  it('declares a start before any payslip', async () => {
    const draft = daily(worker.budget, 300_00n, ['2026-12-01']);
    const engagement = await approved(office, worker, draft);
    const { content } = await fileOf(await dutyOf('start-declaration', engagement));
    const [declared] = content.people[0].declared;
    expect(declared).toMatchObject({ of: engagement, due: '2026-12-01' });
    expect(declared.data).toMatchObject({ start: '2026-12-01', kind: 'fallweise' });
  });

  it('is seen by the person it speaks of', async () => {
    const looks = await worker.call.people.whoLooked({});
    expect(looks.map(({ what }) => what)).toContain('identity');
  });

  it('is refused where nothing is declared by file', async () => {
    const { rows } = await office.first.duties.list({ state: 'all' });
    const payment = rows.find(({ kind }) => kind === 'pay-contributions')!;
    expect(await faultOf(office.first.declarations.file({ duty: payment.id }))).toBe(
      'declarations.none',
    );
    const nothing = '00000000-0000-7000-8000-000000000000';
    expect(await faultOf(office.first.declarations.file({ duty: nothing }))).toBe('duties.unknown');
  });
});

describe('the days a declaration speaks of', () => {
  const duty = { id: 'd', kind: 'k', entity: 'e', person: null, engagement: null, replaces: null };
  const of = (day: string) => ({ ...duty, due: '2027-02-28', from: day, to: null });
  it('are the month, quarter or year around its first day', () => {
    expect(periodDeclared('month', of('2026-02-10'))).toEqual({
      from: '2026-02-01',
      to: '2026-02-28',
    });
    expect(periodDeclared('quarter', of('2026-05-31'))).toEqual({
      from: '2026-04-01',
      to: '2026-06-30',
    });
    expect(periodDeclared('year', of('2026-12-01'))).toEqual({
      from: '2026-01-01',
      to: '2026-12-31',
    });
  });
});
