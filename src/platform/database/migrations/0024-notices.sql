-- Telling the people something concerns, in the language they chose.

-- English where there is no row.
create table mail_language (
  account_id uuid primary key,
  language text not null check (language in ('en', 'gd')),
  changed_at timestamptz not null default now()
);
alter table mail_language enable row level security;
create policy own on mail_language to commonty_runtime
  using (account_id = actor_account()) with check (account_id = actor_account());
grant select, insert, update, delete on mail_language to commonty_runtime;

create function mail_language_of(account uuid) returns text
language sql stable security definer set search_path from current as $$
  select coalesce((select language from mail_language where account_id = account), 'en')
$$;
revoke execute on function mail_language_of(uuid) from public;
grant execute on function mail_language_of(uuid) to commonty_runtime;

-- Whom each piece of news concerns: who leads or speaks for one of its bodies, who has one of its roles in the
-- partnership, and the accounts it names. What is not published reaches only the partnership's own staff. Definer:
-- who does something need not see everybody's roles for them to be told; it learns ids only.
create function people_concerned(news jsonb) returns table (n integer, account_id uuid, language text)
language sql stable security definer set search_path from current as $$
  with item as (
    select * from jsonb_to_recordset(news) as told (
      n integer, partnership integer, bodies uuid[], roles text[], accounts uuid[], unpublished boolean, by uuid)
  ), concerned as (
    select item.n, held.account_id
      from item join role_grant held on held.ended_at is null
       and (held.partnership_id is null or held.partnership_id = item.partnership)
     where (held.role = 'partner-lead' and held.body_id = any (item.bodies))
        or (held.role = 'community-body' and held.body_id = any (item.bodies) and not item.unpublished)
        or (held.partnership_id = item.partnership and held.role = any (item.roles))
    union
    select item.n, named.id
      from item join account named on named.id = any (item.accounts)
     where not item.unpublished or exists (
       select from role_grant held
        where held.account_id = named.id and held.ended_at is null
          and (held.partnership_id is null or held.partnership_id = item.partnership)
          and held.role not in ('resident', 'community-body'))
  )
  select concerned.n, concerned.account_id, mail_language_of(concerned.account_id)
    from concerned join item on item.n = concerned.n
   where concerned.account_id is distinct from item.by
$$;
revoke execute on function people_concerned(jsonb) from public;
grant execute on function people_concerned(jsonb) to commonty_runtime;

-- What was told of days that come by themselves: mails are forgotten after 30 days, and must not be written anew then.
-- Keys hold ids of records and days, nobody's data.
create table notice_told (
  key text primary key,
  told_at timestamptz not null default now()
);
