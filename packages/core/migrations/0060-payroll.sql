-- Payroll: a run is a stored draft with a content hash; approval names the hash (DESIGN §5).
create table payroll_run (
  id uuid primary key,
  entity_id text not null references legal_entity (id),
  period_from date not null,
  period_to date not null,
  pay_on date not null,
  as_of date not null,
  state text not null check (state in
    ('computing', 'draft', 'stale', 'approved', 'posting', 'posted', 'discarded')),
  content_hash text,
  total_people integer not null default 0,
  done_people integer not null default 0,
  prepared_by uuid not null,
  prepared_at timestamptz not null,
  approved_by uuid,
  approved_at timestamptz,
  posted_at timestamptz,
  version integer not null default 1,
  check (period_to >= period_from),
  check (approved_by is null or approved_by <> prepared_by),
  check (state not in ('approved', 'posting', 'posted') or approved_by is not null)
);
create index on payroll_run (entity_id, period_from);
comment on table payroll_run is 'retention: payroll';

-- One person in a run: canonical inputs and the computed payslips of the periods they touch.
create table payroll_item (
  id uuid primary key,
  run_id uuid not null references payroll_run (id),
  person_id uuid not null references person (id),
  inputs text not null,                         -- canonical JSON
  inputs_hash text not null,
  result jsonb not null,
  result_hash text not null,
  flags jsonb not null default '[]',
  state text not null check (state in ('computed', 'posted', 'excluded')),
  excluded_reason text,
  unique (run_id, person_id)
);
comment on table payroll_item is 'retention: payroll';

create table payslip (
  id uuid primary key,
  run_id uuid not null references payroll_run (id),
  person_id uuid not null references person (id),
  entity_id text not null references legal_entity (id),
  number text not null unique,
  period_from date not null,
  period_to date not null,
  paid_on date not null,
  kind text not null check (kind in ('regular', 'correction')),
  currency text not null,
  gross_minor bigint not null,
  net_minor bigint not null,
  deductions_minor bigint not null default 0,   -- named deductions after net
  reimbursements_minor bigint not null default 0,
  to_pay_minor bigint not null,
  employer_cost_minor bigint not null,
  payslip jsonb not null,                       -- lines, totals, by recipient
  counters_after jsonb not null,
  inputs text not null,
  inputs_hash text not null,
  as_of date not null,
  content_hash text not null,
  ledger_entry_id uuid,
  pdf_file_id uuid references file (id),
  issued_at timestamptz not null,
  unique (run_id, person_id, period_from)
);
create index on payslip (person_id, period_from);
create index on payslip (entity_id, period_from);
comment on table payslip is 'retention: payroll';

-- Named deductions after net: garnishment by rank with its protected amount, advances, recoveries.
create table pay_deduction (
  id uuid primary key,
  person_id uuid not null references person (id),
  entity_id text not null references legal_entity (id),
  kind text not null check (kind in ('garnishment', 'advance', 'recovery')),
  rank integer not null check (rank >= 1),
  creditor_name text not null,
  creditor_iban text,
  reference text not null,
  total_minor bigint not null check (total_minor > 0),
  per_payslip_minor bigint check (per_payslip_minor > 0),
  dependants integer not null default 0 check (dependants between 0 and 20),
  maintenance boolean not null default false,
  starts_on date not null,
  ends_on date,
  entered_by uuid not null,
  entered_at timestamptz not null,
  approved_by uuid,
  approved_at timestamptz,
  version integer not null default 1,
  check (approved_by is null or approved_by <> entered_by)
);
comment on table pay_deduction is 'retention: payroll';

create table pay_deduction_taken (
  id uuid primary key,
  deduction_id uuid not null references pay_deduction (id),
  payslip_id uuid not null references payslip (id),
  person_id uuid not null references person (id),
  amount_minor bigint not null check (amount_minor > 0),
  unique (deduction_id, payslip_id)
);
comment on table pay_deduction_taken is 'append-only; retention: payroll';
call protect_own('payslip', 'person_id');
call protect_own('pay_deduction', 'person_id');
call protect_own('pay_deduction_taken', 'person_id');
call protect_office('payroll_run');
call protect_office('payroll_item');
