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
comment on table client is 'retention=books';

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
comment on table client_vat_check is 'retention=books';

create table person_client (
  person_id uuid not null references person (id),
  client_id uuid not null references client (id),
  since timestamptz not null,
  primary key (person_id, client_id)
);
comment on table person_client is 'retention=books';
select protect_member_rows('person_client', 'person_id');
