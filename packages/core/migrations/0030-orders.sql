-- Budgets and client orders. A budget belongs to one legal entity and one worker (DESIGN §5).
create table budget (
  id uuid primary key,
  person_id uuid not null references person (id),
  entity_id text not null references legal_entity (id),
  name text not null check (char_length(name) between 1 and 120),
  state text not null check (state in ('open', 'closed')),
  opened_at timestamptz not null,
  closed_at timestamptz,
  version integer not null default 1
);
create index on budget (person_id);
comment on table budget is 'retention: books';

create table client_order (
  id uuid primary key,
  number text not null unique,                  -- e.g. AT-2026-00012
  person_id uuid not null references person (id),
  entity_id text not null references legal_entity (id),
  budget_id uuid not null references budget (id),
  client_id uuid not null references client (id),
  state text not null check (state in
    ('draft', 'review', 'sent', 'change-asked', 'confirmed', 'declined', 'cancelled', 'completed')),
  current_version integer not null default 1,
  confirmed_version integer,
  adviser_id uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 1            -- optimistic lock of the row
);
create index on client_order (person_id, state);
create index on client_order (client_id);
create index on client_order (state, updated_at);
comment on table client_order is 'retention: books';

-- What is offered and confirmed. Once sent, its content never changes: a change is a new version.
create table order_version (
  id uuid primary key,
  order_id uuid not null references client_order (id),
  number integer not null check (number >= 1),
  title text not null,
  description text not null,
  place text not null,
  place_country text not null check (place_country ~ '^[A-Z]{2}$'),
  language text not null,
  starts_on date not null,
  ends_on date not null,
  lines jsonb not null,                         -- [{ id, text, quantity, unit, unitPrice, rate, net, vat }]
  currency text not null,
  net_minor bigint not null,
  vat_minor bigint not null,
  gross_minor bigint not null check (gross_minor = net_minor + vat_minor),
  vat_case jsonb not null,                      -- facts asked, proposal, what holds, who fixed it
  vat_fixed_by uuid,
  payment_days integer not null check (payment_days between 0 and 120),
  cancellation jsonb not null,                  -- [{ daysBefore, share }]
  instalments jsonb not null,                   -- [{ id, kind, share, on, net, vat, gross, groups }]
  parties jsonb,                                -- who offers, who orders, who works, when sent
  content_hash text,                            -- set when sent, over all of the above
  sent_at timestamptz,
  created_by uuid not null,
  created_at timestamptz not null,
  unique (order_id, number),
  check (ends_on >= starts_on),
  check (content_hash is null or (parties is not null and vat_fixed_by is not null))
);
comment on table order_version is 'retention: books';

-- The client's confirmation, online or on paper: frozen with time, name, address.
create table order_confirmation (
  id uuid primary key,
  order_id uuid not null references client_order (id),
  version_id uuid not null unique references order_version (id),
  how text not null check (how in ('link', 'paper')),
  name text not null,
  role text,
  network_address text,
  file_id uuid references file (id),
  recorded_by uuid,
  content_hash text not null,
  fee_rate text not null,                       -- decimal percent valid on that day, e.g. "10"
  guarantee_rate text not null,                 -- likewise, what goes to the guarantee fund
  confirmed_on date not null,                   -- what the paper says, or the day of the click
  confirmed_at timestamptz not null,
  check (how = 'link' or (file_id is not null and recorded_by is not null))
);
comment on table order_confirmation is 'append-only; retention: books';

create table order_link (
  id uuid primary key,
  order_id uuid not null references client_order (id),
  version_id uuid not null references order_version (id),
  token_hash bytea not null unique,             -- sha-256; the token is only in the mail
  sent_to text not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  opened_at timestamptz,
  created_by uuid not null,
  created_at timestamptz not null
);
create index on order_link (order_id);
comment on table order_link is 'retention: technical';

-- An order's life: only added to; refs point to paper, entry, payment.
create table order_event (
  id uuid primary key,
  order_id uuid not null references client_order (id),
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('person', 'staff', 'client', 'system')),
  actor_id uuid,
  actor_name text,
  kind text not null,
  data jsonb not null default '{}'
);
create index on order_event (order_id, at);
comment on table order_event is 'append-only; retention: books';

create sequence order_number;

-- What was sent is what was agreed on: its content can never change any more.
create function order_version_frozen() returns trigger language plpgsql as $$
begin
  if old.content_hash is not null then
    raise exception using errcode = 'LG001', message = 'orders.version-frozen',
      detail = jsonb_build_object('number', old.number)::text;
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger order_version_frozen before update or delete on order_version
  for each row execute function order_version_frozen();

call protect_own('budget', 'person_id');
call protect_own('client_order', 'person_id');
create policy linked on client_order for select using (
  (select app_role()) = 'client' and id = (select app_order()));
create policy linked_change on client_order for update
  using ((select app_role()) = 'client' and id = (select app_order()))
  with check ((select app_role()) = 'client' and id = (select app_order()));

-- Parts of an order are seen by whoever sees the order (the inner select is limited likewise).
do $$
declare t text;
begin
  foreach t in array array['order_version', 'order_confirmation', 'order_link', 'order_event'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy part on %I
         using (exists (select 1 from client_order o where o.id = order_id))
         with check (exists (select 1 from client_order o where o.id = order_id))', t);
  end loop;
end $$;
-- The client of the linked order, for the link's page.
create policy linked on client for select using (
  (select app_role()) = 'client'
  and exists (select 1 from client_order o where o.client_id = client.id));
