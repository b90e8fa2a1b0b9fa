-- Invoices and credit notes in the cooperative's name: gapless numbers per entity, kind and year.
create table invoice_counter (
  entity_id text not null references legal_entity (id),
  kind text not null check (kind in ('invoice', 'credit-note')),
  year integer not null,
  last integer not null check (last >= 0),
  primary key (entity_id, kind, year)
);
comment on table invoice_counter is 'retention: books';

create table invoice (
  id uuid primary key,
  entity_id text not null references legal_entity (id),
  kind text not null check (kind in ('invoice', 'credit-note')),
  year integer not null,
  sequence integer not null check (sequence >= 1),
  number text not null unique,
  order_id uuid not null references client_order (id),
  order_version integer not null,
  client_id uuid not null references client (id),
  budget_id uuid not null references budget (id),
  person_id uuid not null references person (id),
  instalment_id text,
  corrects uuid references invoice (id),
  issued_on date not null,
  due_on date not null,
  currency text not null,
  net_minor bigint not null,
  vat_minor bigint not null,
  gross_minor bigint not null check (gross_minor = net_minor + vat_minor and gross_minor > 0),
  fee_rate text not null,
  fee_minor bigint not null,
  reference text not null unique,               -- ISO 11649
  model jsonb not null,                         -- the EN 16931 model, amounts as decimal strings
  ubl_file_id uuid not null references file (id),
  pdf_file_id uuid references file (id),
  issued_by uuid not null,
  issued_at timestamptz not null,
  unique (entity_id, kind, year, sequence),
  unique (order_id, instalment_id, kind)
);
create index on invoice (client_id);
create index on invoice (budget_id);
create index on invoice (due_on);
comment on table invoice is 'retention: books';

create table reminder (
  id uuid primary key,
  invoice_id uuid not null references invoice (id),
  level integer not null check (level between 1 and 3),
  sent_on date not null,
  sent_by uuid,
  unique (invoice_id, level)
);
comment on table reminder is 'retention: books';
call protect_own('invoice', 'person_id');
call protect_office('invoice_counter');
call protect_office('reminder');
create policy part on reminder for select using (
  exists (select 1 from invoice i where i.id = invoice_id));
