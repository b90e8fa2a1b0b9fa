-- Payments: prepared → sent → executed or returned. A file is not a payment (DESIGN §5).
create table bank_account (
  id uuid primary key,
  entity_id text not null references legal_entity (id),
  name text not null,
  iban text not null unique,                    -- the office's own account
  bic text,
  currency text not null,
  ledger_account text not null,
  opened_on date not null
);
comment on table bank_account is 'retention: books';

create table payment_batch (
  id uuid primary key,
  entity_id text not null references legal_entity (id),
  bank_account_id uuid not null references bank_account (id),
  message_id text not null unique,
  execute_on date not null,
  state text not null check (state in ('draft', 'approved', 'sent')),
  count integer not null,
  total_minor bigint not null,
  file_id uuid references file (id),
  prepared_by uuid not null,
  prepared_at timestamptz not null,
  approved_by uuid,
  approved_at timestamptz,
  sent_by uuid,
  sent_at timestamptz,
  version integer not null default 1,
  check (approved_by is null or approved_by <> prepared_by)
);
comment on table payment_batch is 'retention: books';

create table payment (
  id uuid primary key,
  entity_id text not null references legal_entity (id),
  batch_id uuid references payment_batch (id),
  payee_kind text not null check (payee_kind in
    ('person', 'authority', 'client', 'supplier')),
  person_id uuid references person (id),
  payee_id text not null,                       -- person id, recipient id, client id
  payee_name text not null,
  iban_secret_id uuid,                          -- people's accounts stay in the vault
  iban text,                                    -- authorities', clients' accounts
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  end_to_end_id text not null unique,
  remittance text not null,
  reference text,
  purpose text not null check (purpose in ('SALA', 'TAXS', 'SSBE', 'SUPP', 'OTHR')),
  due_on date not null,
  source_kind text not null check (source_kind in
    ('payslip', 'duty', 'expense', 'refund', 'share')),
  source_id text not null,
  liability jsonb not null,                     -- ledger account key(s) cleared on execution
  state text not null check (state in
    ('prepared', 'sent', 'executed', 'returned', 'cancelled')),
  executed_on date,
  returned_on date,
  return_reason text,
  created_at timestamptz not null,
  version integer not null default 1,
  check ((iban is not null) or (iban_secret_id is not null))
);
create unique index payment_source_once on payment (source_kind, source_id, payee_id)
  where state not in ('returned', 'cancelled');
create index on payment (state, due_on);
create index on payment (batch_id);
comment on table payment is 'retention: books';

create table bank_statement (
  id uuid primary key,
  bank_account_id uuid not null references bank_account (id),
  statement_id text not null,
  sequence_number text,
  from_date date not null,
  to_date date not null,
  currency text not null,
  opening_minor bigint not null,
  closing_minor bigint not null,
  file_id uuid not null references file (id),
  content_hash text not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  unique (bank_account_id, content_hash)
);
comment on table bank_statement is 'retention: books';

create table bank_entry (
  id uuid primary key,
  statement_id uuid not null references bank_statement (id),
  bank_account_id uuid not null references bank_account (id),
  entry_hash text not null,
  amount_minor bigint not null check (amount_minor <> 0),
  booked_on date not null,
  value_on date,
  counterparty_name text,
  counterparty_iban text,
  remittance text,
  end_to_end_id text,
  details jsonb not null,
  state text not null check (state in ('matched', 'suspense')),
  owner_role text check (owner_role in ('finance', 'payroll', 'adviser')),
  ledger_entry_id uuid,
  version integer not null default 1,
  unique (bank_account_id, entry_hash),
  check (state <> 'suspense' or owner_role is not null)
);
create index on bank_entry (state, booked_on);
comment on table bank_entry is 'retention: books';

create table bank_match (
  id uuid primary key,
  bank_entry_id uuid not null references bank_entry (id),
  target_kind text not null check (target_kind in
    ('invoice', 'payment', 'payment-return', 'share', 'fee', 'claim', 'other')),
  target_id text not null,
  amount_minor bigint not null check (amount_minor <> 0),
  reason text not null,
  certainty text not null check (certainty in ('certain', 'manual')),
  matched_by uuid,
  matched_at timestamptz not null
);
create index on bank_match (bank_entry_id);
create index on bank_match (target_kind, target_id);
comment on table bank_match is 'retention: books';
call protect_own('payment', 'person_id');
call protect_office('bank_account');
call protect_office('payment_batch');
call protect_office('bank_statement');
call protect_office('bank_entry');
call protect_office('bank_match');
