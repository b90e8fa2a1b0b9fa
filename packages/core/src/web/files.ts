/**
 * Files: uploaded as the raw body of `POST /files?purpose=…&name=…`, kept in the tenant's database
 * with everything else (one backup), read back at `GET /files/<id>` under row-level security.
 */
import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { recordAudit } from '../audit/record.ts';
import { type Actor, newId, type Tx } from '../database/index.ts';
import { noteLook } from '../people/index.ts';
import { Fault } from '../procedure/index.ts';
import type { Session } from '../session/index.ts';
import { answerFault, limitBody } from './answer.ts';
import { requireSameOrigin } from './same-origin.ts';
import type { WebEnvironment } from './served.ts';
import { type SniffedType, sniff } from './sniff.ts';

type Request = Context<WebEnvironment>;

export const MAXIMUM_FILE_BYTES = 15 * 1024 * 1024;

const PAPER: readonly SniffedType[] = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'];

/** What each purpose may be; a statement is XML, a parallel run a table of text. */
const ALLOWED: Readonly<Record<string, readonly SniffedType[]>> = {
  identity: PAPER,
  receipt: PAPER,
  'order-confirmation': PAPER,
  contract: PAPER,
  statement: ['application/xml'],
  table: ['text/plain'],
};

const query = z.object({
  purpose: z.enum(Object.keys(ALLOWED) as [string, ...string[]]),
  name: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .refine((text) => !/\p{Cc}/u.test(text)),
  /** Staff may upload for a person. */
  person: z.uuid().optional(),
});

export function fileRoutes(): Hono<WebEnvironment> {
  const app = new Hono<WebEnvironment>();
  const limit = limitBody('file.too-large', MAXIMUM_FILE_BYTES);
  app.post('/', limit, (c) => upload(c).catch((error: unknown) => answerFault(c, error)));
  app.get('/:id', (c) => download(c).catch((error: unknown) => answerFault(c, error)));
  return app;
}

function signedIn(c: Request): { session: Session; actor: Actor; staff: boolean } {
  const session = c.get('session');
  if (!session) throw new Fault('auth.sign-in-needed', {}, 'unauthenticated');
  const staff = session.roles.length > 0 && session.secondFactor;
  const { person } = session;
  const actor: Actor = { role: staff ? 'staff' : 'member', person, order: null, name: person };
  return { session, actor, staff };
}

async function upload(c: Request): Promise<Response> {
  const { runtime, limits } = c.get('tenant');
  const { session, actor, staff } = signedIn(c);
  requireSameOrigin(runtime.origin, {
    cookie: c.req.header('cookie'),
    origin: c.req.header('origin'),
    fetchSite: c.req.header('sec-fetch-site'),
  });
  await limits.consume('upload', session.person);
  const asked = query.safeParse(c.req.query());
  if (!asked.success) throw new Fault('file.bad-request', {}, 'invalid');
  const { purpose, name, person } = asked.data;
  if (person !== undefined && !staff) throw new Fault('auth.role-needed', {}, 'forbidden');
  const content = Buffer.from(await c.req.arrayBuffer());
  const mediaType = content.length === 0 ? null : sniff(content);
  if (mediaType === null || !ALLOWED[purpose]!.includes(mediaType)) {
    throw new Fault('file.wrong-type', { allowed: [...ALLOWED[purpose]!] }, 'invalid');
  }
  const owner = person ?? session.person;
  const file = { id: newId(), owner, purpose, name, mediaType, content };
  await runtime.database.inTransaction(actor, async (tx) => {
    if (person !== undefined) await requirePerson(tx, person);
    await storeFile(tx, file, runtime.clock.now());
    const notes = { subject: owner, facts: { file: file.id, purpose, size: content.length } };
    const context = { clock: runtime.clock, requestId: c.get('requestId') };
    await recordAudit(tx, { context, path: 'files.upload', notes, input: null });
  });
  return c.json({ id: file.id, mediaType, size: content.length }, 201);
}

async function requirePerson(tx: Tx, id: string): Promise<void> {
  const [found] = await tx.sql`select 1 from person where id = ${id}`;
  if (!found) throw new Fault('person.unknown', {}, 'not-found');
}

export interface NewFile {
  readonly id: string;
  /** Whose file it is; null: the office's own. */
  readonly owner: string | null;
  readonly purpose: string;
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** Stores a file; also for what the house makes itself (contracts, payslips). */
export async function storeFile(tx: Tx, file: NewFile, now: string): Promise<void> {
  const sha256 = createHash('sha256').update(file.content).digest();
  await tx.sql`
    insert into file (id, person, purpose, name, media_type, size, sha256, bytes, uploaded_by,
      uploaded_at)
    values (${file.id}, ${file.owner}, ${file.purpose}, ${file.name}, ${file.mediaType},
      ${file.content.length}, ${sha256}, ${file.content}, ${tx.actor.name}, ${now})`;
}

interface FileRow {
  readonly person: string | null;
  readonly name: string;
  readonly media_type: string;
  readonly bytes: Buffer;
}

async function download(c: Request): Promise<Response> {
  const { runtime } = c.get('tenant');
  const { session, actor, staff } = signedIn(c);
  const id = z.uuid().safeParse(c.req.param('id'));
  if (!id.success) throw new Fault('file.unknown', {}, 'not-found');
  const file = await runtime.database.inTransaction(actor, async (tx) => {
    const [row] = await tx.sql<FileRow[]>`
      select person, name, media_type, bytes from file where id = ${id.data}`;
    if (row?.person && staff) {
      const look = { tx, clock: runtime.clock, requestId: c.get('requestId') };
      await noteLook({ ...look, person: session.person }, row.person, 'files');
    }
    return row;
  });
  if (!file) throw new Fault('file.unknown', {}, 'not-found');
  const name = encodeURIComponent(file.name);
  return c.body(new Uint8Array(file.bytes), 200, {
    'content-type': file.media_type,
    'content-disposition': `attachment; filename*=UTF-8''${name}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
}
