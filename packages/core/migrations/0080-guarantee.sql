-- Guarantee: what the house guaranteed, and claims on the fund (DESIGN §5).
create table guarantee_cover (
  order_id uuid primary key references client_order (id),
  person_id uuid not null references person (id),
  covered boolean not null,
  cap_minor bigint not null check (cap_minor >= 0),
  reasons jsonb not null,                       -- each condition with met / not met
  decided_at timestamptz not null
);
comment on table guarantee_cover is 'append-only; retention: books';

create table guarantee_claim (
  id uuid primary key,
  entity_id text not null references legal_entity (id),
  invoice_id uuid not null unique references invoice (id),
  person_id uuid not null references person (id),
  budget_id uuid not null references budget (id),
  open_net_minor bigint not null,
  borne_minor bigint not null check (borne_minor >= 0),
  recovered_minor bigint not null default 0 check (recovered_minor >= 0),
  state text not null check (state in
    ('proposed', 'approved', 'written-off', 'recovered', 'refused')),
  reason text not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  approved_by uuid,
  approved_at timestamptz,
  written_off_at timestamptz,
  version integer not null default 1,
  check (approved_by is null or approved_by <> proposed_by)
);
comment on table guarantee_claim is 'retention: books';
call protect_own('guarantee_cover', 'person_id');
call protect_own('guarantee_claim', 'person_id');
