-- A working list goes out as a sheet, is edited elsewhere and comes back as a difference to decide on. What left and what
-- came back are files; here stands which list it was, who took it, and what became of every cell that differs.

create table taken_sheet (
  id uuid primary key,
  area text collate "C" not null,
  -- Which working list, and of what: the names of a programme.
  list text not null,
  subject uuid not null,
  -- The keys and cells of its rows as they left.
  state_digest text not null references stored_file,
  rows integer not null,
  taken_at timestamptz not null,
  taken_by uuid not null
);

create table returned_sheet (
  id uuid primary key,
  area text collate "C" not null,
  list text not null,
  subject uuid not null,
  -- Null where its mark was cut off: it is then held against what stands now.
  taken_id uuid references taken_sheet,
  file_digest text not null references stored_file,
  -- 'reading': its rows are still being written, and nobody sees it.
  state text not null default 'reading' check (state in ('reading', 'shown')),
  -- Counts, and what was said about the sheet as a whole.
  remarks jsonb not null default '{}',
  sent_at timestamptz not null,
  sent_by uuid not null
);
create index returned_sheet_of on returned_sheet (subject, list, id);

-- A row that differs. Rows that are missing in the sheet stand under lines below 0.
create table returned_row (
  returned_id uuid not null references returned_sheet,
  line integer not null,
  area text collate "C" not null,
  kind text not null check (kind in ('changed', 'proposed', 'added', 'removed')),
  -- The row of the list, by the key that outlives its versions; null for a row that is new in the sheet.
  row_key uuid,
  -- The cells as they left and as they came back.
  cells_sealed bytea not null,
  answer text check (answer in ('same', 'other')),
  answered_at timestamptz,
  answered_by uuid,
  primary key (returned_id, line),
  check ((kind = 'added') = (row_key is null)),
  check (answer is null or kind = 'proposed'),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
create index returned_row_key on returned_row (row_key);

-- A cell that differs, and what was decided of it. 'locked': its column may not be changed by a sheet; 'unreadable':
-- nothing could be read in it. Neither is ever taken over.
create table returned_cell (
  returned_id uuid not null,
  line integer not null,
  field text not null,
  area text collate "C" not null,
  state text not null check (state in ('open', 'accepted', 'refused', 'locked', 'unreadable')),
  decided_at timestamptz,
  decided_by uuid,
  primary key (returned_id, line, field),
  foreign key (returned_id, line) references returned_row,
  check ((decided_by is not null) = (state in ('accepted', 'refused'))),
  check ((decided_by is null) = (decided_at is null))
);
create index returned_cell_open on returned_cell (returned_id, state, line);

-- Row keys that are ids are those of the first of several versions.
create index nomination_root on nomination (row_key) where length(row_key) = 36;

do $$
declare t text;
begin
  foreach t in array array['taken_sheet', 'returned_sheet', 'returned_row', 'returned_cell']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy area_scope on %I
      using (area >= nullif(current_setting(''payung.area'', true), '''')
         and area < nullif(current_setting(''payung.area'', true), '''') || ''~'')
      with check (area >= nullif(current_setting(''payung.area'', true), '''')
         and area < nullif(current_setting(''payung.area'', true), '''') || ''~'')', t);
  end loop;
end $$;
grant select, insert on taken_sheet, returned_sheet, returned_row, returned_cell to payung_app;
grant update (state, remarks) on returned_sheet to payung_app;
grant update (answer, answered_at, answered_by) on returned_row to payung_app;
grant update (state, decided_at, decided_by) on returned_cell to payung_app;
grant select (returned_id, line, area, cells_sealed), update (cells_sealed) on returned_row to payung_keys;
