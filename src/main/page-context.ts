import { readInstance } from '../platform/database/instance-kind.ts';
import type { Queries } from '../platform/database/database.ts';
import type { Assets, Language, PageContext } from '../web/index.ts';

/** What every page is told, read anew for each request: the data version changes with every load. */
export async function pageContext(request: Request, queries: Queries, assets: Assets): Promise<PageContext> {
  const instance = await readInstance(queries);
  return {
    ...addressContext(request, assets),
    demonstration: instance?.kind === 'demonstration',
    dataVersion: instance?.dataVersion ?? '0',
  };
}

/** The same where the database cannot be asked: it claims nothing about figures, for such a page shows none. */
export function addressContext(request: Request, assets: Assets): PageContext {
  const { pathname, search } = new URL(request.url);
  return {
    language: languageOf(pathname),
    demonstration: false,
    path: pathname + search,
    dataVersion: '0',
    stylesheets: assets.stylesheets,
    icon: assets.url('icon.svg'),
  };
}

function languageOf(path: string): Language {
  return path === '/gd' || path.startsWith('/gd/') ? 'gd' : 'en';
}
