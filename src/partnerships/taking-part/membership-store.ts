import type { Queries } from '../../platform/database/database.ts';
import { type About, aboutCondition, aboutValues } from '../about.ts';
import { recordedMoment } from '../recorded-moment.ts';
import type { Membership } from './membership.ts';

const columns = `id, partnership_id as "partnershipId", body_id as "bodyId", basis, since, until,
  case when proposed_source is not null
    then jsonb_build_object('source', proposed_source, 'doubt', proposed_doubt) end as proposal,
  published_at is not null as published, version`;

/** Newest first. */
export async function membershipsOf(queries: Queries, about: About): Promise<Membership[]> {
  const { rows } = await queries.query<Membership>(
    `select ${columns} from known.membership where ${aboutCondition('membership')}
      order by since desc, id desc`,
    aboutValues(about),
  );
  return rows;
}

/** The same as they stand now, of one body in one partnership, where nobody else admits it until this transaction ends. */
export async function lockMemberships(queries: Queries, about: Required<About>): Promise<Membership[]> {
  await queries.query(`select pg_advisory_xact_lock(hashtextextended('membership ' || $1 || ' ' || $2, 0))`, [
    String(about.partnershipId),
    about.bodyId,
  ]);
  return membershipsOf(queries, about);
}

export async function insertMembership(
  queries: Queries,
  { id, partnershipId, bodyId, basis, since, until, published }: Omit<Membership, 'version' | 'proposal'>,
): Promise<void> {
  await queries.query(
    `insert into membership (id, partnership_id, body_id, basis, since, until, published_at)
     values ($1, $2, $3, $4, $5, $6, case when $7 then ${recordedMoment} end)`,
    [id, partnershipId, bodyId, basis, since, until, published],
  );
}

/** Confirms what was proposed, too. False where it is no longer what they saw. */
export async function updateMembership(
  queries: Queries,
  { id, version, basis, since, until, published }: Omit<Membership, 'partnershipId' | 'bodyId' | 'proposal'>,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update membership set basis = $3, since = $4, until = $5, proposed_source = null, proposed_doubt = null,
            published_at = case when $6 then coalesce(published_at, ${recordedMoment}) end
      where id = $1 and version = $2`,
    [id, version, basis, since, until, published],
  );
  return rowCount === 1;
}
