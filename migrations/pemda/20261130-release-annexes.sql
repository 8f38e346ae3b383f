-- Until when the annexes of a signed list may be taken anew, because a second person agreed (decision 0038).
alter table decree_list add column annexes_until timestamptz;
