-- The register of bodies, which partnership each takes part in and how, the seats they hold, and what partnerships did so
-- that all of this could be: who was asked (section 4(6)) and what facilitating partners did (section 13) of the
-- Community Empowerment (Scotland) Act 2015.

-- One register for the nation, since one body sits in several partnerships. A partnership keeps the record; where none
-- does, the nation keeps it.
create table body (
  id uuid primary key,
  kind text not null check (kind in (
    'regional-college-board', 'chief-constable', 'health-board', 'highlands-and-islands-enterprise',
    'historic-environment-scotland', 'integration-joint-board', 'national-park-authority', 'regional-strategic-body',
    'scottish-enterprise', 'sepa', 'fire-and-rescue-service', 'scottish-natural-heritage', 'sportscotland',
    'skills-development-scotland', 'regional-transport-partnership', 'visitscotland', 'south-of-scotland-enterprise',
    'council', 'third-sector-interface', 'business', 'community-council', 'community-body', 'housing-association',
    'university', 'college', 'special-health-board', 'scottish-ministers', 'crofting-commission', 'scottish-canals',
    'courts-and-tribunals-service', 'scottish-police-authority', 'scottish-water', 'incorporated-partnership',
    'other-public-body')),
  name text not null check (char_length(name) between 1 and 200),
  name_gd text check (char_length(name_gd) between 1 and 200),
  short_name text check (char_length(short_name) between 1 and 60),
  website text check (char_length(website) <= 500),
  charity_number text check (char_length(charity_number) <= 20),
  description text check (char_length(description) <= 4000),
  -- Council areas it works in; those of a body of the whole of Scotland are not listed.
  everywhere boolean not null default false,
  council_areas integer[] not null default '{}',
  area_of_operation text check (char_length(area_of_operation) <= 500),
  -- Of community bodies: whom they speak for, in their words and as what partnerships look for.
  speaks_for text check (char_length(speaks_for) <= 2000),
  speaks_for_groups text[] not null default '{}',
  speaks_for_places integer[] not null default '{}',
  constituted boolean,
  -- To what extent they wish to take part in community planning at all: section 4(6)(b).
  wishes text check (char_length(wishes) <= 2000),
  registered_by_partnership_id integer references partnership,
  published_at timestamptz,
  closed_on date
);
call keep_known('body');
create index body_by_name on body (name, id);
create index body_by_keeper on body (registered_by_partnership_id);

-- No tenant's table: what is published is everybody's, and whoever keeps the record changes it. An actor who writes in
-- the whole nation also keeps the records that no partnership keeps, for which the function has only that answer.
alter table body enable row level security;
create policy seen on body for select to commonty_runtime
  using (published_at is not null or actor_reads(registered_by_partnership_id));
create policy added on body for insert to commonty_runtime with check (actor_writes(registered_by_partnership_id));
create policy changed on body for update to commonty_runtime
  using (actor_writes(registered_by_partnership_id)) with check (actor_writes(registered_by_partnership_id));
grant select, insert, update on body to commonty_runtime;
alter table body_history enable row level security;
create policy seen on body_history for select to commonty_runtime
  using (published_at is not null or actor_reads(registered_by_partnership_id));
grant select on body_history to commonty_runtime;
call move_publication_with('body');

-- Schedules 1 (partners), 2 (participation request authorities) and 3 (asset transfer authorities): separate flags, each
-- with its time.
create table body_designation (
  id uuid primary key,
  body_id uuid not null references body,
  schedule smallint not null check (schedule in (1, 2, 3)),
  since date,
  until date,
  source text not null check (char_length(source) between 1 and 500),
  -- The source itself could not be read, or leaves the day open.
  to_check boolean not null default false,
  check (until >= since)
);
call keep_known('body_designation');
create index body_designation_by_body on body_designation (body_id, schedule);
alter table body_designation enable row level security;
create policy seen on body_designation for select to commonty_runtime
  using (exists (select from body where body.id = body_id));
create policy added on body_designation for insert to commonty_runtime
  with check (exists (select from body where body.id = body_id and actor_writes(registered_by_partnership_id)));
create policy changed on body_designation for update to commonty_runtime
  using (exists (select from body where body.id = body_id and actor_writes(registered_by_partnership_id)))
  with check (exists (select from body where body.id = body_id and actor_writes(registered_by_partnership_id)));
create policy removed on body_designation for delete to commonty_runtime
  using (exists (select from body where body.id = body_id and actor_writes(registered_by_partnership_id)));
grant select, insert, update, delete on body_designation to commonty_runtime;
alter table body_designation_history enable row level security;
create policy seen on body_designation_history for select to commonty_runtime
  using (exists (select from body where body.id = body_id));
grant select on body_designation_history to commonty_runtime;
call move_publication_with('body_designation');

-- Where a partnership reaches a body: an address of an office, never shown to the public, and without a history.
create table body_contact (
  id uuid primary key,
  partnership_id integer not null references partnership,
  body_id uuid not null references body,
  email text not null check (char_length(email) between 3 and 254),
  version integer not null default 1,
  unique (partnership_id, body_id)
);
call keep_tenant('body_contact', published => false);
create index body_contact_by_body on body_contact (body_id);

create table membership (
  id uuid primary key,
  partnership_id integer not null references partnership,
  body_id uuid not null references body,
  basis text not null check (basis in ('statutory', 'agreed')),
  since date not null,
  until date,
  published_at timestamptz,
  check (until >= since)
);
call keep_known('membership');
call keep_tenant('membership', published => true);
create unique index membership_open on membership (partnership_id, body_id) where until is null;
create index membership_by_body on membership (body_id);

-- A place at the table. Who holds it, and for how long, stands in seat_term: a seat without a term today is vacant.
create table seat (
  id uuid primary key,
  partnership_id integer not null references partnership,
  body_id uuid not null references body,
  -- The group it is a seat of; null: the partnership's own board.
  group_id uuid,
  title text not null check (char_length(title) between 1 and 200),
  role text not null check (role in ('chair', 'vice-chair', 'member', 'adviser', 'observer')),
  since date not null,
  until date,
  published_at timestamptz,
  check (until >= since),
  -- So that what belongs to a seat cannot be another partnership's.
  unique (id, partnership_id)
);
call keep_known('seat');
call keep_tenant('seat', published => true);
create index seat_by_partnership on seat (partnership_id, body_id);
create index seat_by_body on seat (body_id);
create index seat_by_group on seat (group_id);

create table seat_term (
  id uuid primary key,
  partnership_id integer not null references partnership,
  seat_id uuid not null,
  -- Null only where the person asked to be forgotten and nothing made us keep it.
  holder_name text check (char_length(holder_name) between 1 and 120),
  holder_account_id uuid,
  since date not null,
  until date,
  published_at timestamptz,
  check (until >= since),
  foreign key (seat_id, partnership_id) references seat (id, partnership_id)
);
call keep_known('seat_term');
call keep_tenant('seat_term', published => true);
create index seat_term_by_seat on seat_term (seat_id, since);
create index seat_term_by_holder on seat_term (holder_account_id);
create index seat_term_by_partnership on seat_term (partnership_id);

-- Section 4(6): which bodies can contribute, the efforts made to secure that they do, and what they answered.
create table approach (
  id uuid primary key,
  partnership_id integer not null references partnership,
  body_id uuid not null references body,
  asked_on date not null,
  how text not null check (how in ('meeting', 'visit', 'letter', 'e-mail', 'telephone', 'event', 'through-another-body', 'other')),
  why text not null check (char_length(why) between 1 and 2000),
  efforts text not null check (char_length(efforts) between 1 and 4000),
  answer text not null check (answer in ('wishes-to', 'partly', 'declined', 'no-answer')),
  wishes text check (char_length(wishes) <= 2000),
  support_given text check (char_length(support_given) <= 2000),
  answered_on date,
  published_at timestamptz,
  check (answered_on >= asked_on)
);
call keep_known('approach');
call keep_tenant('approach', published => true);
create index approach_by_partnership on approach (partnership_id, body_id, asked_on);
create index approach_by_body on approach (body_id);

-- Section 13: what a facilitating partner did to facilitate community planning, and the reasonable steps it took.
create table facilitation_entry (
  id uuid primary key,
  partnership_id integer not null references partnership,
  body_id uuid not null references body,
  done_on date not null,
  what text not null check (char_length(what) between 1 and 2000),
  group_id uuid,
  link text check (char_length(link) <= 500),
  published_at timestamptz
);
call keep_known('facilitation_entry');
call keep_tenant('facilitation_entry', published => true);
create index facilitation_entry_by_partnership on facilitation_entry (partnership_id, body_id, done_on);
create index facilitation_entry_by_body on facilitation_entry (body_id);
