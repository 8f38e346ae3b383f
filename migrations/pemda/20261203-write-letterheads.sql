-- How an office heads its papers, as printed. Each row holds from the moment it was written down; the newest of an area holds.
-- Everybody of the Pemda may read all of them: the papers of a desa bear the coat of arms of the Pemda.
create table letterhead (
  id uuid primary key,
  area text collate "C" not null,
  -- The lines in capitals above the address, the first on top.
  lines jsonb not null,
  address text not null default '',
  contact text not null default '',
  logo_digest text references stored_file,
  paper text not null check (paper in ('F4', 'A4')),
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
create index letterhead_area on letterhead (area, recorded_at desc);

-- To whom copies of a kind of letter go, for a Pemda that changed the list that comes with the kind.
create table copies_list (
  id uuid primary key,
  kind text not null,
  copies jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);

-- Empty: the list of its kind.
alter table paper add column copies jsonb;

do $$
declare t text;
begin
  foreach t in array array['letterhead', 'copies_list']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy house_read on %I for select
      using (nullif(current_setting(''payung.area'', true), '''') is not null)', t);
  end loop;
end $$;
create policy own_area on letterhead for insert
  with check (area >= nullif(current_setting('payung.area', true), '')
     and area < nullif(current_setting('payung.area', true), '') || '~');
create policy house_insert on copies_list for insert
  with check (nullif(current_setting('payung.area', true), '') = '{{pemda}}');
grant select, insert on letterhead, copies_list to payung_app;
grant update (copies) on paper to payung_app;
