import { londonToday } from '../platform/london-day.ts';
import type { Assets } from './assets.ts';
import type { Language } from './language.ts';
import type { PageContext } from './page-context.ts';

/** What all pages of one running instance share. */
export interface Site {
  demonstration: boolean;
  assets: Assets;
  /** E-mail address of whoever runs the site, for the pages about it. */
  contact?: string | null;
  /** The day it is in Scotland, where it is not the clock's. */
  today?(): string;
}

/** What a page is told about this request. The address decides the language: Gaelic lives under `/gd`. */
export function pageContext(site: Site, request: Request, dataVersion: string): PageContext {
  const { pathname, search } = new URL(request.url);
  return {
    language: languageOf(pathname),
    demonstration: site.demonstration,
    path: pathname + search,
    dataVersion,
    today: site.today?.() ?? londonToday(),
    stylesheets: site.assets.stylesheets,
    icon: site.assets.url('icon.svg'),
  };
}

function languageOf(pathname: string): Language {
  return pathname === '/gd' || pathname.startsWith('/gd/') ? 'gd' : 'en';
}
