-- The last two digits of a NIK stood in the clear beside birth date and desa, from which the other fourteen can mostly be
-- told, and nothing read them: masks are made from the sealed number.
alter table nomination drop column nik_tail;
alter table person drop column nik_tail;
