-- That the list of a run was proposed and locked is the history of those whom it holds; whoever has no place on it is told of
-- the selection alone.
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
        and not (t.act like 'selection.lock.%' and exists (select from selection_outcome o
          where o.run_id = t.subject and o.person_id = wanted and o.outcome not in ('selected', 'reserve')))
      order by t.id desc limit least(at_most, 200);
  end $$;
