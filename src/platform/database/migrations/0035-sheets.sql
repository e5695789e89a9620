-- Spreadsheets in and out: how a tracker of somebody's own is read, what was brought in, and what each row became.

-- How the columns of a tracker are read: an object of texts by key, see src/plans/sheets/mapping.ts.
create table sheet_mapping (
  id uuid primary key,
  partnership_id integer not null references partnership,
  name text not null check (char_length(name) between 1 and 100),
  specification jsonb not null check (jsonb_typeof(specification) = 'object'),
  unique (id, partnership_id),
  unique (partnership_id, name)
);
call keep_tenant('sheet_mapping', published => false);

-- One spreadsheet: looked at, then brought in, then perhaps taken back. What its rows say stands in the file alone.
create table sheet_import (
  id uuid primary key,
  partnership_id integer not null references partnership,
  -- Null once nobody needs its content any more.
  file_id uuid references stored_file on delete set null,
  file_name text not null check (char_length(file_name) between 1 and 300),
  -- The plan whose own workbook it is; null: a tracker, read by a mapping.
  plan_id uuid,
  -- The copy of the workbook somebody downloaded, as it says of itself.
  copy uuid,
  mapping_id uuid,
  state text not null check (state in ('open', 'brought-in', 'taken-back')),
  -- Null once the account is erased.
  brought_by uuid references account on delete set null,
  brought_in_at timestamptz,
  taken_back_at timestamptz,
  -- How many rows of each sheet were new, changed, the same, refused: see src/plans/sheets/sheet-import.ts.
  counts jsonb,
  created_at timestamptz not null default recording_at(),
  check ((state = 'open') = (brought_in_at is null)),
  check ((state = 'taken-back') = (taken_back_at is not null)),
  check ((plan_id is null) = (copy is null)),
  check (plan_id is null or mapping_id is null),
  unique (id, partnership_id),
  foreign key (plan_id, partnership_id) references plan (id, partnership_id),
  foreign key (mapping_id, partnership_id) references sheet_mapping (id, partnership_id)
);
call keep_tenant('sheet_import', published => false);
create index sheet_import_by_partnership on sheet_import (partnership_id, created_at);
create index sheet_import_by_account on sheet_import (brought_by);
create index sheet_import_by_file on sheet_import (file_id);

-- What one row made or changed. No words of it: those stand in the records and their histories.
create table sheet_change (
  id uuid primary key,
  partnership_id integer not null references partnership,
  import_id uuid not null,
  sheet text not null check (sheet in ('measures', 'values', 'actions', 'milestones', 'updates')),
  line integer not null,
  record_id uuid not null,
  made boolean not null,
  -- Of the record as the row left it: whole, and of the columns that were read.
  mark text not null check (mark ~ '^v[0-9a-f]{10}$'),
  read_mark text not null check (read_mark ~ '^v[0-9a-f]{10}$'),
  taken_back boolean not null default false,
  foreign key (import_id, partnership_id) references sheet_import (id, partnership_id)
);
call keep_tenant('sheet_change', published => false);
create index sheet_change_by_import on sheet_change (import_id);
create index sheet_change_by_record on sheet_change (record_id);

-- As in 0033; besides, an update that a spreadsheet brought goes again with the rest of it. The history keeps it.
create or replace function hold_word_of_action() returns trigger language plpgsql as $$
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
  if tg_op = 'DELETE' and tg_table_name = 'action_update' and exists (
    select from sheet_change c join sheet_import i on i.id = c.import_id
     where c.record_id = old.id and c.sheet = 'updates' and c.made and i.state = 'taken-back') then return old; end if;
  raise exception 'What was said of an action stays: % of % is refused. Record a later one.', lower(tg_op), tg_table_name
    using errcode = 'integrity_constraint_violation';
end
$$;

-- Many entries of the trail at once (see record_audit, 0013): its end is looked for once, and not before each.
create function record_audits(
  actor text, acting_for text, partnership_id integer, why text, entries jsonb
) returns void language plpgsql security definer set search_path from current as $$
declare
  last record;
  entry audit_entry;
  one record;
begin
  perform pg_advisory_xact_lock(4, 1);
  select a.position, a.hash, a.at into last from audit_entry a order by a.position desc limit 1;
  for one in select * from jsonb_to_recordset(entries)
    as e (action text, "subjectId" text, before jsonb, after jsonb)
  loop
    entry := row(coalesce(last.position, 0) + 1, greatest(clock_timestamp(), last.at), actor, acting_for, partnership_id,
      one.action, one."subjectId", one.before, one.after, why, coalesce(last.hash, sha256('commonty')), '\x');
    entry.hash := sha256(entry.previous_hash || convert_to(audit_text(entry), 'UTF8'));
    insert into audit_entry select (entry).*;
    select entry.position, entry.hash, entry.at into last;
  end loop;
end
$$;
