-- Actions: what was said and decided of them stays as it was said.
create index action_by_partnership on action (partnership_id);
create index action_by_promise on action (promise_id);
create index action_measure_by_measure on action_measure (measure_id);

-- An update is corrected by a later one, a decision by another. Only acceptance and publication come after.
create function hold_word_of_action() returns trigger language plpgsql as $$
declare
  -- Set once, after the words; a version and its moment are the history's.
  later text[] := array['accepted_on', 'published_at', 'version', 'recorded_from'];
begin
  -- A name that must go is taken out by the owner, who says so in the same transaction (0023).
  if tg_op = 'UPDATE' and current_user <> 'commonty_runtime'
    and coalesce(current_setting('commonty.redacting', true), '') = 'on' then return new; end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - later = to_jsonb(old) - later
    and coalesce(to_jsonb(old) ->> 'accepted_on', to_jsonb(new) ->> 'accepted_on', '')
        = coalesce(to_jsonb(new) ->> 'accepted_on', '')
    and (old.published_at is null or new.published_at = old.published_at) then return new; end if;
  raise exception 'What was said of an action stays: % of % is refused. Record a later one.', lower(tg_op), tg_table_name
    using errcode = 'integrity_constraint_violation';
end
$$;
create trigger hold_word before update or delete on action_update
  for each row execute function hold_word_of_action();
create trigger hold_word before update or delete on action_decision
  for each row execute function hold_word_of_action();

-- What hangs on an action is everybody's as soon as the action is; of updates, those that were accepted.
create function publish_with_action() returns trigger language plpgsql as $$
begin
  update action_owner set published_at = new.published_at where action_id = new.id and published_at is null;
  update milestone set published_at = new.published_at where action_id = new.id and published_at is null;
  update action_measure set published_at = new.published_at where action_id = new.id and published_at is null;
  update action_decision set published_at = new.published_at where action_id = new.id and published_at is null;
  update action_update set published_at = new.published_at
   where action_id = new.id and published_at is null and accepted_on is not null;
  return null;
end
$$;
create trigger publish_with_action after update on action
  for each row when (old.published_at is null and new.published_at is not null)
  execute function publish_with_action();
