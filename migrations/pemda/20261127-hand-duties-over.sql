-- Whether an account holds a duty here now or later: only then somebody must stand above it to close the account.
create function holds_a_duty(account uuid, from_day date) returns boolean
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select exists (select from role_grant g where g.account_id = account and g.ended_at is null
          and (g.valid_to is null or g.valid_to >= from_day)) $$;

-- Every duty of an account that is not over, inside the area of the administrator, or of the one who keeps the server.
create function end_every_duty(account uuid, because text, at timestamptz, from_day date) returns integer
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ with ended as (
          update role_grant set ended_at = at, ended_because = because,
                 ended_by = current_setting('payung.actor')::uuid
          where account_id = account and ended_at is null and (valid_to is null or valid_to >= from_day)
            and current_setting('payung.role', true) in ('administrator', 'installer')
            and area >= nullif(current_setting('payung.area', true), '')
            and area < nullif(current_setting('payung.area', true), '') || '~'
          returning 1)
        select count(*)::integer from ended $$;

do $$
declare f text;
begin
  foreach f in array array['holds_a_duty(uuid, date)', 'end_every_duty(uuid, text, timestamptz, date)']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
