import type { Queries } from '../../platform/database/database.ts';
import type { Minutes } from './minutes.ts';

const columns = `id, version, meeting_id as "meetingId", words, agreed_on as "agreedOn",
  published_at is not null as published`;

/** The minutes of a meeting; null where the reader may not see them. */
export async function readMinutes(queries: Queries, meetingId: string): Promise<Minutes | null> {
  const { rows } = await queries.query<Minutes>(
    `select ${columns} from known.minutes where meeting_id = $1`,
    [meetingId],
  );
  return rows[0] ?? null;
}

/** The same, held until the transaction ends: nothing is recorded while somebody agrees them, nor the other way round. */
export async function lockMinutes(queries: Queries, meetingId: string): Promise<Minutes | null> {
  const { rows } = await queries.query<Minutes>(
    `select ${columns} from minutes where meeting_id = $1 for update`,
    [meetingId],
  );
  return rows[0] ?? null;
}

/** False where somebody else changed them since this version. */
export async function updateMinutes(
  queries: Queries,
  { id, version }: Pick<Minutes, 'id' | 'version'>,
  words: Minutes['words'],
): Promise<boolean> {
  const { rowCount } = await queries.query('update minutes set words = $3 where id = $1 and version = $2', [
    id,
    version,
    JSON.stringify(words),
  ]);
  return rowCount === 1;
}

/** False where somebody else changed or agreed them since this version. */
export async function agreeMinutesRow(
  queries: Queries,
  { id, version }: Pick<Minutes, 'id' | 'version'>,
  on: string,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    'update minutes set agreed_on = $3 where id = $1 and version = $2 and agreed_on is null',
    [id, version, on],
  );
  return rowCount === 1;
}

/** Shows minutes to everybody, with all that is recorded of the meeting; false where somebody changed them since. */
export async function publishMinutesRow(
  queries: Queries,
  { id, version, meetingId }: Pick<Minutes, 'id' | 'version' | 'meetingId'>,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    'update minutes set published_at = recording_at() where id = $1 and version = $2 and published_at is null',
    [id, version],
  );
  if (rowCount !== 1) return false;
  for (const table of ['attendance', 'interest', 'decision', 'dissent'])
    await queries.query(
      `update ${table} set published_at = recording_at() where meeting_id = $1 and published_at is null`,
      [meetingId],
    );
  return true;
}
