-- What was done to one person, list, row, decree list, programme, fund or policy: for whoever sees the thing itself. The
-- trail stays closed; a history is the part of it that has this subject.

-- With the rights of the asker: the policies of the tables answer.
create function sees_subject(wanted uuid) returns boolean
  language sql stable security invoker set search_path = {{schema}}, pg_temp
  as $$ select exists (select from person p where p.id = wanted)
          or exists (select from nomination_list l where l.id = wanted)
          or exists (select from nomination n where n.id = wanted)
          or exists (select from decree_list d where d.id = wanted)
          or exists (select from programme p where p.id = wanted)
          or exists (select from fund f where f.id = wanted)
          or exists (select from selection_policy s where s.id = wanted) $$;

create function history_of(wanted uuid, before uuid, at_most integer)
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
    return query select t.id, t.at, t.actor, t.role, t.act, t.details from trail t
      where t.subject = wanted and (before is null or t.id < before)
      order by t.id desc limit least(at_most, 200);
  end $$;

do $$
declare f text;
begin
  foreach f in array array['sees_subject(uuid)', 'history_of(uuid, uuid, integer)']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
