-- The root of the tree of a frozen list (src/selection/list-tree.ts): it stands for every line, and a branch of it proves one
-- line without showing any other.
alter table selection_run add column list_root text not null default '';
