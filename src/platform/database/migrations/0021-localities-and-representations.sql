-- What plans need beside their words: the localities the area is divided into, and what was said of the draft.

-- Section 9: localities of the area, and those whose people have significantly poorer outcomes.
create table plan_locality (
  id uuid primary key,
  partnership_id integer not null references partnership,
  plan_id uuid not null,
  area_id integer not null references area,
  -- Than whom outcomes are significantly poorer there; null: not identified.
  poorer_than text check (poorer_than in ('other-localities', 'scotland', 'both')),
  why text not null default '' check (char_length(why) <= 5000),
  -- Regulation 2 of SSI 2016/364 counts people but does not say by which estimate.
  people integer check (people >= 0),
  people_source text check (char_length(people_source) between 1 and 300),
  published_at timestamptz,
  check (poorer_than is null or why <> ''),
  unique (plan_id, area_id),
  foreign key (plan_id, partnership_id) references plan (id, partnership_id)
);
call keep_known('plan_locality');
call keep_tenant('plan_locality', published => true);

-- What somebody said of a draft (sections 6 and 10). Their words stay with the partnership's staff; what everybody may
-- read of them is written anew, since they may name people.
create table representation (
  id uuid primary key,
  partnership_id integer not null references partnership,
  plan_id uuid not null,
  -- Null: a resident, who is not named.
  body_id uuid references body,
  received_on date not null,
  words text not null check (char_length(words) between 1 and 20000),
  shown_words text check (char_length(shown_words) between 1 and 5000),
  answer text check (char_length(answer) between 1 and 5000),
  answered_on date check (answered_on >= received_on),
  -- Number of the version published after it was taken account of.
  version_number integer check (version_number > 0),
  check ((answer is null) = (answered_on is null)),
  foreign key (plan_id, partnership_id) references plan (id, partnership_id)
);
call keep_known('representation');
call keep_tenant('representation', published => false);
create index representation_by_plan on representation (plan_id, received_on);

-- Lists of National Outcomes are everybody's to read and the nation's to add to.
alter table national_outcome_list enable row level security;
create policy seen on national_outcome_list for select to commonty_runtime using (true);
create policy added on national_outcome_list for insert to commonty_runtime with check (actor_writes(null));
create policy changed on national_outcome_list for update to commonty_runtime
  using (actor_writes(null)) with check (actor_writes(null));
grant insert, update on national_outcome_list to commonty_runtime;
alter table national_outcome enable row level security;
create policy seen on national_outcome for select to commonty_runtime using (true);
create policy added on national_outcome for insert to commonty_runtime with check (actor_writes(null));
grant insert on national_outcome to commonty_runtime;
call move_publication_with('national_outcome_list');
call move_publication_with('national_outcome');
