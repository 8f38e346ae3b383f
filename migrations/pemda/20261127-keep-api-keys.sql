-- Keys with which another program reads counts. Only the digest is kept; the prefix tells one from another.
create table api_key (
  id uuid primary key,
  name text not null,
  prefix text not null unique,
  digest bytea not null unique,
  area text collate "C" not null,
  scopes text[] not null check (cardinality(scopes) > 0),
  letter text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  expires_on date not null,
  revoked_at timestamptz,
  revoked_by uuid,
  last_used_at timestamptz,
  check ((revoked_at is null) = (revoked_by is null)),
  check (expires_on <= made_at::date + 367)
);

create function add_api_key(new_id uuid, new_name text, new_prefix text, new_digest bytea, new_area text, new_scopes text[],
    new_letter text, at timestamptz, last_day date) returns boolean
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ with made as (
          insert into api_key (id, name, prefix, digest, area, scopes, letter, made_by, made_at, expires_on)
          select new_id, new_name, new_prefix, new_digest, new_area, new_scopes, new_letter,
                 current_setting('payung.actor')::uuid, at, last_day
          where current_setting('payung.role', true) = 'administrator'
            and new_area >= nullif(current_setting('payung.area', true), '')
            and new_area < nullif(current_setting('payung.area', true), '') || '~'
          returning 1)
        select exists (select from made) $$;

-- Finding a key in force notes its use, at most once a minute.
create function use_api_key(by_digest bytea, at timestamptz, today date)
  returns table (id uuid, name text, area text, scopes text[], last_used_at timestamptz)
  language plpgsql security definer set search_path = {{schema}}, pg_temp
  as $$
  begin
    return query select k.id, k.name, k.area, k.scopes, k.last_used_at from api_key k
      where k.digest = by_digest and k.revoked_at is null and k.expires_on >= today;
    update api_key k set last_used_at = at
      where k.digest = by_digest and k.revoked_at is null and k.expires_on >= today
        and (k.last_used_at is null or k.last_used_at < at - interval '1 minute');
  end $$;

create function list_api_keys()
  returns table (id uuid, name text, prefix text, area text, scopes text[], letter text, made_at timestamptz,
    expires_on date, revoked_at timestamptz, last_used_at timestamptz)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select k.id, k.name, k.prefix, k.area, k.scopes, k.letter, k.made_at, k.expires_on, k.revoked_at, k.last_used_at
        from api_key k
        where current_setting('payung.role', true) in ('auditor', 'administrator')
          and k.area >= nullif(current_setting('payung.area', true), '')
          and k.area < nullif(current_setting('payung.area', true), '') || '~'
        order by k.made_at desc, k.id $$;

create function revoke_api_key(key_id uuid, at timestamptz) returns boolean
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ with revoked as (
          update api_key set revoked_at = at, revoked_by = current_setting('payung.actor')::uuid
          where id = key_id and revoked_at is null
            and current_setting('payung.role', true) = 'administrator'
            and area >= nullif(current_setting('payung.area', true), '')
            and area < nullif(current_setting('payung.area', true), '') || '~'
          returning 1)
        select exists (select from revoked) $$;

do $$
declare f text;
begin
  foreach f in array array[
    'add_api_key(uuid, text, text, bytea, text, text[], text, timestamptz, date)',
    'use_api_key(bytea, timestamptz, date)', 'list_api_keys()', 'revoke_api_key(uuid, timestamptz)']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
