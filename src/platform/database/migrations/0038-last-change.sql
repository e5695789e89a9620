-- As in 0032, of a record that is made of several: what was done last to any of them, and what that was.
drop function last_change(text);
create function last_change(subjects text[]) returns table (name text, at timestamptz, action text)
language sql stable security definer set search_path from current as $$
  select account.name, e.at, e.action
    from unnest(subjects) subject
    cross join lateral (
      select * from audit_entry e
       where e.subject_id = subject and actor_reads_scope(e.partnership_id) order by e.position desc limit 1) e
    left join account_pseudonym p on p.pseudonym::text = e.actor
    left join account on account.id = p.account_id
   order by e.position desc limit 1
$$;
grant execute on function last_change(text[]) to commonty_runtime;
