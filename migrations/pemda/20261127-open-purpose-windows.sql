-- Full numbers are seen for a purpose that was stated once, for one list and for an hour. What was seen is counted by row
-- and by the day of the person who saw it, here and not in a process: no number of requests, windows or servers goes round it.

create table purpose_window (
  id uuid primary key,
  area text collate "C" not null,
  actor uuid not null,
  role text not null,
  -- The list: nomination list, verification run, or the register of one desa by its area code.
  about text not null check (about in ('list', 'run', 'register')),
  list text not null,
  reason text not null,
  words text not null,
  rows integer not null default 0,
  most_rows integer not null,
  opened_at timestamptz not null,
  ends_at timestamptz not null,
  check (rows between 0 and most_rows),
  check (ends_at > opened_at)
);
create index purpose_window_open on purpose_window (actor, list, ends_at);

-- Somebody seen twice in one window is one row.
create table purpose_row (
  window_id uuid not null references purpose_window,
  row_id uuid not null,
  at timestamptz not null,
  primary key (window_id, row_id)
);

create table numbers_day (
  actor uuid not null,
  day date not null,
  rows integer not null,
  primary key (actor, day)
);

create function open_window(new_id uuid, new_about text, new_list text, new_reason text, new_words text, most integer,
    at timestamptz, until timestamptz) returns void
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ insert into purpose_window (id, area, actor, role, about, list, reason, words, most_rows, opened_at, ends_at)
        values (new_id, current_setting('payung.area'), current_setting('payung.actor')::uuid,
                current_setting('payung.role'), new_about, new_list, new_reason, new_words, most, at, until) $$;

-- @returns whether the day's rows still hold these; the counter is locked until the transaction ends
create function count_numbers(more integer, on_day date, most integer) returns boolean
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ insert into numbers_day as n (actor, day, rows) values (current_setting('payung.actor')::uuid, on_day, more)
        on conflict (actor, day) do update set rows = n.rows + more
        returning n.rows <= most $$;

-- @returns 'shown', or what stands against it: 'needed' (no open window), 'window-full', 'day-full'. Whoever asks must
-- roll back after anything but 'shown'.
create function use_window(of_about text, of_list text, row_ids uuid[], at timestamptz, on_day date, most_of_day integer)
  returns table (answer text, window_id uuid, shown integer)
  language plpgsql security definer set search_path = {{schema}}, pg_temp
  as $$
  declare
    found purpose_window;
    fresh integer;
  begin
    select * into found from purpose_window w
      where w.actor = current_setting('payung.actor')::uuid and w.role = current_setting('payung.role')
        and w.area = current_setting('payung.area') and w.about = of_about and w.list = of_list
        and w.opened_at <= at and w.ends_at > at
      order by w.id desc limit 1 for update;
    if found.id is null then
      return query select 'needed', null::uuid, 0;
      return;
    end if;
    insert into purpose_row (window_id, row_id, at) select found.id, one, at from unnest(row_ids) one
      on conflict do nothing;
    get diagnostics fresh = row_count;
    if found.rows + fresh > found.most_rows then
      return query select 'window-full', found.id, found.rows;
      return;
    end if;
    update purpose_window set rows = found.rows + fresh where id = found.id;
    if not count_numbers(fresh, on_day, most_of_day) then
      return query select 'day-full', found.id, found.rows;
      return;
    end if;
    return query select 'shown', found.id, found.rows + fresh;
  end $$;

-- For auditor and administrator, of their own area; newest first.
create function list_windows(before uuid, at_most integer)
  returns table (id uuid, area text, actor uuid, role text, about text, list text, reason text, words text,
    rows integer, most_rows integer, opened_at timestamptz, ends_at timestamptz)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select w.id, w.area, w.actor, w.role, w.about, w.list, w.reason, w.words, w.rows, w.most_rows, w.opened_at, w.ends_at
        from purpose_window w
        where current_setting('payung.role', true) in ('auditor', 'administrator')
          and w.area >= nullif(current_setting('payung.area', true), '')
          and w.area < nullif(current_setting('payung.area', true), '') || '~'
          and (before is null or w.id < before)
        order by w.id desc limit least(at_most, 200) $$;

do $$
declare f text;
begin
  foreach f in array array['open_window(uuid, text, text, text, text, integer, timestamptz, timestamptz)',
    'count_numbers(integer, date, integer)', 'use_window(text, text, uuid[], timestamptz, date, integer)',
    'list_windows(uuid, integer)']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
