import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Doorkeeper, FoundActor, Refusal } from '../platform/authorisation/request-actor.ts';
import type { Logger } from '../platform/logging.ts';
import {
  AsAtProblemPage,
  contentSecurityPolicy,
  contentSecurityPolicyWithScripts,
  NotFoundPage,
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
