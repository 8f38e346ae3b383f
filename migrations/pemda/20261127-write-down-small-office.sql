-- The office of three: who prepares, who checks and attests, who signs; by which letter, and what it gives up. Written once
-- and never changed; the newest holds.
create table small_office (
  id uuid primary key,
  officer_id uuid not null,
  second_id uuid not null,
  head_id uuid not null,
  gives_up text[] not null,
  letter text not null,
  laid_out_at timestamptz not null,
  laid_out_by uuid not null,
  check (officer_id <> second_id and officer_id <> head_id and second_id <> head_id),
  check (laid_out_by <> officer_id and laid_out_by <> second_id and laid_out_by <> head_id)
);
alter table small_office enable row level security;
alter table small_office force row level security;
create policy house_read on small_office for select
  using (nullif(current_setting('payung.area', true), '') is not null);
create policy house_insert on small_office for insert
  with check (nullif(current_setting('payung.area', true), '') = '{{pemda}}'
    and nullif(current_setting('payung.role', true), '') = 'administrator'
    and laid_out_by = nullif(current_setting('payung.actor', true), '')::uuid);
grant select, insert on small_office to payung_app;
