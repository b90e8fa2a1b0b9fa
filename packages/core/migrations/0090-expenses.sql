-- Tax-free reimbursements from the budget, beside the payslip.
create table expense (
  id uuid primary key,
  person_id uuid not null references person (id),
  entity_id text not null references legal_entity (id),
  budget_id uuid not null references budget (id),
  spent_on date not null,
  kind text not null check (kind in ('receipt', 'mileage', 'per-diem', 'overnight')),
  description text not null check (char_length(description) between 3 and 500),
  supplier text,
  currency text not null,
  gross_minor bigint not null check (gross_minor > 0),
  vat_rate text not null,
  vat_minor bigint not null check (vat_minor >= 0 and vat_minor < gross_minor),
  quantity text,                                -- km, days, nights for flat rates
  receipt_file_id uuid references file (id),
  state text not null check (state in ('submitted', 'approved', 'returned', 'paid')),
  decided_by uuid,
  decided_at timestamptz,
  returned_reason text,
  created_at timestamptz not null,
  version integer not null default 1,
  check (kind <> 'receipt' or receipt_file_id is not null),
  check (decided_by is null or decided_by <> person_id)
);
create index on expense (person_id);
create index on expense (state);
comment on table expense is 'retention: books';
call protect_own('expense', 'person_id');
