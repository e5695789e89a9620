import type { Queries } from '../../platform/database/database.ts';

/** Where a record came from that nobody typed: the list of bodies that the law makes partners. */
export interface Origin {
  source: string;
  /** ISO day. */
  knownOn: string;
  doubt: string | null;
  /** Whoever keeps the record has saved it since. */
  confirmed: boolean;
}

/** Null where people registered it. */
export async function originOf(queries: Queries, bodyId: string): Promise<Origin | null> {
  const { rows } = await queries.query<Origin>(
    `select source, known_on as "knownOn", doubt,
            confirmed_at is not null and (as_at() is null or confirmed_at <= as_at()) as confirmed
       from body_origin where body_id = $1 and made`,
    [bodyId],
  );
  return rows[0] ?? null;
}

/** Whoever keeps the record has looked at it. */
export async function confirmOrigin(queries: Queries, bodyId: string): Promise<void> {
  await queries.query(
    'update body_origin set confirmed_at = now() where body_id = $1 and confirmed_at is null',
    [bodyId],
  );
}
