-- Requests about somebody whom others named in their own words, and the places where they did.

create table data_request (
  id uuid primary key,
  -- Null: words that belong to no partnership.
  partnership_id integer references partnership,
  kind text not null check (kind in ('erase', 'copy')),
  asked_on date not null,
  -- A name and addresses, how it was asked, and where to answer: only as long as the request is open.
  sought text[],
  why text check (char_length(why) <= 2000),
  answer_to text check (char_length(answer_to) <= 320),
  closed_at timestamptz,
  created_at timestamptz not null default now(),
  check ((closed_at is null) or (sought is null and why is null and answer_to is null)),
  check ((closed_at is null) = (sought is not null))
);
create index data_request_by_partnership on data_request (partnership_id, created_at);

-- One text of one record. The text itself stays where it is.
create table mention (
  id uuid primary key,
  request_id uuid not null references data_request on delete cascade,
  partnership_id integer references partnership,
  in_table text not null,
  in_column text not null,
  -- Key of the text, where a column holds several.
  part text not null default '',
  record_id uuid not null,
  decision text check (decision in ('reworded', 'kept', 'gone')),
  ground text check (ground in ('took-part', 'record', 'someone-else', 'other')),
  ground_words text check (char_length(ground_words) <= 2000),
  decided_at timestamptz,
  unique (request_id, in_table, in_column, part, record_id),
  check ((decision is null) = (decided_at is null)),
  check ((decision = 'kept') = (ground is not null) or decision is null)
);

-- Written as the owner only: histories are, too. Seen by those who write there.
alter table data_request enable row level security;
create policy seen on data_request for select to commonty_runtime using (actor_writes_scope(partnership_id));
grant select on data_request to commonty_runtime;
alter table mention enable row level security;
create policy seen on mention for select to commonty_runtime using (actor_writes_scope(partnership_id));
grant select on mention to commonty_runtime;

-- As in 0011; besides, the owner may take a name out of agreed minutes, who says so in the same transaction.
create or replace function refuse_after_agreed() returns trigger language plpgsql as $$
declare
  whole jsonb := to_jsonb(coalesce(new, old));
  free text[] := array['published_at', 'version', 'recorded_from', 'done_on', 'done_words'];
begin
  if tg_op = 'UPDATE' and current_user <> 'commonty_runtime'
    and coalesce(current_setting('commonty.redacting', true), '') = 'on' then return new; end if;
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
