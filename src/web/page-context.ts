import type { ReadPeriod } from '../platform/authorisation/read-period.ts';
import type { AsAt } from './as-at.ts';
import type { Language } from './language.ts';
import type { PartnershipTab } from './partnership-tab.ts';

/** Who has signed in, as pages show it. */
export interface PageAccount {
  name: string;
  /** They look after people, the trail or personal data somewhere. */
  administers: boolean;
  /** Somebody else for whom they act, and until when (ISO instant). */
  actingFor: { name: string; until: string } | null;
  /** ISO instant at which the session ends unless it is used; null before the second factor. */
  endsAt: string | null;
  /** Until then, as the page is drawn. */
  secondsLeft: number;
}

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
  /** The day whose knowledge the page shows; null: what is known now. */
  asAt?: AsAt | null;
  /** Days for which whoever reads holds their role, where it is for a time, and which is shown; null: a refused one. */
  reads?: ReadPeriod & { shown: string | null };
  /** Null: nobody has signed in. Absent: nobody can. */
  account?: PageAccount | null;
  /** Hashed URL of the module that warns before a session ends. */
  sessionScript?: string;
  /** Hashed URL of the module that keeps drafts of forms; none where the browser's code is not served. */
  formScript?: string;
  /** Pages that subjects add to those of a partnership, in order. */
  partnershipTabs?: readonly PartnershipTab[];
}
