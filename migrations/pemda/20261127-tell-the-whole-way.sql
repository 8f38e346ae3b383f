-- The history of a person tells his whole way and not only what was done to him by name: the lists of his desa, the checks
-- and selections he was in, the decree list that holds him and his file for the branch. That of a decree list begins with
-- the selection it was locked from.

create function way_of(wanted uuid) returns table (subject uuid)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$
    with named as (select l.nomination_id as id from person_link l where l.person_id = wanted and l.undone_at is null),
      run as (select r.id from selection_run r
        where exists (select from selection_outcome o where o.run_id = r.id and o.person_id = wanted))
    select wanted
    union select id from named
    union select n.list_id from nomination n join named on named.id = n.id
    union select r.id from verification_run r
      where exists (select from verification v where v.run_id = r.id and v.person_id = wanted)
    union select id from run
    -- Only whoever the decree list holds: everybody verified has an outcome of the run, the refused too.
    union select d.id from decree_list d join selection_outcome o on o.run_id = d.selection_id
      where o.person_id = wanted and o.outcome in ('selected', 'reserve')
    union select e.file_id from enrolment e where e.person_id = wanted
    union select d.selection_id from decree_list d where d.id = wanted $$;
revoke all on function way_of(uuid) from public;

-- Of what he only stands in no more is told than what the paper says; counts of whole lists are not his history.
create or replace function history_of(wanted uuid, before uuid, at_most integer)
  returns table (id uuid, at timestamptz, actor uuid, role text, act text, details jsonb)
  language plpgsql stable security definer set search_path = {{schema}}, pg_temp
  as $$
  declare
    here text := nullif(current_setting('payung.area', true), '');
  begin
    if here is null or not (
      exists (select from person p where p.id = wanted and p.area >= here and p.area < here || '~')
      or exists (select from nomination_list l where l.id = wanted and l.area >= here and l.area < here || '~')
      or exists (select from nomination n where n.id = wanted and n.area >= here and n.area < here || '~')
      or exists (select from decree_list d where d.id = wanted) or exists (select from programme p where p.id = wanted)
      or exists (select from fund f where f.id = wanted) or exists (select from selection_policy s where s.id = wanted))
    then
      return;
    end if;
    return query select t.id, t.at, t.actor, t.role, t.act, case when t.subject = wanted then t.details else (
        select coalesce(jsonb_object_agg(d.key, d.value), '{}') from jsonb_each(t.details) d
        where d.key in ('version', 'number', 'date', 'signedOn', 'reason', 'purpose')) end
      from trail t where t.subject in (select w.subject from way_of(wanted) w) and (before is null or t.id < before)
      order by t.id desc limit least(at_most, 200);
  end $$;
