-- Payments: prepared → sent → executed or returned. A file is not a payment (DESIGN §5).
create table bank_account (
  id uuid primary key,
  entity_id text not null references legal_entity (id),
  name text not null,
  iban text not null unique,                    -- the office's own account
  bic text,
  currency text not null,
  ledger_account text not null unique,          -- its subject on account 1000
  opened_on date not null
);
comment on table bank_account is 'retention: books';

-- Where authorities and funds are paid, and the number under which they know the legal entity.
create table payee_account (
  id uuid primary key,
  entity_id text not null references legal_entity (id),
  recipient text not null,
  name text not null,
  iban text not null,
  reference text not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  approved_by uuid,
  approved_at timestamptz,
  replaced_at timestamptz,
  check (approved_by is null or approved_by <> entered_by)
);
create unique index payee_account_in_force on payee_account (entity_id, recipient)
  where approved_by is not null and replaced_at is null;
comment on table payee_account is 'retention: books';

create table payment_batch (
  id uuid primary key,
  entity_id text not null references legal_entity (id),
  bank_account_id uuid not null references bank_account (id),
  message_id text not null unique,
  execute_on date not null,
  state text not null check (state in ('draft', 'approved', 'sent', 'discarded')),
  count integer not null,
  total_minor bigint not null,
  header jsonb not null,                        -- debtor as written in the file
  file_hash text not null,                      -- sha-256: written anew, it must be the same
  prepared_by uuid not null,
  prepared_at timestamptz not null,
  approved_by uuid,
  approved_at timestamptz,
  sent_by uuid,
  sent_at timestamptz,
  version integer not null default 1,
  check (approved_by is null or approved_by <> prepared_by),
  check (state not in ('approved', 'sent') or approved_by is not null)
);
create index on payment_batch (entity_id, state);
comment on table payment_batch is 'retention: books';

create table payment (
  id uuid primary key,
  entity_id text not null references legal_entity (id),
  batch_id uuid references payment_batch (id),
  payee_kind text not null check (payee_kind in
    ('person', 'authority', 'client', 'supplier', 'creditor')),
  person_id uuid references person (id),
  payee_id text not null,                       -- person id, recipient id, client id
  payee_name text not null,
  iban_secret_id uuid,                          -- people's accounts stay in the vault (until erased)
  iban text,                                    -- authorities', clients' accounts
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  end_to_end_id text not null unique,
  payment_information_id text,                  -- the block of the file it stands in
  remittance text not null,
  reference text,
  purpose text not null check (purpose in ('SALA', 'TAXS', 'SSBE', 'SUPP', 'OTHR')),
  due_on date not null,
  source_kind text not null check (source_kind in
    ('payslip', 'duty', 'expense', 'refund', 'share', 'advance', 'garnishment')),
  source_id text not null,
  owed jsonb not null,                          -- the open item of the ledger that it settles
  state text not null check (state in
    ('prepared', 'sent', 'executed', 'returned', 'cancelled')),
  executed_on date,
  executed_key text,                            -- ledger entry
  returned_on date,
  return_reason text,
  replaces uuid references payment (id),        -- a returned payment tried again
  created_at timestamptz not null,
  version integer not null default 1,
  check ((iban is not null) <> (iban_secret_id is not null))
);
create unique index payment_source_once on payment (source_kind, source_id, payee_id)
  where state not in ('returned', 'cancelled');
create index on payment (entity_id, state, due_on);
create index on payment (batch_id);
create index on payment (person_id) where person_id is not null;
comment on table payment is 'retention: books';

create table bank_statement (
  id uuid primary key,
  bank_account_id uuid not null references bank_account (id),
  kind text not null check (kind in ('statement', 'notification')),
  statement_id text not null,
  sequence integer,
  from_date date not null,
  to_date date not null,
  currency text not null,
  opening_minor bigint,                         -- a notification has no balances
  closing_minor bigint,
  gap jsonb,                                    -- { code, params }: does not follow the one before
  file_id uuid not null references file (id),
  content_hash text not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  unique (bank_account_id, content_hash),
  check ((kind = 'statement') = (opening_minor is not null and closing_minor is not null))
);
create index on bank_statement (bank_account_id, to_date);
comment on table bank_statement is 'append-only; retention: books';

create table bank_entry (
  id uuid primary key,
  statement_id uuid not null references bank_statement (id),
  bank_account_id uuid not null references bank_account (id),
  entry_hash text not null,
  amount_minor bigint not null check (amount_minor <> 0),
  suspense_minor bigint not null,               -- what of it still has no counterpart, signed
  booked_on date not null,
  value_on date,
  counterparty_name text,
  counterparty_iban text,
  remittance text not null,
  end_to_end_id text,
  details jsonb not null,
  state text not null check (state in ('matched', 'suspense')),
  owner_role text check (owner_role in ('finance', 'payroll', 'adviser')),
  owner uuid references person (id),
  reason text,                                  -- why it stands on suspense
  candidates jsonb not null default '[]',       -- ids of items to look at first
  note text,
  version integer not null default 1,
  unique (bank_account_id, entry_hash),
  check ((state = 'suspense') = (suspense_minor <> 0)),
  check (state <> 'suspense' or owner_role is not null)
);
create index on bank_entry (state, booked_on);
create index on bank_entry (statement_id);
comment on table bank_entry is 'retention: books';

create table bank_match (
  id uuid primary key,
  bank_entry_id uuid not null references bank_entry (id),
  target_kind text not null check (target_kind in
    ('invoice', 'invoice-return', 'payment', 'payment-return', 'share', 'charge', 'interest',
      'overpaid')),
  target_id text not null,
  amount_minor bigint not null check (amount_minor <> 0),
  evidence text not null,
  certainty text not null check (certainty in ('certain', 'strong', 'manual')),
  ledger_key text not null,
  matched_by uuid,
  matched_at timestamptz not null
);
create index on bank_match (bank_entry_id);
create index on bank_match (target_kind, target_id);
create index on bank_match (ledger_key);
comment on table bank_match is 'append-only; retention: books';
call protect_own('payment', 'person_id');
call protect_office('bank_account');
call protect_office('payee_account');
call protect_office('payment_batch');
call protect_office('bank_statement');
call protect_office('bank_entry');
call protect_office('bank_match');
