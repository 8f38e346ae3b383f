-- The schema of one Pemda. {{pemda}} is its Kemendagri code, put in by the migration runner.
--
-- Three classes of tables; a test knows the class of each:
--   area    rows of a place: seen and written only inside the transaction's area (range policy, fails closed)
--   house   the Pemda's own settings: read with any area, written only at the Pemda's own area
--   closed  no privilege at all: reached only through the functions at the end

-- ---------------------------------------------------------------- access (closed)

create table role_grant (
  id uuid primary key,
  account_id uuid not null,
  role text not null,
  area text collate "C" not null,
  valid_from date not null,
  valid_to date,
  letter text not null,
  granted_by uuid,
  granted_at timestamptz not null,
  check (valid_to is null or valid_to >= valid_from)
);
create index role_grant_account on role_grant (account_id);

create table trail (
  id uuid primary key,
  at timestamptz not null,
  actor uuid not null,
  role text not null,
  area text collate "C" not null,
  act text not null,
  subject uuid,
  details jsonb not null default '{}'
);
create index trail_subject on trail (subject, id);

create table fact (
  id uuid primary key,
  at timestamptz not null,
  name text not null,
  subject uuid not null,
  payload jsonb not null default '{}',
  taken_at timestamptz
);
create index fact_waiting on fact (id) where taken_at is null;

create table done_once (
  key text primary key,
  actor uuid not null,
  act text not null,
  input_digest bytea not null,
  answer jsonb not null,
  at timestamptz not null
);

-- ---------------------------------------------------------------- house

-- An act that moves people or money waits here for a second person.
create table proposal (
  id uuid primary key,
  act text not null,
  input jsonb not null,
  effect jsonb not null,
  effect_code text not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  expires_at timestamptz not null,
  decision text check (decision in ('approved', 'returned')),
  decided_by uuid,
  decided_at timestamptz,
  remark text,
  check (decided_by <> proposed_by),
  check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null))
);

create table job (
  id uuid primary key,
  kind text not null,
  input jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  done integer not null default 0,
  total integer,
  result jsonb,
  refusal jsonb,
  cancel_requested boolean not null default false,
  requested_by uuid not null,
  role text not null,
  area text collate "C" not null,
  requested_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz
);

-- What the file store holds; the bytes stand encrypted outside the database.
create table stored_file (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text not null,
  bytes bigint not null,
  stored_at timestamptz not null,
  stored_by uuid not null
);

create table programme (
  id uuid primary key,
  name text not null,
  year integer not null,
  first_month text not null check (first_month ~ '^\d{4}-\d\d$'),
  last_month text not null check (last_month ~ '^\d{4}-\d\d$'),
  schemes text[] not null,
  segment text not null,
  lead_agency text not null,
  welfare_agency text not null,
  branch text not null,
  definition text not null,
  legal_basis text not null default '',
  pks_number text not null default '',
  nominations_until date,
  created_at timestamptz not null,
  created_by uuid not null,
  check (last_month >= first_month)
);

create table fund (
  id uuid primary key,
  programme_id uuid not null references programme,
  source text not null,
  budget_year integer not null,
  dpa_number text not null default '',
  account_code text not null default '',
  ceiling bigint not null check (ceiling >= 0),
  places integer not null check (places >= 0),
  basis jsonb not null,
  created_at timestamptz not null,
  created_by uuid not null
);

create table selection_policy (
  id uuid primary key,
  programme_id uuid not null references programme,
  version integer not null,
  document jsonb not null,
  digest text not null,
  created_at timestamptz not null,
  created_by uuid not null,
  unique (programme_id, version)
);

create table column_map (
  id uuid primary key,
  kind text not null,
  name text not null,
  version integer not null,
  document jsonb not null,
  created_at timestamptz not null,
  created_by uuid not null,
  unique (kind, name, version)
);

-- One delivery of a foreign list: DTSEN (welfare) or people already covered by BPJS. Never overwritten.
create table snapshot (
  id uuid primary key,
  kind text not null check (kind in ('dtsen', 'cover')),
  source text not null,
  data_date date not null,
  file_digest text not null,
  column_map_id uuid references column_map,
  entries integer not null default 0,
  faults integer not null default 0,
  fault_file text,
  state text not null check (state in ('staging', 'ready', 'refused')),
  received_at timestamptz not null,
  received_by uuid not null
);

create table verification_run (
  id uuid primary key,
  programme_id uuid not null references programme,
  policy_id uuid not null references selection_policy,
  registry_id uuid not null references snapshot,
  cover_id uuid references snapshot,
  state text not null check (state in ('staging', 'ready')),
  counts jsonb not null default '{}',
  at timestamptz not null,
  by uuid not null
);

create table selection_run (
  id uuid primary key,
  programme_id uuid not null references programme,
  verification_id uuid not null references verification_run,
  policy_id uuid not null references selection_policy,
  seed text not null,
  seed_digest text not null,
  engine text not null,
  snapshot_digest text not null,
  policy_digest text not null,
  rulebook_digest text not null,
  result_digest text not null default '',
  -- Digest of the list of chosen and reserve with their data as they were: the kode keaslian once it is locked.
  list_digest text not null default '',
  summary jsonb not null default '{}',
  counts jsonb not null default '{}',
  state text not null check (state in ('staging', 'ready')),
  at timestamptz not null,
  by uuid not null
);

-- The life of a list after the run: terkunci -> diajukan -> ditandatangani -> nomor dicatat.
create table decree_list (
  id uuid primary key,
  programme_id uuid not null references programme,
  selection_id uuid not null references selection_run,
  version integer not null,
  code text not null,
  state text not null check (state in ('locked', 'submitted', 'signed', 'numbered', 'opened')),
  -- People, months and rupiah by fund, with the legal basis, as they were decided.
  effect jsonb not null,
  -- The day in the Pemda's own time zone, which papers print.
  locked_on date not null,
  locked_at timestamptz not null,
  locked_by uuid not null,
  submitted_at timestamptz,
  signed_on date,
  opened_at timestamptz,
  opened_because text,
  decree_number text,
  decree_date date,
  decree_title text,
  signatory text,
  signed_file text,
  recorded_at timestamptz,
  recorded_by uuid,
  unique (programme_id, version),
  check (state <> 'numbered' or (decree_number is not null and decree_date is not null and signed_file is not null))
);

create table enrolment_file (
  id uuid primary key,
  programme_id uuid not null references programme,
  decree_list_id uuid not null references decree_list,
  column_map_id uuid references column_map,
  state text not null check (state in ('staging', 'ready')),
  people integer not null default 0,
  -- The files by the branch's row limit: digest and rows of each.
  parts jsonb not null default '[]',
  -- Rows the branch would reject, kept apart with their reasons.
  held integer not null default 0,
  held_digest text,
  made_at timestamptz not null,
  made_by uuid not null
);

-- ---------------------------------------------------------------- area

create table nomination_round (
  id uuid primary key,
  area text collate "C" not null,
  programme_id uuid not null references programme,
  quota integer,
  deadline date,
  letter text not null default '',
  unique (programme_id, area)
);

create table nomination_list (
  id uuid primary key,
  area text collate "C" not null,
  programme_id uuid not null references programme,
  version integer,
  mode text not null default 'whole' check (mode in ('whole', 'addition')),
  channel text not null check (channel in ('form', 'file', 'typed')),
  on_behalf boolean not null,
  sender text not null default '',
  file_digest text,
  file_name text not null default '',
  scan_digest text,
  -- 'staging': its rows are still being written, and it has no version yet. 'superseded': a newer whole list stands.
  state text not null
    check (state in ('staging', 'draft', 'nominated', 'returned', 'passed-on', 'received', 'superseded')),
  -- As received: rows and repeated. As they stand now, after rows were mended: good and to_mend.
  rows integer not null default 0,
  good integer not null default 0,
  to_mend integer not null default 0,
  repeated integer not null default 0,
  nominated_on date not null,
  received_at timestamptz not null,
  received_by uuid not null,
  sent_on date,
  -- The account that sent it in the desa's own name; null when an office entered it on behalf of the desa.
  sent_by uuid,
  superseded_by uuid,
  unique (programme_id, area, version),
  check ((state = 'staging') = (version is null)),
  check ((state = 'superseded') = (superseded_by is not null))
);
create index nomination_list_area on nomination_list (area);

create table list_step (
  list_id uuid not null references nomination_list,
  seq integer not null check (seq > 0),
  area text collate "C" not null,
  from_state text,
  to_state text not null,
  remark text not null default '',
  -- The paper the step was taken from, where one office entered it on behalf of another.
  scan_digest text,
  by uuid not null,
  role text not null,
  at timestamptz not null,
  primary key (list_id, seq),
  check ((seq = 1) = (from_state is null))
);

-- What a desa wrote about somebody, kept as written. It never becomes a person by itself. A nomination counts when it is
-- current (no double of another row, not mended by a later one), is not to be mended, and its list was received.
create table nomination (
  id uuid primary key,
  area text collate "C" not null,
  programme_id uuid not null references programme,
  list_id uuid not null references nomination_list,
  sheet text not null default '',
  row_number integer not null,
  row_key text not null default '',
  written bytea not null,
  verdict text not null check (verdict in ('new', 'already-there', 'to-be-mended')),
  faults jsonb not null default '[]',
  warnings jsonb not null default '[]',
  name text not null,
  name_index bytea,
  birth_place text not null default '',
  birth_date date,
  birth_index bytea,
  sex text check (sex in ('L', 'P')),
  mother_name text not null default '',
  address text not null default '',
  nik_sealed bytea,
  nik_index bytea,
  nik_tail text not null default '',
  kk_sealed bytea,
  kk_index bytea,
  phone_sealed bytea,
  occupation text,
  occupation_written text not null default '',
  occupation_2 text,
  workplace text not null default '',
  states_work boolean not null default false,
  states_health boolean not null default false,
  nominated_on date not null,
  current boolean not null default true
);
create index nomination_area on nomination (area, id);
create index nomination_list_rows on nomination (list_id, row_number);
create index nomination_nik on nomination (nik_index);

create table person (
  id uuid primary key,
  area text collate "C" not null,
  name text not null,
  name_index bytea not null,
  birth_place text not null default '',
  birth_date date,
  birth_index bytea,
  sex text check (sex in ('L', 'P')),
  mother_name text not null default '',
  address text not null default '',
  nik_sealed bytea,
  nik_index bytea,
  nik_tail text not null default '',
  kk_sealed bytea,
  kk_index bytea,
  phone_sealed bytea,
  kpj_sealed bytea,
  kpj_index bytea,
  occupation text,
  occupation_2 text,
  workplace text not null default '',
  registered_at timestamptz not null
);
create index person_area on person (area, id);
create index person_nik on person (nik_index);
create index person_kpj on person (kpj_index);
create index person_name_birth on person (name_index, birth_index);

-- Folded name tokens, found by equality or prefix as an index scan under the area policy.
create table search_key (
  area text collate "C" not null,
  token text collate "C" not null,
  person_id uuid not null references person,
  primary key (token, person_id)
);
create index search_key_person on search_key (person_id, token);

-- That a nomination speaks of a person is a decision with its evidence, and can be undone.
create table person_link (
  id uuid primary key,
  area text collate "C" not null,
  nomination_id uuid not null references nomination,
  person_id uuid not null references person,
  evidence text not null,
  decided_at timestamptz not null,
  decided_by uuid not null,
  undone_at timestamptz,
  undone_by uuid
);
create unique index person_link_now on person_link (nomination_id) where undone_at is null;
create index person_link_person on person_link (person_id);

-- Lean rows of a welfare registry: blind indexes to find by; NIK and birth date are sealed and opened only for a
-- linked person whose nomination lacks them.
create table registry_entry (
  snapshot_id uuid not null references snapshot,
  line integer not null,
  area text collate "C" not null,
  nik_index bytea,
  kk_index bytea,
  name_index bytea not null,
  birth_index bytea,
  identity_sealed bytea not null,
  decile smallint check (decile between 1 and 10),
  primary key (snapshot_id, line)
);

create table cover_entry (
  snapshot_id uuid not null references snapshot,
  line integer not null,
  area text collate "C" not null,
  nik_index bytea,
  name_index bytea not null,
  birth_index bytea,
  kpj_sealed bytea,
  segment text not null,
  payer text not null default '',
  active boolean not null,
  last_month text,
  primary key (snapshot_id, line)
);

create table verification (
  run_id uuid not null references verification_run,
  person_id uuid not null references person,
  area text collate "C" not null,
  nomination_id uuid not null references nomination,
  match text not null check (match in ('matched', 'to-check', 'not-found', 'not-ranked')),
  matched_by text not null default '',
  registry_line integer,
  decile smallint,
  data_date date,
  cover jsonb,
  doubles integer not null default 0,
  outcome text not null check (outcome in ('eligible', 'not-eligible', 'to-check')),
  checks jsonb not null,
  primary key (run_id, person_id)
);
create index verification_area on verification (area, person_id);

create table selection_outcome (
  run_id uuid not null references selection_run,
  person_id uuid not null references person,
  area text collate "C" not null,
  outcome text not null check (outcome in ('selected', 'reserve', 'outside-quota', 'refused')),
  -- Refused by nothing that failed, only by what nobody could answer yet: on screen "perlu diperiksa".
  held boolean not null,
  fund_id uuid references fund,
  rank integer,
  place integer,
  decile smallint,
  occupation text,
  sex text,
  reasons jsonb not null,
  primary key (run_id, person_id)
);
create index selection_outcome_area on selection_outcome (area, run_id, rank);
create index selection_outcome_rank on selection_outcome (run_id, rank, person_id);

create table enrolment (
  person_id uuid not null references person,
  programme_id uuid not null references programme,
  area text collate "C" not null,
  file_id uuid not null references enrolment_file,
  state text not null check (state in ('awaiting-number', 'rejected', 'active')),
  sent_at timestamptz not null,
  primary key (programme_id, person_id)
);

-- ---------------------------------------------------------------- policies

do $$
declare t text;
begin
  foreach t in array array['nomination_round', 'nomination_list', 'list_step', 'nomination', 'person', 'search_key',
    'person_link', 'registry_entry', 'cover_entry', 'verification', 'selection_outcome', 'enrolment']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy area_scope on %I
      using (area >= nullif(current_setting(''payung.area'', true), '''')
         and area < nullif(current_setting(''payung.area'', true), '''') || ''~'')
      with check (area >= nullif(current_setting(''payung.area'', true), '''')
         and area < nullif(current_setting(''payung.area'', true), '''') || ''~'')', t);
  end loop;
  foreach t in array array['proposal', 'job', 'stored_file', 'programme', 'fund', 'selection_policy', 'column_map',
    'snapshot', 'verification_run', 'selection_run', 'decree_list', 'enrolment_file']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy house_read on %I for select
      using (nullif(current_setting(''payung.area'', true), '''') is not null)', t);
    execute format('create policy house_insert on %I for insert
      with check (nullif(current_setting(''payung.area'', true), '''') = %L)', t, '{{pemda}}');
    execute format('create policy house_update on %I for update
      using (nullif(current_setting(''payung.area'', true), '''') = %L)', t, '{{pemda}}');
  end loop;
end $$;

-- A kecamatan or a desa stores the files and starts the jobs of its own lists.
create policy anybody_stores on stored_file for insert
  with check (nullif(current_setting('payung.area', true), '') is not null);
create policy anybody_asks on job for insert
  with check (nullif(current_setting('payung.area', true), '') = area);
-- A corrected column mapping of a village list is remembered for everybody who receives such a list.
create policy anybody_maps on column_map for insert
  with check (nullif(current_setting('payung.area', true), '') is not null and kind = 'nomination');
create policy asker_steers on job for update
  using (nullif(current_setting('payung.area', true), '') = area);

grant usage on schema {{schema}} to payung_app;
grant select, insert on programme, fund, selection_policy, column_map, stored_file to payung_app;
grant select, insert, update on proposal, job, snapshot, verification_run, selection_run, decree_list, enrolment_file
  to payung_app;
grant update (nominations_until, pks_number, legal_basis, definition) on programme to payung_app;
grant select, insert, update on nomination_round, nomination_list, person, enrolment to payung_app;
grant select, insert on list_step, search_key, selection_outcome, verification, registry_entry, cover_entry to payung_app;
grant select, insert on nomination to payung_app;
grant update (current) on nomination to payung_app;
grant select, insert on person_link to payung_app;
grant update (undone_at, undone_by) on person_link to payung_app;

-- ---------------------------------------------------------------- doors to the closed tables

create function write_trail(new_id uuid, new_at timestamptz, new_act text, new_subject uuid, new_details jsonb) returns void
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ insert into trail (id, at, actor, role, area, act, subject, details)
        values (new_id, new_at, current_setting('payung.actor')::uuid, current_setting('payung.role'),
                current_setting('payung.area'), new_act, new_subject, new_details) $$;

-- The auditor and the administrator read the trail; within a smaller area only its own rows.
create function read_trail(before uuid, at_most integer)
  returns table (id uuid, at timestamptz, actor uuid, role text, area text, act text, subject uuid, details jsonb)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select t.id, t.at, t.actor, t.role, t.area, t.act, t.subject, t.details from trail t
        where current_setting('payung.role', true) in ('auditor', 'administrator')
          and t.area >= nullif(current_setting('payung.area', true), '')
          and t.area < nullif(current_setting('payung.area', true), '') || '~'
          and (before is null or t.id < before)
        order by t.id desc limit least(at_most, 500) $$;

create function announce(new_id uuid, new_at timestamptz, new_name text, new_subject uuid, new_payload jsonb) returns void
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ insert into fact (id, at, name, subject, payload) values (new_id, new_at, new_name, new_subject, new_payload) $$;

create function facts_waiting(at_most integer)
  returns table (id uuid, at timestamptz, name text, subject uuid, payload jsonb)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select f.id, f.at, f.name, f.subject, f.payload from fact f where f.taken_at is null order by f.id limit at_most $$;

create function take_fact(taken uuid, at timestamptz) returns void
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ update fact set taken_at = at where id = taken and taken_at is null $$;

create function find_done_once(wanted text) returns table (actor uuid, act text, input_digest bytea, answer jsonb)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select d.actor, d.act, d.input_digest, d.answer from done_once d where d.key = wanted $$;

create function write_done_once(new_key text, new_act text, new_digest bytea, new_answer jsonb, new_at timestamptz) returns void
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ insert into done_once (key, actor, act, input_digest, answer, at)
        values (new_key, current_setting('payung.actor')::uuid, new_act, new_digest, new_answer, new_at) $$;

create function grants_of(account uuid, on_day date)
  returns table (role text, area text, valid_to date, letter text)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select g.role, g.area, g.valid_to, g.letter from role_grant g
        where g.account_id = account and g.valid_from <= on_day and (g.valid_to is null or g.valid_to >= on_day)
        order by g.area, g.role $$;

-- Only an administrator gives grants, and only inside his own area. The first one comes from the command line,
-- which acts with the role 'installer'.
create function give_grant(new_id uuid, account uuid, new_role text, new_area text, from_day date, to_day date, new_letter text, at timestamptz)
  returns boolean
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ with given as (
          insert into role_grant (id, account_id, role, area, valid_from, valid_to, letter, granted_by, granted_at)
          select new_id, account, new_role, new_area, from_day, to_day, new_letter,
                 nullif(current_setting('payung.actor', true), '')::uuid, at
          where current_setting('payung.role', true) in ('administrator', 'installer')
            and new_area >= nullif(current_setting('payung.area', true), '')
            and new_area < nullif(current_setting('payung.area', true), '') || '~'
          returning 1)
        select exists (select from given) $$;

create function list_grants() returns table (account_id uuid, role text, area text, valid_from date, valid_to date, letter text)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select g.account_id, g.role, g.area, g.valid_from, g.valid_to, g.letter from role_grant g
        where current_setting('payung.role', true) in ('auditor', 'administrator')
          and g.area >= nullif(current_setting('payung.area', true), '')
          and g.area < nullif(current_setting('payung.area', true), '') || '~'
        order by g.area, g.role $$;

do $$
declare f text;
begin
  foreach f in array array['write_trail(uuid, timestamptz, text, uuid, jsonb)', 'read_trail(uuid, integer)',
    'announce(uuid, timestamptz, text, uuid, jsonb)', 'facts_waiting(integer)', 'take_fact(uuid, timestamptz)',
    'find_done_once(text)', 'write_done_once(text, text, bytea, jsonb, timestamptz)', 'grants_of(uuid, date)',
    'give_grant(uuid, uuid, text, text, date, date, text, timestamptz)', 'list_grants()']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
