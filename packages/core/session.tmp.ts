import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import postgres from 'postgres';
const pw = readFileSync('/tmp/owner-c/data/postgres/password', 'utf8').trim();
const port = readFileSync('/tmp/owner-c/data/postgres/cluster/postmaster.pid', 'utf8').split('\n')[3];
const user = process.argv[2]!;
const a = postgres(`postgres://${user}:${pw}@127.0.0.1:${port}/postgres`, { max: 1 });
const dbs = await a`select datname from pg_database`;
console.log(dbs.map((d) => d.datname).join(' '));
await a.end();
const db = dbs.find((d) => /(^|_)at$|tenant_at/.test(d.datname as string))!.datname;
const s = postgres(`postgres://${user}:${pw}@127.0.0.1:${port}/${db}`, { max: 1 });
if (process.argv[3] === 'sql') { console.log(JSON.stringify(await s.unsafe(process.argv[4]!), (_, v) => typeof v === 'bigint' ? String(v) : v, 1)); await s.end(); process.exit(); }
const people = await s`select p.id, p.email, p.given_name, (select string_agg(role, ',') from staff_role r where r.person = p.id and revoked_at is null) as roles from person p where exists (select 1 from subject where person = p.id)`;
for (const p of people) {
  const id = `c${(p.id as string).replaceAll('-', '')}${'x'.repeat(8)}`;
  await s`insert into session (hash, person, issuer, subject, second_factor, authenticated_at, expires_at)
    values (${createHash('sha256').update(id).digest('hex')}, ${p.id}, 'test', 'test', true, now() + interval '5 minutes', now() + interval '30 days') on conflict do nothing`;
  console.log(p.given_name, p.roles, id);
}
await s.end();
