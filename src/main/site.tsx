import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { createCatalogueReader, type EvidenceServices, evidenceRoutes } from '../evidence/index.ts';
import { nationalRoutes } from '../national/index.ts';
import type { Database } from '../platform/database/database.ts';
import type { InstanceKind } from '../platform/database/instance-kind.ts';
import { type Logger, logRequests } from '../platform/logging.ts';
import { type Assets, ErrorPage, NotFoundPage, respondWithPage } from '../web/index.ts';
import { addressContext, pageContext } from './page-context.ts';

/** What the routes of the subjects are built from. */
export interface SiteServices {
  database: Database;
  assets: Assets;
  logger: Logger;
  kind: InstanceKind;
  /** Public address, without a slash at the end. */
  baseUrl: string;
}

/** Every page: the subjects' routes, and what is said where none answers or one fails. */
export function createSite(services: SiteServices): Hono {
  const { database, assets, logger } = services;
  const site = new Hono();
  site.use(logRequests(logger));
  const evidence: EvidenceServices = {
    database,
    site: { demonstration: services.kind === 'demonstration', assets },
    catalogue: createCatalogueReader(database),
  };
  // Gaelic is the same pages under /gd; untranslated text in them is marked as English.
  for (const language of ['/', '/gd']) {
    site.route(language, nationalRoutes(evidence));
    site.route(language, evidenceRoutes(evidence));
  }
  site.notFound(async (context) => {
    const page = <NotFoundPage context={await pageContext(context.req.raw, database, assets)} />;
    return respondWithPage(context.req.raw, page, { status: 404 });
  });
  site.onError((problem, context) => {
    const reference = randomUUID();
    logger.error({ reference, err: problem }, 'a page failed');
    const page = <ErrorPage context={addressContext(context.req.raw, assets)} reference={reference} />;
    return respondWithPage(context.req.raw, page, { status: 500, cacheControl: 'no-store' });
  });
  return site;
}
