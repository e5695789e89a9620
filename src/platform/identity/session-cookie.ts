import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Begins the names of all cookies of signing in. Cookies know hosts but no ports: an instance has names of its own, so
 * that signing in to one does not sign out of another on the same machine. `__Host-` binds them to this very host.
 */
export function cookiePrefix({ baseUrl, secret }: { baseUrl: string; secret: string }): string {
  const instance = createHash('sha256').update(`${secret}\n${baseUrl}`).digest('hex').slice(0, 8);
  return `${baseUrl.startsWith('https:') ? '__Host-' : ''}commonty-${instance}`;
}

export function sessionCookieName(instance: { baseUrl: string; secret: string }): string {
  return `${cookiePrefix(instance)}.session_token`;
}

/**
 * The token in a request's session cookie; null where there is none, or one this instance did not sign. The same form
 * as better-call's signed cookies: the value, a dot, and its HMAC in base64.
 */
export function sessionToken(cookies: string | null, name: string, secret: string): string | null {
  const given = cookieValue(cookies, name);
  if (given === null) return null;
  const end = given.lastIndexOf('.');
  if (end < 1) return null;
  const token = given.slice(0, end);
  const right = createHmac('sha256', secret).update(token).digest();
  const signature = Buffer.from(given.slice(end + 1), 'base64');
  return signature.length === right.length && timingSafeEqual(signature, right) ? token : null;
}

/** The session token in cookies that are about to be set; null where none sets one. */
export function setSessionToken(setCookies: readonly string[], name: string): string | null {
  const value = setCookies
    .map((cookie) => cookieValue(cookie.split(';', 1)[0] ?? null, name))
    .findLast((found) => found !== null);
  return value ? value.slice(0, value.lastIndexOf('.')) || null : null;
}

function cookieValue(cookies: string | null, name: string): string | null {
  for (const part of cookies?.split(';') ?? []) {
    const equals = part.indexOf('=');
    if (equals < 0 || part.slice(0, equals).trim() !== name) continue;
    try {
      return decodeURIComponent(part.slice(equals + 1).trim());
    } catch {
      return null;
    }
  }
  return null;
}
