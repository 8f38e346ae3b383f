-- Welfare data that stay with the welfare office: our list goes out, and per person of it comes back what the office found.
-- An answer is a delivery like an extract, with its source and the date of its data, and stands beside all others.

create table matching_list (
  id uuid primary key,
  programme_id uuid not null references programme,
  rows integer not null default 0,
  -- The sheet as it was made; null while it is being made.
  file_digest text references stored_file,
  made_at timestamptz not null,
  made_by uuid not null
);

create table matching_row (
  list_id uuid not null references matching_list,
  person_id uuid not null references person,
  area text collate "C" not null,
  number integer not null,
  -- What the row is known by when it comes back; it names nobody.
  row_key text not null,
  primary key (list_id, person_id)
);
create unique index matching_row_key on matching_row (list_id, row_key);
create index matching_row_number on matching_row (list_id, number);

-- 'extract': rows of the welfare data; 'reply': answers to a list of ours; 'browser': answers found on the officer's own computer.
alter table snapshot
  add column mode text not null default 'extract' check (mode in ('extract', 'reply', 'browser')),
  add column list_id uuid references matching_list,
  -- Answers by result, and what became of the other rows of the file.
  add column counts jsonb not null default '{}',
  -- Of who was answered what: the same reply saved anew has other bytes.
  add column answers_digest text,
  add constraint snapshot_answers_a_list check ((mode = 'extract') = (list_id is null) and (mode = 'extract') = (answers_digest is null));
create unique index snapshot_answered_once on snapshot (list_id, source, answers_digest) where state = 'ready';

create table welfare_answer (
  snapshot_id uuid not null references snapshot,
  person_id uuid not null references person,
  area text collate "C" not null,
  -- Of the file that came back.
  line integer not null,
  match text not null check (match in ('matched', 'to-check', 'not-found', 'not-ranked')),
  decile smallint check (decile between 1 and 10),
  data_date date not null,
  -- The rule that found him, where a rule did and not a person.
  matched_by text not null default '',
  -- Two people with one number were found in one and the same row of the welfare data.
  entry integer,
  nik_differs boolean not null default false,
  remark text not null default '',
  primary key (snapshot_id, person_id),
  check ((match = 'matched') = (decile is not null))
);
create index welfare_answer_person on welfare_answer (person_id);

-- Nobody has answered for him yet: neither found nor not found.
alter table verification drop constraint verification_match_check;
alter table verification
  add constraint verification_match_check check (match in ('matched', 'to-check', 'not-found', 'not-ranked', 'waiting'));

do $$
declare t text;
begin
  foreach t in array array['matching_row', 'welfare_answer']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy area_scope on %I
      using (area >= nullif(current_setting(''payung.area'', true), '''')
         and area < nullif(current_setting(''payung.area'', true), '''') || ''~'')
      with check (area >= nullif(current_setting(''payung.area'', true), '''')
         and area < nullif(current_setting(''payung.area'', true), '''') || ''~'')', t);
  end loop;
  alter table matching_list enable row level security;
  alter table matching_list force row level security;
  create policy house_read on matching_list for select
    using (nullif(current_setting('payung.area', true), '') is not null);
  create policy house_insert on matching_list for insert
    with check (nullif(current_setting('payung.area', true), '') = '{{pemda}}');
  create policy house_update on matching_list for update
    using (nullif(current_setting('payung.area', true), '') = '{{pemda}}');
end $$;
grant select, insert on matching_list, matching_row, welfare_answer to payung_app;
grant update (rows, file_digest) on matching_list to payung_app;
