-- The ledger: a book a legal entity, append-only entries, balances that can be rebuilt.
--
-- Writing takes no lock that another writer wants: entries and their postings go in by one
-- statement, balances and entry numbers follow in batches (ledger_fold). Readers add what is not
-- folded yet, so every figure is exact at any time.
--
-- A restore loads the tables as their owner with user triggers disabled (the rules were obeyed when
-- the rows were made), then ledger_rebuild checks out the balances.
--
-- Every refusal has SQLSTATE LG001, the fault's code as message and its parameters as JSON detail.

create function ledger_refuse(code text, params jsonb default '{}') returns void
language plpgsql as $$
begin
  raise exception using errcode = 'LG001', message = code, detail = params::text;
end $$;

create function ledger_append_only() returns trigger language plpgsql as $$
begin
  perform ledger_refuse('ledger.append-only', jsonb_build_object('table', tg_table_name));
  return null;
end $$;

-- ── books and their charts ────────────────────────────────────────────────────────────────────

create table ledger_book (
  entity text primary key,
  currency text not null check (currency ~ '^[A-Z]{3}$')
);
comment on table ledger_book is 'append-only; retention: books';

create table ledger_account (
  entity text not null references ledger_book,
  id text not null,
  number text not null,
  kind text not null check (kind in ('asset', 'liability', 'equity', 'income', 'expense')),
  subject text,
  item text,
  primary key (entity, id),
  check (item is null or subject is not null)
);
comment on table ledger_account is 'append-only; retention: books';

-- ── entries and postings ──────────────────────────────────────────────────────────────────────

create table ledger_entry (
  id bigint generated always as identity primary key,
  entity text not null,
  key text not null,
  event text not null,
  entry_date date not null,
  currency text not null,
  corrects text,
  legs int not null check (legs > 1),
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint ledger_entry_event unique (entity, key)
);
comment on table ledger_entry is 'append-only; retention: books';
create unique index ledger_entry_reversed_once on ledger_entry (entity, corrects)
  where event = 'reversal';
create index ledger_entry_corrects on ledger_entry (entity, corrects) where corrects is not null;

-- No foreign key to the entry: the statement-level check below proves the same for a whole batch
-- at a fraction of the cost, and nothing is ever deleted.
create table ledger_posting (
  entry_id bigint not null,
  leg int not null,
  entity text not null,
  account text not null,
  amount bigint not null check (amount <> 0 and abs(amount) <= 1000000000000000),
  rule text not null,
  rate text,
  bank text,
  budget text,
  claim text,
  client text,
  counterpart text,
  engagement text,
  invoice text,
  line text,
  "order" text,
  owner text,
  payable text,
  person text,
  recipient text,
  run text,
  share text,
  transfer text,
  primary key (entry_id, leg)
);
comment on table ledger_posting is 'append-only; retention: books';
create index ledger_posting_account on ledger_posting (entity, account, entry_id);
create index ledger_posting_budget on ledger_posting (budget, entry_id) where budget is not null;
create index ledger_posting_person on ledger_posting (person, entry_id) where person is not null;
create index ledger_posting_client on ledger_posting (client, entry_id) where client is not null;
create index ledger_posting_invoice on ledger_posting (invoice, entry_id)
  where invoice is not null;
create index ledger_posting_order on ledger_posting ("order", entry_id)
  where "order" is not null;
create index ledger_posting_payable on ledger_posting (payable, entry_id)
  where payable is not null;
create index ledger_posting_claim on ledger_posting (claim, entry_id) where claim is not null;
create index ledger_posting_line on ledger_posting (line, entry_id) where line is not null;

-- A posting's id in one of its dimensions, by the dimension's name.
create function ledger_dimension(p ledger_posting, name text) returns text
language sql immutable as $$
  select case name
    when 'bank' then p.bank
    when 'budget' then p.budget
    when 'claim' then p.claim
    when 'client' then p.client
    when 'counterpart' then p.counterpart
    when 'engagement' then p.engagement
    when 'invoice' then p.invoice
    when 'line' then p.line
    when 'order' then p."order"
    when 'owner' then p.owner
    when 'payable' then p.payable
    when 'person' then p.person
    when 'recipient' then p.recipient
    when 'run' then p.run
    when 'share' then p.share
    when 'transfer' then p.transfer
  end
$$;

-- ── numbers, balances, periods ────────────────────────────────────────────────────────────────

-- Gapless numbers a book, given in batches after the commit: a counter in the writing transaction
-- would make every writer wait for the one before.
create table ledger_number (
  entity text not null,
  number bigint not null,
  entry_id bigint not null unique,
  primary key (entity, number)
);
comment on table ledger_number is 'append-only; retention: books';

create table ledger_pending (
  entity text not null,
  entry_id bigint not null,
  primary key (entity, entry_id)
);
comment on table ledger_pending is 'entries not folded yet; retention: technical';

create table ledger_balance (
  entity text not null,
  account text not null,
  subject text not null,
  item text not null,
  debit bigint not null,
  credit bigint not null,
  primary key (entity, account, subject, item)
);
comment on table ledger_balance is 'rebuildable from postings; retention: books';
create index ledger_balance_open on ledger_balance (entity, account, subject, item)
  where item <> '' and debit <> credit;

create table ledger_month (
  entity text not null,
  account text not null,
  month date not null,
  debit bigint not null,
  credit bigint not null,
  primary key (entity, month, account)
);
comment on table ledger_month is 'rebuildable from postings; retention: books';

create table ledger_period (
  entity text not null references ledger_book,
  from_date date not null,
  to_date date not null,
  closed_at timestamptz not null,
  closed_by text not null,
  last_number bigint not null,
  debit bigint not null,
  credit bigint not null,
  primary key (entity, to_date),
  check (from_date <= to_date),
  check (to_date = (date_trunc('month', to_date) + interval '1 month - 1 day')::date)
);
comment on table ledger_period is 'append-only; retention: books';

-- ── holds ─────────────────────────────────────────────────────────────────────────────────────

create table ledger_hold (
  entity text not null references ledger_book,
  key text not null,
  hold text not null,
  budget text not null,
  engagement text,
  amount bigint not null check (amount <> 0 and abs(amount) <= 1000000000000000),
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint ledger_hold_event primary key (entity, key)
);
comment on table ledger_hold is 'append-only; retention: books';
create index ledger_hold_budget on ledger_hold (entity, budget);
create index ledger_hold_hold on ledger_hold (entity, hold);

-- ── what an insert must obey ──────────────────────────────────────────────────────────────────

-- Plans of these checks are cached and may date from when the tables were empty: they look up
-- single rows by index whatever the planner believes.
create function ledger_entry_check() returns trigger language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
set enable_material = off as $$
declare
  bad record;
begin
  -- The closed period below is seen only by a statement's own snapshot.
  if current_setting('transaction_isolation') <> 'read committed' then
    perform ledger_refuse('ledger.isolation');
  end if;
  -- Shared among writers, exclusive for a close: a close waits for writers, writers see the close.
  perform pg_advisory_xact_lock_shared(hashtextextended('ledger.period:' || entity, 0))
    from (select distinct entity from fresh order by entity) as books;

  for bad in
    select f.key, f.entity, f.currency, f.entry_date, b.currency as book_currency, p.closed,
      f.corrects, c.id as corrected
    from fresh f
    left join ledger_book b on b.entity = f.entity
    left join (select entity, max(to_date) as closed from ledger_period group by entity) p
      on p.entity = f.entity
    left join ledger_entry c on c.entity = f.entity and c.key = f.corrects
    where b.entity is null or b.currency <> f.currency or f.entry_date <= p.closed
      or (f.corrects is not null and (c.id is null or f.corrects = f.key))
    limit 1
  loop
    if bad.book_currency is null then
      perform ledger_refuse('ledger.unknown-entity', jsonb_build_object('entity', bad.entity));
    elsif bad.book_currency <> bad.currency then
      perform ledger_refuse('ledger.wrong-currency',
        jsonb_build_object('key', bad.key, 'currency', bad.currency));
    elsif bad.entry_date <= bad.closed then
      perform ledger_refuse('ledger.period-closed', jsonb_build_object(
        'key', bad.key, 'date', bad.entry_date, 'closedThrough', bad.closed));
    else
      perform ledger_refuse('ledger.unknown-correction',
        jsonb_build_object('key', bad.key, 'corrects', bad.corrects));
    end if;
  end loop;

  select f.key into bad from fresh f
    where not exists (select 1 from ledger_posting p where p.entry_id = f.id) limit 1;
  if found then
    perform ledger_refuse('ledger.no-postings', jsonb_build_object('key', bad.key));
  end if;

  insert into ledger_pending (entity, entry_id) select entity, id from fresh;
  return null;
end $$;
create trigger ledger_entry_check after insert on ledger_entry
  referencing new table as fresh for each statement execute function ledger_entry_check();

create function ledger_posting_check() returns trigger language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
set enable_material = off as $$
declare
  bad record;
begin
  -- An entry comes whole, in one statement: its legs can never be added to or changed later.
  select e.key, g.entry_id, g.total,
      g.legs = e.legs and g.first = 1 and g.last = e.legs as whole into bad
    from (
      select entry_id, entity, sum(amount) as total, count(*) as legs,
        min(leg) as first, max(leg) as last
      from fresh group by entry_id, entity
    ) g
    left join ledger_entry e on e.id = g.entry_id and e.entity = g.entity
    where e.id is null or e.legs <> g.legs or g.first <> 1 or g.last <> e.legs or g.total <> 0
    limit 1;
  if found then
    if bad.key is null or not bad.whole then
      perform ledger_refuse('ledger.broken-entry', jsonb_build_object('entry', bad.entry_id));
    end if;
    perform ledger_refuse('ledger.unbalanced',
      jsonb_build_object('key', bad.key, 'difference', bad.total::text));
  end if;

  select f.entry_id, f.account, a.subject, a.item, a.id is not null as known into bad
    from fresh f left join ledger_account a on a.entity = f.entity and a.id = f.account
    where a.id is null
      or (a.subject is not null and ledger_dimension(f::ledger_posting, a.subject) is null)
      or (a.item is not null and ledger_dimension(f::ledger_posting, a.item) is null)
    limit 1;
  if found then
    perform ledger_refuse(
      case when bad.known then 'ledger.missing-dimension' else 'ledger.unknown-account' end,
      jsonb_build_object('entry', bad.entry_id, 'account', bad.account));
  end if;
  return null;
end $$;
create trigger ledger_posting_check after insert on ledger_posting
  referencing new table as fresh for each statement execute function ledger_posting_check();

create function ledger_hold_check() returns trigger language plpgsql as $$
declare
  bad record;
begin
  perform pg_advisory_xact_lock(hashtextextended('ledger.hold:' || entity || ':' || hold, 0))
    from (select distinct entity, hold from fresh order by entity, hold) as touched;
  select h.hold, sum(h.amount) as open, count(distinct h.budget) as budgets into bad
    from ledger_hold h
    where (h.entity, h.hold) in (select entity, hold from fresh)
    group by h.entity, h.hold
    having sum(h.amount) < 0 or count(distinct h.budget) > 1
    limit 1;
  if found then
    perform ledger_refuse(
      case when bad.open < 0 then 'ledger.hold-overdrawn' else 'ledger.does-not-add-up' end,
      jsonb_build_object('hold', bad.hold));
  end if;
  return null;
end $$;
create trigger ledger_hold_check after insert on ledger_hold
  referencing new table as fresh for each statement execute function ledger_hold_check();

create function ledger_period_check() returns trigger language plpgsql as $$
declare
  last date;
begin
  perform pg_advisory_xact_lock(hashtextextended('ledger.period:' || new.entity, 0));
  select max(to_date) into last from ledger_period where entity = new.entity;
  if last is not null and new.from_date <> last + 1 then
    perform ledger_refuse('ledger.period-order', jsonb_build_object(
      'from', new.from_date, 'closedThrough', last));
  end if;
  return new;
end $$;
create trigger ledger_period_check before insert on ledger_period
  for each row execute function ledger_period_check();

do $$
declare
  name text;
begin
  foreach name in array array['ledger_book', 'ledger_account', 'ledger_entry', 'ledger_posting',
    'ledger_number', 'ledger_period', 'ledger_hold']
  loop
    execute format('create trigger %I before update or delete or truncate on %I
      for each statement execute function ledger_append_only()', name || '_append_only', name);
    execute format('revoke update, delete, truncate on %I from :runtime', name);
  end loop;
end $$;

-- True in a session of the office. Policies ask for it as one boolean a statement: any other form
-- makes the planner believe that few rows are visible, and scan instead of look up.
create function ledger_is_office() returns boolean language sql stable as $$
  select coalesce(current_setting('app.role', true) in ('staff', 'system'), false)
$$;

-- Only the office's sessions reach the ledger; a slice that shows a person their budget reads for
-- them after its own check. FORCE binds the owner too.
do $$
declare
  name text;
begin
  foreach name in array array['ledger_book', 'ledger_account', 'ledger_entry', 'ledger_posting',
    'ledger_number', 'ledger_pending', 'ledger_balance', 'ledger_month', 'ledger_period',
    'ledger_hold']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy office on %I
      using ((select ledger_is_office())) with check ((select ledger_is_office()))', name);
  end loop;
end $$;
