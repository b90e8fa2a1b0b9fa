-- Payroll: a run is a stored draft with a content hash; approval names the hash (DESIGN §5).
create table payroll_run (
  id uuid primary key,
  entity_id text not null references legal_entity (id),
  year integer not null,
  number integer not null check (number >= 1),  -- within the entity and year
  period_from date not null,
  period_to date not null,
  pay_on date not null,
  as_of date not null,
  state text not null check (state in
    ('computing', 'draft', 'stale', 'approved', 'posting', 'posted', 'discarded')),
  content_hash text,
  total_people integer not null default 0,
  -- What the items add up to: 0 until the draft is whole.
  total_payslips integer not null default 0,
  total_excluded integer not null default 0,
  total_to_pay_minor bigint not null default 0,
  total_employer_cost_minor bigint not null default 0,
  prepared_by uuid not null,
  prepared_at timestamptz not null,
  approved_by uuid,
  approved_at timestamptz,
  posted_by uuid,
  posted_at timestamptz,
  discarded_by uuid,
  discarded_at timestamptz,
  discarded_reason text,
  version integer not null default 1,
  unique (entity_id, year, number),
  check (period_to >= period_from),
  check (approved_by is null or approved_by <> prepared_by),
  check (state not in ('approved', 'posting', 'posted') or approved_by is not null),
  check (state not in ('draft', 'stale', 'approved', 'posting', 'posted') or content_hash is not null)
);
create index on payroll_run (entity_id, period_from);
comment on table payroll_run is 'retention: payroll';

-- People of a run in portions of some hundred: each is computed, and posted, in one transaction.
create table payroll_chunk (
  run_id uuid not null references payroll_run (id),
  number integer not null check (number >= 1),
  persons uuid[] not null,
  content_hash text,
  computed_at timestamptz,
  posted_at timestamptz,
  primary key (run_id, number),
  check (posted_at is null or computed_at is not null)
);
comment on table payroll_chunk is 'retention: payroll';

-- A payslip to be: one person and one period in a run; also who gets none, and why.
create table payroll_item (
  id uuid primary key,                          -- becomes the payslip's id
  run_id uuid not null,
  chunk integer not null,
  position integer not null,
  person_id uuid not null references person (id),
  entity_id text not null,
  period_from date not null,
  period_to date not null,
  kind text check (kind in ('regular', 'correction')),
  corrects uuid,                                -- payslip
  gross_minor bigint not null default 0,
  net_minor bigint not null default 0,
  deductions_minor bigint not null default 0,
  to_pay_minor bigint not null default 0,
  employer_cost_minor bigint not null default 0,
  estimate_minor bigint not null default 0,     -- approved cost of what is paid first now
  inputs text,                                  -- canonical EvaluationInput
  inputs_hash text not null,
  known text not null,                          -- fingerprint of everything it was computed from
  result jsonb not null,
  result_hash text not null,
  flags jsonb not null default '[]',
  state text not null check (state in ('computed', 'nothing', 'excluded', 'posted')),
  excluded_reason jsonb,                        -- { code, params }
  unique (run_id, person_id, period_from),
  foreign key (run_id, chunk) references payroll_chunk (run_id, number),
  check ((state = 'excluded') = (excluded_reason is not null))
);
create index on payroll_item (run_id, state);
comment on table payroll_item is 'retention: payroll';

create table payslip (
  id uuid primary key,
  run_id uuid not null references payroll_run (id),
  person_id uuid not null references person (id),
  entity_id text not null references legal_entity (id),
  number text not null,
  period_from date not null,
  period_to date not null,
  paid_on date not null,
  kind text not null check (kind in ('regular', 'correction')),
  corrects uuid references payslip (id),
  currency text not null,
  gross_minor bigint not null,
  net_minor bigint not null,
  deductions_minor bigint not null default 0,   -- named deductions after net
  to_pay_minor bigint not null check (to_pay_minor = net_minor - deductions_minor),
  employer_cost_minor bigint not null,
  estimate_minor bigint not null,
  payslip jsonb not null,                       -- the law's payslip: lines, totals, by recipient
  law_hash text not null,                       -- of the law's payslip, to prove its explanation
  deductions jsonb not null default '[]',       -- [{ id, kind, creditor, amountMinor }]
  counters_after jsonb not null,
  inputs text not null,
  inputs_hash text not null,
  as_of date not null,
  content_hash text not null,
  issued_at timestamptz not null,
  unique (entity_id, number),
  unique (run_id, person_id, period_from)
);
create index on payslip (person_id, period_from);
create index on payslip (entity_id, period_from);
comment on table payslip is 'append-only; retention: payroll';

-- How a person stands at an entity after what was posted: running totals after each month, and
-- what each month was computed from, so that a change in a former month is found.
create table payroll_standing (
  entity_id text not null references legal_entity (id),
  person_id uuid not null references person (id),
  months jsonb not null default '{}',           -- month → { known, counters }
  primary key (entity_id, person_id)
);
comment on table payroll_standing is 'retention: payroll';

-- Named deductions after net: garnishment by rank with its protected amount, advances, recoveries.
create table pay_deduction (
  id uuid primary key,
  person_id uuid not null references person (id),
  entity_id text not null references legal_entity (id),
  kind text not null check (kind in ('garnishment', 'maintenance', 'advance', 'recovery')),
  rank integer not null check (rank >= 1),
  creditor_name text not null,
  creditor_iban text,
  reference text not null,
  total_minor bigint not null check (total_minor > 0),
  per_payslip_minor bigint check (per_payslip_minor > 0),
  dependants integer not null default 0 check (dependants between 0 and 20),
  starts_on date not null,
  ends_on date,
  plan_for date,                                -- a recovery: first day of the corrected period
  booked_by uuid references payslip (id),       -- the payslip whose negative difference it recovers
  state text not null check (state in ('entered', 'approved', 'refused', 'ended')),
  entered_by uuid not null,
  entered_at timestamptz not null,
  approved_by uuid,
  approved_at timestamptz,
  version integer not null default 1,
  check (approved_by is null or approved_by <> entered_by),
  check (entered_by <> person_id),
  check (state not in ('approved', 'ended') or approved_by is not null),
  check ((kind = 'recovery') = (plan_for is not null)),
  check (kind not in ('garnishment', 'maintenance') or creditor_iban is not null)
);
create index on pay_deduction (person_id, entity_id, state);
comment on table pay_deduction is 'retention: payroll';

create table pay_deduction_taken (
  id uuid primary key,
  deduction_id uuid not null references pay_deduction (id),
  payslip_id uuid not null references payslip (id),
  person_id uuid not null references person (id),
  amount_minor bigint not null check (amount_minor > 0),
  unique (deduction_id, payslip_id)
);
create index on pay_deduction_taken (payslip_id);
comment on table pay_deduction_taken is 'append-only; retention: payroll';
call protect_own('payslip', 'person_id');
call protect_own('pay_deduction', 'person_id');
call protect_own('pay_deduction_taken', 'person_id');
call protect_office('payroll_run');
call protect_office('payroll_chunk');
call protect_office('payroll_item');
call protect_office('payroll_standing');

-- A fingerprint of everything a month's pay of these people is computed from: engagements that
-- reach into it, confirmed days, pay, facts and applicable law that begin in it, payslips issued
-- for it. Any change of one of them changes the figure. Months before `since` count as that month.
create function payroll_known(entity text, persons uuid[], since date, until date)
returns table (person uuid, month date, works boolean, known text)
language sql stable as $$
  with own as (
    select e.* from engagement e
    where e.entity_id = entity and e.person_id = any(persons) and e.starts_on <= until
      and e.state in ('ready', 'ended', 'cancelled')
  ), part (person, day, works, item) as (
    select o.person_id, m::date, true,
      concat_ws('|', o.id, o.kind, o.starts_on, o.ends_on, o.facts::text, o.labour_jurisdiction)
    from own o cross join lateral generate_series(
      date_trunc('month', greatest(o.starts_on, since)),
      date_trunc('month', least(coalesce(o.ends_on, until), until)), interval '1 month') m
    union all
    select o.person_id, d.on_date, true, concat_ws('|', d.id, d.minutes, d.state, d.because)
    from own o join work_day d on d.engagement_id = o.id
    where d.state <> 'planned' and d.on_date <= until
    union all
    select o.person_id, least(coalesce(p.due_on, p.to_date, p.from_date), until), true,
      concat_ws('|', p.id, p.kind, p.amount_minor, p.monthly, p.from_date, p.to_date, p.due_on,
        p.facts::text)
    from own o join pay_item p on p.engagement_id = o.id
    union all
    select f.person, f.valid_from, false, f.id::text
    from person_facts f where f.person = any(persons) and f.valid_from <= until
    union all
    select a.person_id, a.from_date, false, a.id::text
    from applicable_law a where a.person_id = any(persons) and a.from_date <= until
    union all
    select b.person, since, false, b.id::text from personal_secret b
    where b.person = any(persons) and b.kind = 'birth-date' and b.replaced_at is null
    union all
    select s.person_id, s.period_from, true, s.id::text
    from payslip s where s.entity_id = entity and s.person_id = any(persons)
      and s.period_from <= until
  )
  select part.person, date_trunc('month', greatest(part.day, since))::date, bool_or(works),
    sum(hashtextextended(item, 0)::numeric)::text
  from part group by 1, 2
$$;
