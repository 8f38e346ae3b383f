-- Whoever looks full numbers up oddly is told of, in the transaction in which he does. What counts as odd stands in
-- src/access/alarm/rules; here is what the day of a person holds, and who may see and judge what was told.

create table look_up_alarm (
  id uuid primary key,
  area text collate "C" not null,
  actor uuid not null,
  role text not null,
  rule text not null,
  -- An alarm rings once a day, and again each time the amount has doubled.
  step integer not null,
  amount integer not null,
  usual integer not null,
  -- At which list it rang; nothing where what was asked for is not his to see.
  about text,
  list text,
  -- Of a night the day on which it began.
  day date not null,
  rang_at timestamptz not null,
  judged_at timestamptz,
  judged_by uuid,
  finding text check (finding in ('in-order', 'followed-up')),
  note text,
  unique (actor, role, area, rule, day, step),
  check (num_nulls(judged_at, judged_by, finding, note) in (0, 4)),
  check (judged_by <> actor)
);
create index look_up_alarm_open on look_up_alarm (area) where judged_at is null;

alter table numbers_day add column refused integer not null default 0;
create index purpose_window_day on purpose_window (actor, opened_at);

create function count_refused_look(on_day date) returns void
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ insert into numbers_day as n (actor, day, rows, refused)
          values (current_setting('payung.actor')::uuid, on_day, 0, 1)
        on conflict (actor, day) do update set refused = n.refused + 1 $$;

-- What the one who acts has looked up today in this role and area: by the clock of the Pemda, and the night as one night
-- though the date changes in it.
create function look_ups_of_day(on_day date, now_at timestamptz, night_from time, night_to time)
  returns table (rows integer, refused integer, lists integer, singles integer, at_night integer,
    night_of date)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$
    with here as (
      select p.time_zone as zone, now_at at time zone p.time_zone as local from public.pemda p where p.code = '{{pemda}}'),
    began as (
      select date_trunc('day', local) at time zone zone as day,
             case when local::time >= night_from then (date_trunc('day', local) + night_from) at time zone zone
                  when local::time < night_to
                    then (date_trunc('day', local) - interval '1 day' + night_from) at time zone zone end as night
      from here),
    own as (
      select w.* from purpose_window w, began b
      where w.actor = current_setting('payung.actor')::uuid and w.role = current_setting('payung.role')
        and w.area = current_setting('payung.area') and w.rows > 0
        and w.opened_at >= b.day - interval '1 day'),
    lists as (
      select o.about, o.list, sum(o.rows) as rows from own o, began b where o.opened_at >= b.day group by o.about, o.list)
    select coalesce((select n.rows from numbers_day n
                     where n.actor = current_setting('payung.actor')::uuid and n.day = on_day), 0),
           coalesce((select n.refused from numbers_day n
                     where n.actor = current_setting('payung.actor')::uuid and n.day = on_day), 0),
           (select count(*) from lists)::integer,
           (select count(*) from lists l where l.about = 'register' and l.rows <= 2)::integer,
           (select count(distinct r.row_id) from own o join purpose_row r on r.window_id = o.id, began b
            where r.at >= b.night)::integer,
           (select (b.night at time zone h.zone)::date from began b, here h) $$;

-- The record of the trail bears the name of the alarm. What rang already rings no second time.
create function ring_alarm(new_id uuid, new_rule text, new_step integer, new_amount integer, new_usual integer,
    new_about text, new_list text, on_day date, now_at timestamptz) returns void
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ with rung as (
          insert into look_up_alarm (id, area, actor, role, rule, step, amount, usual, about, list, day, rang_at)
          values (new_id, current_setting('payung.area'), current_setting('payung.actor')::uuid,
                  current_setting('payung.role'), new_rule, new_step, new_amount, new_usual, new_about, new_list, on_day, now_at)
          on conflict do nothing
          returning *)
        insert into trail (id, at, actor, role, area, act, subject, details)
        select r.id, r.rang_at, r.actor, r.role, r.area, 'access.alarm-rang', r.id,
               jsonb_strip_nulls(jsonb_build_object('rule', r.rule, 'amount', r.amount, 'usual', r.usual,
                 'about', r.about, 'list', r.list))
        from rung r $$;

-- Who must know, and of which area.
create function hears_alarm(of_area text) returns boolean
  language sql stable security invoker set search_path = {{schema}}, pg_temp
  as $$ select coalesce(current_setting('payung.role', true) in ('auditor', 'administrator', 'lead-agency-head')
          and of_area >= nullif(current_setting('payung.area', true), '')
          and of_area < nullif(current_setting('payung.area', true), '') || '~', false) $$;

create function list_alarms(wanted_judged boolean, before uuid, at_most integer)
  returns table (id uuid, area text, actor uuid, role text, rule text, amount integer, usual integer, about text, list text,
    rang_at timestamptz, judged_at timestamptz, judged_by uuid, finding text, note text)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select a.id, a.area, a.actor, a.role, a.rule, a.amount, a.usual, a.about, a.list, a.rang_at,
               a.judged_at, a.judged_by, a.finding, a.note
        from look_up_alarm a
        where hears_alarm(a.area) and (a.judged_at is not null) = wanted_judged and (before is null or a.id < before)
        order by a.id desc limit least(at_most, 200) $$;

create function count_open_alarms() returns integer
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select count(*)::integer from look_up_alarm a where a.judged_at is null and hears_alarm(a.area) $$;

-- @returns 'judged', or what stands against it
create function judge_alarm(alarm uuid, new_finding text, new_note text, now_at timestamptz) returns text
  language plpgsql security definer set search_path = {{schema}}, pg_temp
  as $$
  declare
    found look_up_alarm;
  begin
    select * into found from look_up_alarm a where a.id = alarm and hears_alarm(a.area) for update;
    if found.id is null then return 'not-found'; end if;
    if found.actor = current_setting('payung.actor')::uuid then return 'own'; end if;
    if found.judged_at is not null then return 'already'; end if;
    update look_up_alarm set judged_at = now_at, judged_by = current_setting('payung.actor')::uuid,
      finding = new_finding, note = new_note where id = alarm;
    return 'judged';
  end $$;

do $$
declare f text;
begin
  foreach f in array array['count_refused_look(date)', 'look_ups_of_day(date, timestamptz, time, time)',
    'ring_alarm(uuid, text, integer, integer, integer, text, text, date, timestamptz)', 'hears_alarm(text)',
    'list_alarms(boolean, uuid, integer)', 'count_open_alarms()', 'judge_alarm(uuid, text, text, timestamptz)']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
