-- What all Pemda share: who they are, the area codes, the accounts. No person of any programme stands here.

create table pemda (
  code text collate "C" primary key check (code ~ '^\d\d\.\d\d$'),
  name text not null,
  schema_name text not null unique,
  head_title text not null default 'Bupati',
  time_zone text not null default 'Asia/Makassar',
  opened_at timestamptz not null
);

create table area (
  code text collate "C" primary key check (code ~ '^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$'),
  name text not null
);

-- Closed: reached only through the functions below.
create table account (
  id uuid primary key,
  username text not null unique,
  name text not null,
  password_hash text not null,
  demo boolean not null default false,
  created_at timestamptz not null,
  closed_at timestamptz
);

create table login_session (
  token_hash bytea primary key,
  account_id uuid not null references account,
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);

-- Which Pemda an account has grants in, so that signing in does not visit 514 schemas.
create table membership (
  account_id uuid not null references account,
  pemda text collate "C" not null references pemda,
  primary key (account_id, pemda)
);

-- Data keys, wrapped by the master key that stands in the key file outside the database.
create table pemda_key (
  pemda text collate "C" not null,
  purpose text not null check (purpose in ('seal', 'index')),
  wrapped bytea not null,
  made_at timestamptz not null,
  primary key (pemda, purpose)
);

create function find_account(wanted text)
  returns table (id uuid, username text, name text, password_hash text, demo boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select a.id, a.username, a.name, a.password_hash, a.demo from public.account a
        where a.username = lower(wanted) and a.closed_at is null $$;

create function count_accounts(only_demo boolean) returns bigint
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select count(*) from public.account a where not only_demo or a.demo $$;

create function add_account(new_id uuid, new_username text, new_name text, new_hash text, is_demo boolean, at timestamptz)
  returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ insert into public.account (id, username, name, password_hash, demo, created_at)
        values (new_id, lower(new_username), new_name, new_hash, is_demo, at) $$;

create function account_names(ids uuid[]) returns table (id uuid, name text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select a.id, a.name from public.account a where a.id = any (ids) $$;

create function open_login_session(hash bytea, account uuid, at timestamptz, until timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ insert into public.login_session (token_hash, account_id, opened_at, seen_at, ends_at)
        values (hash, account, at, at, until) $$;

create function find_login_session(hash bytea, at timestamptz)
  returns table (account_id uuid, username text, name text, demo boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select a.id, a.username, a.name, a.demo from public.login_session s join public.account a on a.id = s.account_id
        where s.token_hash = hash and s.ends_at > at and a.closed_at is null $$;

create function close_login_session(hash bytea) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ delete from public.login_session where token_hash = hash $$;

create function add_membership(account uuid, in_pemda text) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ insert into public.membership (account_id, pemda) values (account, in_pemda) on conflict do nothing $$;

create function memberships_of(account uuid) returns table (pemda text, pemda_name text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select m.pemda, p.name from public.membership m join public.pemda p on p.code = m.pemda
        where m.account_id = account order by m.pemda $$;

create function find_pemda_keys(wanted text) returns table (purpose text, wrapped bytea)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select k.purpose, k.wrapped from public.pemda_key k where k.pemda = wanted $$;

create function add_pemda_key(for_pemda text, for_purpose text, new_wrapped bytea, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ insert into public.pemda_key (pemda, purpose, wrapped, made_at) values (for_pemda, for_purpose, new_wrapped, at)
        on conflict do nothing $$;

revoke all on all functions in schema public from public;
grant usage on schema public to payung_app;
grant select on pemda, area to payung_app;
grant execute on function
  find_account(text), count_accounts(boolean),
  add_account(uuid, text, text, text, boolean, timestamptz), account_names(uuid[]),
  open_login_session(bytea, uuid, timestamptz, timestamptz), find_login_session(bytea, timestamptz),
  close_login_session(bytea), add_membership(uuid, text), memberships_of(uuid),
  find_pemda_keys(text), add_pemda_key(text, text, bytea, timestamptz)
to payung_app;
