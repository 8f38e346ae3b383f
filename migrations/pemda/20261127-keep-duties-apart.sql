-- Which roles an account holds on any day of an interval, whatever its areas: an administrator of one kecamatan sees only
-- the grants of his area and would otherwise give the second half of a pair that one person may not hold.
create function duties_between(account uuid, from_day date, to_day date) returns table (role text)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select distinct g.role from role_grant g
        where current_setting('payung.role', true) in ('administrator', 'installer')
          and g.account_id = account and g.ended_at is null
          and (to_day is null or g.valid_from <= to_day) and (g.valid_to is null or g.valid_to >= from_day) $$;
revoke all on function duties_between(uuid, date, date) from public;
grant execute on function duties_between(uuid, date, date) to payung_app;
