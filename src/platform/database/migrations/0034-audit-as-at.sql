-- The same rule as before, said so that PostgreSQL can judge how many entries pass it: an `or` of two settings counted
-- as one entry in 400, and the newest page of a long trail was found by reading all of it.
drop policy seen on audit_entry;
create policy seen on audit_entry for select to commonty_runtime
  using (actor_reads_scope(partnership_id) and at <= coalesce(as_at(), 'infinity'::timestamptz));
