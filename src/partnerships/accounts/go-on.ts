import type { Context } from 'hono';
import type { SignedIn } from '../../platform/identity/identity-core.ts';
import { type PageContext, pathIn } from '../../web/index.ts';
import { nextPath } from './next-path.ts';

/** The page somebody was on their way to, as the address says it; null where it says none of ours. */
export function askedNext(context: Context): string | null {
  return nextPath(context.req.query('next'));
}

/** An address of ours that remembers the way. */
export function withNext(page: PageContext, path: string, next: string | null): string {
  const address = pathIn(page.language, path);
  return next === null ? address : `${address}?next=${encodeURIComponent(next)}`;
}

/** Sets cookies as they stand, and sends the browser on. */
export function goOn(context: Context, location: string, cookies: SignedIn['cookies'] = []): Response {
  for (const cookie of cookies) context.header('Set-Cookie', cookie, { append: true });
  context.header('Cache-Control', 'private, no-store');
  return context.redirect(location, 303);
}
