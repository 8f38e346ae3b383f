-- Closing an account in one step: nobody enters with it any more, and nothing that would let somebody in is left.
create function close_account(of_account uuid, at timestamptz) returns boolean
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
    return true;
  end $$;

-- A closed account of this name that once had a duty in the Pemda whose administrator invites it anew, and in no other.
create function find_closed_account(wanted text, in_pemda text) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select a.id from public.account a
        where a.username = lower(wanted) and a.closed_at is not null
          and exists (select from public.membership m where m.account_id = a.id and m.pemda = in_pemda)
          and not exists (select from public.membership m where m.account_id = a.id and m.pemda <> in_pemda) $$;

create function is_username_taken(wanted text) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select exists (select from public.account a where a.username = lower(wanted)) $$;

create function reopen_account(of_account uuid, new_hash text) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ update public.account set closed_at = null, password_hash = new_hash where id = of_account $$;

do $$
declare f text;
begin
  foreach f in array array['close_account(uuid, timestamptz)', 'find_closed_account(text, text)',
    'is_username_taken(text)', 'reopen_account(uuid, text)']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
