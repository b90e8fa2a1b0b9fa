/** Background jobs and mail: real pg-boss as the run-time role, a real SMTP server. */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { testDatabase } from '@smart/postgres/testing';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTenantDatabase, systemActor, type TenantDatabase } from '../src/database/index.ts';
import { prepareTenantDatabase } from '../src/database/prepare.ts';
import { type Jobs, openJobs } from '../src/jobs/index.ts';
import { sweepExpired } from '../src/jobs/sweep.ts';
import { fill, MAIL_JOB, queueMail } from '../src/mail/index.ts';
import { type MailSender, sendMail, sendWaiting, smtpSender } from '../src/mail/send.ts';
import type { TenantRuntime } from '../src/tenant/index.ts';
import { storeFile } from '../src/web/files.ts';
import { type TestTenant, TODAY, testTenant } from './kit/tenant.ts';

let database: TenantDatabase;
let jobs: Jobs;
const problems: string[] = [];

beforeAll(async () => {
  const made = await testDatabase();
  await prepareTenantDatabase(made.ownerUrl, made.runtimeRole);
  // Harmless a second time.
  await prepareTenantDatabase(made.ownerUrl, made.runtimeRole);
  database = openTenantDatabase(made.runtimeUrl, { connections: 3 });
  jobs = openJobs(made.runtimeUrl, {
    onProblem: ({ job, error }) => problems.push(`${job}: ${(error as Error).message}`),
  });
});
afterAll(async () => {
  await jobs.stop();
  await database.close();
});

const until = async (done: () => boolean): Promise<void> => {
  for (let n = 0; n < 200 && !done(); n += 1) {
    await new Promise((next) => setTimeout(next, 50));
  }
};

describe('jobs', () => {
  it('exist only if their transaction commits, and are tried again when they fail', async () => {
    const seen: string[] = [];
    let failing = true;
    await jobs.work({
      'test.note': {
        handle: async ({ what }) => {
          seen.push(String(what));
        },
      },
      'test.fragile': {
        retries: 3,
        retryDelaySeconds: 1,
        handle: async ({ what }) => {
          if (failing) {
            failing = false;
            throw new Error('once');
          }
          seen.push(String(what));
        },
      },
    });
    const rolledBack = database.inTransaction(systemActor('test'), async (tx) => {
      await jobs.enqueue(tx, 'test.note', { what: 'never' });
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    await database.inTransaction(systemActor('test'), async (tx) => {
      await jobs.enqueue(tx, 'test.note', { what: 'committed' });
      await jobs.enqueue(tx, 'test.fragile', { what: 'fragile' });
    });
    await until(() => seen.length === 2);
    expect(seen.sort()).toEqual(['committed', 'fragile']);
    expect(problems).toEqual(['test.fragile: once']);
  }, 20_000);
});

describe('mail', () => {
  const received: string[] = [];
  let smtp: SMTPServer;
  let sender: MailSender;
  let tenant: TestTenant;
  let runtime: TenantRuntime;

  beforeAll(async () => {
    tenant = await testTenant();
    runtime = tenant.runtime;
    smtp = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData: (stream, _session, done) => {
        let text = '';
        stream.on('data', (chunk) => {
          text += String(chunk);
        });
        stream.on('end', () => {
          received.push(text);
          done();
        });
      },
    });
    await new Promise<void>((done) => smtp.listen(0, '127.0.0.1', done));
    const { port } = smtp.server.address() as AddressInfo;
    sender = smtpSender(`smtp://127.0.0.1:${port}`, 'Smart <office@example.org>');
  });
  afterAll(async () => {
    sender.close();
    await new Promise<void>((done) => smtp.close(() => done()));
  });

  const words = {
    de: { subject: 'Guten Tag {name}', body: 'Zu {origin}' },
    en: { subject: 'Hello {name}', body: 'To {origin}' },
  };

  it('is written in the person’s language and sent once, with its attachments', async () => {
    const person = await tenant.person();
    const file = randomUUID();
    const id = await tenant.asSystem(async (tx) => {
      const content = Buffer.from('%PDF-1.7 x');
      const paper = { id: file, owner: person, purpose: 'contract', name: 'v.pdf', content };
      await storeFile(tx, { ...paper, mediaType: 'application/pdf' }, `${TODAY}T08:00:00.000Z`);
      return queueMail(
        { ...tenant.context(), tx },
        {
          person,
          code: 'test',
          words,
          params: { name: 'Änne' },
          attachments: [{ name: 'v.pdf', mediaType: 'application/pdf', file }],
        },
      );
    });
    await sendMail(runtime, sender, id);
    await sendMail(runtime, sender, id);
    expect(received).toHaveLength(1);
    expect(received[0]).toContain('Subject: =?UTF-8?Q?Guten_Tag_=C3=84nne?=');
    expect(received[0]).toContain(`Message-ID: <${id}@example.org>`);
    expect(received[0]).toContain('filename=v.pdf');
    const [row] = await tenant.asSystem((tx) => tx.sql`select state from mail where id = ${id}`);
    expect(row?.state).toBe('sent');
  });

  it('stays waiting when the server refuses, and in the outbox without one', async () => {
    const person = await tenant.person();
    const id = await tenant.asSystem((tx) =>
      queueMail({ ...tenant.context(), tx }, { person, code: 't', words, params: { name: 'X' } }),
    );
    const broken = smtpSender('smtp://127.0.0.1:1', 'Smart <office@example.org>');
    await expect(sendMail(runtime, broken, id)).rejects.toThrow();
    await sendMail(runtime, null, id);
    const [row] = await tenant.asSystem((tx) => tx.sql`select state from mail where id = ${id}`);
    expect(row?.state).toBe('waiting');
  });

  it('goes out later when the server is back', async () => {
    const before = received.length;
    expect(await sendWaiting(runtime, sender)).toBe(1);
    expect(await sendWaiting(runtime, sender)).toBe(0);
    expect(received.length - before).toBe(1);
  });

  it('never goes out with a hole in it', () => {
    expect(fill('{a} and {a}', { a: 1 })).toBe('1 and 1');
    expect(() => fill('{b}', { a: 1 })).toThrow('parameter b');
    expect(MAIL_JOB).toBe('mail.send');
  });

  it('and intents leave when their time is over', async () => {
    const old = randomUUID();
    await tenant.asSystem(async (tx) => {
      await tx.sql`
        update mail set state = 'sent', sent_at = '2025-09-15T00:00:00Z' where state = 'sent'`;
      await tx.sql`select set_config('app.actor', 'someone', true)`;
      await tx.sql`
        insert into intent (id, actor, procedure, input_hash, at)
        values (${old}, 'someone', 'x', '\\x00', '2025-12-01T00:00:00Z')`;
    });
    await tenant.asSystem((tx) => sweepExpired(tx, runtime.clock));
    const left = await tenant.asSystem(async (tx) => [
      ...(await tx.sql`select 1 from intent where id = ${old}`),
      ...(await tx.sql`select 1 from mail where state = 'sent'`),
    ]);
    expect(left).toEqual([]);
  });
});
