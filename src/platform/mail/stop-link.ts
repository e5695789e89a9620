import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Queries } from '../database/database.ts';

/** What a link stops: an account's notices of one kind, or all of them where it is `*`. */
export interface Stop {
  accountId: string;
  kind: string;
}

/**
 * The key that links are signed with, made at the first start. Links name what they stop and carry its signature, so
 * none is kept anywhere, they work for as long as the mail is kept, and nobody can make one for somebody else.
 */
export async function readStopKey({ query }: Queries): Promise<Buffer> {
  await query('insert into mail_stop_key (key) values ($1) on conflict do nothing', [randomBytes(32)]);
  const { rows } = await query<{ key: Buffer }>('select key from mail_stop_key');
  const [first] = rows;
  if (!first) throw new Error('mail_stop_key is empty right after it was filled.');
  return first.key;
}

export function stopToken(key: Buffer, { accountId, kind }: Stop): string {
  return `${Buffer.from(`${accountId} ${kind}`).toString('base64url')}.${signature(key, accountId, kind).toString('base64url')}`;
}

/** What a token stops; null where it was not signed with this key. */
export function readStopToken(key: Buffer, token: string): Stop | null {
  const [named = '', signed = ''] = token.split('.', 2);
  const [accountId = '', kind = ''] = Buffer.from(named, 'base64url').toString().split(' ', 2);
  const given = Buffer.from(signed, 'base64url');
  const wanted = signature(key, accountId, kind);
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? { accountId, kind } : null;
}

function signature(key: Buffer, accountId: string, kind: string): Buffer {
  return createHmac('sha256', key).update(`stop ${accountId} ${kind}`).digest().subarray(0, 18);
}
