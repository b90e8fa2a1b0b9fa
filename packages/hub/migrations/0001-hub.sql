-- The hub's database. Times are instants in UTC; every id is made by the application.
-- Nothing here can be used by a reader of the database to sign in: passwords are argon2id hashes,
-- tokens and cookies are SHA-256 hashes, secrets and provider records are sealed (AES-256-GCM).

create table account (
  id uuid primary key,
  email text not null,
  -- The address as it is compared: NFC, lower case.
  email_key text not null unique,
  email_verified boolean not null,
  name text not null,
  locale text not null,
  password_hash text not null,
  password_changed_at timestamptz not null,
  staff boolean not null default false,
  -- Example accounts show their one-time codes on the example page; production has none.
  example boolean not null default false,
  state text not null default 'active' check (state in ('active', 'disabled')),
  created_at timestamptz not null
);
comment on table account is 'retention: until the account is erased';

create table account_factor (
  account_id uuid primary key references account on delete cascade,
  secret_sealed bytea not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  -- The newest time step a code was accepted for: a code is never accepted twice.
  last_step bigint not null default -1
);
comment on table account_factor is 'retention: until the factor or the account is removed';

create table recovery_code (
  account_id uuid not null references account on delete cascade,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);
comment on table recovery_code is 'retention: until replaced or the account is erased';

create table one_time_token (
  token_hash bytea primary key,
  kind text not null check (kind in ('sign-up', 'reset', 'email')),
  account_id uuid references account on delete cascade,
  email text not null,
  email_key text not null,
  payload jsonb not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index one_time_token_email on one_time_token (email_key, kind);
create index one_time_token_expiry on one_time_token (expires_at);
comment on table one_time_token is 'retention: a day after expiry';

create table security_event (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  kind text not null,
  at timestamptz not null,
  address text,
  device text,
  tenant text
);
create index security_event_account on security_event (account_id, at desc);
comment on table security_event is 'retention: two years';

create table account_session (
  uid_hash bytea primary key,
  id uuid not null unique,
  account_id uuid not null references account on delete cascade,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  -- The newest time the person proved who they are in this session.
  fresh_at timestamptz not null,
  -- That proof included the second factor.
  fresh_strong boolean not null,
  address text,
  device text,
  -- Kept until expiry, so that a request still under way cannot bring the session back.
  ended_at timestamptz,
  expires_at timestamptz not null
);
create index account_session_account on account_session (account_id);
comment on table account_session is 'retention: until signed out or expired';

create table oidc_record (
  kind text not null,
  id_hash bytea not null,
  grant_hash bytea,
  uid_hash bytea,
  account_id uuid,
  payload_sealed bytea not null,
  consumed_at timestamptz,
  expires_at timestamptz,
  primary key (kind, id_hash)
);
create index oidc_record_grant on oidc_record (grant_hash) where grant_hash is not null;
create index oidc_record_uid on oidc_record (uid_hash) where uid_hash is not null;
create index oidc_record_account on oidc_record (account_id) where account_id is not null;
create index oidc_record_expiry on oidc_record (expires_at);
comment on table oidc_record is 'retention: until expiry';

create table sign_in_step (
  uid_hash bytea primary key,
  account_id uuid not null references account on delete cascade,
  password_at timestamptz not null,
  expires_at timestamptz not null
);
comment on table sign_in_step is 'retention: until the interaction ends or expires';

create table signing_key (
  kid text primary key,
  private_sealed bytea not null,
  created_at timestamptz not null,
  -- From when it signs; published before, so that relying parties know it in time.
  signs_from timestamptz not null
);
comment on table signing_key is 'retention: until no token it signed is valid';

create table directory (
  tenant text primary key,
  name text not null,
  origin text not null unique,
  state text not null check (state in ('preparing', 'live', 'frozen', 'winding-down', 'closed')),
  redirect_uris text[] not null,
  post_sign_out_uris text[] not null,
  back_channel_uri text,
  -- Where the hub's machine reaches the tenant, when its public name does not resolve there.
  internal_address text,
  -- Public keys only: the relying party proves itself by private_key_jwt.
  jwks jsonb not null,
  enrolled_at timestamptz not null,
  changed_at timestamptz not null
);
comment on table directory is 'retention: permanent, no personal data';

create table sign_out_notice (
  id uuid primary key,
  tenant text not null references directory,
  sub text not null,
  sid text,
  created_at timestamptz not null,
  attempts integer not null default 0,
  next_at timestamptz not null,
  delivered_at timestamptz,
  given_up_at timestamptz,
  last_problem text
);
create index sign_out_notice_due on sign_out_notice (next_at)
  where delivered_at is null and given_up_at is null;
comment on table sign_out_notice is 'retention: thirty days after delivery';

create table mail_outbox (
  id uuid primary key,
  recipient text not null,
  language text not null,
  template text not null,
  subject text not null,
  -- Sealed: it may hold a link that signs in.
  body_sealed bytea not null,
  created_at timestamptz not null,
  attempts integer not null default 0,
  next_at timestamptz not null,
  sent_at timestamptz,
  given_up_at timestamptz,
  last_problem text
);
create index mail_outbox_due on mail_outbox (next_at)
  where sent_at is null and given_up_at is null;
comment on table mail_outbox is 'retention: a day after sending; longest life of a link inside';

create table guess_counter (
  key_hash bytea primary key,
  count integer not null,
  ends_at timestamptz not null
);
create index guess_counter_expiry on guess_counter (ends_at);
comment on table guess_counter is 'retention: until its window ends';

create table known_place (
  account_id uuid not null references account on delete cascade,
  place_hash bytea not null,
  seen_at timestamptz not null,
  primary key (account_id, place_hash)
);
comment on table known_place is 'retention: ninety days after last sign-in from there';

-- What happened to an account can be added to and expire, never be rewritten.
revoke update, truncate on security_event from :runtime;
