-- People, their sign-ins and roles, what is known about them, who looked.

create table person (
  id uuid primary key,
  email text not null,
  given_name text not null default '',
  family_name text not null default '',
  phone text not null default '',
  language text not null,
  street text not null default '',
  postal_code text not null default '',
  city text not null default '',
  country text not null default '',
  identity_state text not null default 'none'
    check (identity_state in ('none', 'submitted', 'verified', 'refused')),
  identity_submitted_at timestamptz,
  identity_decided_by uuid references person,
  identity_decided_at timestamptz,
  identity_reason text,
  state text not null default 'active' check (state in ('active', 'left', 'erased')),
  erasure_requested_at timestamptz,
  example boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (identity_decided_by is null or identity_decided_by <> id)
);
create index person_name on person (family_name, given_name, id);
create index person_email on person (lower(email));
comment on table person is 'retention: person';
call protect_own('person', 'id');

-- Pairwise subject of the federation's account ↔ person; a person need not have an account.
create table subject (
  issuer text not null,
  subject text not null,
  person uuid not null references person,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);
create index subject_person on subject (person);
comment on table subject is 'retention: person';
call protect_own('subject', 'person');

create table staff_role (
  id uuid primary key,
  person uuid not null references person,
  role text not null
    check (role in ('adviser', 'payroll', 'finance', 'approver', 'mobility', 'admin')),
  granted_by text not null,
  granted_at timestamptz not null,
  revoked_by text,
  revoked_at timestamptz,
  check (granted_by <> person::text)
);
create unique index staff_role_held on staff_role (person, role) where revoked_at is null;
comment on table staff_role is 'retention: audit';
call protect_own('staff_role', 'person');

-- The id is the SHA-256 of the cookie's value: reading this table opens no session. No row-level
-- security, because it is read to learn who asks.
create table session (
  hash text primary key,
  person uuid not null references person,
  issuer text not null,
  subject text not null,
  hub_session text,
  id_token_hint text,
  second_factor boolean not null,
  authenticated_at timestamptz not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_person on session (person);
create index session_hub on session (issuer, subject);
comment on table session is 'retention: session; access: house';

-- A sign-in under way: state, nonce and PKCE verifier wait here for the browser to come back.
create table sign_in (
  state_hash text primary key,
  nonce text not null,
  verifier text not null,
  return_to text not null,
  created_at timestamptz not null default now()
);
comment on table sign_in is 'retention: session; access: house';

-- Encrypted: national ids, bank accounts, national facts (health, church). `digest` finds an exact
-- value without decrypting; a national id belongs to one person.
create table personal_secret (
  id uuid primary key,
  person uuid not null references person,
  kind text not null,
  key_id text not null,
  nonce bytea not null,
  ciphertext bytea not null,
  digest bytea,
  created_at timestamptz not null,
  replaced_at timestamptz
);
create index personal_secret_person on personal_secret (person, kind);
create index personal_secret_digest on personal_secret (kind, digest) where digest is not null;
create unique index personal_secret_unique on personal_secret (digest)
  where kind = 'national-id' and replaced_at is null;
comment on table personal_secret is 'retention: secret';
call protect_own('personal_secret', 'person');

-- National facts (schema in the country's plug-in) from a day on; the content is encrypted. A later
-- row with the same day replaces the earlier one.
create table person_facts (
  id uuid primary key,
  person uuid not null references person,
  jurisdiction text not null,
  valid_from date not null,
  secret uuid not null references personal_secret on delete cascade,
  set_by text not null,
  set_at timestamptz not null
);
create index person_facts_person on person_facts (person, jurisdiction, valid_from, set_at);
comment on table person_facts is 'retention: secret';
call protect_own('person_facts', 'person');

create table person_bank_account (
  id uuid primary key,
  person uuid not null references person,
  secret uuid not null references personal_secret on delete cascade,
  holder text not null,
  last4 text not null check (last4 ~ '^[0-9A-Z]{4}$'),
  state text not null check (state in ('waiting', 'in force', 'replaced', 'refused')),
  effective_on date not null,
  prepared_by uuid not null references person,
  prepared_at timestamptz not null,
  approved_by uuid references person,
  approved_at timestamptz,
  reason text,
  check (approved_by is null or approved_by <> prepared_by),
  -- What staff prepare for someone else needs a second member of staff.
  check (state <> 'in force' or prepared_by = person or approved_by is not null)
);
create unique index person_bank_account_waiting on person_bank_account (person) where state = 'waiting';
create unique index person_bank_account_in_force on person_bank_account (person) where state = 'in force';
comment on table person_bank_account is 'retention: secret';
call protect_own('person_bank_account', 'person');

create table access_log (
  id uuid primary key,
  at timestamptz not null,
  staff uuid not null references person,
  person uuid not null references person,
  what text not null,
  request_id text not null
);
create index access_log_person on access_log (person, at desc);
comment on table access_log is 'append-only; retention: access';
call protect_own('access_log', 'person');
