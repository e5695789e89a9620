import { randomBytes } from 'node:crypto';
import type { Queries } from '../database/database.ts';
import { uuidv7 } from '../uuid.ts';
import { tokenHash } from './token-hash.ts';

/** What a link that was sent by mail is for. */
export type LinkPurpose = 'confirm-address' | 'change-address';

/** Hours for which such a link can be used. */
export const linkHours = 24;

/** Makes a link that can be used once, and returns its token, which is not kept: only its hash is. */
export async function issueLink(
  database: Queries,
  purpose: LinkPurpose,
  value: Readonly<Record<string, unknown>>,
  now: number,
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await database.query(
    'insert into verification (id, identifier, value, expires_at) values ($1, $2, $3, $4)',
    [uuidv7(), identifierOf(purpose, token), JSON.stringify(value), new Date(now + linkHours * 3_600_000)],
  );
  return token;
}

/** Uses a link up: what was kept with it, or null where it was used already, is too old, or never was. */
export async function takeLink<Value>(
  database: Queries,
  purpose: LinkPurpose,
  token: string,
  now: number,
): Promise<Value | null> {
  const { rows } = await database.query<{ value: string }>(
    'delete from verification where identifier = $1 and expires_at > $2 returning value',
    [identifierOf(purpose, token), new Date(now)],
  );
  return rows[0] ? (JSON.parse(rows[0].value) as Value) : null;
}

const identifierOf = (purpose: LinkPurpose, token: string) => `${purpose}:${tokenHash(token)}`;

/** Removes links and challenges nobody used in time. */
export async function removeOldLinks(database: Queries, now: number): Promise<void> {
  await database.query('delete from verification where expires_at < $1', [new Date(now)]);
}
