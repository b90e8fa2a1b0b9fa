/** What the office and a person set: facts, house values, confirmations of law, parallel run. */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { country } from './kit/country.ts';
import { type Caller, faultOf, type TestTenant, testTenant } from './kit/tenant.ts';

const TODAY = '2026-11-23';
let t: TestTenant;
let admin: Caller;
let second: Caller;
beforeAll(async () => {
  t = await testTenant({ country: await country('at'), id: 'at', today: TODAY });
  admin = await t.as(await t.staff('admin'));
  second = await t.as(await t.staff('approver'));
}, 60_000);

describe('facts as a form', () => {
  it('carry the plug-in’s words, options and units, without what identity proves', async () => {
    const nobody = await t.as(null);
    const { jurisdiction, fields, identifiers } = await nobody.forms.facts({
      ...{ of: 'person', language: 'de' },
    });
    expect(jurisdiction).toBe('at');
    const keys = fields.map(({ key }) => key);
    expect(keys).not.toContain('birthDate');
    expect(keys).not.toContain('vsnr');
    // The bank account has a page of its own.
    expect(identifiers.map(({ id }) => id)).toEqual(['vsnr']);
    const by = new Map(fields.map((field) => [field.key, field]));
    expect(by.get('commuting')).toMatchObject({
      ...{ label: 'Pendlerpauschale', type: 'choice', preset: 'none' },
    });
    expect(by.get('commuting')!.options[1]).toEqual({
      ...{ value: 'small', label: 'klein (Öffis zumutbar)' },
    });
    expect(by.get('taxAllowance')).toMatchObject({ type: 'money', preset: '0.00' });
    expect(by.get('children')!.type).toBe('rows');
    expect(by.get('children')!.fields.map(({ type }) => type)).toEqual(['date', 'choice']);
  });
  it('exist in every language, and for engagements', async () => {
    const nobody = await t.as(null);
    for (const language of ['de', 'en'])
      for (const of of ['person', 'engagement', 'entity'] as const) {
        const { fields } = await nobody.forms.facts({ of, language });
        for (const field of fields) expect(field.label, `${of}.${field.key}`).not.toBe(field.key);
      }
    const unknown = nobody.forms.facts({ of: 'person', language: 'de', jurisdiction: 'zz' });
    expect(await faultOf(unknown)).toBe('jurisdiction.unknown');
  });
});

describe('the numbers that prove who one is', () => {
  it('are no bank accounts', async () => {
    const self = await t.as(await t.person());
    const contact = { givenName: 'Ada', familyName: 'Example', phone: '+43 1 2345678' };
    const address = { street: 'Beispielgasse 1', postalCode: '1010', city: 'Wien', country: 'AT' };
    await self.people.updateContact({ ...contact, ...address, language: 'de', version: 1 });
    const submitted = self.people.submitIdentity({
      ...{ birthDate: '1990-02-03', nationality: 'AT' },
      document: { kind: 'passport', number: 'P1234567', country: 'AT' },
      identifiers: { iban: 'AT61 1904 3002 3457 3201' },
    });
    expect(await faultOf(submitted)).toBe('identifier.unknown');
  });
});

describe('facts a person declares', () => {
  it('hold from a day of this month on and are theirs to read', async () => {
    const self = await t.as(await t.person());
    const facts = { residenceLand: 'W', commuting: 'large', commutingKm: 30 };
    await self.people.declareFacts({ jurisdiction: 'at', from: '2026-11-01', facts });
    const [known] = await self.people.myFacts({});
    expect(known).toMatchObject({ from: '2026-11-01', jurisdiction: 'at', facts });
    const other = await t.as(await t.person());
    expect(await other.people.myFacts({})).toEqual([]);
  });
  it('are refused back in time and where the law would not read them', async () => {
    const self = await t.as(await t.person());
    const declare = (from: string, facts: Record<string, unknown>) =>
      faultOf(self.people.declareFacts({ jurisdiction: 'at', from, facts }));
    expect(await declare('2026-10-31', {})).toBe('facts.back-in-time');
    expect(await declare('2026-11-01', { commutingKm: -3 })).toBe('facts.invalid');
    expect(await declare('2026-11-01', { wrong: 1 })).toBe('facts.invalid');
  });
});

describe('a person’s file at the desk', () => {
  it('shows accounts without their numbers, tells whose decision it is, and leaves a trace', async () => {
    const id = await t.person();
    const payroll = await t.as(await t.staff('payroll'));
    const iban = 'AT61 1904 3002 3457 3201';
    await payroll.people.prepareBankAccount({
      ...{ person: id, iban, holder: 'Example', intentId: randomUUID() },
    });
    const [own] = (await payroll.people.file({ person: id })).accounts;
    expect(own).toMatchObject({ last4: '3201', byStaff: true, own: true, state: 'waiting' });
    const [theirs] = (await second.people.file({ person: id })).accounts;
    expect(theirs!.own).toBe(false);
    expect(JSON.stringify(theirs)).not.toContain('19043002');
    const looked = await (await t.as(id)).people.whoLooked({});
    expect(looked.filter(({ what }) => what === 'bank-account')).toHaveLength(2);
  });
});

describe('house values', () => {
  const bookOf = async (key: string) =>
    (await admin.tenant.houseBook({ language: 'de' })).find((each) => each.key === key);

  it('show default and source, then what two people decided, on its day', async () => {
    expect(await bookOf('pay-days')).toMatchObject({
      ...{ current: 14, preset: 14, unit: 'days', confidence: 'C', decisions: [] },
      label: 'Tage nach der Leistung, bis die Auszahlung zugesagt ist',
    });
    const { id } = await admin.tenant.proposeHouseValue({
      ...{ key: 'pay-days', value: 7, from: TODAY, reason: 'assembly', intentId: randomUUID() },
    });
    expect(await bookOf('pay-days')).toMatchObject({ current: 14 });
    expect((await bookOf('pay-days'))!.decisions).toMatchObject([{ own: true, approvedBy: null }]);
    expect(await faultOf(admin.tenant.approveHouseValue({ id }))).toBe('house.same-person');
    await second.tenant.approveHouseValue({ id });
    expect(await bookOf('pay-days')).toMatchObject({ current: 7, since: TODAY, preset: 14 });
  });
  it('include the platform’s own', async () => {
    expect(await bookOf('step-up.maximum-age-minutes')).toMatchObject({
      current: 10,
      since: null,
    });
  });
});

describe('legal values nobody verified', () => {
  it('are listed with text, article and source, and hold once two people confirmed', async () => {
    const open = (await admin.tenant.lawValues({ language: 'de' })).values;
    expect(open.length).toBeGreaterThan(0);
    for (const value of open) {
      expect(value.confidence === 'C' || value.value === null).toBe(true);
      expect(value.label).not.toBe(value.key);
      expect(value.article).not.toBe('');
    }
    const one = open.find(({ value, sort }) => value !== null && sort === 'text')!;
    const { id } = await admin.tenant.proposeHouseValue({
      ...{ key: `confirmed.${one.key}`, value: one.value!, from: '2026-01-01' },
      ...{ reason: 'seen in the gazette', intentId: randomUUID() },
    });
    const now = async () =>
      (await admin.tenant.lawValues({ language: 'de' })).values.find(({ key }) => key === one.key)!;
    expect(await now()).toMatchObject({ confirmed: null, waiting: { id, own: true } });
    await second.tenant.approveHouseValue({ id });
    expect(await now()).toMatchObject({ confirmed: { id, value: one.value }, waiting: null });
  });
  it('are not confirmed where the law is certain, nor with another sort of value', async () => {
    const all = (await admin.tenant.lawValues({ language: 'de', which: 'all' })).values;
    const propose = (key: string, value: string) =>
      faultOf(
        admin.tenant.proposeHouseValue({
          ...{ key: `confirmed.${key}`, value, from: TODAY, reason: 'test' },
          intentId: randomUUID(),
        }),
      );
    const certain = all.find(({ confidence }) => confidence === 'A')!;
    expect(await propose(certain.key, '1')).toBe('house.not-to-confirm');
    expect(await propose('no.such.key', '1')).toBe('house.unknown-key');
    const open = (await admin.tenant.lawValues({ language: 'de' })).values;
    const structured = open.find(({ sort }) => sort === 'structure')!;
    expect(await propose(structured.key, '12 %')).toBe('house.wrong-type');
    expect(await propose(structured.key, '[{')).toBe('house.confirmed-unreadable');
  });
});

describe('parallel run', () => {
  // Published: Arbeiterkammer/BMF figures of 2026 stand in tenants/at/cases; here the arithmetic of
  // a marginal engagement, of which an employee keeps everything.
  const csv = (net: string): string =>
    [
      'reference;period;kind;pay;person.residenceLand;engagement.land;gross;net',
      `M-1;2026-03;echt;400,00;W;W;400,00;${net}`,
      'M-2;2026-03;nonsense;400,00;W;W;400,00;400,00',
    ].join('\n');

  it('says equal, by how much it differs, and which row it cannot read', async () => {
    const payroll = await t.as(await t.staff('payroll'));
    const same = await payroll.parallel.compare({ csv: csv('400,00'), language: 'de' });
    expect(same).toMatchObject({ equal: 1, differs: 0, refused: 1 });
    expect(same.rows.find(({ reference }) => reference === 'M-2')).toMatchObject({
      outcome: 'refused',
    });
    expect(JSON.stringify(same)).not.toMatch(/\{\w+(:\w+)?\}/);
    const other = await payroll.parallel.compare({ csv: csv('390,00'), language: 'de' });
    expect(other.rows[0]).toMatchObject({
      outcome: 'differs',
      differences: [{ figure: 'net', ours: 40_000, theirs: 39_000, by: 1_000 }],
    });
  });
  it('refuses what is no table, at its field, and whoever does not pay wages', async () => {
    const payroll = await t.as(await t.staff('payroll'));
    const fault = faultOf(payroll.parallel.compare({ csv: 'a,b\n1,2', language: 'de' }));
    expect(await fault).toBe('parallel.unreadable');
    const adviser = await t.as(await t.staff('adviser'));
    expect(await faultOf(adviser.parallel.compare({ csv: csv('1'), language: 'de' }))).toBe(
      'auth.role-needed',
    );
  });
});
