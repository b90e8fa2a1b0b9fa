/**
 * Databases and their two roles: `<name>_owner` owns everything and migrates, `<name>_app` runs the
 * application and owns nothing, so row-level security and append-only tables bind it.
 */
import { createHmac } from 'node:crypto';
import postgres from 'postgres';
import { PostgresFault } from './fault.ts';

export interface Provisioned {
  readonly database: string;
  /** Address for migrations. */
  readonly ownerUrl: string;
  /** Address for the running application. */
  readonly runtimeUrl: string;
  readonly ownerRole: string;
  readonly runtimeRole: string;
}

export interface ProvisionOptions {
  /** Roles named otherwise than after the database, so that several databases share them. */
  readonly roles?: { readonly owner: string; readonly runtime: string };
  /** Existing database to copy. */
  readonly template?: string;
}

const NAME = /^[a-z][a-z0-9_]{0,50}$/;

/**
 * Makes (or brings up to date) the database `name`, its roles and rights. Passwords are derived
 * from the administrator's, so that calling again changes nothing. Faults: `postgres.bad-name`,
 * `postgres.no-password`.
 */
export async function provisionDatabase(
  adminUrl: string,
  name: string,
  options: ProvisionOptions = {},
): Promise<Provisioned> {
  const roles = options.roles ?? { owner: `${name}_owner`, runtime: `${name}_app` };
  for (const each of [name, roles.owner, roles.runtime]) {
    if (!NAME.test(each)) throw new PostgresFault('postgres.bad-name', `"${each}"`);
  }
  const secret = new URL(adminUrl).password;
  if (secret === '') {
    throw new PostgresFault('postgres.no-password', 'the administrator address has no password');
  }
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    const ownerUrl = await ensureRole(admin, adminUrl, name, roles.owner, secret);
    const runtimeUrl = await ensureRole(admin, adminUrl, name, roles.runtime, secret);
    await ensureDatabase(admin, name, roles.owner, options.template);
    await grantConnect(admin, name, roles);
    await prepareSchema(adminUrl, name, roles);
    return {
      database: name,
      ownerUrl,
      runtimeUrl,
      ownerRole: roles.owner,
      runtimeRole: roles.runtime,
    };
  } finally {
    await admin.end({ timeout: 5 });
  }
}

async function ensureRole(
  admin: postgres.Sql,
  adminUrl: string,
  database: string,
  role: string,
  secret: string,
): Promise<string> {
  const password = createHmac('sha256', secret).update(role).digest('hex');
  await admin`select pg_advisory_lock(hashtext('smart-provision'))`;
  try {
    const found = await admin`select 1 from pg_roles where rolname = ${role}`;
    if (found.length === 0) {
      await admin.unsafe(`create role ${role} login nosuperuser nocreatedb nocreaterole noinherit`);
    }
    await admin.unsafe(`alter role ${role} login password '${password}'`);
  } finally {
    await admin`select pg_advisory_unlock(hashtext('smart-provision'))`;
  }
  const url = new URL(adminUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
}

async function ensureDatabase(
  admin: postgres.Sql,
  name: string,
  owner: string,
  template: string | undefined,
): Promise<void> {
  const found = await admin`select 1 from pg_database where datname = ${name}`;
  if (found.length > 0) return;
  // A non-superuser may only hand a database to a role it belongs to.
  await admin.unsafe(`grant ${owner} to current_user`);
  if (template !== undefined) {
    await admin.unsafe(`create database ${name} owner ${owner} template ${template}`);
    return;
  }
  const [version] = await admin<{ n: number }[]>`
    select current_setting('server_version_num')::int as n`;
  const locale =
    (version?.n ?? 0) >= 170_000
      ? "locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'"
      : "locale 'C'";
  await admin.unsafe(
    `create database ${name} owner ${owner} template template0 encoding 'UTF8' ${locale}`,
  );
}

async function grantConnect(
  admin: postgres.Sql,
  name: string,
  roles: { readonly owner: string; readonly runtime: string },
): Promise<void> {
  await admin.unsafe(`revoke all on database ${name} from public`);
  await admin.unsafe(`grant connect, temporary on database ${name} to ${roles.owner}`);
  await admin.unsafe(`grant connect on database ${name} to ${roles.runtime}`);
}

async function prepareSchema(
  adminUrl: string,
  name: string,
  roles: { readonly owner: string; readonly runtime: string },
): Promise<void> {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const inside = postgres(url.href, { max: 1, onnotice: () => undefined });
  try {
    await inside.unsafe(`alter schema public owner to ${roles.owner}`);
    await inside.unsafe(`revoke create on schema public from public`);
    await inside.unsafe(`grant usage on schema public to ${roles.runtime}`);
  } finally {
    await inside.end({ timeout: 5 });
  }
}
