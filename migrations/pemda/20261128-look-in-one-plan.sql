-- The same answer from statements whose plans are kept by the connection: it is asked with every showing of a number. The
-- night is counted only while it is night.
create or replace function look_ups_of_day(on_day date, now_at timestamptz, night_from time, night_to time)
  returns table (rows integer, refused integer, lists integer, singles integer, at_night integer,
    night_of date)
  language plpgsql stable security definer set search_path = {{schema}}, pg_temp
  as $$
  #variable_conflict use_column
  declare
    me uuid := current_setting('payung.actor')::uuid;
    my_role text := current_setting('payung.role');
    my_area text := current_setting('payung.area');
    zone text := (select p.time_zone from public.pemda p where p.code = '{{pemda}}');
    here timestamp := now_at at time zone zone;
    day_began timestamptz := date_trunc('day', here) at time zone zone;
    night date := case when here::time >= night_from then here::date when here::time < night_to then here::date - 1 end;
    night_began timestamptz := (night + night_from) at time zone zone;
    seen integer := 0;
    denied integer := 0;
    many integer;
    few integer;
    late integer := 0;
  begin
    select n.rows, n.refused into seen, denied from numbers_day n where n.actor = me and n.day = on_day;
    select count(*), count(*) filter (where l.about = 'register' and l.rows <= 2) into many, few
      from (select w.about, w.list, sum(w.rows) as rows from purpose_window w
            where w.actor = me and w.role = my_role and w.area = my_area and w.rows > 0 and w.opened_at >= day_began
            group by w.about, w.list) l;
    if night is not null then
      select count(distinct r.row_id) into late
        from purpose_window w join purpose_row r on r.window_id = w.id
        where w.actor = me and w.role = my_role and w.area = my_area and w.opened_at >= day_began - interval '1 day'
          and w.ends_at > night_began and r.at >= night_began;
    end if;
    return query select coalesce(seen, 0), coalesce(denied, 0), many, few, late, night;
  end $$;
