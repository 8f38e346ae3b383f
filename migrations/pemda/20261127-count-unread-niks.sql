-- Rows of a delivery that are kept by name and birth date although the NIK in them can be none.
alter table snapshot add column unread_niks integer not null default 0;
