-- Dissent may be withdrawn, and a related plan may end before its last day: both stay to be read.
alter table choosing_dissent add column withdrawn_on date check (withdrawn_on >= said_on);
call keep_known('choosing_dissent');

alter table related_plan
  add column ended_on date,
  add column ended_why text check (char_length(ended_why) between 1 and 2000),
  add check ((ended_on is null) = (ended_why is null)),
  add check (ended_on is null or not_needed is null),
  add check (ended_on >= starts_on);
call keep_known('related_plan');
