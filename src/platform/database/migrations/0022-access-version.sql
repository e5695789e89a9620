-- Who somebody is and what they may do is remembered between requests until this moves: it goes up with every change to
-- a session, an account or a role, in the transaction that changes it.
alter table instance add column access_version bigint not null default 0;

-- Deferred to the commit, so that what was read before it is not remembered under the version after it.
create function move_access() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if current_setting('commonty.access_moved', true) is distinct from pg_current_xact_id()::text then
    update instance set access_version = access_version + 1;
    perform set_config('commonty.access_moved', pg_current_xact_id()::text, true);
  end if;
  return null;
end
$$;

-- A session that begins changes nothing for the others, and one that is used (last_seen_at) is read again by itself.
create constraint trigger move_access after delete or update of account_id, token_hash, created_at, second_factor_at
  on session deferrable initially deferred for each row execute function move_access();
create constraint trigger move_access after delete or update of name, email, second_factor_enabled
  on account deferrable initially deferred for each row execute function move_access();
create constraint trigger move_access after delete or update
  on account_pseudonym deferrable initially deferred for each row execute function move_access();
create constraint trigger move_access after insert or update or delete
  on role_grant deferrable initially deferred for each row execute function move_access();
create constraint trigger move_access after insert or update or delete
  on acting_session deferrable initially deferred for each row execute function move_access();
