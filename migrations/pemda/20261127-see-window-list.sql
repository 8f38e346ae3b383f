-- Whether the one who asks sees this list at all: nobody states a purpose for what is not his to see. It runs with the
-- rights of the asker, so the policies of the tables answer.
create function sees_list(of_about text, of_list text) returns boolean
  language sql stable security invoker set search_path = {{schema}}, pg_temp
  as $$ select case of_about
          when 'list' then exists (select from nomination_list l where l.id::text = of_list)
          when 'run' then exists (select from verification_run r where r.id::text = of_list)
          else coalesce(of_list >= nullif(current_setting('payung.area', true), '')
            and of_list < nullif(current_setting('payung.area', true), '') || '~', false) end $$;
revoke all on function sees_list(text, text) from public;
grant execute on function sees_list(text, text) to payung_app;
