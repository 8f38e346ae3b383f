-- The first factor of an account is set up by whoever came with a code that was handed over, and not by whoever has the
-- password alone. The password of an account made on the machine itself is enough for some days: there is nobody yet who
-- could hand over a code.
alter table account add column set_up_until timestamptz;
alter table login_session add column by_code boolean not null default false;
alter table password_code add column purpose text not null default 'password' check (purpose in ('password', 'set-up'));

create or replace function is_password_code(hash bytea, account uuid, at timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select exists (select from public.password_code c where c.code_hash = hash and c.account_id = account
        and c.purpose = 'password' and c.ends_at > at) $$;

create function add_set_up_code(hash bytea, account uuid, by_account uuid, at timestamptz, until timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ delete from public.password_code where account_id = account and purpose = 'set-up';
        insert into public.password_code (code_hash, account_id, made_by, made_at, ends_at, purpose)
        values (hash, account, by_account, at, until, 'set-up') $$;

-- Good once, for this session.
create function use_set_up_code(hash bytea, account uuid, session uuid, at timestamptz) returns boolean
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ with used as (
          delete from public.password_code c where c.code_hash = hash and c.account_id = account
            and c.purpose = 'set-up' and c.ends_at > at returning 1),
        marked as (
          update public.login_session s set by_code = true
            where s.id = session and s.account_id = account and exists (select from used) returning 1)
        select exists (select from marked) $$;

create function mark_by_code(session uuid) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ update public.login_session set by_code = true where id = session $$;

create function allow_set_up(of_account uuid, until timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ update public.account set set_up_until = until where id = of_account $$;

create function may_set_up(of_account uuid, session uuid, at timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select exists (select from public.login_session s where s.id = session and s.account_id = of_account and s.by_code)
          or exists (select from public.account a where a.id = of_account and a.set_up_until > at) $$;

do $$
declare f text;
begin
  foreach f in array array['add_set_up_code(bytea, uuid, uuid, timestamptz, timestamptz)',
    'use_set_up_code(bytea, uuid, uuid, timestamptz)', 'mark_by_code(uuid)', 'allow_set_up(uuid, timestamptz)',
    'may_set_up(uuid, uuid, timestamptz)']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
