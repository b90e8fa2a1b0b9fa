-- Clients: who orders and pays. People see clients they have worked with (person_client).
create table client (
  id uuid primary key,
  kind text not null check (kind in ('business', 'public', 'consumer')),
  name text not null check (char_length(name) between 1 and 200),
  vat_number text,
  company_number text,
  street text not null,
  post_code text not null,
  city text not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  email text not null,
  language text not null,
  iban text,                                    -- where its payments come from and refunds go
  buyer_reference text,                         -- BT-10, e.g. an Austrian public order reference
  state text not null check (state in ('unchecked', 'checked', 'blocked')),
  state_reason text,
  checked_by uuid,
  checked_at timestamptz,
  created_by uuid not null,
  created_at timestamptz not null,
  version integer not null default 1
);
create unique index client_vat_number on client (vat_number) where vat_number is not null;
comment on table client is 'retention: books';

-- Answers of the VAT number service, or a staff member's reasoned override; only added to.
create table client_vat_check (
  id uuid primary key,
  client_id uuid not null references client (id),
  vat_number text not null,
  result text not null check (result in ('valid', 'invalid', 'unavailable', 'override')),
  source text not null,                         -- 'vies', or 'staff'
  answer jsonb not null,
  reason text,
  checked_by uuid,
  checked_at timestamptz not null,
  check (result <> 'override' or (reason is not null and checked_by is not null))
);
create index on client_vat_check (client_id, checked_at);
create index on client (lower(name), id);
comment on table client_vat_check is 'append-only; retention: books';

create table person_client (
  person_id uuid not null references person (id),
  client_id uuid not null references client (id),
  since timestamptz not null,
  primary key (person_id, client_id)
);
comment on table person_client is 'retention: books';
call protect_own('person_client', 'person_id');

-- People see the clients they have worked with or entered; a client's link sees its own client.
call protect_office('client');
create policy known on client for select using (
  (select app_role()) = 'member'
  and (created_by = (select app_person())
       or exists (select 1 from person_client pc
                  where pc.client_id = id and pc.person_id = (select app_person()))));
create policy entered on client for insert with check (
  (select app_role()) = 'member' and created_by = (select app_person()));
create policy entered_change on client for update
  using ((select app_role()) = 'member' and created_by = (select app_person()) and state = 'unchecked')
  with check ((select app_role()) = 'member' and created_by = (select app_person()) and state = 'unchecked');
call protect_office('client_vat_check');
create policy known on client_vat_check for select using (
  exists (select 1 from client c where c.id = client_id));
create policy asked on client_vat_check for insert with check (
  (select app_role()) = 'member' and checked_by = (select app_person()));
