-- The second step of sign-in: what an account proves itself with beside the password, and which session did so when.
alter table login_session add column proved_at timestamptz;
alter table login_session add column proved_by text check (proved_by in ('totp', 'passkey', 'recovery', 'card'));
-- When this device last passed the second step for this account.
alter table known_device add column proved_at timestamptz;

-- The secret of an authenticator, sealed by the vault of the installation. It is not active before its first right code;
-- until then the one before it holds. No code of the step last used, or of one before it, is taken again.
create table totp_secret (
  account_id uuid not null references account,
  active boolean not null,
  sealed bytea not null,
  last_step bigint not null default 0,
  made_at timestamptz not null,
  primary key (account_id, active)
);

-- Keyed digests: the key is outside the database.
create table recovery_code (
  account_id uuid not null references account,
  code_index bytea not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (account_id, code_index)
);

drop function find_login_session(bytea, timestamptz, timestamptz);
create function find_login_session(hash bytea, at timestamptz, idle_since timestamptz)
  returns table (session_id uuid, account_id uuid, username text, name text, demo boolean,
    proved_at timestamptz, proved_by text)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    update public.login_session s set seen_at = at
      where s.token_hash = hash and s.ends_at > at and s.seen_at > idle_since and s.seen_at < at - interval '1 minute';
    return query select s.id, a.id, a.username, a.name, a.demo, s.proved_at, s.proved_by
      from public.login_session s join public.account a on a.id = s.account_id
      where s.token_hash = hash and s.ends_at > at and s.seen_at > idle_since and a.closed_at is null;
  end $$;

create function prove_session(session uuid, at timestamptz, by_way text) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ update public.login_session set proved_at = at, proved_by = by_way where id = session $$;

drop function know_device(bytea, uuid, timestamptz, timestamptz);
create function know_device(device bytea, account uuid, at timestamptz, until timestamptz, proved timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ insert into public.known_device (device_hash, account_id, seen_at, ends_at, proved_at)
        values (device, account, at, until, proved)
        on conflict (device_hash, account_id) do update set seen_at = at, ends_at = until,
          proved_at = coalesce(excluded.proved_at, known_device.proved_at) $$;

create function device_proved_at(device bytea, account uuid, at timestamptz) returns timestamptz
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select k.proved_at from public.known_device k
        where k.device_hash = device and k.account_id = account and k.ends_at > at $$;

-- Whether the token was given out by us to anybody: one that somebody planted was not.
create function is_anybodys_device(device bytea, at timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select exists (select from public.known_device k where k.device_hash = device and k.ends_at > at) $$;

create function begin_totp(account uuid, new_sealed bytea, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ insert into public.totp_secret (account_id, active, sealed, made_at) values (account, false, new_sealed, at)
        on conflict (account_id, active) do update set sealed = excluded.sealed, made_at = at, last_step = 0 $$;

create function find_totp(account uuid, is_active boolean) returns table (sealed bytea, last_step bigint)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select t.sealed, t.last_step from public.totp_secret t where t.account_id = account and t.active = is_active $$;

-- Of two who come with the same code at once, the second finds its step used.
create function use_totp_step(account uuid, step bigint) returns boolean
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ with used as (update public.totp_secret set last_step = step
          where account_id = account and active and last_step < step returning 1)
        select exists (select from used) $$;

create function confirm_totp(account uuid, step bigint) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    perform from public.totp_secret where account_id = account and not active for update;
    if not found then return false; end if;
    delete from public.totp_secret where account_id = account and active;
    update public.totp_secret set active = true, last_step = step where account_id = account;
    return true;
  end $$;

create function set_recovery_codes(account uuid, indexes bytea[], at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ delete from public.recovery_code where account_id = account;
        insert into public.recovery_code (account_id, code_index, made_at) select account, i, at from unnest(indexes) i $$;

create function use_recovery_code(account uuid, by_index bytea, at timestamptz) returns boolean
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ with used as (update public.recovery_code set used_at = at
          where account_id = account and code_index = by_index and used_at is null returning 1)
        select exists (select from used) $$;

create function factors_of(account uuid) returns table (totp_since timestamptz, recovery_left integer)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select (select t.made_at from public.totp_secret t where t.account_id = account and t.active),
          (select count(*)::integer from public.recovery_code r where r.account_id = account and r.used_at is null) $$;

do $$
declare f text;
begin
  foreach f in array array['find_login_session(bytea, timestamptz, timestamptz)',
    'prove_session(uuid, timestamptz, text)', 'know_device(bytea, uuid, timestamptz, timestamptz, timestamptz)',
    'device_proved_at(bytea, uuid, timestamptz)', 'is_anybodys_device(bytea, timestamptz)',
    'begin_totp(uuid, bytea, timestamptz)', 'find_totp(uuid, boolean)', 'use_totp_step(uuid, bigint)',
    'confirm_totp(uuid, bigint)', 'set_recovery_codes(uuid, bytea[], timestamptz)',
    'use_recovery_code(uuid, bytea, timestamptz)', 'factors_of(uuid)']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
