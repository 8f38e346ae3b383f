-- A session is one browser on one network when it begins. What differs from that later is kept, so that its owner sees it:
-- a phone changes its network every day, but no session moves to another browser by itself.
alter table login_session add column seen_address text;
alter table login_session add column other_address text;
alter table login_session add column other_agent text;
alter table login_session add column other_since timestamptz;

-- Tokens of sessions that were ended before their time: whoever comes with one has kept it, or has a copy.
create table ended_session (
  token_hash bytea primary key,
  account_id uuid not null references account,
  ends_at timestamptz not null
);
create index ended_session_ends_at on ended_session (ends_at);

create or replace function close_login_session(hash bytea) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ with ended as (
          delete from public.login_session where token_hash = hash returning token_hash, account_id, ends_at)
        insert into public.ended_session select * from ended on conflict do nothing $$;

create or replace function end_sessions(account uuid, only_one uuid, besides uuid) returns integer
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ with ended as (
          delete from public.login_session s where s.account_id = account
            and (only_one is null or s.id = only_one) and (besides is null or s.id <> besides)
          returning s.token_hash, s.account_id, s.ends_at),
        kept as (insert into public.ended_session select * from ended on conflict do nothing)
        select count(*)::integer from ended $$;

create or replace function close_account(of_account uuid, at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    update public.account set closed_at = at where id = of_account and closed_at is null;
    if not found then return false; end if;
    perform public.end_sessions(of_account, null, null);
    delete from public.known_device where account_id = of_account;
    delete from public.password_code where account_id = of_account;
    delete from public.totp_secret where account_id = of_account;
    delete from public.recovery_code where account_id = of_account;
    delete from public.card_code where account_id = of_account;
    delete from public.passkey where account_id = of_account;
    return true;
  end $$;

create function account_of_ended_session(hash bytea, at timestamptz) returns uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select e.account_id from public.ended_session e where e.token_hash = hash and e.ends_at > at $$;

create or replace function open_login_session(hash bytea, new_id uuid, account uuid, at timestamptz, until timestamptz,
    by_agent text, from_address text) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ delete from public.login_session where account_id = account and ends_at <= at;
        delete from public.ended_session where ends_at <= at;
        insert into public.login_session (token_hash, id, account_id, opened_at, seen_at, ends_at, agent, address)
        values (hash, new_id, account, at, at, until, by_agent, from_address) $$;

-- `elsewhere`: for the first time in a browser other than the one it was opened in. A change of network alone never takes
-- the place of such a note.
drop function find_login_session(bytea, timestamptz, timestamptz);
create function find_login_session(hash bytea, at timestamptz, idle_since timestamptz, by_agent text, from_address text)
  returns table (session_id uuid, account_id uuid, username text, name text, demo boolean,
    proved_at timestamptz, proved_by text, elsewhere boolean)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    was public.login_session;
    moved boolean;
  begin
    select * into was from public.login_session s
      where s.token_hash = hash and s.ends_at > at and s.seen_at > idle_since;
    if not found then return; end if;
    if was.seen_at < at - interval '1 minute' then
      update public.login_session s set seen_at = at, seen_address = coalesce(from_address, s.seen_address)
        where s.token_hash = hash;
    end if;
    moved := coalesce(by_agent <> was.agent and by_agent is distinct from was.other_agent, false);
    if moved or (by_agent = was.agent and coalesce(was.other_agent, was.agent) = was.agent
        and from_address <> was.address and from_address is distinct from was.other_address) then
      update public.login_session s set other_address = from_address, other_agent = by_agent, other_since = at
        where s.token_hash = hash;
    end if;
    return query select s.id, a.id, a.username, a.name, a.demo, s.proved_at, s.proved_by, moved
      from public.login_session s join public.account a on a.id = s.account_id
      where s.token_hash = hash and a.closed_at is null;
  end $$;

drop function sessions_of(uuid, timestamptz, timestamptz);
create function sessions_of(account uuid, at timestamptz, idle_since timestamptz)
  returns table (id uuid, opened_at timestamptz, seen_at timestamptz, agent text, address text, seen_address text,
    other_agent text, other_address text, other_since timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select s.id, s.opened_at, s.seen_at, s.agent, s.address, coalesce(s.seen_address, s.address),
          s.other_agent, s.other_address, s.other_since
        from public.login_session s
        where s.account_id = account and s.ends_at > at and s.seen_at > idle_since order by s.seen_at desc $$;

do $$
declare f text;
begin
  foreach f in array array['account_of_ended_session(bytea, timestamptz)',
    'find_login_session(bytea, timestamptz, timestamptz, text, text)', 'sessions_of(uuid, timestamptz, timestamptz)']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
