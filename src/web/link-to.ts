import { pathIn } from './language.ts';
import type { PageContext } from './page-context.ts';

/** A page's address in the language of this page, as at the same day: what leads on shows what was known then, too. */
export function linkTo(
  { language, asAt }: Pick<PageContext, 'language'> & { asAt?: { day: string } | null },
  path: string,
): string {
  const address = pathIn(language, path);
  if (!asAt) return address;
  const [page = '', part] = address.split('#', 2);
  const dated = `${page}${page.includes('?') ? '&' : '?'}as-at=${asAt.day}`;
  return part === undefined ? dated : `${dated}#${part}`;
}
