-- Who signs in, and what they may be. better-auth reads and writes the tables down to passkey; see
-- src/platform/identity/identity-tables.ts for how it calls them.

create table account (
  id uuid primary key,
  name text not null check (name <> '' and length(name) <= 200),
  email text not null unique check (email = lower(email) and length(email) <= 320),
  email_verified boolean not null default false,
  second_factor_enabled boolean not null default false,
  -- Of invented people in a demonstration: they are offered on its sign-in page.
  demonstration_role text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

-- What the audit trail calls somebody. Deleted with the account, so that what they did stays and who they were does not.
create table account_pseudonym (
  account_id uuid primary key references account on delete cascade,
  pseudonym uuid not null unique default gen_random_uuid()
);
create function give_pseudonym() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into account_pseudonym (account_id) values (new.id);
  return null;
end
$$;
create trigger give_pseudonym after insert on account for each row execute function give_pseudonym();

-- Ways of proving who one is: a password (provider credential), or an identity at a provider.
create table credential (
  id uuid primary key,
  owner_id uuid not null references account on delete cascade,
  provider text not null,
  -- Who they are to that provider.
  subject text not null,
  -- scrypt, with its salt.
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider, subject)
);
create index credential_by_owner on credential (owner_id);

create table session (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  -- SHA-256: who reads the database, or a copy of it, cannot be anybody.
  token_hash text not null unique,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_seen_at timestamptz not null default now(),
  second_factor_at timestamptz
);
create index session_by_account on session (account_id);

-- One-time links and challenges under way, by the SHA-256 of what was sent.
create table verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_by_identifier on verification (identifier);

-- Secret and backup codes are encrypted with the instance's secret, which is not in the database.
create table second_factor (
  id uuid primary key,
  account_id uuid not null unique references account on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

create table passkey (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  -- An unsigned number of 32 bits, which integer does not hold.
  counter double precision not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz not null default now()
);
create index passkey_by_account on passkey (account_id);

-- Counted by address, never by where they come from: a library's readers share one. The address is a keyed hash.
create table sign_in_attempt (
  address_hash text not null,
  action text not null,
  at timestamptz not null
);
create index sign_in_attempt_by_address on sign_in_attempt (address_hash, action, at);
create index sign_in_attempt_by_time on sign_in_attempt (at);

create table role_grant (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  role text not null check (role in ('resident', 'community-body', 'partner-lead', 'officer', 'analyst',
    'board-member', 'chair', 'national-lead', 'auditor', 'administrator')),
  -- Null: in the whole nation.
  partnership_id integer references partnership,
  body_id uuid,
  -- As the audit trail says it.
  granted_by text not null,
  granted_at timestamptz not null default now(),
  ended_by text,
  ended_at timestamptz,
  check ((ended_at is null) = (ended_by is null))
);
create unique index role_grant_once on role_grant
  (account_id, role, coalesce(partnership_id, 0), coalesce(body_id, '00000000-0000-0000-0000-000000000000'))
  where ended_at is null;
create index role_grant_by_partnership on role_grant (partnership_id) where ended_at is null;

create table invitation (
  id uuid primary key,
  email text not null check (email = lower(email) and length(email) <= 320),
  role text not null,
  partnership_id integer references partnership,
  body_id uuid,
  token_hash text not null unique,
  invited_by text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references account on delete set null,
  withdrawn_at timestamptz
);
create index invitation_by_email on invitation (email);

-- Names stand beside what people do; nothing else of an account is anybody's but theirs.
grant select (id, name) on account to commonty_runtime;

-- A grant or an invitation of the whole nation is seen and made only by who may act in all of it.
create function actor_reads_scope(partnership integer) returns boolean language sql stable parallel safe as $$
  select case when partnership is null then coalesce(current_setting('commonty.reads', true), '') = 'all'
              else actor_reads(partnership) end
$$;
create function actor_writes_scope(partnership integer) returns boolean language sql stable parallel safe as $$
  select case when partnership is null then coalesce(current_setting('commonty.writes', true), '') = 'all'
              else actor_writes(partnership) end
$$;
alter table role_grant enable row level security;
create policy seen on role_grant for select to commonty_runtime
  using (account_id = actor_account() or actor_reads_scope(partnership_id));
create policy added on role_grant for insert to commonty_runtime with check (actor_writes_scope(partnership_id));
create policy changed on role_grant for update to commonty_runtime
  using (actor_writes_scope(partnership_id)) with check (actor_writes_scope(partnership_id));
grant select, insert, update on role_grant to commonty_runtime;
alter table invitation enable row level security;
create policy seen on invitation for select to commonty_runtime using (actor_reads_scope(partnership_id));
create policy added on invitation for insert to commonty_runtime with check (actor_writes_scope(partnership_id));
create policy changed on invitation for update to commonty_runtime
  using (actor_writes_scope(partnership_id)) with check (actor_writes_scope(partnership_id));
grant select, insert, update on invitation to commonty_runtime;
