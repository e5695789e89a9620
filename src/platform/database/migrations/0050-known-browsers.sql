-- Kinds of browsers that somebody has signed in with, in two words (Firefox, Windows), so that they hear of one that is
-- new to the account. Nothing is kept in the browser for it, and nothing that tells one Firefox from another.
create table known_browser (
  account_id uuid not null references account on delete cascade,
  name text not null,
  -- Forgotten a year after it was last used.
  seen_on date not null default current_date,
  primary key (account_id, name)
);
