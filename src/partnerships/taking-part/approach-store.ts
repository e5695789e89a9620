import type { Queries } from '../../platform/database/database.ts';
import { type About, aboutCondition, aboutValues } from '../about.ts';
import { recordedMoment } from '../recorded-moment.ts';
import type { Approach } from './approach.ts';

/** Newest first. */
export async function approachesOf(queries: Queries, about: About): Promise<Approach[]> {
  const { rows } = await queries.query<Approach>(
    `select id, partnership_id as "partnershipId", body_id as "bodyId", asked_on as "askedOn", how, why, efforts,
            answer, wishes, support_given as "supportGiven", answered_on as "answeredOn",
            published_at is not null as published, version
       from known.approach where ${aboutCondition('approach')} order by asked_on desc, id desc`,
    aboutValues(about),
  );
  return rows;
}

export async function insertApproach(queries: Queries, approach: Omit<Approach, 'version'>): Promise<void> {
  const { id, partnershipId, bodyId, ...rest } = approach;
  await queries.query(
    `insert into approach (id, partnership_id, body_id, asked_on, how, why, efforts, answer, wishes, support_given,
       answered_on, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, case when $12 then ${recordedMoment} end)`,
    [id, partnershipId, bodyId, ...valuesOf(rest)],
  );
}

/** False where it is no longer what they saw. */
export async function updateApproach(
  queries: Queries,
  { id, version, ...rest }: Omit<Approach, 'partnershipId' | 'bodyId'>,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update approach set asked_on = $3, how = $4, why = $5, efforts = $6, answer = $7, wishes = $8,
            support_given = $9, answered_on = $10,
            published_at = case when $11 then coalesce(published_at, ${recordedMoment}) end
      where id = $1 and version = $2`,
    [id, version, ...valuesOf(rest)],
  );
  return rowCount === 1;
}

type Told = Omit<Approach, 'id' | 'partnershipId' | 'bodyId' | 'version'>;

function valuesOf(approach: Told): unknown[] {
  const { askedOn, how, why, efforts, answer, wishes, supportGiven, answeredOn, published } = approach;
  return [askedOn, how, why, efforts, answer, wishes, supportGiven, answeredOn, published];
}
