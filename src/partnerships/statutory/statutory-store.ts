import type { Queries } from '../../platform/database/database.ts';
import type { Proposal } from '../taking-part/membership.ts';

/** Nobody else installs the list until this transaction ends. */
export async function lockStatutoryBodies(queries: Queries): Promise<void> {
  await queries.query(`select pg_advisory_xact_lock(hashtextextended('statutory bodies', 0))`);
}

/** Bodies of the list that are in the register already, by their key. */
export async function installedBodies(queries: Queries): Promise<Map<string, string>> {
  const { rows } = await queries.query<{ key: string; id: string }>(
    'select key, body_id as id from body_origin',
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}

export interface RegisteredStatutoryBody {
  id: string;
  kind: string;
  names: string[];
  everywhere: boolean;
  councilAreas: number[];
}

/** Open bodies that people registered, of kinds that the list has. */
export async function bodiesOfPeople(
  queries: Queries,
  kinds: readonly string[],
): Promise<RegisteredStatutoryBody[]> {
  const { rows } = await queries.query<RegisteredStatutoryBody>(
    `select id, kind, array_remove(array[lower(name), lower(name_gd), lower(short_name)], null) as names,
            everywhere, council_areas as "councilAreas"
       from body where kind = any ($1) and closed_on is null
        and not exists (select from body_origin where body_id = body.id)
      order by id`,
    [kinds],
  );
  return rows;
}

export async function insertOrigin(
  queries: Queries,
  origin: {
    bodyId: string;
    key: string;
    source: string;
    knownOn: string;
    doubt: string | null;
    made: boolean;
  },
): Promise<void> {
  await queries.query(
    'insert into body_origin (body_id, key, source, known_on, doubt, made) values ($1, $2, $3, $4, $5, $6)',
    [origin.bodyId, origin.key, origin.source, origin.knownOn, origin.doubt, origin.made],
  );
}

/** Partnerships in which a body has, or ever had, a part. */
export async function partnershipsOf(queries: Queries, bodyId: string): Promise<Set<number>> {
  const { rows } = await queries.query<{ id: number }>(
    'select partnership_id as id from membership where body_id = $1',
    [bodyId],
  );
  return new Set(rows.map(({ id }) => id));
}

export async function insertProposals(
  queries: Queries,
  proposals: readonly (Proposal & { id: string; partnershipId: number; bodyId: string; since: string })[],
): Promise<void> {
  await queries.query(
    `insert into membership (id, partnership_id, body_id, basis, since, published_at, proposed_source, proposed_doubt)
     select id, "partnershipId", "bodyId", 'statutory', since, recording_at(), source, doubt
       from jsonb_to_recordset($1) as proposal (id uuid, "partnershipId" integer, "bodyId" uuid, since date,
                                                source text, doubt text)`,
    [JSON.stringify(proposals)],
  );
}
