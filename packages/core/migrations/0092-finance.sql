-- Closing a period takes two: who proposes it has seen what stays open, who approves it closes.
create table period_close (
  id uuid primary key,
  entity_id text not null references legal_entity (id),
  from_date date not null,
  to_date date not null,
  state text not null check (state in ('proposed', 'closed', 'withdrawn')),
  left_open jsonb not null,                     -- counts and sums shown when it was proposed
  note text,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  closed_by uuid,
  closed_at timestamptz,
  version integer not null default 1,
  check (to_date >= from_date),
  check (closed_by is null or closed_by <> proposed_by),
  check ((state = 'closed') = (closed_by is not null))
);
create unique index period_close_once on period_close (entity_id, to_date)
  where state <> 'withdrawn';
comment on table period_close is 'retention: books';
call protect_office('period_close');
