-- What was refused again within its window: the first refusal stands in the trail at once, the others are counted here
-- and told in one record when the window is over. So nobody can fill the trail by failing.
create table refused_often (
  actor uuid not null,
  act text not null,
  code text not null,
  role text not null,
  area text collate "C" not null,
  ends_at timestamptz not null,
  repeated integer not null,
  primary key (actor, act, code)
);

-- The records of windows that are over, of one actor or of all; `ids` are the names of the new records.
create function tell_refusals(ids uuid[], at timestamptz, only_actor uuid) returns integer
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ with over as (
          delete from refused_often where (actor, act, code) in (
            select o.actor, o.act, o.code from refused_often o
            where o.ends_at <= at and (only_actor is null or o.actor = only_actor)
            order by o.actor, o.act, o.code limit cardinality(ids) for update skip locked)
          returning *),
        numbered as (select o.*, row_number() over (order by o.ends_at, o.act, o.code) as n from over o where o.repeated > 0),
        told as (
          insert into trail (id, at, actor, role, area, act, subject, details)
          select ids[n.n], at, n.actor, n.role, n.area, n.act, null,
                 jsonb_build_object('refusal', n.code, 'times', n.repeated)
          from numbered n
          returning 1)
        select count(*)::integer from told $$;

-- @returns whether this refusal is the first of its window and belongs into the trail now
create function count_refusal(new_act text, new_code text, until timestamptz) returns boolean
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ insert into refused_often (actor, act, code, role, area, ends_at, repeated)
        values (current_setting('payung.actor')::uuid, new_act, new_code, current_setting('payung.role'),
                current_setting('payung.area'), until, 0)
        on conflict (actor, act, code) do update set repeated = refused_often.repeated + 1
        returning repeated = 0 $$;

-- Whether the administrator who asks stands above every duty of this account here.
create function administers(account uuid) returns boolean
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select current_setting('payung.role', true) = 'administrator'
          and exists (select from role_grant g where g.account_id = account
            and g.area >= nullif(current_setting('payung.area', true), '')
            and g.area < nullif(current_setting('payung.area', true), '') || '~')
          and not exists (select from role_grant g where g.account_id = account and g.ended_at is null
            and not (g.area >= nullif(current_setting('payung.area', true), '')
                 and g.area < nullif(current_setting('payung.area', true), '') || '~')) $$;

do $$
declare f text;
begin
  foreach f in array array['tell_refusals(uuid[], timestamptz, uuid)', 'count_refusal(text, text, timestamptz)',
    'administers(uuid)']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
