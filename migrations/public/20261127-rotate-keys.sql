-- Several versions of a Pemda's seal key stand side by side while the numbers pass from one to the next. A version is made
-- known first and writes later, when every process that serves has seen it; see docs/decisions/0025.
alter table pemda_key drop constraint pemda_key_pkey;
alter table pemda_key
  add column version integer not null default 1 check (version between 1 and 65535),
  add column writes_from timestamptz,
  add primary key (pemda, purpose, version);
update pemda_key set writes_from = made_at;

drop function find_pemda_keys(text);
create function find_pemda_keys(wanted text)
  returns table (purpose text, version integer, wrapped bytea, writes_from timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select k.purpose, k.version, k.wrapped, k.writes_from from public.pemda_key k where k.pemda = wanted $$;

drop function add_pemda_key(text, text, bytea, timestamptz);
create function add_pemda_key(for_pemda text, for_purpose text, new_version integer, new_wrapped bytea, at timestamptz,
  new_writes_from timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ insert into public.pemda_key (pemda, purpose, version, wrapped, made_at, writes_from)
        values (for_pemda, for_purpose, new_version, new_wrapped, at, new_writes_from) on conflict do nothing $$;

-- Changes whenever a version was made known, began to write or went: what a running server looks at.
create function state_of_keys() returns text
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select count(*) || ' ' || count(writes_from) || ' ' || coalesce(sum(version), 0) from public.pemda_key $$;

do $$
declare f text;
begin
  foreach f in array array['find_pemda_keys(text)', 'state_of_keys()',
    'add_pemda_key(text, text, integer, bytea, timestamptz, timestamptz)']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;

-- Whoever seals anew reads and writes what is sealed and nothing else.
grant usage on schema public to payung_keys;
grant select (account_id, sealed), update (sealed) on totp_secret to payung_keys;
