-- Bodies that the law makes partners come with Commonty, as known on a day: where each stands, what is not certain, and
-- whether somebody who keeps the record has confirmed it since.
create table body_origin (
  body_id uuid primary key references body,
  -- Of the list in the code: the same body whatever it is called by now.
  key text not null unique,
  source text not null check (char_length(source) between 1 and 1000),
  known_on date not null,
  doubt text check (char_length(doubt) between 1 and 1000),
  -- False where people had registered the body before: its record is theirs.
  made boolean not null,
  confirmed_at timestamptz
);
alter table body_origin enable row level security;
create policy seen on body_origin for select to commonty_runtime
  using (exists (select from body where body.id = body_id));
create policy changed on body_origin for update to commonty_runtime
  using (exists (select from body where body.id = body_id and actor_writes_scope(registered_by_partnership_id)))
  with check (exists (select from body where body.id = body_id and actor_writes_scope(registered_by_partnership_id)));
grant select on body_origin to commonty_runtime;
grant update (confirmed_at) on body_origin to commonty_runtime;
call move_publication_with('body_origin');

-- A membership that the list proposes and that nobody of the partnership has confirmed or corrected yet.
alter table membership
  add column proposed_source text check (char_length(proposed_source) between 1 and 1000),
  add column proposed_doubt text check (char_length(proposed_doubt) between 1 and 1000),
  add check (proposed_doubt is null or proposed_source is not null);
call keep_known('membership');

-- An auditor's role may be for a time: its holder reads a partnership as it was on days of it, and no other. Null: any day.
alter table role_grant
  add column reads_from date,
  add column reads_until date,
  add check (reads_until >= reads_from),
  add check (role = 'auditor' or (reads_from is null and reads_until is null));
alter table invitation
  add column reads_from date,
  add column reads_until date,
  add check (reads_until >= reads_from),
  add check (role = 'auditor' or (reads_from is null and reads_until is null));

-- Whoever reads as at a moment does not read in the trail what was done after it.
drop policy seen on audit_entry;
create policy seen on audit_entry for select to commonty_runtime
  using (actor_reads_scope(partnership_id) and (as_at() is null or at <= as_at()));
