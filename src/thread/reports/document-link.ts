import type { DocumentLink } from '../../platform/documents/document.ts';
import { linkTo, type PageContext } from '../../web/index.ts';

/** From a document on a page to the pages of its figures, as at the day it says: they may show other figures since. */
export function documentLink(
  { language, today }: Pick<PageContext, 'language' | 'today'>,
  day: string,
): DocumentLink {
  return (href) => linkTo({ language, asAt: day < today ? { day } : null }, href);
}
