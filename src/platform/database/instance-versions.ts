import { shareReading } from '../share-reading.ts';
import type { Queries } from './database.ts';

/** Numbers that move with what the database holds, in the transaction that changes it. */
export interface InstanceVersions {
  /** With every load of figures or areas. */
  readonly data: string;
  /** With every change to a partnership's records. */
  readonly publication: string;
  /** With every change to a session, an account or a role. */
  readonly access: string;
}

/** Before an instance is claimed nothing counts what changes. */
type FoundVersions = InstanceVersions | null;

/** One reading is shared by everything that asks of the same database at the same moment. */
const readers = new WeakMap<Queries, () => Promise<FoundVersions>>();

/**
 * The versions as they stand after the call; null where the database holds no instance yet. A request asks for them
 * several times, and a hundred at once still make one query.
 */
export function readInstanceVersions(database: Queries): Promise<FoundVersions> {
  let read = readers.get(database);
  if (read === undefined) {
    read = shareReading(() => queryVersions(database));
    readers.set(database, read);
  }
  return read();
}

async function queryVersions(database: Queries): Promise<FoundVersions> {
  const { rows } = await database.query<{ data: string; publication: string; access: string }>(
    `select data_version::text as data, publication_version::text as publication, access_version::text as access
       from instance`,
  );
  return rows[0] ?? null;
}
