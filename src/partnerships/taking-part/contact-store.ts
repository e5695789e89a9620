import type { Queries } from '../../platform/database/database.ts';
import type { About } from '../about.ts';

/** Where a partnership reaches a body. */
export interface Contact {
  id: string;
  email: string;
  version: number;
}

/** Null where none is recorded, or none that they may see. Not as at an earlier day: it has no history. */
export async function findContact(
  queries: Queries,
  { partnershipId, bodyId }: Required<About>,
): Promise<Contact | null> {
  const { rows } = await queries.query<Contact>(
    'select id, email, version from body_contact where partnership_id = $1 and body_id = $2',
    [partnershipId, bodyId],
  );
  return rows[0] ?? null;
}

/** False where somebody else has recorded one meanwhile. */
export async function insertContact(
  queries: Queries,
  { id, partnershipId, bodyId, email }: Required<About> & Pick<Contact, 'id' | 'email'>,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    'insert into body_contact (id, partnership_id, body_id, email) values ($1, $2, $3, $4) on conflict do nothing',
    [id, partnershipId, bodyId, email],
  );
  return rowCount === 1;
}

/** False where it is no longer what they saw. */
export async function updateContact(
  queries: Queries,
  { id, version }: Pick<Contact, 'id' | 'version'>,
  email: string | null,
): Promise<boolean> {
  const { rowCount } =
    email === null
      ? await queries.query('delete from body_contact where id = $1 and version = $2', [id, version])
      : await queries.query(
          'update body_contact set email = $3, version = version + 1 where id = $1 and version = $2',
          [id, version, email],
        );
  return rowCount === 1;
}
