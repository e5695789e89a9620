-- The audit trail: who did what, with what was there before and after, and why. Rows are only ever added, by
-- record_audit, each with a hash of itself and of the row before it.

create table audit_entry (
  -- 1, 2, 3 and so on, without a gap, in the order in which the doers' transactions were committed.
  position bigint primary key check (position > 0),
  at timestamptz not null,
  -- A pseudonym, or what did it of itself (command-line, system).
  actor text not null check (actor <> ''),
  -- For whom, where somebody acts for someone else; then why says why.
  acting_for text check (acting_for is null or why is not null),
  -- The partnership's council area; null where it concerns them all.
  partnership_id integer,
  -- subject.done, such as release.loaded.
  action text not null check (action ~ '^[a-z][a-z-]*\.[a-z][a-z-]*$'),
  subject_id text not null check (subject_id <> ''),
  before jsonb,
  after jsonb,
  why text,
  previous_hash bytea not null check (octet_length(previous_hash) = 32),
  hash bytea not null unique check (octet_length(hash) = 32)
);
create index audit_entry_by_subject on audit_entry (subject_id, position);

-- A text with its length in bytes before it, so that no two rows read the same; - where there is none.
create function audit_part(part text) returns text language sql immutable as $$
  select case when part is null then '-,' else octet_length(convert_to(part, 'UTF8')) || ':' || part || ',' end
$$;

-- What a row's hash is made of, besides the hash before it: see src/platform/audit/entry-hash.ts, which reads the
-- same, so that the trail can be checked without trusting this function.
create function audit_text(entry audit_entry) returns text language sql stable as $$
  select audit_part(entry.position::text)
    || audit_part(to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
    || audit_part(entry.actor)
    || audit_part(entry.acting_for)
    || audit_part(entry.partnership_id::text)
    || audit_part(entry.action)
    || audit_part(entry.subject_id)
    || audit_part(entry.before::text)
    || audit_part(entry.after::text)
    || audit_part(entry.why)
$$;

-- Writers take turns until they commit: the price of an order that nobody can dispute.
create function record_audit(
  actor text, acting_for text, partnership_id integer, action text, subject_id text,
  before jsonb, after jsonb, why text
) returns bigint language plpgsql as $$
declare
  last record;
  entry audit_entry;
begin
  perform pg_advisory_xact_lock(4, 1);
  select a.position, a.hash into last from audit_entry a order by a.position desc limit 1;
  entry := row(coalesce(last.position, 0) + 1, clock_timestamp(), actor, acting_for, partnership_id, action,
    subject_id, before, after, why, coalesce(last.hash, sha256('commonty')), '\x');
  entry.hash := sha256(entry.previous_hash || convert_to(audit_text(entry), 'UTF8'));
  insert into audit_entry select (entry).*;
  return entry.position;
end
$$;

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail only grows: % is refused.', lower(tg_op);
end
$$;
create trigger audit_entry_stays before update or delete on audit_entry
  for each row execute function refuse_audit_change();
create trigger audit_entry_is_kept before truncate on audit_entry
  for each statement execute function refuse_audit_change();
