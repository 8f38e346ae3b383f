-- The file of a programme (berkas program): what was said, planned, met about and found, beside the lists of people. Nothing
-- here gives a place, a cover or a count to anybody: no other step reads these tables, except the meaning of pekerja rentan,
-- which decree and annex print as it stood when their list was locked.
--
-- An entry is never changed and never deleted: a correction is the next version of the same id, and so is its withdrawal.

-- Who takes part, as what. A branch may serve several kabupaten.
create table programme_party (
  id uuid not null,
  version integer not null check (version > 0),
  programme_id uuid not null references programme,
  name text not null,
  role text not null,
  does text not null,
  serves text[] not null,
  withdrawn_because text,
  kept_at timestamptz not null,
  kept_by uuid not null,
  primary key (id, version)
);

-- Who is meant by pekerja rentan and by which text, in which categories, by which criteria; and what the programme is for.
create table programme_meaning (
  id uuid not null,
  version integer not null check (version > 0),
  programme_id uuid not null references programme,
  definition text not null,
  citation text not null,
  purpose text not null,
  categories jsonb not null,
  criteria text[] not null,
  other_criteria text not null,
  withdrawn_because text,
  kept_at timestamptz not null,
  kept_by uuid not null,
  primary key (id, version)
);

create table programme_stage (
  id uuid not null,
  version integer not null check (version > 0),
  programme_id uuid not null references programme,
  stage text not null,
  name text not null,
  begins_on date not null,
  ends_on date,
  finished_on date,
  withdrawn_because text,
  kept_at timestamptz not null,
  kept_by uuid not null,
  primary key (id, version),
  check (ends_on is null or ends_on >= begins_on),
  check (finished_on is null or finished_on >= begins_on)
);

-- Launch, ceremony, meeting, visit, information session: each with what was said and decided there.
create table programme_event (
  id uuid not null,
  version integer not null check (version > 0),
  programme_id uuid not null references programme,
  kind text not null,
  title text not null,
  state text not null check (state in ('planned', 'held')),
  -- Null where nobody stated the day.
  held_on date,
  place text not null,
  area text collate "C",
  organiser text not null,
  attended_by text not null,
  attendance integer check (attendance >= 0),
  minutes text not null,
  decisions text not null,
  source text not null,
  file_digest text references stored_file,
  withdrawn_because text,
  kept_at timestamptz not null,
  kept_by uuid not null,
  primary key (id, version)
);

-- What somebody has to do, and what a visit or a check found: both end with words on what was done.
create table programme_task (
  id uuid not null,
  version integer not null check (version > 0),
  programme_id uuid not null references programme,
  kind text not null check (kind in ('task', 'finding')),
  title text not null,
  unit text not null,
  event_id uuid,
  due_on date,
  amount bigint check (amount >= 0),
  follow_up text not null,
  done_on date,
  file_digest text references stored_file,
  withdrawn_because text,
  kept_at timestamptz not null,
  kept_by uuid not null,
  primary key (id, version),
  check (kind = 'task' or due_on is not null),
  check (done_on is null or follow_up <> '')
);

create table team_member (
  id uuid not null,
  version integer not null check (version > 0),
  programme_id uuid not null references programme,
  name text not null,
  office text not null,
  unit text not null,
  duty text not null,
  letter text not null,
  from_day date not null,
  until_day date,
  withdrawn_because text,
  kept_at timestamptz not null,
  kept_by uuid not null,
  primary key (id, version),
  check (until_day is null or until_day >= from_day)
);

-- How many there are thought to be, by kecamatan and category: one estimate with all its numbers.
create table need_estimate (
  id uuid not null,
  version integer not null check (version > 0),
  programme_id uuid not null references programme,
  title text not null,
  numbers jsonb not null,
  about boolean not null,
  source_type text not null,
  source text not null,
  source_date date,
  withdrawn_because text,
  kept_at timestamptz not null,
  kept_by uuid not null,
  primary key (id, version)
);

-- People promised before there is a DPA. No budget, and no place in the quota.
create table programme_commitment (
  id uuid not null,
  version integer not null check (version > 0),
  programme_id uuid not null references programme,
  people integer not null check (people > 0),
  first_month text not null check (first_month ~ '^\d{4}-\d\d$'),
  last_month text not null check (last_month ~ '^\d{4}-\d\d$'),
  fund_source text not null,
  said_by text not null,
  said_on date,
  event_id uuid,
  note text not null,
  withdrawn_because text,
  kept_at timestamptz not null,
  kept_by uuid not null,
  primary key (id, version),
  check (last_month >= first_month)
);

-- A figure of somebody else, with who said it, of which time. Two of one thing stand side by side.
create table reported_figure (
  id uuid not null,
  version integer not null check (version > 0),
  programme_id uuid not null references programme,
  measure text not null,
  title text not null,
  value bigint not null check (value >= 0),
  unit text not null,
  about boolean not null,
  period text not null,
  area text collate "C" not null,
  meant text not null,
  said_by text not null,
  quotation text not null,
  source_type text not null,
  source text not null,
  source_date date,
  withdrawn_because text,
  kept_at timestamptz not null,
  kept_by uuid not null,
  primary key (id, version)
);

-- A group that is to join, or that others cover already. It counts nowhere.
create table programme_segment (
  id uuid not null,
  version integer not null check (version > 0),
  programme_id uuid not null references programme,
  name text not null,
  state text not null check (state in ('in-preparation', 'already-active')),
  payer text not null,
  people integer check (people >= 0),
  about boolean not null,
  source_type text not null,
  source text not null,
  source_date date,
  withdrawn_because text,
  kept_at timestamptz not null,
  kept_by uuid not null,
  primary key (id, version)
);

do $$
declare t text;
begin
  foreach t in array array['programme_party', 'programme_meaning', 'programme_stage', 'programme_event', 'programme_task',
    'team_member', 'need_estimate', 'programme_commitment', 'reported_figure', 'programme_segment']
  loop
    execute format('create index on %I (programme_id)', t);
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy house_read on %I for select
      using (nullif(current_setting(''payung.area'', true), '''') is not null)', t);
    execute format('create policy house_insert on %I for insert
      with check (nullif(current_setting(''payung.area'', true), '''') = %L)', t, '{{pemda}}');
  end loop;
end $$;
grant select, insert on programme_party, programme_meaning, programme_stage, programme_event, programme_task, team_member,
  need_estimate, programme_commitment, reported_figure, programme_segment to payung_app;

-- The whole of a purse of which only a share may go to social protection (DBH Sawit), once somebody has stated it.
alter table fund add column allocation bigint check (allocation >= 0);
grant update (allocation) on fund to payung_app;
