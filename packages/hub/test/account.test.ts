import { beforeAll, describe, expect, it } from 'vitest';
import { Browser } from './browser.ts';
import {
  addParty,
  addPerson,
  atSite,
  call,
  mailsTo,
  PASSWORD,
  type Person,
  signInAt,
  signInHere,
  startWorld,
  tokenIn,
  uidOf,
  type World,
} from './harness.ts';

let world: World;
const NEW_PASSWORD = 'granite-teapot-meadow-91';

beforeAll(async () => {
  world = await startWorld(5621);
  await addParty(world, 'at', 'http://at.localhost:4000');
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

async function signedIn(more = {}): Promise<{ browser: Browser; person: Person }> {
  const person = await addPerson(world, more);
  const browser = new Browser();
  await signInHere(world, browser, person);
  return { browser, person };
}

describe('sign-up', () => {
  it('makes an account by the mailed link, in the language of the person', async () => {
    const email = 'Neu.Mitglied@example.org';
    const asked = await call(world, 'signUp.start', { email, locale: 'de', tenant: 'at' });
    expect(asked.data).toEqual({ sent: true });
    const [mail] = await mailsTo(world, email);
    expect(mail).toMatchObject({ language: 'de', template: 'confirm-sign-up' });
    expect(mail!.subject).toBe('Bitte bestätigen Sie Ihre E-Mail-Adresse');
    const token = tokenIn(mail);
    expect((await call(world, 'signUp.peek', { token })).data).toEqual({ email });
    const input = { token, name: 'Neu Mitglied', password: NEW_PASSWORD.toUpperCase() };
    const made = await call(world, 'signUp.confirm', input);
    expect(made.data).toEqual({ email, continueAt: 'http://at.localhost:4000' });
    const browser = new Browser();
    // The case of an address does not matter; the password's does.
    const lower = { id: '', email: email.toLowerCase(), password: NEW_PASSWORD };
    await expect(signInHere(world, browser, lower)).rejects.toThrow('hub.credentials-refused');
    await signInHere(world, browser, { ...lower, password: input.password });
    const me = await call(world, 'account.me', undefined, { browser });
    expect(me.data).toMatchObject({ email, name: 'Neu Mitglied', locale: 'de', staff: false });
  });

  it('answers the same for an address that has an account, and tells only its person', async () => {
    const person = await addPerson(world, { locale: 'en' });
    const known = await call(world, 'signUp.start', { email: person.email, locale: 'de' });
    const unknown = await call(world, 'signUp.start', { email: 'no@example.org', locale: 'de' });
    expect({ ...known }).toEqual({ ...unknown });
    const [mail] = await mailsTo(world, person.email);
    expect(mail).toMatchObject({ template: 'already-registered', language: 'en' });
    expect(mail!.body).not.toContain('/sign-up/confirm/');
  });

  it('uses a link once, though it is used many times at the same moment', async () => {
    const email = 'rennen@example.org';
    await call(world, 'signUp.start', { email, locale: 'de' });
    const token = tokenIn((await mailsTo(world, email))[0]);
    const input = { token, name: 'Rita Rennen', password: PASSWORD };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => call(world, 'signUp.confirm', input)),
    );
    expect(answers.filter((each) => each.fault === null).length).toBe(1);
    expect(answers.filter((each) => each.fault === 'hub.link-expired').length).toBe(7);
    const rows = await world.sql`select count(*)::int as n from account where email = ${email}`;
    expect(rows[0]!.n).toBe(1);
  });

  it('lets a link expire, and replaces it by a newer one', async () => {
    const email = 'spaet@example.org';
    await call(world, 'signUp.start', { email, locale: 'de' });
    await call(world, 'signUp.start', { email, locale: 'de' });
    const [newer, older] = (await mailsTo(world, email)).map(tokenIn);
    const peek = (token: string | undefined) => call(world, 'signUp.peek', { token });
    expect((await peek(older)).fault).toBe('hub.link-expired');
    expect((await peek(newer)).fault).toBeNull();
    world.clock.ahead(86_401);
    expect((await peek(newer)).fault).toBe('hub.link-expired');
    world.clock.ahead(-86_401);
  });

  it('keeps the link usable after a refused password', async () => {
    const email = 'anna.berger@example.org';
    await call(world, 'signUp.start', { email, locale: 'de' });
    const token = tokenIn((await mailsTo(world, email))[0]);
    const confirm = (password: string) =>
      call(world, 'signUp.confirm', { token, name: 'Anna Berger', password });
    expect(await confirm('zwölf Zeichen')).toMatchObject({
      fault: 'hub.password-too-short',
      params: { least: 15 },
    });
    expect((await confirm('passwordpassword')).fault).toBe('hub.password-listed');
    expect((await confirm('anna-war-gestern-im-kino')).fault).toBe('hub.password-personal');
    expect((await confirm(PASSWORD)).fault).toBeNull();
  });
});

describe('forgotten password', () => {
  it('is replaced by the mailed link, once, and ends every session', async () => {
    const { browser, person } = await signedIn({ locale: 'de' });
    const asked = await call(world, 'reset.start', { email: person.email });
    const nobody = await call(world, 'reset.start', { email: 'nobody@example.org' });
    expect(asked).toEqual(nobody);
    await settle();
    expect(await mailsTo(world, 'nobody@example.org')).toEqual([]);
    const token = tokenIn((await mailsTo(world, person.email))[0]);
    const complete = (password: string) => call(world, 'reset.complete', { token, password });
    expect((await complete('123456789012345')).fault).toBe('hub.password-listed');
    const answers = await Promise.all([1, 2, 3, 4].map(() => complete(NEW_PASSWORD)));
    expect(answers.filter((each) => each.fault === null).length).toBe(1);
    expect((await call(world, 'account.me', undefined, { browser })).fault).toBe(
      'hub.sign-in-required',
    );
    await expect(signInHere(world, new Browser(), person)).rejects.toThrow('refused');
    await signInHere(world, new Browser(), { ...person, password: NEW_PASSWORD });
    expect((await mailsTo(world, person.email))[0]).toMatchObject({
      template: 'password-changed',
      language: 'de',
    });
  });

  it('lets its link expire after an hour', async () => {
    const person = await addPerson(world);
    await call(world, 'reset.start', { email: person.email });
    await settle();
    const token = tokenIn((await mailsTo(world, person.email))[0]);
    world.clock.ahead(3_601);
    const answer = await call(world, 'reset.complete', { token, password: NEW_PASSWORD });
    expect(answer.fault).toBe('hub.link-expired');
    world.clock.ahead(-3_601);
  });
});

describe('the account', () => {
  it('changes the address after confirmation there, with notices to the old one', async () => {
    const { browser, person } = await signedIn();
    const next = 'neue.adresse@example.org';
    expect((await call(world, 'email.change', { email: next }, { browser })).fault).toBeNull();
    const kinds = (await mailsTo(world, person.email)).map((mail) => mail.template);
    expect(kinds).toEqual(['email-change-asked']);
    const me = () => call(world, 'account.me', undefined, { browser });
    expect((await me()).data).toMatchObject({ email: person.email });
    const token = tokenIn((await mailsTo(world, next))[0]);
    expect((await call(world, 'email.confirm', { token })).data).toEqual({ email: next });
    expect((await call(world, 'email.confirm', { token })).fault).toBe('hub.link-expired');
    expect((await me()).data).toMatchObject({ email: next });
    expect((await mailsTo(world, person.email))[0]!.template).toBe('email-changed');
    await expect(signInHere(world, new Browser(), person)).rejects.toThrow('refused');
    await signInHere(world, new Browser(), { ...person, email: next });
  });

  it('does not tell that a new address is taken, and does not take it', async () => {
    const { browser } = await signedIn();
    const other = await addPerson(world);
    const answer = await call(world, 'email.change', { email: other.email }, { browser });
    expect(answer.data).toEqual({ sent: true });
    const [mail] = await mailsTo(world, other.email);
    expect(mail!.template).toBe('already-registered');
  });

  it('asks for a fresh proof before changes, and takes it', async () => {
    const { browser, person } = await signedIn();
    world.clock.ahead(601);
    const change = () =>
      call(world, 'account.changePassword', { password: NEW_PASSWORD }, { browser });
    expect((await change()).fault).toBe('hub.fresh-sign-in-required');
    const wrong = await call(world, 'session.stepUp', { password: NEW_PASSWORD }, { browser });
    expect(wrong.fault).toBe('hub.credentials-refused');
    expect((await change()).fault).toBe('hub.fresh-sign-in-required');
    await call(world, 'session.stepUp', { password: person.password }, { browser });
    expect((await change()).fault).toBeNull();
    world.clock.ahead(-601);
  });

  it('signs out other devices, not this one, when the password changes', async () => {
    const { browser, person } = await signedIn();
    const other = new Browser();
    await signInHere(world, other, person);
    await call(world, 'account.changePassword', { password: NEW_PASSWORD }, { browser });
    const me = (b: Browser) => call(world, 'account.me', undefined, { browser: b });
    expect((await me(browser)).fault).toBeNull();
    expect((await me(other)).fault).toBe('hub.sign-in-required');
  });

  it('lists sessions by device and ends one of them', async () => {
    const { browser, person } = await signedIn();
    const phone = new Browser('telephone');
    await signInHere(world, phone, person);
    const list = async () =>
      (await call(world, 'session.list', undefined, { browser })).data as {
        id: string;
        here: boolean;
        device: string;
        address: string;
      }[];
    const before = await list();
    expect(before.map((each) => [each.device, each.here])).toEqual(
      expect.arrayContaining([
        ['telephone', false],
        ['test browser', true],
      ]),
    );
    expect(before[0]!.address).toBe('127.0.0.1');
    const id = before.find((each) => each.device === 'telephone')!.id;
    const stranger = await signedIn();
    const foreign = await call(world, 'session.end', { id }, { browser: stranger.browser });
    expect(foreign.fault).toBe('hub.session-unknown');
    expect((await call(world, 'session.end', { id }, { browser })).fault).toBeNull();
    expect((await call(world, 'account.me', undefined, { browser: phone })).fault).toBe(
      'hub.sign-in-required',
    );
    expect((await list()).length).toBe(1);
  });

  it('gives its person everything that is kept about it, and nothing of others', async () => {
    const { browser, person } = await signedIn({ name: 'Export Beispiel' });
    const other = await addPerson(world, { name: 'Jemand Anderes' });
    const answer = await call(world, 'account.export', {}, { browser });
    expect(answer.data).toMatchObject({
      account: { email: person.email, name: 'Export Beispiel', locale: 'en' },
      events: [{ kind: 'account-created' }, { kind: 'signed-in', address: '127.0.0.1' }],
      sessions: [{ device: 'test browser' }],
    });
    expect(JSON.stringify(answer.data)).not.toContain(other.email);
    expect(JSON.stringify(answer.data)).not.toContain('argon2');
  });

  it('is erased when its person wants it, wholly, and tells the cooperatives', async () => {
    const { browser, person } = await signedIn();
    const party = await addParty(world, 'er', 'http://er.localhost:4000');
    await signInAt(world, browser, party, person);
    world.clock.ahead(601);
    expect((await call(world, 'account.erase', {}, { browser })).fault).toBe(
      'hub.fresh-sign-in-required',
    );
    world.clock.ahead(-601);
    expect((await call(world, 'account.erase', {}, { browser })).fault).toBeNull();
    expect((await call(world, 'account.me', {}, { browser })).fault).toBe('hub.sign-in-required');
    await expect(signInHere(world, new Browser(), person)).rejects.toThrow('refused');
    const notices = await world.sql`select 1 from sign_out_notice where tenant = 'er'`;
    expect(notices.length).toBe(1);
    const tables = await world.sql`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'account_id'`;
    expect(tables.length).toBeGreaterThanOrEqual(8);
    for (const { name } of tables) {
      const rows =
        await world.sql`select 1 from ${world.sql(name)} where account_id = ${person.id}`;
      expect(rows.length, name).toBe(0);
    }
    expect((await mailsTo(world, person.email))[0]!.template).toBe('account-erased');
  });

  it('shows its person what happened, and keeps it from being rewritten', async () => {
    const { browser, person } = await signedIn();
    await expect(signInHere(world, new Browser(), { ...person, password: 'x' })).rejects.toThrow();
    await call(world, 'account.update', { name: 'Erika Neu', locale: 'de' }, { browser });
    await settle();
    const events = (await call(world, 'account.events', {}, { browser })).data as {
      kind: string;
    }[];
    expect(events.map((each) => each.kind)).toEqual([
      'name-changed',
      'sign-in-failed',
      'signed-in',
      'account-created',
    ]);
    const { sql } = world.server.hub;
    await expect(sql`update security_event set kind = 'signed-in'`).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('guessing', () => {
  it('takes as long for an unknown address as for a known one', async () => {
    const person = await addPerson(world);
    const page = async (email: string) => {
      const browser = new Browser();
      const uid = uidOf(await browser.follow(`${world.origin}/auth/sign-in`, atSite(world)));
      const input = { uid, email, password: 'wrong-wrong-wrong' };
      const started = performance.now();
      await call(world, 'interaction.signIn', input, { browser, page: `/sign-in/${uid}` });
      return performance.now() - started;
    };
    await page('warm@example.org');
    const known: number[] = [];
    const unknown: number[] = [];
    for (let i = 0; i < 9; i += 1) {
      known.push(await page(person.email));
      unknown.push(await page(`nobody${i}@example.org`));
    }
    const median = (list: number[]) => list.toSorted((a, b) => a - b)[4]!;
    // Without the hash for nobody the unknown ones would take a small fraction.
    expect(median(unknown)).toBeGreaterThan(median(known) * 0.4);
    expect(median(unknown)).toBeLessThan(median(known) * 2.5);
  });
});
