-- Rounds of reports: what was frozen stays, addresses go with it, and links are found by what is kept of them.

alter table reporting_round
  -- Of what was frozen, as PostgreSQL writes it.
  add column frozen_sha256 text check (frozen_sha256 ~ '^[0-9a-f]{64}$'),
  add check ((frozen is null) = (frozen_sha256 is null));
call keep_known('reporting_round');
-- An action is asked about in one round at a time: what comes late goes to the next.
create unique index reporting_round_one_open on reporting_round (partnership_id) where frozen_at is null;

-- A chaser makes a link of its own; those before it hold as long.
create index update_request_history_by_token on update_request_history (token_hash);
create index action_update_by_request on action_update (request_id);

-- A name may still be taken out of what the round is called, as the law asks.
create function refuse_round_change() returns trigger language plpgsql as $$
declare
  loose text[] := array['name', 'version', 'recorded_from'];
begin
  if tg_op = 'UPDATE' and old.frozen_at is null then return new; end if;
  if tg_op = 'DELETE' and old.frozen_at is null then return old; end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - loose = to_jsonb(old) - loose then return new; end if;
  raise exception 'A round of reports that was frozen stays as it is: % is refused.', lower(tg_op)
    using errcode = 'integrity_constraint_violation';
end
$$;
create trigger frozen_round_stays before update or delete on reporting_round
  for each row execute function refuse_round_change();

-- Of a request only whom it was sent to may still go.
create function refuse_frozen_request() returns trigger language plpgsql as $$
declare
  loose text[] := array['account_id', 'email', 'token_hash', 'expires_at', 'version', 'recorded_from'];
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - loose = to_jsonb(old) - loose then return new; end if;
  if exists (select from reporting_round
              where id = case tg_op when 'DELETE' then old.round_id else new.round_id end and frozen_at is not null) then
    raise exception 'The round of this request was frozen: % is refused.', lower(tg_op)
      using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger frozen_request_stays before insert or update or delete on update_request
  for each row execute function refuse_frozen_request();

-- Definer: nobody else may write to a history. The hash of a link stays, so that an old link can be told from a wrong one.
create function forget_addresses_of_round() returns trigger
language plpgsql security definer set search_path from current as $$
begin
  update update_request set email = null where round_id = new.id and email is not null;
  update update_request_history set email = null where round_id = new.id and email is not null;
  return null;
end
$$;
create trigger frozen_round_forgets after update on reporting_round
  for each row when (old.frozen_at is null and new.frozen_at is not null)
  execute function forget_addresses_of_round();
