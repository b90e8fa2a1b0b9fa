-- Shares and membership: a user becomes a member when a share is paid (DESIGN §1, §10).

create table share_subscription (
  id uuid primary key,
  person_id uuid not null references person (id),
  entity_id text not null references legal_entity (id),
  quantity integer not null check (quantity between 1 and 10000),
  nominal_minor bigint not null check (nominal_minor > 0),
  amount_minor bigint not null check (amount_minor = quantity * nominal_minor),
  currency text not null,
  paid_minor bigint not null default 0 check (paid_minor between 0 and amount_minor),
  reference text not null unique,               -- ISO 11649 creditor reference the person pays with
  state text not null check (state in ('requested', 'paid', 'cancelled')),
  requested_at timestamptz not null,
  paid_at timestamptz,
  cancelled_at timestamptz,
  version integer not null default 1,
  check ((state = 'paid') = (paid_at is not null)),
  check (state <> 'paid' or paid_minor = amount_minor),
  check (state <> 'cancelled' or paid_minor = 0)
);
create index on share_subscription (person_id);
create unique index share_subscription_open on share_subscription (person_id)
  where state = 'requested';
create sequence share_reference;
comment on table share_subscription is 'retention: books';

-- The register only grows; the balance of a person is the sum of its rows.
create table share_register (
  id uuid primary key,
  entity_id text not null references legal_entity (id),
  number bigint not null,                       -- running number within the entity's register
  person_id uuid not null references person (id),
  subscription_id uuid references share_subscription (id),
  kind text not null check (kind in ('issued', 'redeemed', 'transferred')),
  quantity integer not null check (quantity <> 0),
  nominal_minor bigint not null,
  effective_on date not null,
  recorded_at timestamptz not null,
  unique (entity_id, number),
  unique (subscription_id, kind)
);
comment on table share_register is 'append-only; retention: register';

create table membership (
  person_id uuid primary key references person (id),
  member_number bigint not null unique,
  since date not null,
  until date,
  check (until is null or until >= since)
);
comment on table membership is 'retention: register';
call protect_own('share_subscription', 'person_id');
call protect_own('share_register', 'person_id');
call protect_own('membership', 'person_id');
