-- What happens in batches or needs more than an insert: numbers and balances, closing a period,
-- sums that are not folded yet, holds that must fit.

-- Sums of some entries by account, subject, item and month: what balances are made of.
create function ledger_sums(entries bigint[])
returns table (account text, subject text, item text, month date, debit bigint, credit bigint)
language sql stable as $$
  select p.account,
    coalesce(ledger_dimension(p, a.subject), ''),
    coalesce(ledger_dimension(p, a.item), ''),
    date_trunc('month', e.entry_date)::date,
    (sum(p.amount) filter (where p.amount > 0))::bigint,
    (-sum(p.amount) filter (where p.amount < 0))::bigint
  from ledger_posting p
  join ledger_entry e on e.id = p.entry_id
  join ledger_account a on a.entity = p.entity and a.id = p.account
  where p.entry_id = any(entries)
  group by 1, 2, 3, 4
$$;

-- Adds sums to the balances and months of a book.
create function ledger_add(which text, entries bigint[]) returns void language plpgsql as $$
begin
  with sums as materialized (select * from ledger_sums(entries)),
  balances as (
    insert into ledger_balance as b (entity, account, subject, item, debit, credit)
    select which, account, subject, item,
      coalesce(sum(debit), 0)::bigint, coalesce(sum(credit), 0)::bigint
    from sums group by account, subject, item
    on conflict (entity, account, subject, item) do update
      set debit = b.debit + excluded.debit, credit = b.credit + excluded.credit
  )
  insert into ledger_month as m (entity, account, month, debit, credit)
  select which, account, month, coalesce(sum(debit), 0)::bigint, coalesce(sum(credit), 0)::bigint
  from sums group by account, month
  on conflict (entity, month, account) do update
    set debit = m.debit + excluded.debit, credit = m.credit + excluded.credit;
end $$;

-- Gives the waiting entries of a book their numbers and folds them into its balances. One fold a
-- book at a time; writers do not wait. Returns how many were folded.
create function ledger_fold(which text) returns bigint language plpgsql as $$
declare
  taken bigint[];
begin
  perform pg_advisory_xact_lock(hashtextextended('ledger.fold:' || which, 0));
  with gone as (delete from ledger_pending where entity = which returning entry_id)
  select array_agg(entry_id order by entry_id) into taken from gone;
  if taken is null then
    return 0;
  end if;
  insert into ledger_number (entity, number, entry_id)
  select which, last.number + t.place, t.entry_id
  from unnest(taken) with ordinality as t(entry_id, place),
    (select coalesce(max(number), 0) as number from ledger_number where entity = which) as last;
  perform ledger_add(which, taken);
  return cardinality(taken);
end $$;

-- Makes the balances of a book anew from its postings.
create function ledger_rebuild(which text) returns bigint language plpgsql as $$
declare
  numbered bigint[];
begin
  perform pg_advisory_xact_lock(hashtextextended('ledger.fold:' || which, 0));
  insert into ledger_pending (entity, entry_id)
  select e.entity, e.id from ledger_entry e
  where e.entity = which and not exists (select 1 from ledger_number n where n.entry_id = e.id)
  on conflict do nothing;
  delete from ledger_balance where entity = which;
  delete from ledger_month where entity = which;
  select array_agg(entry_id) into numbered from ledger_number where entity = which;
  if numbered is not null then
    perform ledger_add(which, numbered);
  end if;
  return ledger_fold(which);
end $$;

-- Closes a book through a month's last day. Waits for writers; from its commit on nothing posts
-- on or before that day. Totals are those of all months up to it.
create function ledger_close(which text, starts date, ends date, at timestamptz, by text)
returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('ledger.period:' || which, 0));
  perform ledger_fold(which);
  insert into ledger_period
    (entity, from_date, to_date, closed_at, closed_by, last_number, debit, credit)
  select which, starts, ends, at, by,
    (select coalesce(max(number), 0) from ledger_number where entity = which),
    coalesce(sum(debit), 0)::bigint, coalesce(sum(credit), 0)::bigint
  from ledger_month where entity = which and month <= ends;
end $$;

-- What is not folded yet, summed like balances.
create function ledger_tail(which text)
returns table (account text, subject text, item text, month date, debit bigint, credit bigint)
language sql stable as $$
  select s.* from ledger_sums(
    array(select entry_id from ledger_pending where entity = which)
  ) s
$$;

-- Places a hold only if the budget can bear it: collected + guaranteed − held. Two approvals on
-- one budget wait for each other.
create function ledger_place_hold(
  which text, move text, name text, of_budget text, of_engagement text, sum bigint,
  guaranteed bigint, at timestamptz, by text
) returns void language plpgsql as $$
declare
  free numeric;
begin
  perform pg_advisory_xact_lock(hashtextextended('ledger.budget:' || which || ':' || of_budget, 0));
  select guaranteed
    + coalesce((select b.credit - b.debit from ledger_balance b where b.entity = which
        and b.account = 'budget' and b.subject = of_budget and b.item = ''), 0)
    - coalesce((select sum(p.amount) from ledger_posting p join ledger_pending w
        on w.entity = which and w.entry_id = p.entry_id
        where p.account = 'budget' and p.budget = of_budget), 0)
    - coalesce((select sum(h.amount) from ledger_hold h
        where h.entity = which and h.budget = of_budget), 0)
  into free;
  if free < ledger_place_hold.sum then
    perform ledger_refuse('ledger.budget-short', jsonb_build_object(
      'budget', of_budget, 'free', free::text, 'amount', ledger_place_hold.sum::text));
  end if;
  insert into ledger_hold
    (entity, key, hold, budget, engagement, amount, recorded_at, recorded_by)
  values (which, move, name, of_budget, of_engagement, ledger_place_hold.sum, at, by);
end $$;
