import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogues, fill, type MailTemplate } from '../src/mail/templates.ts';
import { addPerson, call, startWorld, type World } from './harness.ts';

let world: World;
let refuse = false;
const received: { to: string[]; text: string }[] = [];

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      if (refuse) return done(Object.assign(new Error('busy'), { responseCode: 451 }));
      const to = session.envelope.rcptTo.map((each) => each.address);
      received.push({ to, text: Buffer.concat(chunks).toString() });
      return done();
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((resolve) => smtp.listen(5672, '127.0.0.1', () => resolve()));
  const mail = { url: 'smtp://127.0.0.1:5672', from: 'Smart <hub@example.org>' };
  world = await startWorld(5671, { exampleMode: false, mail });
});
afterAll(() => new Promise<void>((resolve) => smtp.close(() => resolve())));
beforeEach(async () => {
  received.length = 0;
  refuse = false;
  await world.sql`delete from mail_outbox`;
});

describe('mails', () => {
  it('go out by SMTP once, in the language of the person', async () => {
    await call(world, 'signUp.start', { email: 'neu@example.org', locale: 'de' });
    await Promise.all([world.server.runJobs(), world.server.runJobs()]);
    await world.server.runJobs();
    expect(received.length).toBe(1);
    expect(received[0]!.to).toEqual(['neu@example.org']);
    expect(received[0]!.text).toContain('From: Smart <hub@example.org>');
    expect(received[0]!.text).toMatch(/Subject: Bitte =\?UTF-8\?|Subject: =\?UTF-8\?/);
    const [row] = await world.sql`select sent_at from mail_outbox`;
    expect(row!.sent_at).toBeInstanceOf(Date);
  });

  it('wait and go again when the mail server does not take them', async () => {
    refuse = true;
    await call(world, 'signUp.start', { email: 'spaeter@example.org', locale: 'en' });
    await world.server.runJobs();
    await world.server.runJobs();
    const [row] = await world.sql`select attempts, last_problem from mail_outbox`;
    expect(row).toMatchObject({ attempts: 1, last_problem: 'EMESSAGE' });
    refuse = false;
    world.clock.ahead(31);
    await world.server.runJobs();
    expect(received.length).toBe(1);
    expect(world.logs()).not.toContain('spaeter@example.org');
    world.clock.ahead(-31);
  });

  it('are not written when what they tell of is undone', async () => {
    const person = await addPerson(world);
    await expect(
      world.server.hub.sql.begin(async (tx) => {
        const { queueMail } = await import('../src/mail/outbox.ts');
        await queueMail(tx, world.server.hub, {
          to: person.email,
          language: 'de',
          template: 'password-changed',
          name: 'X',
        });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    const [row] = await world.sql`select count(*)::int as n from mail_outbox`;
    expect(row!.n).toBe(0);
  });

  it('keep no readable link in the database', async () => {
    await call(world, 'signUp.start', { email: 'link@example.org', locale: 'en' });
    const rows = await world.sql`
      select encode(body_sealed, 'escape') as body, subject from mail_outbox`;
    expect(rows.length).toBe(1);
    expect(JSON.stringify(rows)).not.toContain('/sign-up/confirm/');
  });

  it.each([...catalogues])('%s: each mail is filled and in paragraphs', (language, mails) => {
    const values = { origin: 'https://n.example', name: 'N', link: 'https://n.example/l' };
    const english = catalogues.get('en')!;
    for (const [name, text] of Object.entries(mails)) {
      expect(fill(text.subject, values), name).not.toMatch(/[{}]/);
      const body = fill(text.body, values);
      expect(body, name).not.toMatch(/[{}]| {2}/);
      expect(body.split('\n\n').length, name).toBeGreaterThanOrEqual(3);
      const same = text.body === english[name as MailTemplate].body;
      expect(same, name).toBe(language === 'en');
    }
  });
});
