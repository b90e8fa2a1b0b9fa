-- What every slice stands on: who asks (app.role, app.person, app.order, set for one transaction),
-- protection of tables, retention classes, audit, intents, house values.
--
-- Each table's comment states, separated by ';':
--   append-only            the run-time role may neither change nor delete rows
--   retention: <class>     a row of retention_class
--   access: house          no row-level security, because no row is about a person

create function app_role() returns text language sql stable parallel safe
  return current_setting('app.role', true);
create function app_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;
create function app_order() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.order', true), '')::uuid;
create function app_is_office() returns boolean language sql stable parallel safe
  return current_setting('app.role', true) in ('staff', 'system');

-- FORCE binds the owner too, so that a definer function or a view cannot reach around a policy.
-- The sub-selects are evaluated once a statement instead of once a row.
create procedure protect_office(t regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy office on %s using ((select app_is_office()))
    with check ((select app_is_office()))', t);
end $$;

-- The office sees all rows, a person the rows whose column names them.
create procedure protect_own(t regclass, person_column name) language plpgsql as $$
begin
  call protect_office(t);
  execute format('create policy own on %s
    using ((select app_role()) = ''member'' and %I = (select app_person()))
    with check ((select app_role()) = ''member'' and %I = (select app_person()))',
    t, person_column, person_column);
end $$;

create table retention_class (
  name text primary key,
  months integer check (months >= 0),  -- null: kept as long as the tenant exists
  counted_from text not null,
  basis text not null,
  erasable boolean not null            -- whether an erasure removes or blanks rows before that
);
comment on table retention_class is 'retention: house; access: house';
insert into retention_class (name, months, counted_from, basis, erasable) values
  ('house', null, 'creation', 'Settings and register of the cooperative itself', false),
  ('person', 36, 'end of use', 'Contract with the person, limitation of claims', true),
  ('secret', 36, 'end of use', 'National ids, bank accounts and facts needed to pay', true),
  ('books', 84, 'end of the business year', 'Bookkeeping, orders and their evidence', false),
  ('payroll', 84, 'end of the business year', 'Payroll records and contracts of employment', false),
  ('register', null, 'creation', 'Register of members and shares', false),
  ('audit', 84, 'creation', 'Proof of who did what', false),
  ('access', 36, 'creation', 'Proof to the person of who read their file', false),
  ('session', 1, 'expiry', 'Being signed in', true),
  ('intent', 3, 'creation', 'Answering a repeated form with its first answer', true),
  ('mail', 6, 'sending', 'Delivery of notices', true),
  ('technical', 1, 'creation', 'Running the service', true);

create table legal_entity (
  id text primary key,
  name text not null,
  jurisdiction text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  facts jsonb not null,
  version integer not null default 1
);
comment on table legal_entity is 'retention: house; access: house';

create table house_value (
  id uuid primary key,
  key text not null,
  value jsonb not null,
  valid_from date not null,
  reason text not null,
  set_by text not null,
  set_at timestamptz not null,
  approved_by text,
  approved_at timestamptz,
  check (approved_by is null or approved_by <> set_by),
  check ((approved_by is null) = (approved_at is null))
);
create index house_value_key on house_value (key, valid_from desc, set_at desc);
comment on table house_value is 'retention: house; access: house';

create table audit (
  id uuid primary key,
  at timestamptz not null,
  actor text not null,                 -- person id, 'link:<id>', 'system:<name>' or 'nobody'
  role text not null,
  procedure text not null,
  subject uuid,                        -- the person whose matter it was, when there is one
  facts jsonb not null,                -- ids and codes only, never personal data
  intent uuid,
  request_id text not null
);
create index audit_at on audit (at desc);
create index audit_subject on audit (subject, at desc) where subject is not null;
comment on table audit is 'append-only; retention: audit';
alter table audit enable row level security;
alter table audit force row level security;
-- Anyone's deed is written down; only the office reads the book.
create policy write on audit for insert with check (true);
create policy office on audit for select using ((select app_is_office()));

create table intent (
  id uuid primary key,
  actor text not null,
  procedure text not null,
  input_hash bytea not null,
  answer jsonb,
  at timestamptz not null
);
comment on table intent is 'retention: intent';
alter table intent enable row level security;
alter table intent force row level security;
create policy own on intent
  using (actor = (select current_setting('app.actor', true)) or (select app_role()) = 'system')
  with check (actor = (select current_setting('app.actor', true)));
