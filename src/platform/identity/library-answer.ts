import { failed, ok, type Result } from '../../kernel/result.ts';
import { TooBusy } from './password-hashing.ts';

/** What the library said to a call: its words as JSON, and the cookies to set. */
export interface LibraryAnswer {
  body: Readonly<Record<string, unknown>>;
  cookies: readonly string[];
  /** Where it would send the browser next. */
  location: string | null;
}

export interface LibraryRefusal {
  /** The library's code: `INVALID_EMAIL_OR_PASSWORD`; `BUSY` where too many sign in at once. */
  code: string;
  cookies: readonly string[];
}

/**
 * Calls a function of the library with `asResponse`, which says refusals, redirects and cookies alike. What it cannot
 * do is thrown; what it refuses is returned.
 */
export async function askLibrary(
  call: () => Promise<Response>,
): Promise<Result<LibraryAnswer, LibraryRefusal>> {
  let response: Response;
  try {
    response = await call();
  } catch (problem) {
    if (problem instanceof TooBusy) return failed({ code: 'BUSY', cookies: [] });
    throw problem;
  }
  const cookies = response.headers.getSetCookie();
  const location = response.headers.get('Location');
  const text = await response.text();
  const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  const code = codeOf(location, body);
  if (response.status >= 500)
    throw new Error(`The sign-in library answered ${response.status}: ${code ?? text}`);
  if (response.status >= 400 || code !== null) return failed({ code: code ?? 'REFUSED', cookies });
  return ok({ body, cookies, location });
}

/** Errors come as a code in the answer, or as `?error=` of where the library would send the browser. */
function codeOf(location: string | null, body: Readonly<Record<string, unknown>>): string | null {
  if (typeof body['code'] === 'string') return body['code'];
  return location === null ? null : new URL(location, 'http://localhost').searchParams.get('error');
}
