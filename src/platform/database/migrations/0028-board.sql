-- What the board decided on something its page showed, and what is to follow from it. Never changed afterwards, but for
-- what came of the follow-up: another decision corrects it.
create table board_decision (
  id uuid primary key,
  partnership_id integer not null references partnership,
  -- What on the page it answers, by the key that finds it again, and in the words it stood there; null: something else.
  flag_key text check (char_length(flag_key) between 1 and 200),
  flag_words text check (char_length(flag_words) between 1 and 2000),
  outcome_id uuid,
  decided text not null check (char_length(decided) between 1 and 4000),
  reasons text not null check (char_length(reasons) between 1 and 4000),
  decided_on date not null,
  follow_up text check (char_length(follow_up) between 1 and 2000),
  follow_body_id uuid references body,
  follow_by date,
  -- What came of it.
  followed_on date check (followed_on >= decided_on),
  followed text check (char_length(followed) between 1 and 4000),
  published_at timestamptz,
  check ((flag_key is null) = (flag_words is null)),
  check ((follow_up is null) = (follow_by is null)),
  check (follow_up is not null or follow_body_id is null),
  check ((followed_on is null) = (followed is null)),
  check (followed_on is null or follow_up is not null),
  foreign key (outcome_id, partnership_id) references plan_outcome (id, partnership_id)
);
call keep_known('board_decision');
call keep_tenant('board_decision', published => true);
create index board_decision_by_partnership on board_decision (partnership_id, decided_on desc);
