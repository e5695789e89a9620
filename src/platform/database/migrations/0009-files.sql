-- Files that people bring. Their contents stand in a folder, each under its SHA-256; here stands what is known of them.

create table stored_file (
  id uuid primary key,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes > 0),
  -- As its uploader's browser gave it, without folders. Shown, never used as a path.
  original_name text not null check (original_name <> ''),
  -- By its content; null until somebody has looked at that.
  media_type text,
  -- Null once the account is erased.
  uploaded_by uuid references account on delete set null,
  uploaded_at timestamptz not null default now(),
  -- quarantined: nobody may open it. refused: nobody ever will, and its content is gone.
  state text not null default 'quarantined' check (state in ('quarantined', 'cleared', 'refused')),
  -- Why it is refused: see src/platform/files/file-refusal.ts.
  reason jsonb,
  check ((state = 'refused') = (reason is not null)),
  check (state <> 'cleared' or media_type is not null)
);
create index stored_file_by_content on stored_file (sha256);
create index stored_file_by_uploader on stored_file (uploaded_by);

alter table stored_file enable row level security;
create policy seen on stored_file for select to commonty_runtime
  using (uploaded_by = actor_account() or state = 'cleared');
create policy added on stored_file for insert to commonty_runtime
  with check (uploaded_by = actor_account() and state = 'quarantined');
grant select, insert on stored_file to commonty_runtime;

-- Releases that somebody brought through the pages. loaded_by is then a pseudonym, which the pages never show.
alter table release
  add column uploaded boolean not null default false,
  -- Of a release that takes another back: that one, and the one whose figures came back; null where there was none.
  add column undoes integer references release,
  add column restores integer references release;

-- A file of figures that an analyst of the nation brings: from the look at it to the release made of it.
create table upload (
  id uuid primary key,
  file_id uuid not null unique references stored_file,
  -- How a tidy file is read: a copy, so that a mapping saved anew changes nothing here. Null: by a layout Commonty knows.
  mapping_key text,
  mapping jsonb,
  check ((mapping_key is null) = (mapping is null)),
  -- waiting: for the scanner of viruses. While somebody works on it (checking, loading, undoing), they hold an
  -- advisory lock; without one they were interrupted. failed: for no fault of the file.
  state text not null check (state in
    ('waiting', 'checking', 'checked', 'unusable', 'loading', 'loaded', 'unchanged', 'undoing', 'undone', 'failed')),
  -- How far whoever works on it is.
  rows_read bigint not null default 0,
  fraction double precision not null default 0,
  -- What it was taken for, and what was found: see src/evidence/uploads/upload.ts.
  recognised jsonb,
  preview jsonb,
  -- Why it cannot be used, or why the work failed.
  problem text,
  release_id integer references release,
  undone_by integer references release,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);
create index upload_by_release on upload (release_id);
create index upload_by_undone_by on upload (undone_by);

-- Cells of an upload that are wrong (fatal: the file cannot be loaded), or that are left out of what is loaded.
create table upload_cell (
  upload_id uuid not null references upload on delete cascade,
  position integer not null,
  fatal boolean not null,
  sheet text,
  line integer,
  column_name text,
  value text,
  reason text not null,
  primary key (upload_id, position)
);

-- Evidence is shared by all partnerships, so those of the whole nation load it. Whether there is such a file is told
-- only of those that may be opened, and to whoever brought it.
alter table upload enable row level security;
create policy seen on upload for select to commonty_runtime using (
  current_setting('commonty.reads', true) = 'all'
  and exists (select from stored_file where stored_file.id = file_id));
create policy added on upload for insert to commonty_runtime with check (
  current_setting('commonty.writes', true) = 'all');
create policy changed on upload for update to commonty_runtime
  using (current_setting('commonty.writes', true) = 'all')
  with check (current_setting('commonty.writes', true) = 'all');
create policy removed on upload for delete to commonty_runtime
  using (current_setting('commonty.writes', true) = 'all');
grant select, insert, update, delete on upload to commonty_runtime;

alter table upload_cell enable row level security;
create policy seen on upload_cell for select to commonty_runtime using (
  exists (select from upload where upload.id = upload_id));
grant select on upload_cell to commonty_runtime;
