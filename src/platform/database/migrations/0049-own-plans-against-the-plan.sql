-- Priorities of partners' own plans are judged against those of the shared plan. Where none is in force, against the
-- domains of the picture of need.
alter table alignment
  -- Null: `outcome` is a domain; otherwise it is what the priority was called.
  add column plan_priority_id uuid,
  drop constraint alignment_outcome_check,
  add check (char_length(outcome) between 1 and 200),
  drop constraint alignment_partnership_id_own_plan_priority_id_outcome_key;
create unique index alignment_of_domain on alignment (partnership_id, own_plan_priority_id, outcome)
  where plan_priority_id is null;
create unique index alignment_of_priority on alignment (partnership_id, own_plan_priority_id, plan_priority_id)
  where plan_priority_id is not null;
call keep_known('alignment');
