import type { Context } from 'hono';
import type { AsActorOptions } from '../platform/authorisation/as-actor.ts';
import { type AsAt, type PageContext, pageContextAsAt } from '../web/index.ts';
import { findPlace } from './find-place.ts';
import type { PartnershipPlace } from './partnership-shell.tsx';
import type { PartnershipsServices } from './partnerships-services.ts';

/** What a page below a partnership is asked for. */
export interface PartnershipRequest {
  page: PageContext & { asAt: AsAt | null };
  place: PartnershipPlace;
  /** The day the page is seen from: today, or that of `?as-at`. */
  day: string;
  /** For `asActor`: one moment for all queries of the page, that of `?as-at` where one is asked for. */
  reading: AsActorOptions;
}

/** Reads which partnership a request is about, and as at which day; a response where there is none. */
export function createPartnershipRequests({ database, site, dataVersion }: PartnershipsServices) {
  return async (context: Context): Promise<PartnershipRequest | Response> => {
    // Together, so that both learn of the instance's versions by one query.
    const [place, version] = await Promise.all([findPlace(database, context), dataVersion()]);
    if (place instanceof Response) return place;
    const page = pageContextAsAt(site, context, version);
    return {
      page,
      place,
      day: page.asAt?.day ?? page.today,
      reading: { asAt: page.asAt?.instant ?? null, readOnly: true, isolation: 'repeatable read' },
    };
  };
}
