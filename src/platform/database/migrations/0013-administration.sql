-- Reading the audit trail: as fast at its thousandth page as at its first, whatever is looked for.

-- The time of an entry never goes back, also where somebody sets the server's clock back: so the order of entries is
-- the order of their times, and a day is a stretch of positions.
create or replace function record_audit(
  actor text, acting_for text, partnership_id integer, action text, subject_id text,
  before jsonb, after jsonb, why text
) returns bigint language plpgsql security definer set search_path from current as $$
declare
  last record;
  entry audit_entry;
begin
  perform pg_advisory_xact_lock(4, 1);
  select a.position, a.hash, a.at into last from audit_entry a order by a.position desc limit 1;
  entry := row(coalesce(last.position, 0) + 1, greatest(clock_timestamp(), last.at), actor, acting_for, partnership_id,
    action, subject_id, before, after, why, coalesce(last.hash, sha256('commonty')), '\x');
  entry.hash := sha256(entry.previous_hash || convert_to(audit_text(entry), 'UTF8'));
  insert into audit_entry select (entry).*;
  return entry.position;
end
$$;

create index audit_entry_by_time on audit_entry (at, position);
create index audit_entry_by_partnership on audit_entry (partnership_id, position);
create index audit_entry_by_partnership_action on audit_entry (partnership_id, action, position);
create index audit_entry_by_action on audit_entry (action, position);
create index audit_entry_by_actor on audit_entry (actor, position);
create index audit_entry_by_acting_for on audit_entry (acting_for, position) where acting_for is not null;

-- Position of the first entry made at a moment or after it; beyond every position where there is none. Definer: where
-- the trail stood on a day says nothing of what is in it.
create function audit_position_at(moment timestamptz) returns bigint
language sql stable security definer set search_path from current as $$
  select coalesce((select position from audit_entry where at >= moment order by at, position limit 1),
                  9223372036854775807)
$$;

-- The end of the whole trail, for whoever takes a part of it away and wants to check it.
create function audit_head() returns table (head_position bigint, head_hash bytea)
language sql stable security definer set search_path from current as $$
  select position, hash from audit_entry order by position desc limit 1
$$;

-- Times in which an administrator acts for somebody else. Whether one still lasts is reckoned when it is asked: no job
-- that fails to run can prolong it.
create table acting_session (
  id uuid primary key,
  -- The actor's session; it may be over and gone before this row is.
  session_id uuid not null,
  actor_account_id uuid not null references account on delete cascade,
  for_account_id uuid not null references account on delete cascade,
  why text not null check (why <> '' and length(why) <= 2000),
  began_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > began_at and ends_at <= began_at + interval '30 minutes'),
  -- Set where it was ended before its time.
  ended_at timestamptz check (ended_at >= began_at),
  -- When the person was told what had been done; null while it lasts.
  told_at timestamptz,
  check (actor_account_id <> for_account_id)
);
-- One at a time in a session, also of two that are begun at once.
create unique index acting_session_open on acting_session (session_id) where ended_at is null;
create index acting_session_by_actor on acting_session (actor_account_id);
create index acting_session_by_person on acting_session (for_account_id);
create index acting_session_untold on acting_session (ends_at) where told_at is null;

-- The receipt of an erasure is the last that is known of somebody: it goes when it has left or was given up.
create function forget_erasure_receipt() returns trigger language plpgsql as $$
begin
  delete from mail_message where id = new.id;
  return null;
end
$$;
create trigger forget_erasure_receipt after update on mail_message for each row
  when (new.kind = 'erasure-receipt' and num_nonnulls(new.sent_at, new.failed_at, new.stopped_at) > 0)
  execute function forget_erasure_receipt();
