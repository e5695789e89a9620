-- How priorities are chosen: candidates with their evidence, agreed criteria, what each body scored, who dissented, and
-- what was decided with reasons. And the plans that other Acts ask for, beside which the partnership's plan must sit.

-- Bodies somebody leads or speaks for, as in {12/019a…,*/019b…}: the partnership, or * for all of them, and the body.
create function actor_speaks_for(partnership integer, body uuid) returns boolean language sql stable parallel safe as $$
  select case coalesce(current_setting('commonty.speaks_for', true), '')
    when '' then false
    else array[partnership || '/' || body, '*/' || body] && current_setting('commonty.speaks_for', true)::text[] end
$$;

create table priority_choosing (
  id uuid primary key,
  partnership_id integer not null references partnership,
  -- The draft that what is chosen goes into.
  plan_id uuid,
  title text not null check (char_length(title) between 1 and 200),
  words text not null default '' check (char_length(words) <= 5000),
  -- From then on candidates and criteria stay as they are.
  scoring_opened_on date,
  -- Scoring is open until the end of this day in Scotland.
  closes_on date check (closes_on >= scoring_opened_on),
  -- Bodies that were asked to score when it was opened: those that do not are silent.
  asked uuid[] not null default '{}',
  published_at timestamptz,
  check ((closes_on is null) = (scoring_opened_on is null)),
  check (scoring_opened_on is null or published_at is not null),
  unique (id, partnership_id),
  foreign key (plan_id, partnership_id) references plan (id, partnership_id)
);
call keep_known('priority_choosing');
call keep_tenant('priority_choosing', published => true);
create index priority_choosing_by_partnership on priority_choosing (partnership_id);

-- Agreed before anybody scores.
create table choosing_criterion (
  id uuid primary key,
  partnership_id integer not null references partnership,
  choosing_id uuid not null,
  position integer not null,
  name text not null check (char_length(name) between 1 and 200),
  words text not null default '' check (char_length(words) <= 2000),
  -- Scores are whole numbers from 0 to this.
  highest smallint not null default 4 check (highest between 1 and 10),
  weight smallint not null default 1 check (weight between 1 and 100),
  unique (id, partnership_id),
  foreign key (choosing_id, partnership_id) references priority_choosing (id, partnership_id)
);
call keep_known('choosing_criterion');
call keep_tenant('choosing_criterion', published => false);
create index choosing_criterion_by_choosing on choosing_criterion (choosing_id, position);

create table priority_candidate (
  id uuid primary key,
  partnership_id integer not null references partnership,
  choosing_id uuid not null,
  position integer not null,
  name text not null check (char_length(name) between 1 and 200),
  -- Why it matters to whoever proposed it, in their words.
  concern text not null default '' check (char_length(concern) <= 5000),
  -- Who proposed it; null: the partnership itself, from the picture of need.
  body_id uuid references body,
  indicator_key text,
  area_id integer references area,
  -- The figure as it stood, and which grounds held for it.
  evidence jsonb,
  evidence_at timestamptz,
  -- Taken out before scoring, and why; null: it is scored.
  withdrawn_why text check (char_length(withdrawn_why) between 1 and 2000),
  decision text check (decision in ('chosen', 'left-out')),
  reason text check (char_length(reason) between 1 and 5000),
  -- Who decided: a meeting, a group.
  decided_by text check (char_length(decided_by) between 1 and 300),
  decided_on date,
  -- The priority it became.
  priority_id uuid,
  check (num_nulls(decision, reason, decided_by, decided_on) in (0, 4)),
  check (priority_id is null or decision = 'chosen'),
  unique (id, partnership_id),
  unique (choosing_id, indicator_key),
  foreign key (choosing_id, partnership_id) references priority_choosing (id, partnership_id),
  foreign key (priority_id, partnership_id) references plan_priority (id, partnership_id)
);
call keep_known('priority_candidate');
call keep_tenant('priority_candidate', published => false);
create index priority_candidate_by_choosing on priority_candidate (choosing_id, position);

create table candidate_score (
  id uuid primary key,
  partnership_id integer not null references partnership,
  choosing_id uuid not null,
  candidate_id uuid not null,
  criterion_id uuid not null,
  body_id uuid not null references body,
  score smallint not null check (score between 0 and 10),
  unique (choosing_id, body_id, candidate_id, criterion_id),
  foreign key (choosing_id, partnership_id) references priority_choosing (id, partnership_id),
  foreign key (candidate_id, partnership_id) references priority_candidate (id, partnership_id),
  foreign key (criterion_id, partnership_id) references choosing_criterion (id, partnership_id)
);
call keep_known('candidate_score');
call keep_tenant('candidate_score', published => false);

-- What a body does not agree with, in its own words: about one candidate, or the whole.
create table choosing_dissent (
  id uuid primary key,
  partnership_id integer not null references partnership,
  choosing_id uuid not null,
  candidate_id uuid,
  body_id uuid not null references body,
  words text not null check (char_length(words) between 1 and 5000),
  said_on date not null,
  foreign key (choosing_id, partnership_id) references priority_choosing (id, partnership_id),
  foreign key (candidate_id, partnership_id) references priority_candidate (id, partnership_id)
);
call keep_known('choosing_dissent');
call keep_tenant('choosing_dissent', published => false);
create index choosing_dissent_by_choosing on choosing_dissent (choosing_id);

-- Whoever sees the choosing sees its parts; scores only once scoring has closed, their own body's always. Community
-- bodies, who are no staff, write what is their body's.
do $$
declare
  named text;
  part text;
begin
  foreach named in array array['choosing_criterion', 'priority_candidate', 'choosing_dissent'] loop
    foreach part in array array[named, named || '_history'] loop
      execute format('create policy seen_with_its_choosing on %I for select to commonty_runtime
        using (exists (select from priority_choosing c where c.id = choosing_id and c.published_at is not null))', part);
    end loop;
  end loop;
  foreach part in array array['candidate_score', 'candidate_score_history'] loop
    execute format('create policy seen_by_its_body on %I for select to commonty_runtime
      using (actor_speaks_for(partnership_id, body_id))', part);
    execute format($policy$create policy seen_once_closed on %I for select to commonty_runtime
      using (exists (select from priority_choosing c
                      where c.id = choosing_id and c.closes_on < (now() at time zone 'Europe/London')::date))$policy$, part);
  end loop;
  foreach named in array array['priority_candidate', 'candidate_score', 'choosing_dissent'] loop
    execute format('create policy added_by_its_body on %I for insert to commonty_runtime
      with check (actor_speaks_for(partnership_id, body_id)
        and exists (select from priority_choosing c where c.id = choosing_id and c.published_at is not null))', named);
  end loop;
  foreach named in array array['candidate_score', 'choosing_dissent'] loop
    execute format('create policy changed_by_its_body on %I for update to commonty_runtime
      using (actor_speaks_for(partnership_id, body_id)) with check (actor_speaks_for(partnership_id, body_id))', named);
    execute format('create policy removed_by_its_body on %I for delete to commonty_runtime
      using (actor_speaks_for(partnership_id, body_id))', named);
  end loop;
end
$$;

-- Locks a choosing against being changed while something is added to it, also for those who may not change it.
create function hold_choosing(choosing uuid) returns table (version integer, scoring_opened_on date, closes_on date)
language sql security definer set search_path from current as $$
  select version, scoring_opened_on, closes_on from priority_choosing where id = choosing for share
$$;
revoke execute on function hold_choosing(uuid) from public;
grant execute on function hold_choosing(uuid) to commonty_runtime;

-- Community bodies that somebody speaks for in a partnership. Definer: who they are is nobody's concern here.
create function community_bodies_heard(partnership integer) returns setof uuid
language sql stable security definer set search_path from current as $$
  select distinct body_id from role_grant
   where role = 'community-body' and ended_at is null and body_id is not null
     and (partnership_id is null or partnership_id = partnership)
$$;
revoke execute on function community_bodies_heard(integer) from public;
grant execute on function community_bodies_heard(integer) to commonty_runtime;

-- Plans and reports that other Acts ask for. A partner's own plan stays own_plan's record: here stands only which one.
create table related_plan (
  id uuid primary key,
  partnership_id integer not null references partnership,
  duty text not null check (duty ~ '^[a-z-]{1,60}$'),
  own_plan_id uuid references own_plan on delete cascade,
  title text check (char_length(title) between 1 and 300),
  body_id uuid references body,
  -- Who must make it, where that is not one body of the register alone.
  duty_holder text check (char_length(duty_holder) between 1 and 300),
  -- Act and section, where the list of duties does not say it.
  source text check (char_length(source) between 1 and 300),
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  link text check (char_length(link) <= 500),
  -- Why there need be none here; null: there is one.
  not_needed text check (char_length(not_needed) between 1 and 2000),
  published_at timestamptz,
  check (num_nonnulls(own_plan_id, title, not_needed) = 1),
  check (title is null or starts_on is not null),
  check (title is not null or num_nonnulls(starts_on, ends_on, link) = 0),
  unique (id, partnership_id),
  unique (partnership_id, own_plan_id)
);
call keep_known('related_plan');
call keep_tenant('related_plan', published => true);
create index related_plan_by_partnership on related_plan (partnership_id, duty);

create table related_plan_outcome (
  id uuid primary key,
  partnership_id integer not null references partnership,
  related_plan_id uuid not null,
  outcome_id uuid not null,
  published_at timestamptz,
  unique (related_plan_id, outcome_id),
  foreign key (related_plan_id, partnership_id) references related_plan (id, partnership_id) on delete cascade,
  foreign key (outcome_id, partnership_id) references plan_outcome (id, partnership_id)
);
call keep_known('related_plan_outcome');
call keep_tenant('related_plan_outcome', published => true);
