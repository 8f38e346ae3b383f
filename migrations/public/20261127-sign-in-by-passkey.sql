-- A passkey: the public half of a key that a device keeps for its owner, bound to the host it was made on.
create table passkey (
  id text primary key,
  account_id uuid not null references account,
  host text not null,
  public_key bytea not null,
  counter bigint not null,
  name text not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index passkey_account on passkey (account_id);

-- What a device is asked to sign: once, soon, and for the session that asked. A later one takes the place of an earlier.
create table passkey_challenge (
  session_id uuid not null references login_session (id) on delete cascade,
  kind text not null check (kind in ('add', 'prove')),
  challenge text not null,
  ends_at timestamptz not null,
  primary key (session_id, kind)
);

create function put_challenge(session uuid, of_kind text, new_challenge text, until timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ insert into public.passkey_challenge (session_id, kind, challenge, ends_at)
          values (session, of_kind, new_challenge, until)
        on conflict (session_id, kind) do update set challenge = excluded.challenge, ends_at = excluded.ends_at $$;

-- Whoever takes it uses it up, right or wrong.
create function take_challenge(session uuid, of_kind text, at timestamptz) returns table (challenge text)
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ with taken as (delete from public.passkey_challenge c where c.session_id = session and c.kind = of_kind
          returning c.challenge, c.ends_at)
        select t.challenge from taken t where t.ends_at > at $$;

create function add_passkey(new_id text, account uuid, on_host text, new_key bytea, new_counter bigint, new_name text,
    at timestamptz) returns boolean
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ with added as (
          insert into public.passkey (id, account_id, host, public_key, counter, name, made_at)
          values (new_id, account, on_host, new_key, new_counter, new_name, at) on conflict do nothing returning 1)
        select exists (select from added) $$;

create function passkeys_of(account uuid)
  returns table (id text, host text, public_key bytea, counter bigint, name text, made_at timestamptz, used_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select k.id, k.host, k.public_key, k.counter, k.name, k.made_at, k.used_at from public.passkey k
        where k.account_id = account order by k.made_at, k.id $$;

-- A counter that does not rise is a copy; a device that never counts stays at zero. Of two at once only one is higher.
create function use_passkey(account uuid, by_id text, new_counter bigint, at timestamptz) returns boolean
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ with used as (update public.passkey k set counter = new_counter, used_at = at
          where k.account_id = account and k.id = by_id and (k.counter < new_counter or (k.counter = 0 and new_counter = 0))
          returning 1)
        select exists (select from used) $$;

create function remove_passkey(account uuid, by_id text) returns boolean
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ with gone as (delete from public.passkey k where k.account_id = account and k.id = by_id returning 1)
        select exists (select from gone) $$;

create or replace function clear_second_step(account uuid) returns integer
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ delete from public.totp_secret where account_id = account;
        delete from public.recovery_code where account_id = account;
        delete from public.card_code where account_id = account;
        delete from public.passkey where account_id = account;
        delete from public.known_device where account_id = account;
        select public.end_sessions(account, null, null) $$;

create or replace function close_account(of_account uuid, at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    update public.account set closed_at = at where id = of_account and closed_at is null;
    if not found then return false; end if;
    delete from public.login_session where account_id = of_account;
    delete from public.known_device where account_id = of_account;
    delete from public.password_code where account_id = of_account;
    delete from public.totp_secret where account_id = of_account;
    delete from public.recovery_code where account_id = of_account;
    delete from public.card_code where account_id = of_account;
    delete from public.passkey where account_id = of_account;
    return true;
  end $$;

do $$
declare f text;
begin
  foreach f in array array['put_challenge(uuid, text, text, timestamptz)', 'take_challenge(uuid, text, timestamptz)',
    'add_passkey(text, uuid, text, bytea, bigint, text, timestamptz)', 'passkeys_of(uuid)',
    'use_passkey(uuid, text, bigint, timestamptz)', 'remove_passkey(uuid, text)']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
