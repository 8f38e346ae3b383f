-- Official papers and the offices that sign them. A paper is never deleted: a wrong one is replaced by another that points
-- to it, and the signed file lies byte for byte among the stored files under its digest.
create table office_holder (
  id uuid primary key,
  -- Whose office it is: of the Pemda, of a kecamatan or of a desa.
  area text collate "C" not null,
  office text not null,
  -- As the letterhead writes it: 'Kepala Desa Lameroro'.
  title text not null,
  name text not null,
  capacity text not null check (capacity in ('definitif', 'Pj.', 'Plt.', 'Plh.')),
  rank text,
  nip text,
  from_day date not null,
  until_day date,
  letter text not null default '',
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  check (until_day is null or until_day >= from_day)
);
create index office_holder_area on office_holder (area, office);

create table paper (
  id uuid primary key,
  area text collate "C" not null,
  kind text not null,
  -- What it is about: the step that knows the subject, and its id there.
  about text not null,
  subject uuid not null,
  state text not null check (state in ('konsep', 'diparaf', 'ditandatangani', 'berkas diterima')),
  -- Code of the data it was drafted from; other data need another draft.
  made_from text not null,
  initials jsonb not null default '[]',
  signed_office text,
  signed_name text,
  signed_on date,
  number text,
  dated date,
  file_digest text references stored_file,
  replaces uuid references paper,
  made_at timestamptz not null,
  made_by uuid not null,
  signed_by uuid,
  filed_at timestamptz,
  filed_by uuid,
  check ((state in ('konsep', 'diparaf')) = (signed_on is null)),
  check ((signed_on is null) = (signed_name is null)),
  check ((number is null) = (dated is null)),
  check (number is null or signed_on is not null),
  check ((state = 'berkas diterima') = (file_digest is not null)),
  check ((file_digest is null) = (filed_at is null))
);
create index paper_subject on paper (about, subject);
create index paper_area on paper (area, id);
create index paper_number on paper (kind, number) where number is not null;

do $$
declare t text;
begin
  foreach t in array array['office_holder', 'paper']
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
grant select, insert on office_holder, paper to payung_app;
grant update (until_day) on office_holder to payung_app;
grant update (state, made_from, initials, signed_office, signed_name, signed_on, number, dated, file_digest, signed_by,
  filed_at, filed_by, made_at, made_by) on paper to payung_app;
