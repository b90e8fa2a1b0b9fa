-- Engagements: one worker, one entity, one status, a set of work days (DESIGN §4).
create table engagement (
  id uuid primary key,
  person_id uuid not null references person (id),
  entity_id text not null references legal_entity (id),
  budget_id uuid not null references budget (id),
  labour_jurisdiction text not null,
  kind text not null,                           -- contract kind of the jurisdiction
  title text not null check (char_length(title) between 1 and 200),
  state text not null check (state in
    ('draft', 'submitted', 'returned', 'approved', 'ready', 'ended', 'cancelled')),
  starts_on date not null,
  ends_on date,
  facts jsonb not null,
  asked jsonb not null,                         -- the form as it was filled in, amounts as texts
  gross_minor bigint not null check (gross_minor >= 0),
  estimated_cost_minor bigint not null check (estimated_cost_minor >= 0),
  estimates jsonb not null default '[]',        -- [{ from, to, costMinor, netMinor }], a month each
  currency text not null,
  hold_id uuid,
  minimum_pay jsonb,                            -- { grade, amountMinor } or { none, reason, source }
  approved_by uuid,
  approved_at timestamptz,
  late_reason text,                             -- why it was approved after work had begun
  returned_reason text,
  cancelled_reason text,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 1,
  check (ends_on is null or ends_on >= starts_on),
  check (approved_by is null or approved_by <> person_id)
);
create index on engagement (person_id, starts_on);
create index on engagement (state, starts_on);
create index on engagement (entity_id, starts_on);
comment on table engagement is 'retention: payroll';

-- Evidence: the orders an engagement works for (0..n).
create table engagement_order (
  engagement_id uuid not null references engagement (id),
  order_id uuid not null references client_order (id),
  primary key (engagement_id, order_id)
);
comment on table engagement_order is 'retention: payroll';

create table work_day (
  id uuid primary key,
  engagement_id uuid not null references engagement (id),
  on_date date not null,
  minutes integer not null check (minutes between 0 and 1440),
  planned_minutes integer not null check (planned_minutes between 0 and 1440),
  because text check (because in ('client', 'worker')),  -- whose wish a change was
  starts_at text check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  ends_at text check (ends_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  state text not null check (state in
    ('planned', 'worked', 'changed', 'cancelled', 'sick', 'holiday')),
  confirmed_at timestamptz,
  confirmed_by uuid,
  note text,
  version integer not null default 1,
  unique (engagement_id, on_date)
);
create index on work_day (on_date);
comment on table work_day is 'retention: payroll';

-- What is agreed to be paid, and for which dates.
create table pay_item (
  id uuid primary key,
  engagement_id uuid not null references engagement (id),
  kind text not null check (kind in
    ('salary', 'day', 'lump-sum', 'special', 'leave-compensation', 'bonus')),
  amount_minor bigint not null check (amount_minor <> 0),  -- below 0: law's reduction at the end
  monthly boolean not null default false,       -- the amount is for each month of the dates
  from_date date not null,
  to_date date,                                 -- null: monthly without an agreed end
  due_on date,                                  -- default: to_date
  facts jsonb not null default '{}',
  -- agreed with the person, or owed by law: with a work day, at the end of the engagement
  source text not null default 'agreed' check (source in ('agreed', 'with-day', 'at-end')),
  check (to_date >= from_date),
  check (monthly or to_date is not null)
);
create index on pay_item (engagement_id);
comment on table pay_item is 'retention: payroll';

-- Every change of dates, hours, kind or pay after approval keeps the former state.
create table engagement_version (
  id uuid primary key,
  engagement_id uuid not null references engagement (id),
  number integer not null,
  snapshot jsonb not null,
  reason text not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  unique (engagement_id, number)
);
comment on table engagement_version is 'append-only; retention: payroll';

create table contract (
  id uuid primary key,
  engagement_id uuid not null references engagement (id),
  engagement_version integer not null,
  file_id uuid not null references file (id),
  content jsonb not null,                       -- what the paper says, to print it with evidence
  content_hash text not null,                   -- sha-256 of the file
  office_signed_by uuid not null,
  office_signed_at timestamptz not null,
  person_signed_at timestamptz,
  network_address text,
  user_agent text,
  unique (engagement_id, engagement_version)
);
comment on table contract is 'retention: payroll';

-- Dated obligations: start and change declarations, month declarations, payments to authorities.
create table duty (
  id uuid primary key,
  entity_id text not null references legal_entity (id),
  person_id uuid references person (id),
  engagement_id uuid references engagement (id),
  kind text not null,
  recipient text not null,
  timing text not null check (timing in ('before-start', 'by-date')),
  due date not null,
  period_from date,
  period_to date,
  article text not null,
  amount_minor bigint,
  data jsonb not null,
  state text not null check (state in ('open', 'done', 'superseded')),
  reference text,
  done_at timestamptz,
  done_by uuid,
  late_reason text,
  event_key text not null unique,               -- the same duty is never created twice
  changes_duty uuid references duty (id),       -- declares a change of what was accepted
  created_at timestamptz not null,
  version integer not null default 1,
  check ((state = 'done') = (done_at is not null))
);
create index on duty (state, due);
create index on duty (engagement_id);
create index on duty (split_part(event_key, '#', 1));
comment on table duty is 'retention: payroll';

-- Which state's social security or tax applies from a day on: an institution's decision or A1.
-- The newest row not later than a day holds; without one, the legal entity's own state.
create table applicable_law (
  id uuid primary key,
  person_id uuid not null references person (id),
  part text not null check (part in ('social-security', 'tax')),
  jurisdiction text not null,
  from_date date not null,
  evidence text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  check (recorded_by <> person_id)
);
create index on applicable_law (person_id, part, from_date);
comment on table applicable_law is 'append-only; retention: payroll';

-- Other work and benefits in the period, declared by the worker, asked again when it lapses.
create table other_work (
  id uuid primary key,
  person_id uuid not null references person (id),
  from_date date not null,
  to_date date not null,
  answer text not null check (answer in ('none', 'employed', 'self-employed', 'benefit')),
  country text check (country ~ '^[A-Z]{2}$'),
  share_percent integer check (share_percent between 0 and 100),
  note text,
  declared_at timestamptz not null,
  check (to_date >= from_date)
);
create index on other_work (person_id, to_date);
comment on table other_work is 'retention: payroll';

-- Grades of collective agreements entered by the office, dated: there is no statutory minimum.
create table minimum_pay_grade (
  id uuid primary key,
  agreement text not null,
  grade text not null,
  per text not null check (per in ('hour', 'day', 'month')),
  amount_minor bigint not null check (amount_minor > 0),
  from_date date not null,
  source text not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  unique (agreement, grade, per, from_date)
);
comment on table minimum_pay_grade is 'retention: books; access: house';

call protect_own('engagement', 'person_id');
call protect_own('other_work', 'person_id');
call protect_own('duty', 'person_id');
call protect_own('applicable_law', 'person_id');
do $$
declare t text;
begin
  foreach t in array array['engagement_order', 'work_day', 'pay_item', 'engagement_version', 'contract'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy part on %I
         using (exists (select 1 from engagement e where e.id = engagement_id))
         with check (exists (select 1 from engagement e where e.id = engagement_id))', t);
  end loop;
end $$;
