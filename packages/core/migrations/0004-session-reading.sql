-- Who a cookie belongs to, in one round trip: sessions are read before it is known who asks, so the
-- function takes the system's view for its own query only.
create function session_read(session_hash text)
returns table (
  person uuid, email text, language text, roles text[], second_factor boolean,
  authentication_age integer, expires_at timestamptz, id_token_hint text
) language plpgsql as $$
begin
  perform set_config('app.role', 'system', true);
  return query
    select s.person, p.email, p.language,
      coalesce((select array_agg(r.role order by r.role) from staff_role r
        where r.person = s.person and r.revoked_at is null), '{}'),
      s.second_factor, extract(epoch from now() - s.authenticated_at)::integer,
      s.expires_at, s.id_token_hint
    from session s join person p on p.id = s.person
    where s.hash = session_hash and p.state = 'active';
  perform set_config('app.role', '', true);
end $$;
