-- Groups of a partnership, their meetings, and what was decided at them.

-- Rows that name another row of the same partnership name the partnership with it, so that no id of another
-- partnership's row is ever taken.

create table partnership_group (
  id uuid primary key,
  partnership_id integer not null references partnership,
  kind text not null check (kind in ('board', 'executive', 'thematic', 'locality')),
  name text not null check (char_length(name) between 1 and 200),
  name_gd text check (char_length(name_gd) between 1 and 200),
  -- What it is there for.
  remit text not null check (char_length(remit) <= 4000),
  -- The area a locality group works in.
  locality_id integer references area check (locality_id is null or kind = 'locality'),
  -- The group it answers to.
  parent_id uuid,
  -- How many seats must be filled at a meeting for it to decide; null: no number is set.
  quorum integer check (quorum between 1 and 200),
  set_up_on date,
  ended_on date check (ended_on >= set_up_on),
  -- Moves with rows that belong to it, so that its version counts changes of theirs too.
  saved_at timestamptz not null default recording_at(),
  published_at timestamptz,
  unique (id, partnership_id),
  foreign key (parent_id, partnership_id) references partnership_group (id, partnership_id),
  check (parent_id <> id)
);
call keep_known('partnership_group');
call keep_tenant('partnership_group', published => true);
create index partnership_group_by_partnership on partnership_group (partnership_id);

-- What a group answers for, in plain words.
create table group_outcome (
  id uuid primary key,
  partnership_id integer not null references partnership,
  group_id uuid not null,
  position integer not null,
  words text not null check (char_length(words) between 1 and 500),
  published_at timestamptz,
  foreign key (group_id, partnership_id) references partnership_group (id, partnership_id)
);
call keep_known('group_outcome');
call keep_tenant('group_outcome', published => true);
create index group_outcome_by_group on group_outcome (group_id);

create table meeting (
  id uuid primary key,
  partnership_id integer not null references partnership,
  group_id uuid not null,
  held_on date not null,
  starts_at time not null,
  place text not null check (char_length(place) between 1 and 500),
  -- How somebody who is no member can be there or follow it.
  how_to_attend text check (char_length(how_to_attend) <= 2000),
  open_to_public boolean not null,
  -- Why it was called off; null: it was not.
  called_off text check (char_length(called_off) between 1 and 1000),
  -- The notice and the agenda; what came of the meeting is published by itself.
  published_at timestamptz,
  unique (id, partnership_id),
  foreign key (group_id, partnership_id) references partnership_group (id, partnership_id)
);
call keep_known('meeting');
call keep_tenant('meeting', published => true);
create index meeting_by_group on meeting (group_id, held_on);

create table agenda_item (
  id uuid primary key,
  partnership_id integer not null references partnership,
  meeting_id uuid not null,
  -- From 1; two items may stand at one place for a moment while they change places.
  position integer not null,
  title text not null check (char_length(title) between 1 and 300),
  asked text not null check (asked in ('decide', 'discuss', 'note')),
  paper_link text check (char_length(paper_link) <= 500),
  published_at timestamptz,
  unique (id, partnership_id),
  foreign key (meeting_id, partnership_id) references meeting (id, partnership_id)
);
call keep_known('agenda_item');
call keep_tenant('agenda_item', published => true);
create index agenda_item_by_meeting on agenda_item (meeting_id);

-- One row a meeting, so that two who write minutes at a time meet on its version. Published as a draft or agreed;
-- everything else that is recorded of the meeting is published with it.
create table minutes (
  id uuid primary key,
  partnership_id integer not null references partnership,
  meeting_id uuid not null unique,
  -- What was said: text by id of the agenda's item.
  words jsonb not null default '{}' check (jsonb_typeof(words) = 'object'),
  agreed_on date,
  published_at timestamptz,
  foreign key (meeting_id, partnership_id) references meeting (id, partnership_id)
);
call keep_known('minutes');
call keep_tenant('minutes', published => true);

create table attendance (
  id uuid primary key,
  partnership_id integer not null references partnership,
  meeting_id uuid not null,
  seat_id uuid not null,
  -- Whose seat it was then: seats change hands.
  body_id uuid not null references body,
  state text not null check (state in ('present', 'apologies', 'absent', 'deputy')),
  -- Shown within the partnership only, and erased on request.
  deputy_name text check (deputy_name is null or (state = 'deputy' and char_length(deputy_name) between 1 and 120)),
  published_at timestamptz,
  unique (meeting_id, seat_id),
  foreign key (seat_id, partnership_id) references seat (id, partnership_id),
  foreign key (meeting_id, partnership_id) references meeting (id, partnership_id)
);
call keep_known('attendance');
call keep_tenant('attendance', published => true);

create table interest (
  id uuid primary key,
  partnership_id integer not null references partnership,
  meeting_id uuid not null,
  agenda_item_id uuid,
  seat_id uuid not null,
  body_id uuid not null references body,
  nature text not null check (char_length(nature) between 1 and 2000),
  done text not null check (done in ('left', 'no-part', 'stayed')),
  published_at timestamptz,
  foreign key (seat_id, partnership_id) references seat (id, partnership_id),
  foreign key (meeting_id, partnership_id) references meeting (id, partnership_id),
  foreign key (agenda_item_id, partnership_id) references agenda_item (id, partnership_id)
);
call keep_known('interest');
call keep_tenant('interest', published => true);
create index interest_by_meeting on interest (meeting_id);

create table decision (
  id uuid primary key,
  partnership_id integer not null references partnership,
  meeting_id uuid not null,
  agenda_item_id uuid,
  words text not null check (char_length(words) between 1 and 4000),
  reasons text not null check (char_length(reasons) <= 4000),
  how text not null check (how in ('consensus', 'vote', 'deferred')),
  votes_for integer check (votes_for between 0 and 1000),
  votes_against integer check (votes_against between 0 and 1000),
  abstained integer check (abstained between 0 and 1000),
  -- The earlier decision that this one corrects.
  corrects_id uuid,
  -- Who follows it up, and by when.
  follow_up_body_id uuid references body,
  follow_up_by date,
  done_on date,
  done_words text check (char_length(done_words) between 1 and 2000),
  -- Moves with its dissents.
  saved_at timestamptz not null default recording_at(),
  published_at timestamptz,
  unique (id, partnership_id),
  foreign key (meeting_id, partnership_id) references meeting (id, partnership_id),
  foreign key (agenda_item_id, partnership_id) references agenda_item (id, partnership_id),
  foreign key (corrects_id, partnership_id) references decision (id, partnership_id),
  check ((how = 'vote') = (votes_for is not null and votes_against is not null and abstained is not null)),
  check (corrects_id <> id)
);
call keep_known('decision');
call keep_tenant('decision', published => true);
create index decision_by_partnership on decision (partnership_id, meeting_id);

create table dissent (
  id uuid primary key,
  partnership_id integer not null references partnership,
  meeting_id uuid not null,
  decision_id uuid not null,
  -- A body dissents, not a person.
  body_id uuid not null references body,
  words text not null check (char_length(words) between 1 and 4000),
  published_at timestamptz,
  foreign key (meeting_id, partnership_id) references meeting (id, partnership_id),
  foreign key (decision_id, partnership_id) references decision (id, partnership_id) on delete cascade
);
call keep_known('dissent');
call keep_tenant('dissent', published => true);
create index dissent_by_decision on dissent (decision_id);

-- Seats of a group, and what partners did to facilitate its work (0010).
alter table seat add foreign key (group_id, partnership_id) references partnership_group (id, partnership_id);
alter table facilitation_entry add foreign key (group_id, partnership_id) references partnership_group (id, partnership_id);

-- Once minutes are agreed, what they record stands: only publishing it, saying that a decision was carried out, and
-- erasing a deputy's name still change a row. A later decision corrects an earlier one by naming it.
create function refuse_after_agreed() returns trigger language plpgsql as $$
declare
  whole jsonb := to_jsonb(coalesce(new, old));
  free text[] := array['published_at', 'version', 'recorded_from', 'done_on', 'done_words'];
begin
  if not exists (select from minutes where agreed_on is not null
                    and meeting_id = (whole ->> case tg_table_name when 'meeting' then 'id' else 'meeting_id' end)::uuid)
  then return coalesce(new, old); end if;
  if tg_op = 'UPDATE' then
    if whole ->> 'deputy_name' is null then free := free || array['deputy_name']; end if;
    if (whole - free) = (to_jsonb(old) - free) then return new; end if;
  end if;
  raise exception 'The minutes of this meeting are agreed: % cannot change any more.', tg_table_name
    using errcode = 'integrity_constraint_violation';
end
$$;
do $$
declare
  named text;
begin
  -- Named to come before keep_known, which counts versions up.
  foreach named in array array['meeting', 'agenda_item', 'minutes', 'attendance', 'interest', 'decision', 'dissent'] loop
    execute format('create trigger agreed_stands before insert or update or delete on %I
      for each row execute function refuse_after_agreed()', named);
  end loop;
end
$$;
