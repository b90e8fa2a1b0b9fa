-- Uploaded files, outgoing mail, rate limits.

create table file (
  id uuid primary key,
  person uuid references person,       -- whose file it is; null: the office's own
  purpose text not null,
  name text not null,
  media_type text not null,
  size integer not null check (size > 0),
  sha256 bytea not null,
  bytes bytea not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null
);
create index file_person on file (person, uploaded_at desc);
comment on table file is 'retention: books';
call protect_own('file', 'person');

create table mail (
  id uuid primary key,
  person uuid references person,
  recipient text not null,
  code text not null,
  language text not null,
  subject text not null,
  body text not null,
  attachments jsonb not null default '[]',
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  last_problem text,
  created_at timestamptz not null,
  sent_at timestamptz
);
create index mail_created on mail (created_at desc);
comment on table mail is 'retention: mail';
alter table mail enable row level security;
alter table mail force row level security;
-- Anyone's deed may send a notice; only the system and the office read the outbox.
create policy write on mail for insert with check (true);
create policy office on mail using ((select app_is_office()));

-- Layout demanded by rate-limiter-flexible.
create table rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
comment on table rate_limit is 'retention: technical; access: house';
