-- A name that the desa takes off its own list is kept with its reason and stops counting; nothing is deleted.
alter table nomination
  add column removed_as text check (removed_as in ('wrong-person', 'died', 'moved', 'already-covered', 'twice')),
  add column removed_at timestamptz,
  add column removed_by uuid,
  add constraint nomination_removed check (removed_as is null or not current),
  add constraint nomination_removal_whole
    check ((removed_as is null) = (removed_at is null) and (removed_as is null) = (removed_by is null));
grant update (removed_as, removed_at, removed_by) on nomination to payung_app;
-- How many rows of the list left it so: the rest of those that do not count were mended or are doubles.
alter table nomination_list add column removed integer not null default 0;
