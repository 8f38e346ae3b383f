-- The last time somebody was given a code for his password, or had his second step taken away, and by whom.
create table account_help (
  account_id uuid not null references account,
  kind text not null check (kind in ('password', 'second-step')),
  by_account uuid not null,
  at timestamptz not null,
  told_at timestamptz,
  primary key (account_id, kind)
);

create function note_help(account uuid, of_kind text, by_whom uuid, at_time timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ insert into public.account_help (account_id, kind, by_account, at) values (account, of_kind, by_whom, at_time)
        on conflict (account_id, kind) do update set by_account = by_whom, at = at_time, told_at = null $$;

-- Whether the same person gave this kind of help since then.
create function helped_by(account uuid, of_kind text, by_whom uuid, since timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select exists (select from public.account_help h
        where h.account_id = account and h.kind = of_kind and h.by_account = by_whom and h.at > since) $$;

-- A reset of the second step its owner has not been told of yet.
create function untold_reset(account uuid) returns table (by_account uuid, by_name text, at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select h.by_account, coalesce(a.name, ''), h.at
        from public.account_help h left join public.account a on a.id = h.by_account
        where h.account_id = account and h.kind = 'second-step' and h.told_at is null $$;

create function mark_reset_told(account uuid, at_time timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ update public.account_help set told_at = at_time
        where account_id = account and kind = 'second-step' and told_at is null $$;

-- Nothing proves the account any more, and nobody is signed in with it.
create function clear_second_step(account uuid) returns integer
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ delete from public.totp_secret where account_id = account;
        delete from public.recovery_code where account_id = account;
        delete from public.known_device where account_id = account;
        select public.end_sessions(account, null, null) $$;

do $$
declare f text;
begin
  foreach f in array array['note_help(uuid, text, uuid, timestamptz)',
    'helped_by(uuid, text, uuid, timestamptz)', 'untold_reset(uuid)', 'mark_reset_told(uuid, timestamptz)',
    'clear_second_step(uuid)']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
