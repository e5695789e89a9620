import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { createCatalogueReader, evidenceRoutes, type UploadServices } from '../evidence/index.ts';
import { nationalRoutes } from '../national/index.ts';
import {
  type AccountServices,
  accountsRoutes,
  answeringGroups,
  actingRoutes,
  administrationRoutes,
  auditRoutes,
  dataRequestRoutes,
  dutyRoutes,
  groupsFacts,
  groupsRoutes,
  partnersFacts,
  partnershipTabs,
  partnersRoutes,
  peopleRoutes,
  personalDataRoutes,
  type PostServices,
  postRoutes,
} from '../partnerships/index.ts';
import { createPartnershipFinder } from '../geography/index.ts';
import { deskRoutes } from '../desk/index.ts';
import {
  actionFacts,
  measurePart,
  actionTab,
  measuresTab,
  outcomeActionsPart,
  outcomePromisesPart,
  planFacts,
  planRoutes,
  promiseBodyFacts,
  promiseFacts,
  planTab,
  promiseTab,
  roundTab,
} from '../plans/index.ts';
import {
  boardRoutes,
  boardTab,
  packRoutes,
  reportRoutes,
  reportsTab,
  threadPart,
  threadRoutes,
  threadsTab,
} from '../thread/index.ts';
import type { FoundActor } from '../platform/authorisation/request-actor.ts';
import type { Database } from '../platform/database/database.ts';
import { type Logger, logRequests } from '../platform/logging.ts';
import {
  aboutRoutes,
  draftRoutes,
  ErrorPage,
  keepExpired,
  NotFoundPage,
  pageContext,
  type PageCache,
  respondWithPage,
  type Site,
  StyleguidePage,
  withPageHeaders,
} from '../web/index.ts';
import { everybody } from '../platform/authorisation/who-may.ts';
import { draftedForms } from './drafted-forms.ts';
import { gathered } from './gathered.ts';
import { freeTexts } from './free-texts.ts';
import { namedRecords } from './named-records.ts';
import { planOutcomes } from './plan-outcomes.ts';
import { planPriorities } from './plan-priorities.ts';
import { personalData } from './personal-data.ts';
import { withDoorkeeper } from './doorkeeper.tsx';

export interface SiteServices {
  database: Database;
  site: Site;
  logger: Logger;
  /** Keeps what is answered; without one, every page is made afresh. */
  cache?: PageCache;
  /** True shows `/styleguide`, every component with its examples. */
  development?: boolean;
  /** How people sign in; without it nobody can. */
  accounts?: Pick<AccountServices, 'identity' | 'baseUrl'>;
  /** Who sent a request, where it is not told by its session. */
  readActor?: (request: Request) => Promise<FoundActor>;
  /** What the pages about mail say of how it leaves; without it, nothing sends it. */
  post?: Pick<PostServices, 'hasMailServer' | 'jobSilence'>;
  /** Without it, nobody can bring files. */
  uploads?: UploadServices;
}

const nothingSends: NonNullable<SiteServices['post']> = {
  hasMailServer: false,
  jobSilence: async () => null,
};

/** Every page: the subjects' routes in both languages, and what is said where none answers or one fails. */
export function createSite(options: SiteServices): Hono {
  const { database, logger, cache, development, accounts, uploads, post = nothingSends } = options;
  const readActor =
    options.readActor ?? (accounts && ((request) => accounts.identity.readActor(request.headers)));
  const site = {
    ...options.site,
    accounts: readActor !== undefined,
    partnershipTabs: [
      planTab,
      threadsTab,
      measuresTab,
      promiseTab,
      actionTab,
      roundTab,
      boardTab,
      reportsTab,
      ...partnershipTabs,
    ],
  };
  const services = {
    ...{ database, site, catalogue: createCatalogueReader(database) },
    ...(uploads ? { uploads } : {}),
  };
  /** What each subject hangs on the threads of outcomes. */
  const partnershipsServices = {
    database,
    site,
    dataVersion: async () => (await services.catalogue()).version,
  };
  const { threadLinks, boardFlags, dueItems, reportFacts } = gathered(services.catalogue);
  const threadServices = { ...partnershipsServices, threadLinks, boardFlags, reportFacts };
  const pages = new Hono()
    .route('/', nationalRoutes(services))
    .route(
      '/',
      evidenceRoutes({
        ...services,
        partnershipFacts: [planFacts, promiseFacts, actionFacts, partnersFacts, groupsFacts],
      }),
    )
    .route('/', partnersRoutes({ ...partnershipsServices, bodyFacts: [promiseBodyFacts] }))
    .route('/', administrationRoutes(services))
    .route('/', auditRoutes({ ...services, records: namedRecords }))
    .route('/', dutyRoutes({ ...services, planPriorities }))
    .route('/', actingRoutes({ ...services, baseUrl: accounts?.baseUrl ?? '' }))
    .route('/', groupsRoutes({ ...partnershipsServices, planOutcomes }))
    .route(
      '/',
      planRoutes({
        ...services,
        ...(uploads ? { files: uploads } : {}),
        outcomeParts: [
          measurePart(services.catalogue),
          outcomePromisesPart,
          outcomeActionsPart,
          answeringGroups,
          threadPart(threadLinks),
        ],
      }),
    )
    .route('/', deskRoutes({ ...partnershipsServices, dueItems }))
    .route('/', threadRoutes(threadServices))
    .route('/', boardRoutes(threadServices))
    .route('/', packRoutes(threadServices))
    .route('/', reportRoutes(threadServices))
    .route('/', peopleRoutes({ ...services, baseUrl: accounts?.baseUrl ?? '' }))
    .route('/', draftRoutes({ ...services, forms: draftedForms }))
    .route('/', postRoutes({ ...services, ...post, baseUrl: accounts?.baseUrl ?? '' }))
    .route('/', dataRequestRoutes({ database, site, texts: freeTexts, hasMailServer: post.hasMailServer }))
    .route('/', aboutRoutes(site, partnershipsServices.dataVersion));
  if (accounts) {
    const { hasMailServer } = post;
    pages.route('/', accountsRoutes({ database, site, home: '/desk', ...accounts }));
    pages.route(
      '/',
      personalDataRoutes({
        database,
        site,
        hasMailServer,
        contributions: personalData(hasMailServer),
        ...accounts,
      }),
    );
  }
  if (development)
    pages.get('/styleguide', everybody, (context) =>
      respondWithPage(context.req.raw, <StyleguidePage context={pageContext(site, context, '')} />),
    );
  const app = new Hono().use(logRequests(logger));
  if (cache) app.use(cache.keep);
  app.use(
    withDoorkeeper({
      site,
      logger,
      partnershipOf: createPartnershipFinder(database),
      readActor: readActor ?? (async () => ({ state: 'anonymous' })),
      keepTyped: (accountId, request) => keepExpired({ database, forms: draftedForms }, accountId, request),
    }),
  );
  app.use(withPageHeaders(site.assets.pageHeaders)).route('/', pages).route('/gd', pages);
  app.notFound(async (context) => {
    const { version } = await services.catalogue();
    const page = <NotFoundPage context={pageContext(site, context, version)} />;
    return respondWithPage(context.req.raw, page, { status: 404 });
  });
  app.onError((problem, context) => {
    const reference = randomUUID();
    logger.error({ reference, err: problem }, 'a page failed');
    // The page must not ask the database, which may be what failed, nor repeat what was searched for.
    const { pathname: path } = new URL(context.req.url);
    const page = <ErrorPage context={{ ...pageContext(site, context, ''), path }} reference={reference} />;
    return respondWithPage(context.req.raw, page, { status: 500, cacheControl: 'no-store' });
  });
  return app;
}
