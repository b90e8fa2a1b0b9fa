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
  vat_rate text not null,                       -- percent on the receipt; 0 for flat rates
  vat_minor bigint not null check (vat_minor >= 0 and vat_minor < gross_minor),
  deducted_minor bigint check (deducted_minor >= 0 and deducted_minor <= vat_minor),
  quantity text,                                -- km, days, nights for flat rates
  rate_key text,                                -- the law's value of a flat rate …
  rate_minor bigint,                            -- … what it was on that day …
  rate_source text,                             -- … and where it comes from
  receipt_file_id uuid unique references file (id),
  state text not null check (state in ('submitted', 'approved', 'returned', 'withdrawn')),
  decided_by uuid,
  decided_at timestamptz,
  returned_reason text,
  created_at timestamptz not null,
  version integer not null default 1,
  check (kind <> 'receipt' or receipt_file_id is not null),
  check ((kind = 'receipt') = (rate_key is null)),
  check ((rate_key is null) = (quantity is null)),
  check (decided_by is null or decided_by <> person_id),
  check ((state in ('approved', 'returned')) = (decided_by is not null)),
  check ((state = 'returned') = (returned_reason is not null)),
  check ((state = 'approved') = (deducted_minor is not null))
);
create index on expense (person_id, created_at);
create index on expense (state, created_at);
create index on expense (budget_id);
comment on table expense is 'retention: books';
call protect_own('expense', 'person_id');

-- What was decided stays decided: a reimbursement is corrected in the ledger, not here.
create function expense_decided() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'approved' then
    raise exception using errcode = 'LG001', message = 'expenses.decided', detail = '{}';
  end if;
  return new;
end $$;
create trigger expense_decided before update or delete on expense
  for each row execute function expense_decided();
