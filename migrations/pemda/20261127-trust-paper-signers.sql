-- Whose account it is that signed on paper, where the office has one: he counts as a signer, and is never the proposer.
alter table approval add column paper_holder_id uuid;
alter table approval add check (paper_holder_id <> maker_id);
alter table approval add check (paper_holder_id <> checker_id);
alter table approval add check (paper_holder_id is null or paper_file is not null);
