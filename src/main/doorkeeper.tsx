import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { datedView, isDated } from '../platform/authorisation/dated-view.ts';
import type { Doorkeeper, FoundActor, Refusal } from '../platform/authorisation/request-actor.ts';
import type { Logger } from '../platform/logging.ts';
import {
  AsAtProblemPage,
  contentSecurityPolicy,
  contentSecurityPolicyWithScripts,
  NotFoundPage,
  OutsidePeriodPage,
  pageContext,
  pathIn,
  readAsAt,
  RefusalPage,
  respondWithPage,
  type Site,
  siteToday,
} from '../web/index.ts';

export interface DoorkeeperServices {
  site: Site;
  logger: Logger;
  partnershipOf(code: string): Promise<number | null>;
  /** Who sent a request, by its session. */
  readActor(request: Request): Promise<FoundActor>;
  /** Keeps what was typed by somebody whose session ended meanwhile, or says that it could not. */
  keepTyped?(accountId: string, request: Request): Promise<boolean>;
}

/** Finds out who asks before any route does, and answers for routes that they may not use. */
export function withDoorkeeper(services: DoorkeeperServices): MiddlewareHandler {
  const { site } = services;
  const doorkeeper: Doorkeeper = {
    partnershipOf: services.partnershipOf,
    refuse: (context, refusal) => refuse(services, context, refusal),
  };
  return async (context, next) => {
    context.set('doorkeeper', doorkeeper);
    const found = await services.readActor(context.req.raw);
    context.set('foundActor', found);
    const asked = context.req.query('as-at') ?? null;
    const asAt = readAsAt(asked, siteToday(site));
    if (!asAt.ok) {
      const page = pageContext(site, context, '');
      return respondWithPage(
        context.req.raw,
        <AsAtProblemPage context={page} problem={asAt.problem} asked={asked ?? ''} />,
        { status: 400 },
      );
    }
    const outside = await refuseOutside(services, context);
    if (outside !== null) return outside;
    await next();
    // What is drawn for one person is nobody else's, and not to be found in a browser after they have left.
    if (found.state !== 'anonymous') context.res.headers.set('Cache-Control', 'private, no-store');
    // Every page warns its reader before the session ends.
    const policy = context.res.headers.get('Content-Security-Policy');
    if (found.state === 'signed-in' && policy === contentSecurityPolicy)
      context.res.headers.set('Content-Security-Policy', contentSecurityPolicyWithScripts);
    return undefined;
  };
}

/** Sets as at which day somebody reads whose only role there is for a time; a refusal where they ask for another. */
async function refuseOutside(
  { site, logger, partnershipOf }: DoorkeeperServices,
  context: Context,
): Promise<Response | null> {
  const found = context.get('foundActor');
  if (found?.state !== 'signed-in' || !found.actor.grants.some(isDated)) return null;
  const path = datedPath.exec(new URL(context.req.raw.url).pathname);
  if (path === null || !['GET', 'HEAD'].includes(context.req.method)) return null;
  const code = path[1] ?? null;
  const partnershipId = code === null ? null : await partnershipOf(code.toUpperCase());
  const asked = context.req.query('as-at') || null;
  const view = datedView(found.actor, partnershipId, { asked, today: siteToday(site) });
  if (view === null) return null;
  if (view.state === 'dated') {
    context.set('datedView', view);
    context.set('foundActor', { ...found, actor: { ...found.actor, viewedDay: view.day } });
    return null;
  }
  logger.info({ route: routePath(context, -1), day: view.day }, 'refused a day outside a role');
  const page = { ...pageContext(site, context, ''), reads: { ...view.period, shown: null } };
  return respondWithPage(context.req.raw, <OutsidePeriodPage context={page} day={view.day} />, {
    status: 403,
    cacheControl: 'private, no-store',
  });
}

/** Pages that show what was recorded, whole or of one partnership: only there does a day make a difference. */
const datedPath =
  /^(?:\/gd)?\/(?:partnerships\/([^/.]+)|partnerships|partners|administration\/audit)(?:[/.]|$)/;

const statuses: Record<Refusal, number> = {
  'sign-in': 401,
  'sign-in-again': 401,
  'second-factor': 401,
  'in-person': 403,
  forbidden: 403,
  'not-found': 404,
  'cross-site': 403,
};

async function refuse(
  { site, logger, keepTyped }: DoorkeeperServices,
  context: Context,
  refusal: Refusal,
): Promise<Response> {
  const request = context.req.raw;
  const page = pageContext(site, context, '');
  logger.info({ method: request.method, route: routePath(context, -1), refusal }, 'refused');
  const options = { status: statuses[refusal], cacheControl: 'private, no-store' };
  if (refusal === 'not-found') return respondWithPage(request, <NotFoundPage context={page} />, options);
  const reading = request.method === 'GET' || request.method === 'HEAD';
  const comeFrom = reading ? page.path : cameFrom(request);
  if (reading && (refusal === 'sign-in' || refusal === 'sign-in-again'))
    return context.redirect(pathIn(page.language, `/sign-in?next=${encodeURIComponent(comeFrom)}`), 303);
  if (reading && refusal === 'second-factor')
    return context.redirect(
      pathIn(page.language, `/sign-in/second-factor?next=${encodeURIComponent(comeFrom)}`),
      303,
    );
  const found = context.get('foundActor');
  const kept =
    refusal === 'sign-in-again' && found?.state === 'expired'
      ? await keepTyped?.(found.accountId, request)
      : undefined;
  return respondWithPage(
    request,
    <RefusalPage context={page} refusal={refusal} next={comeFrom} lost={kept === false} />,
    options,
  );
}

/** The page with the form that was sent: where to go on. Only one of ours. */
function cameFrom(request: Request): string {
  const referer = request.headers.get('Referer');
  if (referer === null || !URL.canParse(referer)) return '/';
  const { host, pathname, search } = new URL(referer);
  const own = request.headers.get('Host') ?? new URL(request.url).host;
  return host === own ? pathname + search : '/';
}
