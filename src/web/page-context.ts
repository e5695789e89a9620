import type { Language } from './language.ts';

/** What every page is told about the request and the instance it is drawn for. */
export interface PageContext {
  language: Language;
  /** True on an instance that holds the invented country: every page says so. */
  demonstration: boolean;
  /** Path and query as asked for, without the origin: `/areas?kind=ward`. */
  path: string;
  /** Changes with every load, so that nothing shared outlives the figures it shows. */
  dataVersion: string;
  /** The day it is in Scotland, ISO: read once per request, so that a page never holds two. */
  today: string;
  /** Hashed URLs of the style sheets, in order. */
  stylesheets: readonly string[];
  /** Hashed URL of the site's icon. */
  icon: string;
}
