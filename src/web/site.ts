import type { Context } from 'hono';
import { Temporal } from 'temporal-polyfill';
import { holdsAnywhere } from '../platform/authorisation/actor.ts';
import { keepingRoles } from '../platform/authorisation/role.ts';
import { londonToday } from '../platform/london-day.ts';
import { type AsAt, asAtOf } from './as-at.ts';
import type { Assets } from './assets.ts';
import type { Language } from './language.ts';
import type { PageAccount, PageContext } from './page-context.ts';
import type { PartnershipTab } from './partnership-tab.ts';

/** What all pages of one running instance share. */
export interface Site {
  demonstration: boolean;
  assets: Assets;
  /** E-mail address of whoever runs the site, for the pages about it. */
  contact?: string | null;
  /** The day it is in Scotland, where it is not the clock's. */
  today?(): string;
  /** True where people can sign in. */
  accounts?: boolean;
  /** Pages that subjects add to those of a partnership, in order. */
  partnershipTabs?: readonly PartnershipTab[];
}

/** What a page is told about this request. The address decides the language: Gaelic lives under `/gd`. */
export function pageContext(site: Site, context: Context, dataVersion: string): PageContext {
  const { pathname, search } = new URL(context.req.raw.url);
  return {
    language: languageOf(pathname),
    demonstration: site.demonstration,
    path: pathname + search,
    dataVersion,
    today: siteToday(site),
    stylesheets: site.assets.stylesheets,
    icon: site.assets.url('icon.svg'),
    sessionScript: site.assets.url('map/browser/commonty-session.js'),
    formScript: site.assets.url('map/browser/commonty-draft.js'),
    asAt: null,
    ...(site.partnershipTabs ? { partnershipTabs: site.partnershipTabs } : {}),
    ...(site.accounts ? { account: accountOf(context) } : {}),
  };
}

/** The same of a page that can be shown as it was: `?as-at=2026-03-01`. */
export function pageContextAsAt(
  site: Site,
  context: Context,
  dataVersion: string,
): PageContext & { asAt: AsAt | null } {
  const page = pageContext(site, context, dataVersion);
  const view = context.get('datedView');
  return {
    ...page,
    asAt: asAtOf(context, page.today),
    ...(view ? { reads: { ...view.period, shown: view.day } } : {}),
  };
}

export function siteToday(site: Site): string {
  return site.today?.() ?? londonToday();
}

function accountOf(context: Context): PageAccount | null {
  const found = context.get('foundActor');
  if (found?.state !== 'signed-in' && found?.state !== 'pending') return null;
  const { name, actingFor } = found.actor;
  const arrived = found.state === 'signed-in';
  const endsAt = arrived ? found.endsAt : null;
  return {
    name,
    administers: arrived && holdsAnywhere(found.actor, keepingRoles),
    actingFor: actingFor && { name: actingFor.name, until: actingFor.until },
    endsAt,
    secondsLeft: endsAt === null ? 0 : secondsUntil(endsAt),
  };
}

function secondsUntil(instant: string): number {
  const left = Temporal.Instant.from(instant).epochMilliseconds - Temporal.Now.instant().epochMilliseconds;
  return Math.max(0, Math.round(left / 1000));
}

function languageOf(pathname: string): Language {
  return pathname === '/gd' || pathname.startsWith('/gd/') ? 'gd' : 'en';
}
