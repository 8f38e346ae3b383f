-- The role that seals anew under another version of the key: it may change what is sealed, and no other column.
grant usage on schema {{schema}} to payung_keys;
grant select (id, area, written, nik_sealed, kk_sealed, phone_sealed), update (written, nik_sealed, kk_sealed, phone_sealed)
  on nomination to payung_keys;
grant select (id, area, nik_sealed, kk_sealed, phone_sealed, kpj_sealed),
  update (nik_sealed, kk_sealed, phone_sealed, kpj_sealed) on person to payung_keys;
grant select (snapshot_id, line, area, identity_sealed), update (identity_sealed) on registry_entry to payung_keys;
grant select (snapshot_id, line, area, kpj_sealed), update (kpj_sealed) on cover_entry to payung_keys;
grant select (id, kk_sealed), update (kk_sealed) on own_family to payung_keys;
create policy keys_read on own_family for select to payung_keys
  using (nullif(current_setting('payung.area', true), '') = '{{pemda}}');
create policy keys_update on own_family for update to payung_keys
  using (nullif(current_setting('payung.area', true), '') = '{{pemda}}');
