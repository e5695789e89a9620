-- Mail that is to be sent, written in the transaction of what it tells of; and the jobs that must not stop unseen.

create table mail_message (
  id uuid primary key,
  -- Whose it is; null for an address without an account, such as that of an invitation.
  account_id uuid,
  to_address text not null check (to_address ~ '^[^[:space:][:cntrl:]<>,;"()\\@]+@[^[:space:][:cntrl:]<>,;"()\\@]+$'),
  language text not null check (language in ('en', 'gd')),
  -- What it is about: a person chooses how often for each kind.
  kind text not null check (kind ~ '^[a-z][a-z-]*$'),
  -- Notices are gathered into one mail a day; receipts and what concerns somebody's account go at once.
  urgency text not null check (urgency in ('at-once', 'digest')),
  -- Its text holds a link that only its receiver may use; the text goes as soon as it was sent.
  secret boolean not null default false,
  -- It carries a way to stop mails like it.
  stoppable boolean not null default false,
  subject text not null check (subject <> '' and subject !~ '[[:cntrl:]]'),
  text_body text,
  created_at timestamptz not null default now(),
  -- From when on it may be tried; null for a notice that waits to be gathered.
  due_at timestamptz,
  attempts integer not null default 0 check (attempts >= 0),
  attempted_at timestamptz,
  sent_at timestamptz,
  failed_at timestamptz,
  -- Its receiver stopped mails like it before it went.
  stopped_at timestamptz,
  -- What the mail server said at the last attempt.
  problem text,
  -- The daily mail that a notice went with.
  carried_by uuid references mail_message,
  idempotency_key text not null unique check (idempotency_key <> ''),
  check (num_nonnulls(sent_at, failed_at, stopped_at) <= 1),
  check (urgency = 'at-once' or account_id is not null)
);
create index mail_message_due on mail_message (due_at)
  where sent_at is null and failed_at is null and stopped_at is null;
create index mail_message_gathered on mail_message (account_id, created_at)
  where urgency = 'digest' and carried_by is null and stopped_at is null;
create index mail_message_of_account on mail_message (account_id);
create index mail_message_carried on mail_message (carried_by);
create index mail_message_newest on mail_message (created_at desc, id);

-- How often an account wants notices of a kind; * stands for every kind without a row of its own, which is daily
-- where there is no row at all.
create table mail_preference (
  account_id uuid not null,
  kind text not null check (kind = '*' or kind ~ '^[a-z][a-z-]*$'),
  choice text not null check (choice in ('at-once', 'daily', 'never')),
  changed_at timestamptz not null default now(),
  primary key (account_id, kind)
);

alter table mail_preference enable row level security;
create policy own on mail_preference to commonty_runtime
  using (account_id = actor_account()) with check (account_id = actor_account());
grant select, insert, update, delete on mail_preference to commonty_runtime;

-- Signs the links that stop mails. Made at the first start, so that a backup brings its own.
create table mail_stop_key (
  single boolean primary key default true check (single),
  key bytea not null check (octet_length(key) = 32)
);

create function mail_choice(account uuid, of_kind text) returns text
language sql stable security definer set search_path from current as $$
  select coalesce(
    (select choice from mail_preference where account_id = account and kind = of_kind),
    (select choice from mail_preference where account_id = account and kind = '*'),
    'daily')
$$;

-- Where an account's mail goes.
create function mail_address(account uuid) returns text
language plpgsql stable security definer set search_path from current as $$
begin
  return (select a.email from account a where a.id = mail_address.account);
end
$$;

revoke execute on function mail_choice(uuid, text), mail_address(uuid) from public;

-- Definer: whoever does something may tell people of it, but not read their mail. Returns null where this key was
-- queued before, or the receiver wants none of this kind. The notice wakes the senders when the transaction commits.
create function queue_mail(
  id uuid, account uuid, address text, language text, kind text, urgency text, secret boolean,
  subject text, body text, key text
) returns uuid language plpgsql security definer set search_path from current as $$
declare
  notice boolean := urgency = 'digest';
  choice text := case when notice then mail_choice(account, kind) else 'at-once' end;
  receiver text := address;
  queued uuid;
begin
  if choice = 'never' then return null; end if;
  if receiver is null then receiver := mail_address(account); end if;
  insert into mail_message (id, account_id, to_address, language, kind, urgency, secret, stoppable, subject, text_body,
      due_at, idempotency_key)
    values (id, account, receiver, language, kind, case when choice = 'at-once' then 'at-once' else 'digest' end, secret,
      notice, subject, body, case when choice = 'at-once' then now() end, key)
    on conflict (idempotency_key) do nothing returning mail_message.id into queued;
  if queued is not null and choice = 'at-once' then perform pg_notify('commonty_mail', ''); end if;
  return queued;
end
$$;

-- When each scheduled job last ran, so that it is seen when jobs have stopped.
create table job_run (
  name text primary key,
  finished_at timestamptz,
  failed_at timestamptz,
  problem text
);
