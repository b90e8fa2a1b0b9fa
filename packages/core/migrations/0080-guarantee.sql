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

-- An invoice whose client will not pay: what the fund bears, the write-off, what came back. Each
-- decision has a preparer and another who decides.
create table guarantee_claim (
  id uuid primary key,
  entity_id text not null references legal_entity (id),
  invoice_id uuid not null references invoice (id),
  order_id uuid not null references client_order (id),
  person_id uuid not null references person (id),
  budget_id uuid not null references budget (id),
  open_minor bigint not null check (open_minor > 0),         -- gross not paid when proposed
  borne_minor bigint not null check (borne_minor >= 0),      -- by the fund
  recovered_minor bigint not null default 0,                 -- back to the fund
  state text not null check (state in
    ('proposed', 'approved', 'refused', 'written-off')),
  reason text not null check (char_length(reason) between 3 and 1000),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  approved_by uuid,
  approved_at timestamptz,
  refused_by uuid,
  refused_at timestamptz,
  refused_reason text,
  write_off_reason text,
  write_off_asked_by uuid,
  write_off_asked_at timestamptz,
  written_off_by uuid,
  written_off_at timestamptz,
  written_off_minor bigint not null default 0 check (written_off_minor >= 0),   -- gross
  lost_minor bigint not null default 0 check (lost_minor >= 0),   -- what the budget awaited
  shortfall_minor bigint not null default 0 check (shortfall_minor >= 0), -- the house bore
  paid_after_minor bigint not null default 0 check (paid_after_minor >= 0), -- gross, recovered
  budget_back_minor bigint not null default 0 check (budget_back_minor >= 0),
  version integer not null default 1,
  check (recovered_minor between 0 and borne_minor),
  check (approved_by is null or approved_by <> proposed_by),
  check (refused_by is null or refused_by <> proposed_by),
  check (written_off_by is null or written_off_by <> write_off_asked_by),
  check ((refused_at is null) = (refused_reason is null))
);
-- One living claim an invoice; a refused one may be proposed anew.
create unique index guarantee_claim_invoice on guarantee_claim (invoice_id)
  where state <> 'refused';
create index on guarantee_claim (state, proposed_at);
comment on table guarantee_claim is 'retention: books';
call protect_own('guarantee_cover', 'person_id');
call protect_own('guarantee_claim', 'person_id');
