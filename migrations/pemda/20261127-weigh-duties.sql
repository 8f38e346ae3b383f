-- Which duties two people agree on, and only for the whole Pemda; the same list as in src/access/roles.ts.
create function is_weighty_duty(of_role text, of_area text) returns boolean
  language sql immutable
  as $$ select of_area = '{{pemda}}' and of_role = any (array['lead-agency-officer', 'lead-agency-head',
          'welfare-data-officer', 'bpjs-branch', 'finance', 'opd-payer', 'auditor', 'administrator']) $$;

-- By which proposal it was agreed on; empty where one person gave it.
alter table role_grant add column proposal_id uuid references proposal;
create unique index role_grant_once on role_grant (proposal_id, account_id, role, area) where proposal_id is not null;

-- Whether nobody but the giver was ever here who could agree, on the screen or by attesting a signed sheet.
create function stands_alone(giver uuid) returns boolean
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select not exists (select from role_grant g where g.area = '{{pemda}}' and g.account_id is distinct from giver
          and g.role in ('lead-agency-officer', 'lead-agency-head', 'welfare-data-officer', 'administrator')) $$;

-- One person gives what is not weighty, and the very first duty of somebody who can agree to the next.
create or replace function give_grant(new_id uuid, account uuid, new_role text, new_area text, from_day date, to_day date,
    new_letter text, at timestamptz)
  returns boolean
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ -- Two first duties in the same second are given one after the other.
        select pg_advisory_xact_lock(hashtextextended('first duty {{pemda}}', 0))
          where is_weighty_duty(new_role, new_area);
        with given as (
          insert into role_grant (id, account_id, role, area, valid_from, valid_to, letter, granted_by, granted_at)
          select new_id, account, new_role, new_area, from_day, to_day, new_letter,
                 nullif(current_setting('payung.actor', true), '')::uuid, at
          where current_setting('payung.role', true) in ('administrator', 'installer')
            and new_area >= nullif(current_setting('payung.area', true), '')
            and new_area < nullif(current_setting('payung.area', true), '') || '~'
            and (current_setting('payung.role', true) = 'installer'
              or not is_weighty_duty(new_role, new_area)
              or (new_role in ('lead-agency-officer', 'lead-agency-head', 'welfare-data-officer', 'administrator')
                and account <> current_setting('payung.actor')::uuid
                and stands_alone(current_setting('payung.actor')::uuid)))
          returning 1)
        select exists (select from given) $$;

-- What two people agreed on, and nothing else: account, duties, days and letters are read from the proposal that somebody
-- else has signed. The duties of whoever hands over end in the same moment.
create function give_agreed_duties(of_proposal uuid, new_ids uuid[], at timestamptz) returns integer
  language sql security definer set search_path = {{schema}}, pg_temp
  as $$ with agreed as (
          select p.id, p.proposed_by, p.input, (p.input ->> 'accountId')::uuid as holder
          from proposal p
          where p.id = of_proposal and p.act in ('access.entrust-duty', 'access.hand-duties-over')
            and p.decision is null and p.withdrawn_at is null and p.expires_at >= at
            and nullif(current_setting('payung.area', true), '') = '{{pemda}}'
            and exists (select from approval a where a.proposal_id = p.id and a.decision = 'approved'
              and a.checker_id <> p.proposed_by and a.checker_id <> (p.input ->> 'accountId')::uuid)),
        ended as (
          update role_grant g set ended_at = at, ended_because = a.input ->> 'letter', ended_by = a.proposed_by
          from agreed a
          where g.ended_at is null and a.input ? 'ends' and a.input -> 'ends' ? g.id::text
          returning 1),
        given as (
          insert into role_grant (id, account_id, role, area, valid_from, valid_to, letter, granted_by, granted_at,
            proposal_id)
          select new_ids[d.place], a.holder, d.duty ->> 'role', d.duty ->> 'area', (d.duty ->> 'from')::date,
                 (d.duty ->> 'until')::date, d.duty ->> 'letter', a.proposed_by, at, a.id
          from agreed a, jsonb_array_elements(a.input -> 'duties') with ordinality as d (duty, place)
          where d.duty ->> 'area' = '{{pemda}}'
            or ((d.duty ->> 'area') collate "C" >= '{{pemda}}.' and (d.duty ->> 'area') collate "C" < '{{pemda}}.~')
          returning 1)
        select count(*)::integer from given $$;

-- The duties that an account holds on any day of an interval, whatever its areas: whoever agrees asks too.
drop function duties_between(uuid, date, date);
create function duties_between(account uuid, from_day date, to_day date)
  returns table (id uuid, role text, area text)
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select g.id, g.role, g.area from role_grant g
        where (current_setting('payung.role', true) in ('administrator', 'installer')
            or nullif(current_setting('payung.area', true), '') = '{{pemda}}')
          and g.account_id = account and g.ended_at is null
          and (to_day is null or g.valid_from <= to_day) and (g.valid_to is null or g.valid_to >= from_day) $$;

-- An account that was proposed for a duty and holds none yet is looked after by who administers the whole Pemda.
create or replace function administers(account uuid) returns boolean
  language sql stable security definer set search_path = {{schema}}, pg_temp
  as $$ select current_setting('payung.role', true) = 'administrator'
          and (exists (select from role_grant g where g.account_id = account
              and g.area >= nullif(current_setting('payung.area', true), '')
              and g.area < nullif(current_setting('payung.area', true), '') || '~')
            or (nullif(current_setting('payung.area', true), '') = '{{pemda}}'
              and exists (select from proposal p where p.act in ('access.entrust-duty', 'access.hand-duties-over')
                and p.input ->> 'accountId' = account::text)))
          and not exists (select from role_grant g where g.account_id = account and g.ended_at is null
            and not (g.area >= nullif(current_setting('payung.area', true), '')
                 and g.area < nullif(current_setting('payung.area', true), '') || '~')) $$;

do $$
declare f text;
begin
  foreach f in array array['is_weighty_duty(text, text)', 'stands_alone(uuid)',
    'give_agreed_duties(uuid, uuid[], timestamptz)', 'duties_between(uuid, date, date)']
  loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to payung_app';
  end loop;
end $$;
