-- Of exactly this proposal: printed on the sheet, so that a sheet serves one proposal and no other.
alter table proposal add column sheet_code text not null default '';
alter table proposal add column withdrawn_at timestamptz;
alter table proposal add check (withdrawn_at is null or decision is null);
alter table proposal add unique (id, proposed_by);

-- One person's word on a proposal. Written once and never changed: the application may neither update nor delete it.
create table approval (
  id uuid primary key,
  proposal_id uuid not null,
  maker_id uuid not null,
  checker_id uuid not null,
  decision text not null check (decision in ('approved', 'returned')),
  role text not null,
  -- For whom somebody signs who stands in: the holder of the office.
  behalf_id uuid,
  capacity text check (capacity in ('Plt.', 'Plh.')),
  remark text,
  at timestamptz not null,
  -- A signature on paper, attested by the checker: whose, in which office, when, and the signed sheet.
  paper_title text,
  paper_capacity text check (paper_capacity in ('', 'Plt.', 'Plh.', 'a.n.')),
  paper_name text,
  paper_signed_on date,
  paper_file text unique references stored_file,
  check (checker_id <> maker_id),
  check (behalf_id <> maker_id),
  check (behalf_id <> checker_id),
  check ((behalf_id is null) = (capacity is null)),
  check ((paper_file is null) = (paper_title is null) and (paper_file is null) = (paper_name is null)
    and (paper_file is null) = (paper_signed_on is null) and (paper_file is null) = (paper_capacity is null)),
  check (paper_file is null or (decision = 'approved' and behalf_id is null)),
  unique (proposal_id, checker_id),
  unique (proposal_id, checker_id, decision),
  foreign key (proposal_id, maker_id) references proposal (id, proposed_by)
);

-- Nothing counts as decided without the word of somebody else. What was decided before has no such row.
alter table proposal add foreign key (id, decided_by, decision)
  references approval (proposal_id, checker_id, decision) not valid;

alter table approval enable row level security;
alter table approval force row level security;
create policy house_read on approval for select
  using (nullif(current_setting('payung.area', true), '') is not null);
-- Nobody signs in the name of somebody else.
create policy house_insert on approval for insert
  with check (nullif(current_setting('payung.area', true), '') = '{{pemda}}'
    and checker_id = nullif(current_setting('payung.actor', true), '')::uuid);
grant select, insert on approval to payung_app;

drop policy house_insert on proposal;
create policy house_insert on proposal for insert
  with check (nullif(current_setting('payung.area', true), '') = '{{pemda}}'
    and proposed_by = nullif(current_setting('payung.actor', true), '')::uuid);
-- Who proposed what, with which effect and until when, stays as it was written.
revoke update on proposal from payung_app;
grant update (decision, decided_by, decided_at, remark, withdrawn_at) on proposal to payung_app;
