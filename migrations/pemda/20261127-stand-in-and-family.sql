-- Who stands in for the holder of an office, by which letter, from and until which day; ended at once where it is ended.
create table stand_in (
  id uuid primary key,
  role text not null,
  holder_id uuid not null,
  deputy_id uuid not null,
  capacity text not null check (capacity in ('Plt.', 'Plh.')),
  letter text not null,
  from_day date not null,
  until_day date not null,
  given_at timestamptz not null,
  ended_at timestamptz,
  check (holder_id <> deputy_id),
  check (until_day >= from_day),
  unique (id, holder_id, deputy_id, capacity)
);
alter table stand_in enable row level security;
alter table stand_in force row level security;
create policy house_read on stand_in for select
  using (nullif(current_setting('payung.area', true), '') is not null);
-- Only the holder himself gives his office out and takes it back.
create policy house_insert on stand_in for insert
  with check (nullif(current_setting('payung.area', true), '') = '{{pemda}}'
    and holder_id = nullif(current_setting('payung.actor', true), '')::uuid);
create policy house_update on stand_in for update
  using (nullif(current_setting('payung.area', true), '') = '{{pemda}}'
    and holder_id = nullif(current_setting('payung.actor', true), '')::uuid);
grant select, insert on stand_in to payung_app;
grant update (ended_at) on stand_in to payung_app;

-- Nobody signs for another who did not let him.
alter table approval add column stand_in_id uuid;
alter table approval add check ((stand_in_id is null) = (behalf_id is null));
alter table approval add foreign key (stand_in_id, behalf_id, checker_id, capacity)
  references stand_in (id, holder_id, deputy_id, capacity);

-- Who holds one of these roles for the whole Pemda on a day, at a moment of it.
create function holders_of(wanted text[], on_day date, at timestamptz) returns table (account_id uuid, role text)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select distinct g.account_id, g.role from role_grant g
        where nullif(current_setting('payung.area', true), '') = '{{pemda}}'
          and g.role = any (wanted) and g.area = '{{pemda}}'
          and g.valid_from <= on_day and (g.valid_to is null or g.valid_to >= on_day)
          and (g.ended_at is null or g.ended_at > at)
        order by g.role, g.account_id $$;
revoke all on function holders_of(text[], date, timestamptz) from public;
grant execute on function holders_of(text[], date, timestamptz) to payung_app;

-- The own family card of somebody who signs, so that he never decides about his own family. Numbers are added and never
-- removed: whoever changed his card yesterday still belongs to the family of the day before.
create table own_family (
  id uuid primary key,
  account_id uuid not null,
  kk_sealed bytea not null,
  kk_index bytea not null,
  entered_at timestamptz not null,
  entered_by uuid not null,
  unique (account_id, kk_index)
);
alter table own_family enable row level security;
alter table own_family force row level security;
create policy own_read on own_family for select
  using (nullif(current_setting('payung.area', true), '') is not null
    and account_id = nullif(current_setting('payung.actor', true), '')::uuid);
create policy own_insert on own_family for insert
  with check (nullif(current_setting('payung.area', true), '') = '{{pemda}}'
    and entered_by = nullif(current_setting('payung.actor', true), '')::uuid
    and account_id = nullif(current_setting('payung.actor', true), '')::uuid);
grant select, insert on own_family to payung_app;

create function family_of(account uuid) returns table (kk_index bytea)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select f.kk_index from own_family f
        where nullif(current_setting('payung.area', true), '') = '{{pemda}}' and f.account_id = account $$;
revoke all on function family_of(uuid) from public;
grant execute on function family_of(uuid) to payung_app;
create index person_kk on person (kk_index);
