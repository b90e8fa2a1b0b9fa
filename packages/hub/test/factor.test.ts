import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeAt } from '../src/index.ts';
import { Browser } from './browser.ts';
import {
  addParty,
  addPerson,
  atSite,
  begin,
  call,
  exchange,
  mailsTo,
  type Party,
  type Person,
  signInAt,
  signInHere,
  startWorld,
  TOTP_SECRET,
  toPage,
  uidOf,
  type World,
} from './harness.ts';

let world: World;
let at: Party;

beforeAll(async () => {
  world = await startWorld(5631);
  at = await addParty(world, 'at', 'http://at.localhost:5631');
});

/** A code of the app; moving on a step after each, because a code counts once. */
let steps = 0;
function nextCode(secret = TOTP_SECRET): string {
  steps += 1;
  world.clock.ahead(30);
  return codeAt(secret, world.clock.now());
}
beforeEach(() => {
  // Sessions get their time from the machine's clock: stay near it.
  world.clock.ahead(-30 * steps);
  steps = 0;
});

interface Step {
  readonly browser: Browser;
  readonly uid: string;
  readonly go: (path: string, input?: object) => ReturnType<typeof call>;
  readonly end: (returnTo: string) => Promise<Awaited<ReturnType<typeof exchange>>>;
}

async function startStep(
  more: Record<string, string> = {},
  browser = new Browser(),
): Promise<Step> {
  const started = await begin(at, more);
  const uid = uidOf(await toPage(world, browser, started));
  return {
    browser,
    uid,
    go: (path, input = {}) =>
      call(world, path, { uid, ...input }, { browser, page: `/sign-in/${uid}` }),
    end: async (returnTo) =>
      exchange(started, await browser.follow(returnTo, (url) => url.startsWith(at.origin))),
  };
}

const passwordOf = ({ email, password }: Person) => ({ email, password });

describe('second factor at sign-in', () => {
  it('RFC 6238 appendix B: the last six digits of the SHA-1 examples', () => {
    // "12345678901234567890" in base32.
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    expect(codeAt(secret, '1970-01-01T00:00:59Z')).toBe('287082');
    expect(codeAt(secret, '2005-03-18T01:58:29Z')).toBe('081804');
    expect(codeAt(secret, '2033-05-18T03:33:20Z')).toBe('279037');
  });

  it('is asked of staff, and shown to the cooperative', async () => {
    const person = await addPerson(world, { staff: true, totpSecret: TOTP_SECRET });
    const step = await startStep();
    const first = await step.go('interaction.signIn', passwordOf(person));
    expect(first.data).toEqual({ next: 'code' });
    expect((await step.go('interaction.secondFactor', { code: '000000' })).fault).toBe(
      'hub.code-refused',
    );
    const second = await step.go('interaction.secondFactor', { code: nextCode() });
    const tokens = await step.end((second.data as { returnTo: string }).returnTo);
    expect(tokens.claims()).toMatchObject({
      acr: 'urn:smart:acr:2',
      amr: ['pwd', 'otp', 'mfa'],
    });
  });

  it('cannot be skipped: without the code there is no session', async () => {
    const person = await addPerson(world, { staff: true, totpSecret: TOTP_SECRET });
    const step = await startStep();
    await step.go('interaction.signIn', passwordOf(person));
    const resume = `${world.origin}/oidc/auth/${step.uid}`;
    const page = await step.browser.follow(resume, atSite(world));
    expect(uidOf(page)).not.toBe(step.uid);
  });

  it('takes no code before the right password', async () => {
    await addPerson(world, { staff: true, totpSecret: TOTP_SECRET });
    const step = await startStep();
    const early = await step.go('interaction.secondFactor', { code: nextCode() });
    expect(early.fault).toBe('hub.interaction-expired');
  });

  it('takes each code once, also of many at the same moment', async () => {
    const person = await addPerson(world, { totpSecret: TOTP_SECRET });
    const steps = await Promise.all(Array.from({ length: 4 }, () => startStep()));
    for (const step of steps) await step.go('interaction.signIn', passwordOf(person));
    const code = nextCode();
    const answers = await Promise.all(
      steps.map((step) => step.go('interaction.secondFactor', { code })),
    );
    expect(answers.filter((each) => each.fault === null).length).toBe(1);
  });

  it('is set up on the way when the cooperative asks for it', async () => {
    const person = await addPerson(world, { locale: 'de' });
    const step = await startStep({ acr_values: 'urn:smart:acr:2' });
    const first = await step.go('interaction.signIn', passwordOf(person));
    expect(first.data).toEqual({ next: 'enrol' });
    const enrolment = (await step.go('interaction.enrol')).data as {
      secret: string;
      otpauthUri: string;
      qrSvg: string;
    };
    const secret = enrolment.secret.replaceAll(' ', '');
    const uri = new URL(enrolment.otpauthUri);
    expect(uri.protocol).toBe('otpauth:');
    expect(uri.searchParams.get('secret')).toBe(secret);
    expect(enrolment.qrSvg).toMatch(/^<svg .*<\/svg>$/s);
    const confirmed = await step.go('interaction.confirmFactor', { code: nextCode(secret) });
    const done = confirmed.data as { returnTo: string; recoveryCodes: string[] };
    expect(new Set(done.recoveryCodes).size).toBe(10);
    expect((await step.end(done.returnTo)).claims()!.acr).toBe('urn:smart:acr:2');
    expect((await mailsTo(world, person.email))[0]!.subject).toBe('Zweiter Faktor eingerichtet');
    // A recovery code works once instead of the app.
    for (const expected of [null, 'hub.code-refused']) {
      const again = await startStep();
      expect((await again.go('interaction.signIn', passwordOf(person))).data).toEqual({
        next: 'code',
      });
      const code = done.recoveryCodes[0]!.toLowerCase();
      expect((await again.go('interaction.secondFactor', { code })).fault).toBe(expected);
    }
  });

  it('must be set up by staff even where a password would do', async () => {
    const person = await addPerson(world, { staff: true });
    const step = await startStep();
    const first = await step.go('interaction.signIn', passwordOf(person));
    expect(first.data).toEqual({ next: 'enrol' });
  });

  it('is asked again of a session that has only a password', async () => {
    const person = await addPerson(world);
    const browser = new Browser();
    await signInAt(world, browser, at, person);
    const step = await startStep({ acr_values: 'urn:smart:acr:2' }, browser);
    expect((await step.go('interaction.get')).data).toMatchObject({ reason: 'second-factor' });
  });
});

describe('second factor in the account', () => {
  it('is added, asked for at step-up, and removed with notices', async () => {
    const person = await addPerson(world);
    const browser = new Browser();
    await signInHere(world, browser, person);
    const go = (path: string, input: object = {}) => call(world, path, input, { browser });
    const { secret } = (await go('totp.start')).data as { secret: string };
    const plain = secret.replaceAll(' ', '');
    expect((await go('totp.confirm', { code: '123456' })).fault).toBe('hub.code-refused');
    expect((await go('totp.confirm', { code: nextCode(plain) })).fault).toBeNull();
    expect((await go('totp.start')).fault).toBe('hub.factor-already-set');
    expect((await go('account.me')).data).toMatchObject({
      secondFactor: true,
      recoveryCodesLeft: 10,
      fresh: true,
    });
    world.clock.ahead(601);
    expect((await go('totp.remove')).fault).toBe('hub.fresh-sign-in-required');
    const { password } = person;
    expect((await go('session.stepUp', { password })).fault).toBe('hub.factor-required');
    const code = nextCode(plain);
    expect((await go('session.stepUp', { password, code })).fault).toBeNull();
    expect((await go('totp.remove')).fault).toBeNull();
    expect((await go('totp.remove')).fault).toBe('hub.factor-missing');
    const templates = (await mailsTo(world, person.email)).map((mail) => mail.template);
    expect(templates).toEqual(['factor-removed', 'factor-added']);
    world.clock.ahead(-601);
  });

  it('cannot be removed by staff', async () => {
    const person = await addPerson(world, { staff: true, totpSecret: TOTP_SECRET });
    const step = await startStep();
    await step.go('interaction.signIn', passwordOf(person));
    const second = await step.go('interaction.secondFactor', { code: nextCode() });
    await step.end((second.data as { returnTo: string }).returnTo);
    const answer = await call(world, 'totp.remove', {}, { browser: step.browser });
    expect(answer.fault).toBe('hub.factor-required');
  });

  it('renews recovery codes, and the old ones stop', async () => {
    const person = await addPerson(world, { totpSecret: TOTP_SECRET });
    const step = await startStep();
    await step.go('interaction.signIn', passwordOf(person));
    const second = await step.go('interaction.secondFactor', { code: nextCode() });
    await step.end((second.data as { returnTo: string }).returnTo);
    const renew = async () =>
      (await call(world, 'totp.renewRecoveryCodes', {}, { browser: step.browser })).data as {
        recoveryCodes: string[];
      };
    const old = await renew();
    const fresh = await renew();
    const input = { password: person.password };
    const stepUp = (code: string) =>
      call(world, 'session.stepUp', { ...input, code }, { browser: step.browser });
    expect((await stepUp(old.recoveryCodes[0]!)).fault).toBe('hub.code-refused');
    expect((await stepUp(fresh.recoveryCodes[0]!)).fault).toBeNull();
  });

  it('shows the codes of example accounts only', async () => {
    const shown = await addPerson(world, { totpSecret: TOTP_SECRET, example: true, staff: true });
    await addPerson(world, { totpSecret: TOTP_SECRET, email: 'real@example.org' });
    const answer = await call(world, 'outbox.codes');
    const codes = answer.data as { email: string; code: string }[];
    expect(codes.map((each) => each.email)).toEqual([shown.email]);
    expect(codes[0]!.code).toBe(codeAt(TOTP_SECRET, world.clock.now()));
  });
});
