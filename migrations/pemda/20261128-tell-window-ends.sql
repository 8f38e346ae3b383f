-- A window for full numbers ends by the clock. That it did, and how many rows were seen, is told in the trail by the next
-- round of the server; a stop in between loses nothing, because what was not told yet stays marked so.
alter table purpose_window add column end_told boolean not null default false;
create index purpose_window_untold on purpose_window (ends_at) where not end_told;

-- `ids` are the names of the new records. The record is of the person, the role and the area of the window.
create function tell_window_ends(ids uuid[], now_at timestamptz) returns integer
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ with over as (
          update purpose_window set end_told = true where id in (
            select w.id from purpose_window w where not w.end_told and w.ends_at <= now_at
            order by w.ends_at, w.id limit cardinality(ids) for update skip locked)
          returning *),
        numbered as (select o.*, row_number() over (order by o.ends_at, o.id) as n from over o),
        told as (
          insert into trail (id, at, actor, role, area, act, subject, details)
          select ids[n.n], now_at, n.actor, n.role, n.area, 'access.window-ended',
                 case n.about when 'register' then n.id else n.list::uuid end,
                 jsonb_build_object('window', n.id, 'shown', n.rows, 'mostRows', n.most_rows, 'endsAt', n.ends_at)
          from numbered n
          returning 1)
        select count(*)::integer from told $$;
revoke all on function tell_window_ends(uuid[], timestamptz) from public;
grant execute on function tell_window_ends(uuid[], timestamptz) to payung_app;
