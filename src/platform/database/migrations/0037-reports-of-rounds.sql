-- The frozen round of reports that an annual report draws itself from; null: what is recorded on the day it is published.
alter table progress_report
  add column round_id uuid,
  add foreign key (round_id, partnership_id) references reporting_round (id, partnership_id);
call keep_known('progress_report');
