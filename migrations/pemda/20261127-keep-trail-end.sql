-- Where the trail ended when a list was locked. It is printed on every page of the annexes, so that a signed decree in a
-- drawer proves all that happened before it, also against whoever owns the database.
alter table decree_list add column trail_end text not null default '';
