/** The slice of people, through its procedures, against real Postgres. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '../src/database/index.ts';
import { accountsInForce, factsOf, promoteDueAccounts } from '../src/people/index.ts';
import { accountEffectiveOn, completionLevel } from '../src/people/rules.ts';
import { faultOf, type TestTenant, TODAY, testTenant } from './kit/tenant.ts';

let tenant: TestTenant;
let admin: postgres.Sql;

beforeAll(async () => {
  tenant = await testTenant();
  admin = postgres(tenant.adminUrl, { max: 2 });
});
afterAll(() => admin.end({ timeout: 5 }));

const contact = {
  givenName: 'Ada',
  familyName: 'Example',
  phone: '+43 1 2345678',
  language: 'de',
  street: 'Beispielgasse 1',
  postalCode: '1010',
  city: 'Wien',
  country: 'AT',
};
const papers = {
  birthDate: '1990-02-03',
  nationality: 'AT',
  document: { kind: 'passport' as const, number: 'P1234567', country: 'AT' },
};
// Published example IBANs (ISO 13616 registry).
const IBAN_AT = 'AT61 1904 3002 3457 3201';
const IBAN_DE = 'DE89 3704 0044 0532 0130 00';

async function complete(number?: string): Promise<string> {
  const person = await tenant.person();
  const self = await tenant.as(person);
  await self.people.updateContact({ ...contact, version: 1 });
  const identifiers: Record<string, string> = number === undefined ? {} : { 'national-id': number };
  await self.people.submitIdentity({ ...papers, identifiers });
  return person;
}

describe('levels', () => {
  it('rise from contact to address to identity verified by staff', async () => {
    const person = await tenant.person();
    const self = await tenant.as(person);
    expect(await self.people.me({})).toMatchObject({ level: 0, missing: ['phone'] });
    const some = { ...contact, street: '', postalCode: '', city: '', country: '' };
    await self.people.updateContact({ ...some, version: 1 });
    const first = await self.people.me({});
    expect(first).toMatchObject({ level: 1, version: 2 });
    expect(first.missing).toEqual(['street', 'postalCode', 'city', 'country']);
    expect(await faultOf(self.people.submitIdentity(papers))).toBe('identity.address-first');
    await self.people.updateContact({ ...contact, version: 2 });
    expect(await self.people.me({})).toMatchObject({ level: 2, missing: ['identity'] });
    await self.people.submitIdentity(papers);
    const adviser = await tenant.as(await tenant.staff('adviser'));
    const decision = { person, decision: 'verified' as const };
    expect(await faultOf(adviser.people.verifyIdentity({ ...decision, version: 3 }))).toBe(
      'record.stale',
    );
    await adviser.people.verifyIdentity({ ...decision, version: 4 });
    expect(await self.people.me({})).toMatchObject({ level: 3, missing: [] });
    const again = self.people.updateContact({ ...contact, givenName: 'Eve', version: 5 });
    expect(await faultOf(again)).toBe('identity.name-verified');
  });

  it('are counted by what is filled in', () => {
    const known = { ...contact, identityState: 'verified' as const };
    expect(completionLevel(known)).toBe(3);
    expect(completionLevel({ ...known, city: '' })).toBe(1);
    expect(completionLevel({ ...known, phone: '' })).toBe(0);
  });

  it('refuse a stale page and an unknown language', async () => {
    const self = await tenant.as(await tenant.person());
    expect(await faultOf(self.people.updateContact({ ...contact, version: 9 }))).toBe(
      'record.stale',
    );
    const strange = { ...contact, language: 'tlh', version: 1 };
    expect(await faultOf(self.people.updateContact(strange))).toBe('language.unknown');
  });

  it('are not given by a person to themselves', async () => {
    const person = await complete();
    await tenant.asSystem(
      (tx) => tx.sql`insert into staff_role (id, person, role, granted_by, granted_at)
        values (${randomUUID()}, ${person}, 'adviser', 'system:test', now())`,
    );
    const self = await tenant.as(person);
    const decision = { person, decision: 'verified' as const, version: 3 };
    expect(await faultOf(self.people.verifyIdentity(decision))).toBe('identity.own');
    const forced = admin`update person set identity_decided_by = id where id = ${person}`;
    await expect(forced).rejects.toMatchObject({ code: '23514' });
  });
});

describe('a person without an account', () => {
  it('is entered by staff once', async () => {
    const adviser = await tenant.as(await tenant.staff('adviser'));
    const entry = { email: 'On.Paper@example.org', givenName: 'On', familyName: 'Paper' };
    const enter = (email: string, language = 'de') =>
      adviser.people.enter({ intentId: randomUUID(), ...entry, email, language });
    const { person } = await enter(entry.email);
    expect(await adviser.people.get({ person })).toMatchObject({ ...entry, level: 0 });
    expect(await faultOf(enter('on.paper@example.org'))).toBe('person.email-taken');
    expect(await faultOf(enter('other@example.org', 'tlh'))).toBe('language.unknown');
  });
});

describe('identity', () => {
  it('is stored encrypted and shown to staff with a trace the person sees', async () => {
    const person = await complete('12 34');
    const stored = await admin`
      select kind, ciphertext, digest from personal_secret where person = ${person}`;
    for (const row of stored) {
      const text = Buffer.concat([row.ciphertext, row.digest ?? Buffer.alloc(0)]).toString(
        'latin1',
      );
      expect(text).not.toMatch(/1234|1990|P1234567/);
    }
    const officer = await tenant.staff('payroll');
    const seen = await (await tenant.as(officer)).people.identity({ person });
    expect(seen).toMatchObject({
      birthDate: '1990-02-03',
      nationalId: 'national-id:1234',
      document: { kind: 'passport', number: 'P1234567', nationality: 'AT' },
    });
    const looked = await (await tenant.as(person)).people.whoLooked({});
    expect(looked).toHaveLength(1);
    expect(looked[0]).toMatchObject({ what: 'identity', staff: expect.stringMatching(/^Given/) });
  });

  it('checks national numbers as the country does, and gives one to one person', async () => {
    const self = await tenant.as(await tenant.person());
    await self.people.updateContact({ ...contact, version: 1 });
    const submit = (identifiers: Record<string, string>) =>
      self.people.submitIdentity({ ...papers, identifiers });
    expect(await faultOf(submit({ 'national-id': '12345' }))).toBe('identifier.invalid');
    expect(await faultOf(submit({ other: '1' }))).toBe('identifier.unknown');
    await complete('5555');
    expect(await faultOf(submit({ 'national-id': '55.55' }))).toBe('identity.id-taken');
    const future = { ...papers, birthDate: '2030-01-01', identifiers: {} };
    expect(await faultOf(self.people.submitIdentity(future))).toBe('identity.birth-date');
  });

  it('is found by staff by its whole number', async () => {
    const person = await complete('7777');
    const staff = await tenant.as(await tenant.staff('adviser'));
    const found = await staff.people.list({ identifier: 'national-id:7777' });
    expect(found.rows.map((row) => row.id)).toEqual([person]);
    expect((await staff.people.list({ identifier: 'national-id:7778' })).rows).toEqual([]);
  });
});

describe('national facts', () => {
  it('follow the country’s schema, are dated, and the later entry of a day holds', async () => {
    const person = await tenant.person();
    const officer = await tenant.as(await tenant.staff('payroll'));
    const set = (from: string, facts: Record<string, unknown>) =>
      officer.people.setFacts({ person, jurisdiction: 'xx', from, facts });
    await set('2026-01-01', { taxClass: 'a' });
    await set('2026-03-01', { taxClass: 'a', churchMember: true });
    await set('2026-03-01', { taxClass: 'b', churchMember: false });
    const known = await tenant.asSystem((tx) => factsOf(tx, tenant.runtime.vault, [person]));
    expect(known.get(person)).toEqual([
      { from: '2026-01-01', facts: { taxClass: 'a' }, jurisdiction: 'xx' },
      { from: '2026-03-01', facts: { taxClass: 'b', churchMember: false }, jurisdiction: 'xx' },
    ]);
    expect(await faultOf(set('2026-04-01', { taxClass: 'z' }))).toBe('facts.invalid');
    expect(await faultOf(set('2026-04-01', { taxClass: 'a', more: 1 }))).toBe('facts.invalid');
    const elsewhere = { person, jurisdiction: 'zz', from: TODAY, facts: {} };
    expect(await faultOf(officer.people.setFacts(elsewhere))).toBe('jurisdiction.unknown');
  });
});

describe('bank accounts', () => {
  const change = async (person: string, iban: string, age = 60) => {
    const self = await tenant.as(person, { authenticationAge: age });
    return self.people.changeBankAccount({ intentId: randomUUID(), iban, holder: 'Ada Example' });
  };
  const inForce = (person: string) =>
    tenant.asSystem(async (tx) =>
      (await accountsInForce(tx, tenant.runtime.vault, [person])).get(person),
    );

  it('count at once the first time; a change waits and is told by mail', async () => {
    const person = await tenant.person();
    expect(await change(person, IBAN_AT)).toMatchObject({ effectiveOn: TODAY });
    expect((await inForce(person))?.iban).toBe('AT611904300234573201');
    expect(await change(person, IBAN_DE)).toMatchObject({ effectiveOn: '2026-03-19' });
    expect((await inForce(person))?.iban).toBe('AT611904300234573201');
    const mails = await admin`
      select subject, body from mail where person = ${person} order by created_at, id`;
    expect(mails).toHaveLength(2);
    expect(mails[1]?.body).toContain('DE•• •••• 3000');
    expect(mails[1]?.body).not.toContain('DE893704');
    const { database } = tenant.runtime;
    const promote = (day: string) =>
      database.inTransaction(systemActor('test'), (tx) => promoteDueAccounts(tx, day, person));
    expect(await promote('2026-03-18')).toBe(0);
    expect(await promote('2026-03-19')).toBe(1);
    expect((await inForce(person))?.iban).toBe('DE89370400440532013000');
  });

  it('are withdrawn by their owner while they wait', async () => {
    const person = await tenant.person();
    await change(person, IBAN_AT);
    const { id } = await change(person, IBAN_DE);
    const self = await tenant.as(person);
    await self.people.withdrawBankAccount({ account: id });
    expect(await faultOf(self.people.withdrawBankAccount({ account: id }))).toBe(
      'bank-account.not-waiting',
    );
    const own = await self.people.bankAccounts({});
    expect(own.map((row) => row.state)).toEqual(['refused', 'in force']);
  });

  it('need a fresh proof and a right number', async () => {
    const person = await tenant.person();
    expect(await faultOf(change(person, IBAN_AT, 601))).toBe('auth.step-up-needed');
    expect(await faultOf(change(person, 'AT611904300234573202'))).toBe('iban.invalid');
    expect(await faultOf(change(person, 'not an iban'))).toBe('iban.invalid');
  });

  it('prepared by staff need a second member of staff, also in the database', async () => {
    const person = await tenant.person();
    const [payroll, second] = [
      await tenant.staff('payroll', 'approver'),
      await tenant.staff('approver'),
    ];
    const intentId = randomUUID();
    const entry = { person, iban: IBAN_AT, holder: 'Ada Example' };
    const { id } = await (await tenant.as(payroll)).people.prepareBankAccount({
      intentId,
      ...entry,
    });
    const decide = async (who: string) =>
      (await tenant.as(who)).people.decideBankAccount({ account: id, approve: true });
    expect(await inForce(person)).toBeUndefined();
    expect(await faultOf(decide(payroll))).toBe('bank-account.same-person');
    const forced = admin`update person_bank_account set state = 'in force' where id = ${id}`;
    await expect(forced).rejects.toMatchObject({ code: '23514' });
    const self = admin`update person_bank_account set approved_by = prepared_by where id = ${id}`;
    await expect(self).rejects.toMatchObject({ code: '23514' });
    const waiting = await (await tenant.as(second)).people.waitingBankAccounts({});
    expect(waiting.map((row) => row.id)).toContain(id);
    expect(await decide(second)).toEqual({ state: 'in force' });
    expect((await inForce(person))?.iban).toBe('AT611904300234573201');
  });

  it('of staff themselves go the ordinary way', async () => {
    const payroll = await tenant.staff('payroll');
    const own = { intentId: randomUUID(), person: payroll, iban: IBAN_AT, holder: 'X' };
    expect(await faultOf((await tenant.as(payroll)).people.prepareBankAccount(own))).toBe(
      'bank-account.own',
    );
  });
});

describe('staff roles', () => {
  it('are granted and revoked by an administrator, never to oneself', async () => {
    const boss = await tenant.staff('admin');
    const person = await tenant.person();
    const asBoss = await tenant.as(boss);
    await asBoss.people.grantRole({ person, role: 'payroll' });
    expect(await faultOf(asBoss.people.grantRole({ person, role: 'payroll' }))).toBe('role.held');
    expect(await faultOf(asBoss.people.grantRole({ person: boss, role: 'finance' }))).toBe(
      'role.own',
    );
    expect((await asBoss.people.get({ person })).roles).toEqual(['payroll']);
    await asBoss.people.revokeRole({ person, role: 'payroll' });
    expect(await faultOf(asBoss.people.revokeRole({ person, role: 'payroll' }))).toBe(
      'role.not-held',
    );
    const asPerson = await tenant.as(person);
    expect(await faultOf(asPerson.people.list({}))).toBe('auth.role-needed');
  });

  it('never lose the last administrator, not even to two at once', async () => {
    const small = await testTenant();
    const [a, b] = [await small.staff('admin'), await small.staff('admin')];
    const dismiss = async (who: string, person: string) =>
      (await small.as(who)).people.revokeRole({ person, role: 'admin' });
    const both = await Promise.allSettled([dismiss(a, b), dismiss(b, a)]);
    expect(both.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  });
});

describe('the list', () => {
  it('pages through everyone once, and searches by beginnings', async () => {
    const many = await testTenant();
    for (const familyName of ['Álvarez', 'Berg', 'Berg', 'Čapek', 'bergmann', '100%']) {
      await many.person({ familyName, givenName: 'Kim' });
    }
    const staff = await many.as(await many.staff('adviser'));
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof staff.people.list>> = await staff.people.list({
        limit: 2,
        cursor,
      });
      seen.push(...page.rows.map((row) => row.id));
      cursor = page.next;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
    const named = async (search: string) =>
      (await staff.people.list({ search })).rows.map((row) => row.familyName).sort();
    expect(await named('berg')).toEqual(['Berg', 'Berg', 'bergmann']);
    expect(await named('%')).toEqual([]);
    expect(await named('100%')).toEqual(['100%']);
    expect(await faultOf(staff.people.list({ cursor: 'nonsense' }))).toBe('cursor.invalid');
  });
});

describe('export and erasure', () => {
  it('gives a person every row about them, decrypted, and no one else’s', async () => {
    const person = await complete('8888');
    await tenant.person({ familyName: 'Somebody Else' });
    const self = await tenant.as(person);
    const everything = await self.people.export({});
    expect(Object.keys(everything)).toEqual(
      expect.arrayContaining(
        ['audit', 'mail', 'person', 'personal_secret'].filter((t) => t in everything),
      ),
    );
    expect(everything.person).toHaveLength(1);
    expect(everything.personal_secret?.map((row) => row.value)).toEqual(
      expect.arrayContaining(['1990-02-03', 'national-id:8888']),
    );
    const text = JSON.stringify(everything);
    expect(text).not.toContain('Somebody Else');
    expect(text).not.toContain('ciphertext');
    const old = await tenant.as(person, { authenticationAge: 3600 });
    expect(await faultOf(old.people.export({}))).toBe('auth.step-up-needed');
  });

  const erase = async (person: string) =>
    (await tenant.as(await tenant.staff('admin'))).people.erase({ intentId: randomUUID(), person });

  it('removes everything when nothing must be kept', async () => {
    const person = await complete('9999');
    const self = await tenant.as(person);
    await self.people.changeBankAccount({ intentId: randomUUID(), iban: IBAN_AT, holder: 'Ada' });
    await self.people.requestErasure({ intentId: randomUUID() });
    const office = await tenant.as(await tenant.staff('admin'));
    const asking = await office.people.list({ erasureRequested: true });
    expect(asking.rows.map((row) => row.id)).toEqual([person]);
    expect(await erase(person)).toEqual({ state: 'erased', kept: [] });
    const [row] = await admin`select * from person where id = ${person}`;
    expect(JSON.stringify(row)).not.toMatch(/Ada|Example|Beispielgasse|2345678|1010/);
    for (const table of ['personal_secret', 'person_bank_account', 'mail', 'subject']) {
      const left = await admin`select 1 from ${admin(table)} where person = ${person}`;
      expect(left, table).toHaveLength(0);
    }
  });

  it('keeps what the books need, says so, and removes the rest', async () => {
    const person = await complete('4444');
    await admin`
      insert into file (id, person, purpose, name, media_type, size, sha256, bytes, uploaded_by,
        uploaded_at)
      values (${randomUUID()}, ${person}, 'receipt', 'r.pdf', 'application/pdf', 1, '\\x00', '\\x00',
        'test', now())`;
    const erased = await erase(person);
    expect(erased.state).toBe('left');
    expect(erased.kept).toEqual([{ table: 'file', retention: 'books', rows: 1 }]);
    const [row] = await admin`select given_name, phone from person where id = ${person}`;
    expect(row).toEqual({ given_name: 'Ada', phone: '' });
    const kept = await admin`select 1 from personal_secret where person = ${person}`;
    expect(kept.length).toBeGreaterThan(0);
  });

  it('does not touch staff in office', async () => {
    expect(await faultOf(erase(await tenant.staff('finance')))).toBe('erase.staff');
  });
});

describe('rules', () => {
  it('let a first account count today and a change wait', () => {
    expect(accountEffectiveOn('2026-02-27', false, 3)).toBe('2026-02-27');
    expect(accountEffectiveOn('2026-02-27', true, 3)).toBe('2026-03-02');
  });
});
