import type { PageContext } from '../../web/index.ts';
import { boardPath } from '../board/board-address.ts';

/** Where a partnership's pack stands, without the language's prefix. */
export const packPath = (code: string) => `${boardPath(code)}/pack`;

/** The query of the files that say the same as the page. */
export function packQuery({ asAt }: Pick<PageContext, 'asAt'>, round: string | undefined): string {
  const query = new URLSearchParams();
  if (round) query.set('round', round);
  if (asAt) query.set('as-at', asAt.day);
  return query.size === 0 ? '' : `?${query}`;
}
