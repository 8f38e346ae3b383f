-- When a list was sent for the first time: sending it again after a correction does not make the desa late.
alter table nomination_list add column first_sent_on date;
update nomination_list set first_sent_on = sent_on;
