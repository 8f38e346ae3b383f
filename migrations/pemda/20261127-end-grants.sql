-- A duty ends before the last day of its letter: at once, by whom and why. The days of the letter stay as written.
alter table role_grant add column ended_at timestamptz;
alter table role_grant add column ended_by uuid;
alter table role_grant add column ended_because text;
alter table role_grant add check ((ended_at is null) = (ended_because is null) and (ended_at is null) = (ended_by is null));

create or replace function grants_of(account uuid, on_day date)
  returns table (role text, area text, valid_to date, letter text)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select g.role, g.area, g.valid_to, g.letter from role_grant g
        where g.account_id = account and g.ended_at is null
          and g.valid_from <= on_day and (g.valid_to is null or g.valid_to >= on_day)
        order by g.area, g.role $$;

drop function list_grants();
create function list_grants()
  returns table (id uuid, account_id uuid, role text, area text, valid_from date, valid_to date, letter text,
    ended_at timestamptz, ended_because text)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select g.id, g.account_id, g.role, g.area, g.valid_from, g.valid_to, g.letter, g.ended_at, g.ended_because
        from role_grant g
        where current_setting('payung.role', true) in ('auditor', 'administrator')
          and g.area >= nullif(current_setting('payung.area', true), '')
          and g.area < nullif(current_setting('payung.area', true), '') || '~'
        order by g.area, g.role, g.id $$;

-- As with giving: only an administrator, and only inside his own area.
create function end_grant(grant_id uuid, because text, at timestamptz) returns boolean
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ with ended as (
          update role_grant set ended_at = at, ended_because = because,
                 ended_by = current_setting('payung.actor')::uuid
          where id = grant_id and ended_at is null
            and current_setting('payung.role', true) = 'administrator'
            and area >= nullif(current_setting('payung.area', true), '')
            and area < nullif(current_setting('payung.area', true), '') || '~'
          returning 1)
        select exists (select from ended) $$;

do $$
declare f text;
begin
  foreach f in array array['list_grants()', 'end_grant(uuid, text, timestamptz)']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
