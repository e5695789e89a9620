-- A promise that was signed is kept as it was signed: whoever wants other words, another amount or another day
-- renegotiates it, and both sides agree.
alter table promise
  -- How it is known to be kept, or why it was broken or withdrawn.
  add column ended_why text check (char_length(ended_why) between 1 and 2000),
  -- Why it takes the place of another.
  add column replaces_why text check (char_length(replaces_why) between 1 and 2000),
  -- When the partnership agreed to that; the partner agrees by signing.
  add column agreed_on date,
  add check ((replaces_id is null) = (replaces_why is null)),
  add check (agreed_on is null or replaces_id is not null),
  add check (replaces_id is null or state in ('proposed', 'withdrawn') or agreed_on is not null),
  add check (state not in ('kept', 'broken', 'withdrawn') or ended_why is not null),
  -- What nobody signed is nobody's promise yet.
  add check (published_at is null or signed_on is not null);
create unique index promise_replaced_once on promise (replaces_id) where replaces_id is not null and state <> 'withdrawn';
create index promise_due on promise (due_on) where state in ('signed', 'delivering');
call keep_known('promise');

create function hold_promise() returns trigger language plpgsql as $$
begin
  -- A name that must go is taken out by the owner, who says so in the same transaction (0023).
  if tg_op = 'UPDATE' and current_user <> 'commonty_runtime'
    and coalesce(current_setting('commonty.redacting', true), '') = 'on' then return new; end if;
  if old.signed_on is null then
    if tg_op = 'DELETE' then return old; end if;
    if new.signed_on is not null
       and (new.words, new.kind, new.amount_pence, new.fte_hundredths, new.due_on, new.outcome_id, new.body_id)
           is distinct from
           (old.words, old.kind, old.amount_pence, old.fte_hundredths, old.due_on, old.outcome_id, old.body_id) then
      raise exception 'A promise is signed in the words it has: change it first, then sign it.'
        using errcode = 'integrity_constraint_violation';
    end if;
  else
    if tg_op = 'DELETE' then
      raise exception 'A signed promise stays: delete is refused.' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.id, new.partnership_id, new.outcome_id, new.body_id, new.words, new.kind, new.amount_pence,
        new.fte_hundredths, new.due_on, new.proposed_on, new.signed_as, new.signed_on, new.replaces_id,
        new.replaces_why, new.agreed_on, new.published_at)
       is distinct from
       (old.id, old.partnership_id, old.outcome_id, old.body_id, old.words, old.kind, old.amount_pence,
        old.fte_hundredths, old.due_on, old.proposed_on, old.signed_as, old.signed_on, old.replaces_id,
        old.replaces_why, old.agreed_on, old.published_at) then
      raise exception 'A signed promise stays as it was signed: renegotiate it.'
        using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  if new.state <> old.state and not (new.state = any (case old.state
       when 'proposed' then array['signed', 'withdrawn']
       when 'signed' then array['delivering', 'kept', 'broken', 'renegotiated']
       when 'delivering' then array['kept', 'broken', 'renegotiated']
       else array[]::text[] end)) then
    raise exception 'A promise that is % cannot become %.', old.state, new.state
      using errcode = 'integrity_constraint_violation';
  end if;
  if old.state in ('kept', 'broken', 'renegotiated', 'withdrawn')
     and (new.ended_on, new.ended_why) is distinct from (old.ended_on, old.ended_why) then
    raise exception 'How a promise ended stays as it was recorded.' using errcode = 'integrity_constraint_violation';
  end if;
  if new.state = 'renegotiated' and old.state <> 'renegotiated'
     and not exists (select from promise where replaces_id = old.id and signed_on is not null) then
    raise exception 'A promise is renegotiated only by another that was signed in its place.'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger hold_promise before update or delete on promise for each row execute function hold_promise();
