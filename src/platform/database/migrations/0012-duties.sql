-- Duties between partners under section 14 of the Community Empowerment (Scotland) Act 2015, and partners' own plans.

-- Section 14(1): a partnership agrees that a partner is excused, wholly or in part, from a duty for an outcome.
create table excusal (
  id uuid primary key,
  partnership_id integer not null references partnership,
  published_at timestamptz,
  body_id uuid not null references body,
  -- The duty by its subsection: 14(2), 14(3), 14(4), 14(5); every: all four.
  duty text not null check (duty in ('every', 'co-operate', 'contribute', 'inform', 'take-account')),
  outcome text not null check (char_length(outcome) between 1 and 500),
  extent text not null check (extent in ('wholly', 'part')),
  -- From what part, where it is in part.
  part text check (char_length(part) between 1 and 2000),
  reasons text not null check (char_length(reasons) between 1 and 5000),
  agreed_on date not null,
  -- The group or meeting that agreed, and its decision.
  agreed_by text not null check (char_length(agreed_by) between 1 and 500),
  starts_on date not null,
  -- Last day; null: until it is ended.
  until_on date,
  review_on date,
  -- Last day where it was ended before it would have.
  ended_on date,
  ended_why text check (char_length(ended_why) between 1 and 2000),
  check ((extent = 'part') = (part is not null)),
  check (until_on >= starts_on),
  check (review_on >= starts_on),
  check ((ended_on is null) = (ended_why is null)),
  check (ended_on >= starts_on)
);
call keep_known('excusal');
call keep_tenant('excusal', published => true);
create index excusal_by_partnership on excusal (partnership_id, body_id);
create index excusal_by_body on excusal (body_id);

-- Section 14(4): partners give each other information on request. The Act sets no time for it.
create table information_request (
  id uuid primary key,
  partnership_id integer not null references partnership,
  from_body uuid not null references body,
  to_body uuid not null references body check (to_body <> from_body),
  asked text not null check (char_length(asked) between 1 and 5000),
  outcome text not null check (char_length(outcome) between 1 and 500),
  asked_on date not null,
  wanted_by date check (wanted_by >= asked_on),
  -- Null: nothing yet.
  answer text check (answer in ('given', 'partly', 'refused')),
  answered_on date check (answered_on >= asked_on),
  given text check (char_length(given) between 1 and 5000),
  -- Why something, or everything, was kept back.
  refusal text check (char_length(refusal) between 1 and 5000),
  check ((answer is null) = (answered_on is null)),
  check ((given is not null) = coalesce(answer in ('given', 'partly'), false)),
  check ((refusal is not null) = coalesce(answer in ('partly', 'refused'), false))
);
call keep_known('information_request');
-- What is asked and answered stays with the partnership; how many and how fast is everybody's.
call keep_tenant('information_request', published => false);
call move_publication_with('information_request');
create index information_request_by_partnership on information_request (partnership_id, asked_on);
create index information_request_by_asked on information_request (to_body);
create index information_request_by_asking on information_request (from_body);

-- Who was asked, when, and when and how they answered: nothing of what it was about. Definer: the rows are private.
-- Null asks for every partnership, or every body.
create function information_request_times(of_partnership integer, of_body uuid)
  returns table (partnership_id integer, to_body uuid, asked_on date, answered_on date, answer text)
  language sql stable security definer set search_path from current as $$
  select request.partnership_id, request.to_body, request.asked_on, request.answered_on, request.answer
    from known.information_request as request
   where (of_partnership is null or request.partnership_id = of_partnership)
     and (of_body is null or request.to_body = of_body)
$$;
revoke execute on function information_request_times(integer, uuid) from public;
grant execute on function information_request_times(integer, uuid) to commonty_runtime;

-- Plans a body has beside the partnership's: its corporate plan, and plans other Acts ask of it. Like the body they are
-- the nation's; the partnership that registered one keeps it.
create table own_plan (
  id uuid primary key,
  body_id uuid not null references body,
  kind text not null check (kind in (
    'corporate-plan', 'ijb-strategic-plan', 'childrens-services-plan', 'child-poverty-action-report',
    'community-justice-plan', 'community-learning-plan', 'community-wealth-building-plan', 'fairer-scotland-assessment',
    'equality-impact-assessment', 'island-impact-assessment', 'other')),
  title text not null check (char_length(title) between 1 and 300),
  -- Who must make it, where that is not the body alone: a council and a health board together.
  duty_holder text check (char_length(duty_holder) between 1 and 300),
  starts_on date not null,
  -- Last day; null where the plan names none.
  ends_on date check (ends_on >= starts_on),
  link text check (char_length(link) between 1 and 500),
  -- Goes up with every change, so that the version does too where only priorities changed.
  revision integer not null default 1,
  registered_by_partnership_id integer references partnership,
  published_at timestamptz
);
call keep_known('own_plan');
create index own_plan_by_body on own_plan (body_id);

create table own_plan_priority (
  id uuid primary key,
  own_plan_id uuid not null references own_plan on delete cascade,
  -- As of the plan, so that a row tells by itself who may see it.
  registered_by_partnership_id integer references partnership,
  published_at timestamptz,
  position integer not null check (position > 0),
  words text not null check (char_length(words) between 1 and 500),
  unique (own_plan_id, position) deferrable initially deferred
);
call keep_known('own_plan_priority');
create index own_plan_priority_history_by_plan on own_plan_priority_history (own_plan_id);

do $$
declare
  named text;
begin
  foreach named in array array['own_plan', 'own_plan_priority'] loop
    execute format('alter table %I enable row level security', named);
    execute format('create policy seen on %I for select to commonty_runtime
      using (published_at is not null or actor_reads(registered_by_partnership_id))', named);
    execute format('create policy added on %I for insert to commonty_runtime
      with check (actor_writes(registered_by_partnership_id))', named);
    execute format('create policy changed on %I for update to commonty_runtime
      using (actor_writes(registered_by_partnership_id)) with check (actor_writes(registered_by_partnership_id))', named);
    execute format('create policy removed on %I for delete to commonty_runtime
      using (actor_writes(registered_by_partnership_id))', named);
    execute format('grant select, insert, update, delete on %I to commonty_runtime', named);
    execute format('alter table %I enable row level security', named || '_history');
    execute format('create policy seen on %I for select to commonty_runtime
      using (published_at is not null or actor_reads(registered_by_partnership_id))', named || '_history');
    execute format('grant select on %I to commonty_runtime', named || '_history');
    call move_publication_with(named);
  end loop;
end
$$;

-- A partnership's view of what a priority of a partner's own plan does for an outcome: section 14(5).
create table alignment (
  id uuid primary key,
  partnership_id integer not null references partnership,
  published_at timestamptz,
  own_plan_priority_id uuid not null references own_plan_priority on delete cascade,
  -- Domain of the picture of 32: `Poverty`.
  outcome text not null check (char_length(outcome) between 1 and 100),
  direction text not null check (direction in ('supports', 'neutral', 'pulls')),
  reason text not null check (char_length(reason) between 1 and 2000),
  -- Words of the priority when it was judged, since the body may write it anew.
  judged_words text not null check (char_length(judged_words) between 1 and 500),
  unique (partnership_id, own_plan_priority_id, outcome)
);
call keep_known('alignment');
call keep_tenant('alignment', published => true);
create index alignment_by_priority on alignment (own_plan_priority_id);
