-- A partner withdraws what it asked, and says why. What was answered whole stays as it is.
alter table information_request
  add column withdrawn_on date check (withdrawn_on >= asked_on),
  add column withdrawn_why text check (char_length(withdrawn_why) between 1 and 2000),
  add check ((withdrawn_on is null) = (withdrawn_why is null)),
  add check (withdrawn_on is null or answer is null);
call keep_known('information_request');

-- What of an answer came before the whole did. The request is answered when the last of it came: answered_on.
create table information_request_part (
  id uuid primary key,
  partnership_id integer not null references partnership,
  information_request_id uuid not null references information_request on delete cascade,
  came_on date not null,
  given text not null check (char_length(given) between 1 and 5000)
);
call keep_known('information_request_part');
call keep_tenant('information_request_part', published => false);
create index information_request_part_by_request on information_request_part (information_request_id, came_on);

-- As in 0012, with the day it was withdrawn.
drop function information_request_times(integer, uuid);
create function information_request_times(of_partnership integer, of_body uuid)
  returns table (partnership_id integer, to_body uuid, asked_on date, answered_on date, answer text, withdrawn_on date)
  language sql stable security definer set search_path from current as $$
  select request.partnership_id, request.to_body, request.asked_on, request.answered_on, request.answer,
         request.withdrawn_on
    from known.information_request as request
   where (of_partnership is null or request.partnership_id = of_partnership)
     and (of_body is null or request.to_body = of_body)
$$;
revoke execute on function information_request_times(integer, uuid) from public;
grant execute on function information_request_times(integer, uuid) to commonty_runtime;

-- What a partner did to facilitate may have been at a meeting, or for one.
alter table facilitation_entry add column meeting_id uuid references meeting on delete set null;
call keep_known('facilitation_entry');
create index facilitation_entry_by_group on facilitation_entry (group_id);
create index facilitation_entry_by_meeting on facilitation_entry (meeting_id);

-- An outcome of the plan that a group answers for, by its id, with its name as it was chosen (words). Null: free words.
alter table group_outcome add column outcome_id uuid;
call keep_known('group_outcome');
create index group_outcome_by_outcome on group_outcome (outcome_id) where outcome_id is not null;

-- As in 0007, with what belongs to the whole nation for those who act in all of it.
create or replace function last_change(subject text) returns table (name text, at timestamptz)
language sql stable security definer set search_path from current as $$
  select account.name, e.at
    from audit_entry e
    left join account_pseudonym p on p.pseudonym::text = e.actor
    left join account on account.id = p.account_id
   where e.subject_id = subject and actor_reads_scope(e.partnership_id)
   order by e.position desc limit 1
$$;
