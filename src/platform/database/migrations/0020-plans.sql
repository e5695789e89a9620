-- Plans of a partnership: what it wants to be otherwise for whom, by when, and what each partner does about it. The
-- working draft lives in rows; what is published is a version, which never changes.

-- What the nation wants (Part 1 of the Community Empowerment (Scotland) Act 2015): lists that Ministers replace.
create table national_outcome_list (
  id uuid primary key,
  name text not null unique check (char_length(name) between 1 and 200),
  in_force_from date not null,
  in_force_until date check (in_force_until >= in_force_from),
  source text not null check (char_length(source) between 1 and 500)
);
create table national_outcome (
  id uuid primary key,
  list_id uuid not null references national_outcome_list,
  position integer not null,
  code text not null check (code ~ '^[a-z0-9-]+$'),
  words text not null check (char_length(words) between 1 and 500),
  unique (list_id, code)
);
grant select on national_outcome_list, national_outcome to commonty_runtime;

-- A local outcomes improvement plan (section 6), or the plan of a locality (section 10).
create table plan (
  id uuid primary key,
  partnership_id integer not null references partnership,
  kind text not null check (kind in ('loip', 'locality')),
  title text not null check (char_length(title) between 1 and 200),
  title_gd text check (char_length(title_gd) between 1 and 200),
  locality_id integer references area check ((locality_id is not null) <= (kind = 'locality')),
  vision text not null default '' check (char_length(vision) <= 10000),
  -- Section 6(2)(d): needs and circumstances of the residents.
  needs text not null default '' check (char_length(needs) <= 20000),
  prevention text not null default '' check (char_length(prevention) <= 10000),
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  review_on date,
  -- When the first version was published: from then on it is there for everybody, in that version.
  published_at timestamptz,
  -- Moves with rows that belong to the plan, so that its version counts changes of theirs too.
  saved_at timestamptz not null default recording_at(),
  unique (id, partnership_id)
);
call keep_known('plan');
call keep_tenant('plan', published => true);
create index plan_by_partnership on plan (partnership_id, kind);

-- Few, each with why it was chosen.
create table plan_priority (
  id uuid primary key,
  partnership_id integer not null references partnership,
  plan_id uuid not null,
  position integer not null,
  name text not null check (char_length(name) between 1 and 200),
  why text not null default '' check (char_length(why) <= 5000),
  -- Left out of every version from now on; what hangs on it stays.
  left_out_on date,
  unique (id, partnership_id),
  foreign key (plan_id, partnership_id) references plan (id, partnership_id)
);
call keep_known('plan_priority');
call keep_tenant('plan_priority', published => false);
create index plan_priority_by_plan on plan_priority (plan_id, position);

-- An outcome the partnership answers for. Its id stays through all versions: the thread hangs on it.
create table plan_outcome (
  id uuid primary key,
  partnership_id integer not null references partnership,
  plan_id uuid not null,
  priority_id uuid not null,
  position integer not null,
  name text not null check (char_length(name) between 1 and 300),
  -- Sections 6(2)(b), (c) and 10(3): the improvement proposed, and its period.
  improvement text not null default '' check (char_length(improvement) <= 10000),
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  -- Section 5: how inequality of outcome is reduced or, exceptionally, why that is not appropriate here.
  inequality text not null default '' check (char_length(inequality) <= 5000),
  inequality_exception text check (char_length(inequality_exception) between 1 and 5000),
  prevention text not null default '' check (char_length(prevention) <= 5000),
  scope text not null check (scope in ('local', 'national', 'both')),
  -- Who looked for conflicts with national outcomes and found none; null where nobody did, or where one is recorded.
  no_conflict_by text check (char_length(no_conflict_by) between 1 and 200),
  -- Left out of every version from now on; its thread stays.
  left_out_on date,
  -- Set with the first published version that holds it.
  published_at timestamptz,
  unique (id, partnership_id),
  foreign key (plan_id, partnership_id) references plan (id, partnership_id),
  foreign key (priority_id, partnership_id) references plan_priority (id, partnership_id)
);
call keep_known('plan_outcome');
call keep_tenant('plan_outcome', published => true);
create index plan_outcome_by_plan on plan_outcome (plan_id, position);

-- Equal owners: each partner signs for itself.
create table outcome_owner (
  id uuid primary key,
  partnership_id integer not null references partnership,
  outcome_id uuid not null,
  body_id uuid not null references body,
  lead boolean not null default false,
  signed_on date,
  -- Name of the office that signed, such as chief executive; the person stands in the audit trail as a pseudonym.
  signed_as text check (char_length(signed_as) between 1 and 200),
  -- Version of the outcome they signed: where it has moved on, they signed other words.
  signed_version integer,
  published_at timestamptz,
  check ((signed_on is null) = (signed_as is null)),
  check ((signed_on is null) = (signed_version is null)),
  unique (outcome_id, body_id),
  foreign key (outcome_id, partnership_id) references plan_outcome (id, partnership_id)
);
call keep_known('outcome_owner');
call keep_tenant('outcome_owner', published => true);
create index outcome_owner_by_body on outcome_owner (body_id);

create table outcome_national (
  id uuid primary key,
  partnership_id integer not null references partnership,
  outcome_id uuid not null,
  national_outcome_id uuid not null references national_outcome,
  linked_on date not null,
  published_at timestamptz,
  unique (outcome_id, national_outcome_id),
  foreign key (outcome_id, partnership_id) references plan_outcome (id, partnership_id)
);
call keep_known('outcome_national');
call keep_tenant('outcome_national', published => true);

-- Where what is wanted here and nationally pull apart: both texts, what is contested, who decides, what was decided.
create table outcome_conflict (
  id uuid primary key,
  partnership_id integer not null references partnership,
  outcome_id uuid not null,
  national_outcome_id uuid references national_outcome,
  local_text text not null check (char_length(local_text) between 1 and 2000),
  national_text text not null check (char_length(national_text) between 1 and 2000),
  contested text not null check (char_length(contested) between 1 and 2000),
  who_decides text not null check (char_length(who_decides) between 1 and 300),
  decision text check (char_length(decision) between 1 and 4000),
  decided_on date,
  published_at timestamptz,
  check ((decision is null) = (decided_on is null)),
  foreign key (outcome_id, partnership_id) references plan_outcome (id, partnership_id)
);
call keep_known('outcome_conflict');
call keep_tenant('outcome_conflict', published => true);
create index outcome_conflict_by_outcome on outcome_conflict (outcome_id);

-- What stands behind a priority or an outcome: a figure or a voice as it stood, with the way to it as it is now.
create table plan_evidence (
  id uuid primary key,
  partnership_id integer not null references partnership,
  plan_id uuid not null,
  priority_id uuid,
  outcome_id uuid,
  position integer not null,
  kind text not null check (kind in ('indicator', 'inequality', 'voice', 'document')),
  words text not null check (char_length(words) between 1 and 2000),
  -- Key of an indicator and the area it was read for, where it is a figure.
  indicator_key text,
  area_id integer references area,
  -- As it stood: the sentence, the figures with their intervals, periods and sources, the release they were read from.
  frozen jsonb,
  frozen_at timestamptz,
  live_link text check (char_length(live_link) <= 500),
  published_at timestamptz,
  check ((priority_id is null) <> (outcome_id is null)),
  foreign key (plan_id, partnership_id) references plan (id, partnership_id),
  foreign key (priority_id, partnership_id) references plan_priority (id, partnership_id),
  foreign key (outcome_id, partnership_id) references plan_outcome (id, partnership_id)
);
call keep_known('plan_evidence');
call keep_tenant('plan_evidence', published => true);
create index plan_evidence_by_plan on plan_evidence (plan_id);

-- What was published, whole and for good: content with its frozen evidence, never drawn again from live rows.
create table plan_version (
  id uuid primary key,
  partnership_id integer not null references partnership,
  plan_id uuid not null,
  number integer not null check (number > 0),
  -- What it changes, in the words of whoever published it.
  note text not null default '' check (char_length(note) <= 5000),
  content jsonb not null,
  -- Of the content as it is written here, in PostgreSQL's own text form.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  renderer text not null,
  published_at timestamptz not null default recording_at(),
  published_by text not null,
  unique (plan_id, number),
  foreign key (plan_id, partnership_id) references plan (id, partnership_id)
);
alter table plan_version enable row level security;
create policy seen on plan_version for select to commonty_runtime using (true);
create policy added on plan_version for insert to commonty_runtime with check (actor_writes(partnership_id));
grant select, insert on plan_version to commonty_runtime;
call move_publication_with('plan_version');
create function refuse_version_change() returns trigger language plpgsql as $$
begin
  raise exception 'A published version of a plan stays as it is: % is refused.', lower(tg_op)
    using errcode = 'integrity_constraint_violation';
end
$$;
create trigger plan_version_stays before update or delete on plan_version
  for each row execute function refuse_version_change();
create trigger plan_version_is_kept before truncate on plan_version
  for each statement execute function refuse_version_change();

-- How one knows whether an outcome comes closer: an indicator, or a measure of the partnership's own.
create table measure (
  id uuid primary key,
  partnership_id integer not null references partnership,
  outcome_id uuid not null,
  position integer not null,
  name text not null check (char_length(name) between 1 and 300),
  -- Key of an indicator of the picture of need; null: values are recorded here.
  indicator_key text,
  area_id integer references area,
  unit text not null check (char_length(unit) between 1 and 100),
  value_type text not null check (value_type in ('percent', 'rate', 'count', 'money', 'number', 'yes-no')),
  decimals smallint not null default 1 check (decimals between 0 and 6),
  polarity text not null check (polarity in ('high-is-good', 'high-is-bad', 'neutral')),
  -- Whose it is to report.
  owner_body_id uuid references body,
  disaggregation text check (char_length(disaggregation) <= 500),
  -- Months that one value covers, which is also how often one is due; null where it is an indicator's.
  period_months smallint check (period_months between 1 and 120),
  -- Why there is none yet, where there is none.
  not_available text check (char_length(not_available) between 1 and 1000),
  baseline_value numeric,
  baseline_on date,
  -- Of an indicator: the release the baseline was read from, so that a revision is noticed.
  baseline_release_id integer,
  -- Left out of every version from now on; what was published of it stays.
  left_out_on date,
  published_at timestamptz,
  check ((baseline_value is null) = (baseline_on is null)),
  unique (id, partnership_id),
  foreign key (outcome_id, partnership_id) references plan_outcome (id, partnership_id)
);
call keep_known('measure');
call keep_tenant('measure', published => true);
create index measure_by_outcome on measure (outcome_id, position);

create table measure_target (
  id uuid primary key,
  partnership_id integer not null references partnership,
  measure_id uuid not null,
  years smallint not null check (years in (1, 3, 10)),
  due_on date not null,
  value numeric not null,
  published_at timestamptz,
  unique (measure_id, years),
  foreign key (measure_id, partnership_id) references measure (id, partnership_id)
);
call keep_known('measure_target');
call keep_tenant('measure_target', published => true);

create table measure_value (
  id uuid primary key,
  partnership_id integer not null references partnership,
  measure_id uuid not null,
  period text not null check (char_length(period) between 1 and 40),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  value numeric,
  lower_limit numeric,
  upper_limit numeric,
  -- Why there is no value; a value and a reason exclude each other.
  not_available text check (char_length(not_available) between 1 and 500),
  -- Why it may not be compared with the values before it, where it may not.
  break_reason text check (char_length(break_reason) between 1 and 500),
  -- Why it took the place of an earlier one, which stays in the history.
  corrected_why text check (char_length(corrected_why) between 1 and 1000),
  published_at timestamptz,
  check ((value is null) = (not_available is not null)),
  check ((lower_limit is null) = (upper_limit is null)),
  check (lower_limit <= value and value <= upper_limit),
  unique (measure_id, starts_on, ends_on),
  foreign key (measure_id, partnership_id) references measure (id, partnership_id)
);
call keep_known('measure_value');
call keep_tenant('measure_value', published => true);

-- What a partner commits (section 14(3)): to an outcome, or to the participation of communities.
create table promise (
  id uuid primary key,
  partnership_id integer not null references partnership,
  -- Null: to community participation.
  outcome_id uuid,
  body_id uuid not null references body,
  words text not null check (char_length(words) between 1 and 2000),
  kind text not null check (kind in ('money', 'staff', 'assets', 'data', 'service-change')),
  amount_pence bigint check (amount_pence > 0),
  -- Hundredths of a full-time post.
  fte_hundredths integer check (fte_hundredths > 0),
  due_on date not null,
  state text not null check (state in ('proposed', 'signed', 'delivering', 'kept', 'broken', 'renegotiated', 'withdrawn')),
  proposed_on date not null,
  -- The office that signed for the partner; the person stands in the audit trail as a pseudonym.
  signed_as text check (char_length(signed_as) between 1 and 200),
  signed_on date check (signed_on >= proposed_on),
  ended_on date,
  -- The promise that this one took the place of, by agreement of both sides.
  replaces_id uuid,
  published_at timestamptz,
  check ((kind = 'money') = (amount_pence is not null)),
  check ((kind = 'staff') = (fte_hundredths is not null)),
  check ((signed_on is null) = (signed_as is null)),
  check ((state in ('proposed', 'withdrawn')) or signed_on is not null),
  check ((state in ('kept', 'broken', 'renegotiated', 'withdrawn')) = (ended_on is not null)),
  unique (id, partnership_id),
  foreign key (outcome_id, partnership_id) references plan_outcome (id, partnership_id),
  foreign key (replaces_id, partnership_id) references promise (id, partnership_id)
);
call keep_known('promise');
call keep_tenant('promise', published => true);
create index promise_by_partnership on promise (partnership_id, outcome_id);
create index promise_by_body on promise (body_id);

-- What is done.
create table action (
  id uuid primary key,
  partnership_id integer not null references partnership,
  outcome_id uuid not null,
  promise_id uuid,
  -- As a tracker elsewhere names it, so that an import can be run again.
  reference text check (char_length(reference) between 1 and 60),
  name text not null check (char_length(name) between 1 and 300),
  words text not null default '' check (char_length(words) <= 5000),
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  -- Where; null: in the whole area.
  locality_id integer references area,
  prevention text check (prevention in ('primary', 'secondary', 'tertiary', 'responsive')),
  state text not null check (state in ('planned', 'under-way', 'done', 'stopped')),
  funding_ends_on date,
  -- Scale: people reached over people in need, each with its source.
  reach integer check (reach >= 0),
  reach_source text check (char_length(reach_source) between 1 and 500),
  need integer check (need > 0),
  need_source text check (char_length(need_source) between 1 and 500),
  -- The service before it and after it.
  service_before text check (char_length(service_before) between 1 and 3000),
  service_after text check (char_length(service_after) between 1 and 3000),
  published_at timestamptz,
  check ((reach is null) = (reach_source is null)),
  check ((need is null) = (need_source is null)),
  unique (id, partnership_id),
  unique (partnership_id, reference),
  foreign key (outcome_id, partnership_id) references plan_outcome (id, partnership_id),
  foreign key (promise_id, partnership_id) references promise (id, partnership_id)
);
call keep_known('action');
call keep_tenant('action', published => true);
create index action_by_outcome on action (outcome_id);

create table action_owner (
  id uuid primary key,
  partnership_id integer not null references partnership,
  action_id uuid not null,
  body_id uuid not null references body,
  lead boolean not null default false,
  -- Who is asked for the update; never public.
  account_id uuid,
  published_at timestamptz,
  unique (action_id, body_id),
  foreign key (action_id, partnership_id) references action (id, partnership_id)
);
call keep_known('action_owner');
call keep_tenant('action_owner', published => true);
create index action_owner_by_body on action_owner (body_id);
create index action_owner_by_account on action_owner (account_id);

create table milestone (
  id uuid primary key,
  partnership_id integer not null references partnership,
  action_id uuid not null,
  position integer not null,
  words text not null check (char_length(words) between 1 and 500),
  due_on date not null,
  done_on date,
  published_at timestamptz,
  foreign key (action_id, partnership_id) references action (id, partnership_id)
);
call keep_known('milestone');
call keep_tenant('milestone', published => true);
create index milestone_by_action on milestone (action_id, due_on);

-- Which measure an action should move, and why one may think so.
create table action_measure (
  id uuid primary key,
  partnership_id integer not null references partnership,
  action_id uuid not null,
  measure_id uuid not null,
  assumption text not null check (char_length(assumption) between 1 and 2000),
  evidence text not null default '' check (char_length(evidence) <= 3000),
  published_at timestamptz,
  unique (action_id, measure_id),
  foreign key (action_id, partnership_id) references action (id, partnership_id),
  foreign key (measure_id, partnership_id) references measure (id, partnership_id)
);
call keep_known('action_measure');
call keep_tenant('action_measure', published => true);

-- At review: stop, go on or spread, with what that costs where everybody in need is reached, and who pays.
create table action_decision (
  id uuid primary key,
  partnership_id integer not null references partnership,
  action_id uuid not null,
  decided text not null check (decided in ('stop', 'continue', 'spread')),
  reasons text not null check (char_length(reasons) between 1 and 4000),
  cost_at_full_need_pence bigint check (cost_at_full_need_pence >= 0),
  who_pays text check (char_length(who_pays) between 1 and 500),
  decided_on date not null,
  published_at timestamptz,
  foreign key (action_id, partnership_id) references action (id, partnership_id)
);
call keep_known('action_decision');
call keep_tenant('action_decision', published => true);
create index action_decision_by_action on action_decision (action_id);

-- The officer asks, leads answer, the officer accepts; then the round is frozen for the board.
create table reporting_round (
  id uuid primary key,
  partnership_id integer not null references partnership,
  name text not null check (char_length(name) between 1 and 200),
  opened_on date not null,
  due_on date not null check (due_on >= opened_on),
  -- The board's meeting it is for.
  meeting_id uuid,
  -- Everything as it stood when it was frozen.
  frozen jsonb,
  frozen_at timestamptz,
  published_at timestamptz,
  check ((frozen is null) = (frozen_at is null)),
  unique (id, partnership_id),
  foreign key (meeting_id, partnership_id) references meeting (id, partnership_id)
);
call keep_known('reporting_round');
call keep_tenant('reporting_round', published => true);
create index reporting_round_by_partnership on reporting_round (partnership_id, due_on);

-- One update that is asked for in a round: of an action, by the body that leads it.
create table update_request (
  id uuid primary key,
  partnership_id integer not null references partnership,
  round_id uuid not null,
  action_id uuid not null,
  body_id uuid not null references body,
  account_id uuid,
  -- Where nobody has an account: where the link is sent to. Erased when the round is frozen.
  email text check (char_length(email) between 3 and 254),
  -- SHA-256 of the link's token: one update, expiring, and opening it does nothing.
  token_hash text unique,
  expires_at timestamptz,
  asked_at timestamptz,
  last_chased_at timestamptz,
  state text not null check (state in ('asked', 'sent', 'returned', 'accepted', 'withdrawn')),
  comment text check (char_length(comment) between 1 and 2000),
  unique (id, partnership_id),
  unique (round_id, action_id),
  foreign key (round_id, partnership_id) references reporting_round (id, partnership_id),
  foreign key (action_id, partnership_id) references action (id, partnership_id)
);
call keep_known('update_request');
call keep_tenant('update_request', published => false);
create index update_request_by_account on update_request (account_id);
create index update_request_by_action on update_request (action_id);

-- What was said of an action at one time. Corrected by a later one, never edited.
create table action_update (
  id uuid primary key,
  partnership_id integer not null references partnership,
  action_id uuid not null,
  -- The request it answers; null: made of itself, or read from a tracker.
  request_id uuid,
  progress text not null check (progress in ('not-begun', 'on-course', 'behind', 'done', 'stopped')),
  words text not null check (char_length(words) between 1 and 5000),
  reach integer check (reach >= 0),
  -- Of the body that leads the action, signed off by its lead.
  signed_off_as text check (char_length(signed_off_as) between 1 and 200),
  said_on date not null,
  accepted_on date,
  published_at timestamptz,
  foreign key (action_id, partnership_id) references action (id, partnership_id),
  foreign key (request_id, partnership_id) references update_request (id, partnership_id)
);
call keep_known('action_update');
call keep_tenant('action_update', published => true);
create index action_update_by_action on action_update (action_id, said_on desc);
