/** What a way to go on may begin with: a path of this site, never another site's address. */
const ownPath = /^\/(?![/\\])[\u0021-\u007e]*$/;

/** Where somebody goes after signing in, where that is a page of this site; null for anything else. */
export function nextPath(asked: string | null | undefined): string | null {
  if (!asked || asked.length > 1_000 || !ownPath.test(asked)) return null;
  const { origin, pathname, search } = new URL(asked, 'http://here.invalid');
  // Browsers take a backslash for a slash.
  if (origin !== 'http://here.invalid' || pathname.startsWith('//') || asked.includes('\\')) return null;
  // To be signed out again, or to the page one comes from, is no way on.
  return /^(\/gd)?\/sign-(in|out)(\/|$)/.test(pathname) ? null : pathname + search;
}
