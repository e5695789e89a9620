-- A partner signs what an outcome says. Its version moves with other things too: with its place among the others, with
-- who looked for conflicts, and when it is published. Those who signed the words as they are have signed them still.
create function keep_signatures() returns trigger language plpgsql as $$
begin
  if (new.name, new.improvement, new.starts_on, new.ends_on, new.inequality, new.inequality_exception,
      new.prevention, new.scope)
     is not distinct from
     (old.name, old.improvement, old.starts_on, old.ends_on, old.inequality, old.inequality_exception,
      old.prevention, old.scope) then
    update outcome_owner set signed_version = new.version where outcome_id = new.id and signed_version = old.version;
  end if;
  return null;
end
$$;
create trigger keep_signatures after update on plan_outcome for each row
  when (new.version <> old.version)
  execute function keep_signatures();
