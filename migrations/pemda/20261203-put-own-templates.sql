-- The Pemda's own template of a kind of paper. Every row is a change of what the kind is printed with; the newest holds, the
-- earlier ones stay, because papers were drafted with them.
create table letter_template (
  id uuid primary key,
  kind text not null,
  version integer not null check (version > 0),
  -- Empty where the Pemda went back to the template that comes with Payung.
  file_digest text references stored_file,
  file_name text not null default '',
  put_at timestamptz not null,
  put_by uuid not null,
  unique (kind, version)
);

-- Who brought which bytes. The same bytes again are the same file, but whoever brings them holds them too: the scan two
-- people made of one sheet with one machine, a template mended by one and put in place by another.
create table brought_file (
  digest text not null references stored_file,
  brought_by uuid not null,
  brought_at timestamptz not null,
  primary key (digest, brought_by)
);

-- Empty: drafted with the template that comes with Payung.
alter table paper add column template_id uuid references letter_template;

do $$
declare t text;
begin
  foreach t in array array['letter_template', 'brought_file']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;
create policy house_read on letter_template for select
  using (nullif(current_setting('payung.area', true), '') is not null);
create policy house_insert on letter_template for insert
  with check (nullif(current_setting('payung.area', true), '') = '{{pemda}}');
create policy own_bringing on brought_file
  using (nullif(current_setting('payung.area', true), '') is not null
     and nullif(current_setting('payung.actor', true), '') = brought_by::text)
  with check (nullif(current_setting('payung.area', true), '') is not null
     and nullif(current_setting('payung.actor', true), '') = brought_by::text);
grant select, insert on letter_template, brought_file to payung_app;
grant update (template_id) on paper to payung_app;
