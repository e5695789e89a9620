import type { IdentityCore, SignedIn } from './identity-core.ts';
import { noteBrowser } from './note-browser.ts';
import { sessionToken, setSessionToken } from './session-cookie.ts';
import { tokenHash } from './token-hash.ts';

/**
 * The end of every way of signing in: whatever session the browser had is over, and where the way was a second factor
 * too (a passkey that checked who holds it), the new one needs no other.
 */
export async function arrive(
  { database, secret, cookieName, now, deliver }: IdentityCore,
  headers: Headers,
  cookies: readonly string[],
  secondFactor: boolean,
): Promise<SignedIn> {
  const token = setSessionToken(cookies, cookieName);
  if (token === null) throw new Error('Somebody was signed in without a session.');
  const former = sessionToken(headers.get('Cookie'), cookieName, secret);
  if (former !== null) await database.query('delete from session where token_hash = $1', [tokenHash(former)]);
  if (secondFactor)
    await database.query('update session set second_factor_at = $2 where token_hash = $1', [
      tokenHash(token),
      new Date(now()),
    ]);
  await noteBrowser(database, deliver, tokenHash(token));
  return { cookies };
}
