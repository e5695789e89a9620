-- Who may see and change which rows, and what was known when. Later migrations call the procedures below for each of
-- their tables.

-- Everything an actor does runs as commonty_runtime, which owns no table, so that row-level security holds for it:
-- see runtime-role.ts, which makes it, since roles belong to the whole server.
do $$
begin
  execute format('grant usage on schema %I to commonty_runtime', current_schema());
end
$$;

-- What one transaction acts under; set by as-actor.ts. Where nothing is set, nothing private is seen.
-- commonty.reads and commonty.writes: all, or council areas as in {12,34}. commonty.account: a UUID.
create function actor_reads(partnership integer) returns boolean language sql stable parallel safe as $$
  select case coalesce(current_setting('commonty.reads', true), '')
    when '' then false
    when 'all' then true
    else partnership = any(current_setting('commonty.reads', true)::integer[]) end
$$;
create function actor_writes(partnership integer) returns boolean language sql stable parallel safe as $$
  select case coalesce(current_setting('commonty.writes', true), '')
    when '' then false
    when 'all' then true
    else partnership = any(current_setting('commonty.writes', true)::integer[]) end
$$;
create function actor_account() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('commonty.account', true), '')::uuid
$$;

-- The moment as at which the views of schema known are read; null: now.
create function as_at() returns timestamptz language sql stable parallel safe as $$
  select nullif(current_setting('commonty.as_at', true), '')::timestamptz
$$;
-- When what is written now is recorded. Only a demonstration's invented past sets it to anything but now.
create function recording_at() returns timestamptz language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('commonty.recording_at', true), '')::timestamptz, now())
$$;

-- One view for each table with a history, of the same name: its rows now, or as they were known as at a moment.
create schema known;
grant usage on schema known to commonty_runtime;

-- Tables that keep a history: rows are closed, not overwritten. Called again after a table was given more columns.
create procedure keep_known(named text) language plpgsql as $$
declare
  own text;
begin
  execute format('alter table %I
    add column if not exists version integer not null default 1,
    add column if not exists recorded_from timestamptz not null default recording_at()', named);
  execute format('create table if not exists %I (like %I, recorded_to timestamptz not null)',
    named || '_history', named);
  for own in
    select format('alter table %I add column if not exists %I %s', named || '_history', a.attname,
                  format_type(a.atttypid, a.atttypmod))
      from pg_attribute a where a.attrelid = named::regclass and a.attnum > 0 and not a.attisdropped
  loop
    execute own;
  end loop;
  execute format('create index if not exists %I on %I (id, recorded_from)', named || '_history_by_id', named || '_history');
  select string_agg(quote_ident(attname), ', ' order by attnum) into own
    from pg_attribute where attrelid = named::regclass and attnum > 0 and not attisdropped;

  -- Definer: whoever changes a row may not touch what was there before.
  execute format($trigger$
    create or replace function %1$I() returns trigger language plpgsql security definer set search_path from current as $body$
    begin
      if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
      if old.recorded_from < recording_at() then
        insert into %2$I (%3$s, recorded_to) values (%4$s, recording_at());
      end if;
      if tg_op = 'DELETE' then return old; end if;
      new.version := old.version + 1;
      new.recorded_from := greatest(recording_at(), old.recorded_from);
      return new;
    end
    $body$ $trigger$,
    'keep_' || named, named || '_history', own,
    (select string_agg('old.' || quote_ident(attname), ', ' order by attnum)
       from pg_attribute where attrelid = named::regclass and attnum > 0 and not attisdropped));
  execute format('drop trigger if exists keep_known on %I', named);
  execute format('create trigger keep_known before update or delete on %I for each row execute function %I()',
    named, 'keep_' || named);

  execute format('drop view if exists known.%I', named);
  execute format('create view known.%1$I with (security_invoker = true) as
    select %3$s from %1$I where as_at() is null or recorded_from <= as_at()
    union all
    select %3$s from %2$I where as_at() is not null and recorded_from <= as_at() and recorded_to > as_at()',
    named, named || '_history', own);
  execute format('grant select on known.%I to commonty_runtime', named);
end
$$;

-- What was read for pages is kept until this moves: it goes up with every change to a partnership's records.
alter table instance add column publication_version bigint not null default 0;

-- Deferred to the commit, so that no page made before it is kept under the version after it; once a transaction.
create function move_publication() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if current_setting('commonty.publication_moved', true) is distinct from pg_current_xact_id()::text then
    update instance set publication_version = publication_version + 1;
    perform set_config('commonty.publication_moved', pg_current_xact_id()::text, true);
  end if;
  return null;
end
$$;

create procedure move_publication_with(named text) language plpgsql as $$
begin
  execute format('drop trigger if exists move_publication on %I', named);
  execute format('create constraint trigger move_publication after insert or update or delete on %I
    deferrable initially deferred for each row execute function move_publication()', named);
end
$$;

-- Rows of one partnership each (column partnership_id). published: column published_at tells when everybody may see
-- a row; until then it is a draft of its partnership. Without it, rows are the partnership's own for good.
create procedure keep_tenant(named text, published boolean) language plpgsql as $$
declare
  seen text := case when published then 'published_at is not null or ' else '' end || 'actor_reads(partnership_id)';
  history text := named || '_history';
begin
  execute format('alter table %I enable row level security', named);
  execute format('create policy seen on %I for select to commonty_runtime using (%s)', named, seen);
  execute format('create policy added on %I for insert to commonty_runtime with check (actor_writes(partnership_id))', named);
  execute format('create policy changed on %I for update to commonty_runtime using (actor_writes(partnership_id)) with check (actor_writes(partnership_id))', named);
  execute format('create policy removed on %I for delete to commonty_runtime using (actor_writes(partnership_id))', named);
  execute format('grant select, insert, update, delete on %I to commonty_runtime', named);
  if to_regclass(history) is not null then
    execute format('alter table %I enable row level security', history);
    execute format('create policy seen on %I for select to commonty_runtime using (%s)', history, seen);
    execute format('grant select on %I to commonty_runtime', history);
  end if;
  call move_publication_with(named);
end
$$;

-- What the runtime role needs of the foundation: everything public to read, and to add to the trail.
grant select on instance, area, area_code, area_spelling, area_membership, area_attribute, partnership, boundary,
  boundary_topology, dataset, release, release_rejection, indicator, series, period, series_break, observation,
  mapping to commonty_runtime;
alter function record_audit(text, text, integer, text, text, jsonb, jsonb, text) security definer;
do $$
begin
  execute format('alter function record_audit(text, text, integer, text, text, jsonb, jsonb, text) set search_path = %I',
    current_schema());
end
$$;
alter table audit_entry enable row level security;
create policy seen on audit_entry for select to commonty_runtime
  using (case when partnership_id is null then coalesce(current_setting('commonty.reads', true), '') = 'all'
              else actor_reads(partnership_id) end);
grant select on audit_entry to commonty_runtime;
