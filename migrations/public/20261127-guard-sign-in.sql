-- Failed sign-ins, counted where every process sees them and a restart does not forget them. A source is the digest of
-- what was named: an account, an account at an address, an account on a known device. Names nobody has are counted too.
create table sign_in_attempt (
  source bytea primary key,
  failures integer not null,
  last_at timestamptz not null
);

-- A browser from which somebody signed in before. It is counted by itself, so that no stranger can lock its owner out.
create table known_device (
  device_hash bytea not null,
  account_id uuid not null references account,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (device_hash, account_id)
);

-- With a code the person, and nobody else, chooses the password. Only the digest is kept.
create table password_code (
  code_hash bytea primary key,
  account_id uuid not null references account,
  made_by uuid not null,
  made_at timestamptz not null,
  ends_at timestamptz not null
);

alter table login_session add column id uuid not null default gen_random_uuid() unique;
alter table login_session add column agent text not null default '';
alter table login_session add column address text not null default '';
create index login_session_account on login_session (account_id);

-- The counters of these sources, locked: two guesses at the same time are two guesses.
create function attempts_at(sources bytea[], at timestamptz)
  returns table (source bytea, failures integer, last_at timestamptz)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    delete from public.sign_in_attempt a where a.source in (
      select o.source from public.sign_in_attempt o where o.last_at < at - interval '1 day'
      order by o.source limit 100 for update skip locked);
    insert into public.sign_in_attempt (source, failures, last_at)
      select s, 0, at from unnest(sources) s order by s on conflict do nothing;
    return query select a.source, a.failures, a.last_at from public.sign_in_attempt a
      where a.source = any (sources) order by a.source for update;
  end $$;

create function write_attempt(of_source bytea, now_failures integer, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ update public.sign_in_attempt set failures = now_failures, last_at = at where source = of_source $$;

create function is_known_device(device bytea, account uuid, at timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select exists (select from public.known_device k
        where k.device_hash = device and k.account_id = account and k.ends_at > at) $$;

create function know_device(device bytea, account uuid, at timestamptz, until timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ insert into public.known_device (device_hash, account_id, seen_at, ends_at) values (device, account, at, until)
        on conflict (device_hash, account_id) do update set seen_at = at, ends_at = until $$;

create function forget_devices(account uuid) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ delete from public.known_device where account_id = account $$;

drop function open_login_session(bytea, uuid, timestamptz, timestamptz);
create function open_login_session(hash bytea, new_id uuid, account uuid, at timestamptz, until timestamptz,
    by_agent text, from_address text) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ delete from public.login_session where account_id = account and ends_at <= at;
        insert into public.login_session (token_hash, id, account_id, opened_at, seen_at, ends_at, agent, address)
        values (hash, new_id, account, at, at, until, by_agent, from_address) $$;

-- Looking a session up is what keeps it alive; it is written at most once a minute.
drop function find_login_session(bytea, timestamptz);
create function find_login_session(hash bytea, at timestamptz, idle_since timestamptz)
  returns table (session_id uuid, account_id uuid, username text, name text, demo boolean)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    update public.login_session s set seen_at = at
      where s.token_hash = hash and s.ends_at > at and s.seen_at > idle_since and s.seen_at < at - interval '1 minute';
    return query select s.id, a.id, a.username, a.name, a.demo
      from public.login_session s join public.account a on a.id = s.account_id
      where s.token_hash = hash and s.ends_at > at and s.seen_at > idle_since and a.closed_at is null;
  end $$;

create function sessions_of(account uuid, at timestamptz, idle_since timestamptz)
  returns table (id uuid, opened_at timestamptz, seen_at timestamptz, agent text, address text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select s.id, s.opened_at, s.seen_at, s.agent, s.address from public.login_session s
        where s.account_id = account and s.ends_at > at and s.seen_at > idle_since order by s.seen_at desc $$;

-- Ends one session of the account (`only`), or all but one (`besides`), or all.
create function end_sessions(account uuid, only_one uuid, besides uuid) returns integer
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ with ended as (
          delete from public.login_session s where s.account_id = account
            and (only_one is null or s.id = only_one) and (besides is null or s.id <> besides)
          returning 1)
        select count(*)::integer from ended $$;

-- Whoever proved himself by the old password or by a code; every code of the account is void from then on.
-- Of two who come with the same code at once, the second finds none.
create function set_password(of_account uuid, new_hash text, by_code bytea) returns boolean
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ with taken as (delete from public.password_code c where c.account_id = of_account returning c.code_hash),
        done as (
          update public.account set password_hash = new_hash where id = of_account and closed_at is null
            and (by_code is null or exists (select from taken t where t.code_hash = by_code))
          returning 1)
        select exists (select from done) $$;

-- A new code replaces the one before it.
create function add_password_code(hash bytea, account uuid, by_account uuid, at timestamptz, until timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ delete from public.password_code where account_id = account;
        insert into public.password_code (code_hash, account_id, made_by, made_at, ends_at)
        values (hash, account, by_account, at, until) $$;

create function is_password_code(hash bytea, account uuid, at timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select exists (select from public.password_code c
        where c.code_hash = hash and c.account_id = account and c.ends_at > at) $$;

create function find_account_by_id(wanted uuid)
  returns table (id uuid, username text, name text, password_hash text, demo boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select a.id, a.username, a.name, a.password_hash, a.demo from public.account a
        where a.id = wanted and a.closed_at is null $$;

do $$
declare f text;
begin
  foreach f in array array['attempts_at(bytea[], timestamptz)', 'write_attempt(bytea, integer, timestamptz)',
    'is_known_device(bytea, uuid, timestamptz)', 'know_device(bytea, uuid, timestamptz, timestamptz)',
    'forget_devices(uuid)',
    'open_login_session(bytea, uuid, uuid, timestamptz, timestamptz, text, text)',
    'find_login_session(bytea, timestamptz, timestamptz)', 'sessions_of(uuid, timestamptz, timestamptz)',
    'end_sessions(uuid, uuid, uuid)', 'set_password(uuid, text, bytea)',
    'add_password_code(bytea, uuid, uuid, timestamptz, timestamptz)', 'is_password_code(bytea, uuid, timestamptz)',
    'find_account_by_id(uuid)']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
