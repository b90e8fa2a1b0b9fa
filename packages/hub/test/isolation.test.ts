import { beforeAll, describe, expect, it } from 'vitest';
import { hubRouter } from '../src/index.ts';
import { Browser } from './browser.ts';
import {
  addParty,
  addPerson,
  begin,
  call,
  type Party,
  type Person,
  signInHere,
  startWorld,
  toPage,
  uidOf,
  type World,
} from './harness.ts';

/** What nobody, and what another account, gets. `own` answers must never hold the owner's data. */
interface Expectation {
  /** Input for the call, given the owner's ids. */
  readonly input: (owned: Owned) => object;
  /** Fault for a call without session; `null` when the procedure is public. */
  readonly nobody: string | null;
  /** Fault for another signed-in account that names the owner's things; `null`: own data only. */
  readonly other: string | null;
}

interface Owned {
  readonly uid: string;
  readonly sessionId: string;
  readonly email: string;
}

const none = () => ({});
const needsSession = { input: none, nobody: 'hub.sign-in-required', other: null };
const ofInteraction = { nobody: 'hub.interaction-expired', other: 'hub.interaction-expired' };
const token = 'x'.repeat(43);
const ofToken = { nobody: 'hub.link-expired', other: 'hub.link-expired' };
const password = 'granite-teapot-meadow-91';

const expectations: Readonly<Record<string, Expectation>> = {
  'account.changePassword': { ...needsSession, input: () => ({ password }) },
  'account.erase': needsSession,
  'account.events': needsSession,
  'account.export': needsSession,
  'account.me': needsSession,
  'account.update': { ...needsSession, input: () => ({ name: 'Someone Else', locale: 'en' }) },
  'directory.list': { input: none, nobody: null, other: null },
  'email.change': { ...needsSession, input: () => ({ email: 'stranger@example.org' }) },
  'email.confirm': { ...ofToken, input: () => ({ token }) },
  'interaction.cancel': { ...ofInteraction, input: ({ uid }) => ({ uid }) },
  'interaction.confirmFactor': { ...ofInteraction, input: ({ uid }) => ({ uid, code: '123456' }) },
  'interaction.enrol': { ...ofInteraction, input: ({ uid }) => ({ uid }) },
  'interaction.get': { ...ofInteraction, input: ({ uid }) => ({ uid }) },
  'interaction.secondFactor': { ...ofInteraction, input: ({ uid }) => ({ uid, code: '123456' }) },
  'interaction.signIn': {
    ...ofInteraction,
    input: ({ uid, email }) => ({ uid, email, password }),
  },
  'outbox.codes': { input: none, nobody: 'hub.example-only', other: 'hub.example-only' },
  'outbox.list': { input: none, nobody: 'hub.example-only', other: 'hub.example-only' },
  'reset.complete': { ...ofToken, input: () => ({ token, password }) },
  'reset.start': { input: ({ email }) => ({ email }), nobody: null, other: null },
  'session.end': {
    input: ({ sessionId }) => ({ id: sessionId }),
    nobody: 'hub.sign-in-required',
    other: 'hub.session-unknown',
  },
  'session.list': needsSession,
  'session.signOut': needsSession,
  'session.signOutEverywhere': needsSession,
  'session.stepUp': {
    input: () => ({ password }),
    nobody: 'hub.sign-in-required',
    other: 'hub.credentials-refused',
  },
  'signUp.confirm': { ...ofToken, input: () => ({ token, name: 'A', password }) },
  'signUp.peek': { ...ofToken, input: () => ({ token }) },
  'signUp.start': { input: ({ email }) => ({ email, locale: 'de' }), nobody: null, other: null },
  'totp.confirm': {
    input: () => ({ code: '123456' }),
    nobody: 'hub.sign-in-required',
    other: 'hub.code-refused',
  },
  'totp.remove': { ...needsSession, other: 'hub.factor-missing' },
  'totp.renewRecoveryCodes': { ...needsSession, other: 'hub.factor-missing' },
  'totp.start': needsSession,
};

const CANARY = 'Canaria Geheimnis';
const EMAIL = 'canary-7f3a@example.org';
let world: World;
let at: Party;
let owner: Person;
let ownerBrowser: Browser;
let owned: Owned;

beforeAll(async () => {
  const mail = { url: 'smtp://127.0.0.1:5642', from: 'hub@example.org' };
  world = await startWorld(5641, { exampleMode: false, mail });
  at = await addParty(world, 'at', 'http://at.localhost:5641');
  owner = await addPerson(world, { name: CANARY, email: EMAIL });
  ownerBrowser = new Browser(`device of ${CANARY}`);
  await signInHere(world, ownerBrowser, owner);
  const list = await call(world, 'session.list', {}, { browser: ownerBrowser });
  const inTheMiddle = await toPage(world, new Browser(), await begin(at));
  const [{ id }] = list.data as [{ id: string }];
  owned = { uid: uidOf(inTheMiddle), sessionId: id, email: EMAIL };
});

const snapshot = async () => {
  const { sql } = world;
  return {
    account: await sql`select * from account where id = ${owner.id}`,
    factor: await sql`select * from account_factor where account_id = ${owner.id}`,
    sessions: await sql`
      select uid_hash, ended_at, fresh_at from account_session where account_id = ${owner.id}`,
    records: await sql`select kind, id_hash from oidc_record where account_id = ${owner.id}`,
    events: await sql`select id from security_event where account_id = ${owner.id}
      and kind not in ('password-reset-asked')`,
  };
};

const procedures: [string, unknown][] = Object.entries(hubRouter._def.procedures);
const names = procedures.map(([name]) => name).sort();
const kinds = new Map(
  procedures.map(([name, made]) => [name, (made as { _def: { type: string } })._def.type]),
);

describe('every procedure of the hub', () => {
  it('has an expectation, and no expectation is left over', () => {
    expect(Object.keys(expectations).sort()).toEqual(names);
  });

  it.each(names)('%s gives nobody nothing of a person', async (name) => {
    const before = await snapshot();
    const { input, nobody } = expectations[name]!;
    const answer = await call(world, name, input(owned));
    expect(answer.fault).toBe(nobody);
    expect(JSON.stringify(answer)).not.toMatch(/canary|Canaria/);
    expect(await snapshot()).toEqual(before);
  });

  it.each(names)('%s gives another account nothing of a person', async (name) => {
    const stranger = await addPerson(world, { name: 'Stranger' });
    const browser = new Browser();
    await signInHere(world, browser, stranger);
    const before = await snapshot();
    const { input, other } = expectations[name]!;
    const page = `/sign-in/${owned.uid}`;
    const answer = await call(world, name, input(owned), { browser, page });
    expect(answer.fault).toBe(other);
    expect(JSON.stringify(answer)).not.toMatch(/canary|Canaria/);
    expect(await snapshot()).toEqual(before);
  });

  it.each(names)('%s refuses a change from a page of another site', async (name) => {
    const kind = kinds.get(name);
    const headers = { origin: 'http://evil.localhost:5641' };
    const options = { browser: ownerBrowser, headers };
    if (kind !== 'mutation') {
      const browser = new Browser();
      const answer = await call(world, name, expectations[name]!.input(owned), {
        browser,
        headers,
      });
      expect(answer.fault).toBe(expectations[name]!.nobody);
      return;
    }
    const before = await snapshot();
    const answer = await call(world, name, expectations[name]!.input(owned), options);
    expect(answer.fault).toBe('hub.origin-refused');
    expect(await snapshot()).toEqual(before);
  });

  it('takes no forged, altered or foreign session cookie', async () => {
    const cookies = ownerBrowser.cookies;
    const value = cookies.find((c) => c.name === 'smart_network')!.value;
    const signature = cookies.find((c) => c.name === 'smart_network.sig')!.value;
    const tries = [
      `smart_network=${value}`,
      `smart_network=${value}; smart_network.sig=${'A'.repeat(43)}`,
      `smart_network=${value}x; smart_network.sig=${signature}`,
      `smart_sign_in=${value}; smart_sign_in.sig=${signature}`,
    ];
    for (const cookie of tries) {
      const answer = await call(world, 'account.me', {}, { headers: { cookie } });
      expect(answer.fault).toBe('hub.sign-in-required');
    }
    const cookie = `smart_network=${value}; smart_network.sig=${signature}`;
    const right = await call(world, 'account.me', {}, { headers: { cookie } });
    expect(right.data).toMatchObject({ email: EMAIL });
  });
});
