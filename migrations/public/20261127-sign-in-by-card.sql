-- The printed card of a village operator: numbered codes as keyed digests, and who printed it. A new card voids the old.
create table card_code (
  account_id uuid not null references account,
  number integer not null,
  code_index bytea not null,
  made_by uuid not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (account_id, number)
);

create function set_card(account uuid, indexes bytea[], by_account uuid, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ delete from public.card_code where account_id = account;
        insert into public.card_code (account_id, number, code_index, made_by, made_at)
          select account, i.place, i.code, by_account, at from unnest(indexes) with ordinality i(code, place) $$;

-- The number that is asked for: by chance, for the digests are, and the same until it was answered. Nobody who saw one
-- code of the card can wait for its number, and asking again changes nothing.
create function asked_card_number(account uuid) returns integer
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select c.number from public.card_code c where c.account_id = account and c.used_at is null
        order by c.code_index limit 1 $$;

-- Of two who come with the same code at once, the second finds it used.
create function use_card_code(account uuid, by_index bytea, at timestamptz) returns boolean
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ with used as (update public.card_code c set used_at = at
          where c.account_id = account and c.code_index = by_index and c.used_at is null
            and c.number = public.asked_card_number(account) returning 1)
        select exists (select from used) $$;

-- Whether somebody works with the account already, or did: from then on helping him takes two people.
create function is_taken_up(account uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select exists (select from public.known_device k where k.account_id = account)
          or exists (select from public.card_code c where c.account_id = account and c.used_at is not null)
          or exists (select from public.totp_secret t where t.account_id = account and t.active)
          or exists (select from public.account_help h where h.account_id = account and h.kind = 'second-step') $$;

create function has_printed_card(account uuid, by_account uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select exists (select from public.card_code c where c.account_id = account and c.made_by = by_account) $$;

create or replace function clear_second_step(account uuid) returns integer
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ delete from public.totp_secret where account_id = account;
        delete from public.recovery_code where account_id = account;
        delete from public.card_code where account_id = account;
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
    return true;
  end $$;

drop function factors_of(uuid);
create function factors_of(account uuid)
  returns table (totp_since timestamptz, recovery_left integer, card_number integer, card_left integer)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select (select t.made_at from public.totp_secret t where t.account_id = account and t.active),
          (select count(*)::integer from public.recovery_code r where r.account_id = account and r.used_at is null),
          public.asked_card_number(account),
          (select count(*)::integer from public.card_code c where c.account_id = account and c.used_at is null) $$;

-- Whoever worked with the password alone until now goes on where he is: his session to its end, his device for the month
-- in which it is known anyhow. Within that month his administrator prints the card; another device asks for it at once.
update login_session s set proved_at = s.opened_at, proved_by = 'card'
  where s.proved_at is null and not exists (select from totp_secret t where t.account_id = s.account_id);
update known_device k set proved_at = k.seen_at
  where k.proved_at is null and not exists (select from totp_secret t where t.account_id = k.account_id);

do $$
declare f text;
begin
  foreach f in array array['set_card(uuid, bytea[], uuid, timestamptz)', 'asked_card_number(uuid)',
    'use_card_code(uuid, bytea, timestamptz)', 'is_taken_up(uuid)', 'has_printed_card(uuid, uuid)', 'factors_of(uuid)']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
