import type { Queries } from '../platform/database/database.ts';

export interface MemberBody {
  id: string;
  name: string;
}

/** Bodies that are members of a partnership on a day, by name. */
export async function memberBodies(
  queries: Queries,
  partnershipId: number,
  day: string,
): Promise<MemberBody[]> {
  const { rows } = await queries.query<MemberBody>(
    `select body.id, body.name from known.body
      where exists (select from known.membership
                     where membership.partnership_id = $1 and body_id = body.id
                       and since <= $2 and (until is null or until >= $2))
      order by body.name, body.id`,
    [partnershipId, day],
  );
  return rows;
}

/** A body's name by its id; null where it is not there, or not for this reader. */
export async function bodyById(queries: Queries, id: string): Promise<MemberBody | null> {
  const { rows } = await queries.query<MemberBody>('select id, name from known.body where id = $1', [id]);
  return rows[0] ?? null;
}
