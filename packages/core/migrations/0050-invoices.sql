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
  number text not null,
  order_id uuid not null references client_order (id),
  order_version integer not null,
  client_id uuid not null references client (id),
  budget_id uuid not null references budget (id),
  person_id uuid not null references person (id),
  instalment_id text,                           -- of the order; null for credit notes
  corrects uuid references invoice (id),        -- the invoice a credit note takes back
  reason text,                                  -- of a credit note
  language text not null,
  issued_on date not null,
  due_on date not null,
  currency text not null,
  net_minor bigint not null check (net_minor > 0),
  vat_minor bigint not null check (vat_minor >= 0),
  gross_minor bigint not null check (gross_minor = net_minor + vat_minor),
  fee_rate text not null,                       -- percent, frozen when the order was confirmed
  fee_minor bigint not null,
  guarantee_rate text not null,
  guarantee_minor bigint not null,
  reference text not null,                      -- ISO 11649
  model jsonb not null,                         -- the EN 16931 model, amounts as {"$bigint": "…"}
  ubl_file_id uuid not null references file (id),
  issued_by uuid not null,
  issued_at timestamptz not null,
  -- What may still change; everything above is frozen.
  pdf_file_id uuid references file (id),
  sent_at timestamptz,
  sent_to text,
  credited_minor bigint not null default 0 check (credited_minor between 0 and net_minor),
  disputed_at timestamptz,
  dispute_reason text,
  check ((kind = 'credit-note') = (corrects is not null)),
  check ((kind = 'credit-note') = (reason is not null)),
  check ((disputed_at is null) = (dispute_reason is null)),
  unique (entity_id, kind, year, sequence),
  unique (entity_id, number),
  unique (entity_id, reference)
);
-- One living invoice an instalment: a wholly credited one may be issued anew.
create unique index invoice_instalment on invoice (order_id, instalment_id)
  where kind = 'invoice' and credited_minor < net_minor;
create index on invoice (order_id);
create index on invoice (client_id);
create index on invoice (budget_id);
create index on invoice (person_id);
create index on invoice (corrects);
create index on invoice (due_on);
comment on table invoice is 'retention: books';

-- What was issued is what the client has: a correction is a credit note.
create function invoice_frozen() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (
    old.id, old.entity_id, old.kind, old.year, old.sequence, old.number, old.order_id,
    old.order_version, old.client_id, old.budget_id, old.person_id, old.instalment_id,
    old.corrects, old.reason, old.language, old.issued_on, old.due_on, old.currency
  ) is distinct from (
    new.id, new.entity_id, new.kind, new.year, new.sequence, new.number, new.order_id,
    new.order_version, new.client_id, new.budget_id, new.person_id, new.instalment_id,
    new.corrects, new.reason, new.language, new.issued_on, new.due_on, new.currency
  ) or (
    old.net_minor, old.vat_minor, old.gross_minor, old.fee_rate, old.fee_minor,
    old.guarantee_rate, old.guarantee_minor, old.reference, old.model, old.ubl_file_id,
    old.issued_by, old.issued_at
  ) is distinct from (
    new.net_minor, new.vat_minor, new.gross_minor, new.fee_rate, new.fee_minor,
    new.guarantee_rate, new.guarantee_minor, new.reference, new.model, new.ubl_file_id,
    new.issued_by, new.issued_at
  ) then
    raise exception using errcode = 'LG001', message = 'invoices.frozen',
      detail = jsonb_build_object('number', old.number)::text;
  end if;
  return new;
end $$;
create trigger invoice_frozen before update or delete on invoice
  for each row execute function invoice_frozen();

create table reminder (
  id uuid primary key,
  invoice_id uuid not null references invoice (id),
  level integer not null check (level between 1 and 3),
  sent_on date not null,
  sent_by uuid,                                 -- null: the nightly job
  open_minor bigint not null check (open_minor > 0),
  unique (invoice_id, level)
);
comment on table reminder is 'retention: books';
call protect_own('invoice', 'person_id');
call protect_office('invoice_counter');
call protect_office('reminder');
create policy part on reminder for select using (
  exists (select 1 from invoice i where i.id = invoice_id));
