-- The trail as one chain: each record's link is the SHA-256 of the link before it and of the record's own line, so
-- that a record changed, removed, put in or moved breaks every link after it. Records are linked in batches a moment
-- after they were written: whoever acts never waits for somebody else's record.

alter table trail
  -- The request of the door that caused it, for joining with the log.
  add column request text,
  add column before_digest bytea,
  add column after_digest bytea,
  add column place bigint unique,
  add column link bytea,
  add check ((place is null) = (link is null)),
  add check (position(E'\n' in concat(role, area, act)) = 0),
  add check (request <> '');
create index trail_unsealed on trail (id) where place is null;

-- One row: where the chain ends. Its first link names the Pemda, so that no chain passes for another's.
create table trail_head (
  alone boolean primary key default true check (alone),
  place bigint not null,
  link bytea not null,
  sealed_at timestamptz
);
insert into trail_head (place, link) values (0, sha256(convert_to('payung trail {{pemda}}', 'UTF8')));

-- What is linked: every column that says something, a line each, in UTC to the microsecond. It is unambiguous: only the
-- last may hold a line break, as JSON writes one as an escape. The form never changes; a new one is a new function,
-- because old links must stay provable. It names nothing but built-ins and sets no search path: then it is written into
-- the query that calls it, and joined text takes half the time of a JSON array (measured).
create function trail_line(entry trail) returns text
  language sql stable
  as $$ select concat_ws(E'\n', entry.id, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
          entry.actor, entry.role, entry.area, entry.act, coalesce(entry.subject::text, ''), entry.details,
          coalesce(encode(entry.before_digest, 'hex'), ''), coalesce(encode(entry.after_digest, 'hex'), ''),
          coalesce(entry.request, '')) $$;

-- Links what is not linked yet, oldest first. The application may call it as often as it likes and can link nothing else.
create function seal_trail(sealed_on timestamptz, at_most integer) returns integer
  language plpgsql security definer set search_path = {{schema}}, pg_temp
  as $$
  declare
    head trail_head;
    entry trail;
    sealed integer := 0;
  begin
    select * into head from trail_head for update;
    for entry in select * from trail where place is null order by id limit at_most loop
      head.place := head.place + 1;
      head.link := sha256(head.link || convert_to(trail_line(entry), 'UTF8'));
      update trail set place = head.place, link = head.link where id = entry.id;
      sealed := sealed + 1;
    end loop;
    if sealed > 0 then
      update trail_head set place = head.place, link = head.link, sealed_at = sealed_on;
    end if;
    return sealed;
  end $$;

-- Where the chain ends; it says nothing of what stands in it, so everybody may know it and papers may print it.
create function trail_end() returns table (place bigint, link bytea, sealed_at timestamptz, unsealed bigint)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select h.place, h.link, h.sealed_at, (select count(*) from trail t where t.place is null) from trail_head h $$;

-- The chain as it stands, for whoever proves it: auditor or administrator of the whole Pemda.
create function trail_chain(after bigint, at_most integer) returns table (place bigint, line text, link bytea)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select t.place, trail_line(t), t.link from trail t
        where current_setting('payung.role', true) in ('auditor', 'administrator')
          and nullif(current_setting('payung.area', true), '') = '{{pemda}}'
          and t.place > after
        order by t.place limit least(at_most, 10000) $$;

drop function write_trail(uuid, timestamptz, text, uuid, jsonb);
create function write_trail(new_id uuid, new_at timestamptz, new_act text, new_subject uuid, new_details jsonb,
    new_request text, new_before bytea, new_after bytea) returns void
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ insert into trail (id, at, actor, role, area, act, subject, details, request, before_digest, after_digest)
        values (new_id, new_at, current_setting('payung.actor')::uuid, current_setting('payung.role'),
                current_setting('payung.area'), new_act, new_subject, new_details, new_request, new_before,
                new_after) $$;

do $$
declare f text;
begin
  foreach f in array array['write_trail(uuid, timestamptz, text, uuid, jsonb, text, bytea, bytea)',
    'seal_trail(timestamptz, integer)', 'trail_end()', 'trail_chain(bigint, integer)', 'trail_line(trail)']
  loop
    execute 'revoke all on function ' || f || ' from public';
  end loop;
  foreach f in array array['write_trail(uuid, timestamptz, text, uuid, jsonb, text, bytea, bytea)',
    'seal_trail(timestamptz, integer)', 'trail_end()', 'trail_chain(bigint, integer)']
  loop
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
