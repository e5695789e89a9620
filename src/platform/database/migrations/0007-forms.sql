-- Forms: what makes one act once, and what was typed and not sent.

-- Every form that has acted. The row is written in the transaction of what the form did, so neither stands alone.
create table form_submission (
  -- UUIDv4, made when the form was drawn.
  key uuid primary key,
  -- Null where nobody had signed in.
  account_id uuid,
  form text not null,
  -- What the form was about within its kind; empty where that needs no telling.
  subject text not null,
  -- SHA-256 of the answers, so that the same key with other answers is not taken for the same wish.
  digest bytea not null check (octet_length(digest) = 32),
  submitted_at timestamptz not null default now(),
  -- Where what came of it is: path of this site.
  location text not null
);
create index form_submission_by_account on form_submission (account_id, form, subject, submitted_at);
create index form_submission_by_time on form_submission (submitted_at);

-- What somebody typed and did not send: one draft of each form about each thing.
create table form_draft (
  account_id uuid not null,
  form text not null,
  subject text not null,
  -- Names of fields with what was typed, as lists of texts; never a password or a file.
  fields jsonb not null check (jsonb_typeof(fields) = 'object' and octet_length(fields::text) <= 2000000),
  -- Version of the thing that was being changed, and marks of what stood in the fields then.
  version integer,
  base text not null,
  updated_at timestamptz not null,
  primary key (account_id, form, subject)
);
create index form_draft_by_time on form_draft (updated_at);

-- Whose they are alone sees them. Somebody who has not signed in finds a form sent without an account by its key only,
-- which nobody else knows.
alter table form_submission enable row level security;
create policy own on form_submission to commonty_runtime
  using (account_id is not distinct from actor_account()) with check (account_id is not distinct from actor_account());
grant select, insert on form_submission to commonty_runtime;

alter table form_draft enable row level security;
create policy own on form_draft to commonty_runtime
  using (account_id = actor_account()) with check (account_id = actor_account());
grant select, insert, update, delete on form_draft to commonty_runtime;

-- Who changed a record last, by their name, and when: for those who may read the audit trail of its partnership, and
-- for nobody else. No row where that is not to be known; no name where they were erased.
create function last_change(subject text) returns table (name text, at timestamptz)
language sql stable security definer set search_path from current as $$
  select account.name, e.at
    from audit_entry e
    left join account_pseudonym p on p.pseudonym::text = e.actor
    left join account on account.id = p.account_id
   where e.subject_id = subject and e.partnership_id is not null and actor_reads(e.partnership_id)
   order by e.position desc limit 1
$$;
grant execute on function last_change(text) to commonty_runtime;
