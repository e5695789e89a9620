-- Annual progress reports (sections 8 and 12 of the Community Empowerment (Scotland) Act 2015): only judgements are kept
-- here while one is written, since what is recorded draws itself; what is published is a version, which never changes.
create table progress_report (
  id uuid primary key,
  partnership_id integer not null references partnership,
  plan_id uuid not null,
  -- Both days belong to the year.
  year_from date not null,
  year_until date not null check (year_until > year_from),
  summary text not null default '' check (char_length(summary) <= 20000),
  -- Section 8(2)(b), of a local outcomes improvement plan alone: how far communities took part, and how effective it was.
  extent text not null default '' check (char_length(extent) <= 20000),
  effectiveness text not null default '' check (char_length(effectiveness) <= 20000),
  -- Moves with its judgements, so that its version counts changes of theirs too.
  saved_at timestamptz not null default recording_at(),
  unique (id, partnership_id),
  unique (plan_id, year_from),
  foreign key (plan_id, partnership_id) references plan (id, partnership_id)
);
call keep_known('progress_report');
call keep_tenant('progress_report', published => false);

-- Whether an outcome improved in the year (sections 8(2)(a) and 12(2)).
create table outcome_judgement (
  id uuid primary key,
  partnership_id integer not null references partnership,
  report_id uuid not null,
  outcome_id uuid not null,
  improved text not null check (improved in ('improved', 'not-improved', 'not-known')),
  words text not null check (char_length(words) between 1 and 5000),
  unique (report_id, outcome_id),
  foreign key (report_id, partnership_id) references progress_report (id, partnership_id),
  foreign key (outcome_id, partnership_id) references plan_outcome (id, partnership_id)
);
call keep_known('outcome_judgement');
call keep_tenant('outcome_judgement', published => false);

-- What was published, whole and for good: judgements with the facts as they stood.
create table progress_report_version (
  id uuid primary key,
  partnership_id integer not null references partnership,
  report_id uuid not null,
  number integer not null check (number > 0),
  note text not null default '' check (char_length(note) <= 5000),
  content jsonb not null,
  -- Of the content as it is written here, in PostgreSQL's own text form.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  renderer text not null,
  published_at timestamptz not null default recording_at(),
  published_by text not null,
  unique (report_id, number),
  foreign key (report_id, partnership_id) references progress_report (id, partnership_id)
);
create index progress_report_version_by_partnership on progress_report_version (partnership_id);
alter table progress_report_version enable row level security;
create policy seen on progress_report_version for select to commonty_runtime using (true);
create policy added on progress_report_version for insert to commonty_runtime with check (actor_writes(partnership_id));
grant select, insert on progress_report_version to commonty_runtime;
call move_publication_with('progress_report_version');
create function refuse_report_change() returns trigger language plpgsql as $$
begin
  raise exception 'A published progress report stays as it is: % is refused. Publish a further version.', lower(tg_op)
    using errcode = 'integrity_constraint_violation';
end
$$;
create trigger progress_report_version_stays before update or delete on progress_report_version
  for each row execute function refuse_report_change();
create trigger progress_report_version_is_kept before truncate on progress_report_version
  for each statement execute function refuse_report_change();
