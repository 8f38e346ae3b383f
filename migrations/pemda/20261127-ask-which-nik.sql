-- Somebody linked by name to a row of the welfare data that has another NIK than the desa wrote: one of the two may be
-- the number of nobody. The run keeps the other number's index; who is right is a person's answer.
alter table verification add column other_nik_index bytea;

create table nik_answer (
  id uuid primary key,
  area text collate "C" not null,
  person_id uuid not null references person,
  run_id uuid not null references verification_run,
  -- The number of the welfare data against which the desa's was weighed: another one is another question.
  other_nik_index bytea not null,
  answer text not null check (answer in ('registry', 'desa')),
  reason text not null,
  answered_at timestamptz not null,
  answered_by uuid not null,
  unique (person_id, other_nik_index)
);

alter table nik_answer enable row level security;
alter table nik_answer force row level security;
create policy area_scope on nik_answer
  using (area >= nullif(current_setting('payung.area', true), '')
     and area < nullif(current_setting('payung.area', true), '') || '~')
  with check (area >= nullif(current_setting('payung.area', true), '')
     and area < nullif(current_setting('payung.area', true), '') || '~');
grant select, insert on nik_answer to payung_app;
