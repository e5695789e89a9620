-- How measures stood when figures were last looked at: what the next look is compared with, so that officers hear of
-- what a load of figures changed, once. Worked out by a job, which alone reads it.
create table measure_standing (
  measure_id uuid primary key references measure,
  partnership_id integer not null references partnership,
  -- Number of the plan's version its baseline and targets are of.
  version_number integer not null,
  pace text check (pace in ('improving', 'worsening', 'rising', 'falling', 'no-clear-change', 'too-few-points')),
  course_1 text check (course_1 in ('met', 'missed', 'likely', 'possible', 'unlikely', 'cannot-tell')),
  course_3 text check (course_3 in ('met', 'missed', 'likely', 'possible', 'unlikely', 'cannot-tell')),
  course_10 text check (course_10 in ('met', 'missed', 'likely', 'possible', 'unlikely', 'cannot-tell')),
  -- What the baseline's period is given as now, where that is not the baseline; gone: it is not given any more.
  baseline_now numeric,
  baseline_gone boolean not null,
  -- First day of the period from which figures mean something else than the baseline; null: they do not.
  broken_from date,
  withdrawn boolean not null
);
create index measure_standing_by_partnership on measure_standing (partnership_id);
alter table measure_standing enable row level security;

create table measure_look (
  partnership_id integer primary key references partnership,
  data_version bigint not null,
  looked_at timestamptz not null default now()
);
alter table measure_look enable row level security;
