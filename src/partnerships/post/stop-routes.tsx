import { type Context, Hono } from 'hono';
import { everybody, whoMay } from '../../platform/authorisation/who-may.ts';
import { stopNotices } from '../../platform/mail/mail-preferences.ts';
import { readStopKey, readStopToken, type Stop } from '../../platform/mail/stop-link.ts';
import { pageContext, respondWithPage } from '../../web/index.ts';
import { StopDonePage, StopPage, StopUnknownPage } from './pages/stop-pages.tsx';
import type { PostServices } from './post-services.ts';

/**
 * The links that stop mails. Reading one shows a button, since mail scanners open links; sending stops, from the button
 * or from a mail program (RFC 8058: from anywhere, without cookies, answered without a redirect).
 */
export function stopRoutes({ database, site }: PostServices): Hono {
  const stopOf = async (context: Context): Promise<Stop | null> =>
    readStopToken(await readStopKey(database), context.req.param('token') ?? '');
  const unknown = (context: Context) =>
    respond(context, <StopUnknownPage context={pageContext(site, context, '')} />, 404);
  return new Hono()
    .get('/mail/stop/:token', everybody, async (context) => {
      const stop = await stopOf(context);
      if (stop === null) return unknown(context);
      return respond(context, <StopPage context={pageContext(site, context, '')} kind={stop.kind} />);
    })
    .post('/mail/stop/:token', whoMay('everybody', { fromElsewhere: true }), async (context) => {
      const stop = await stopOf(context);
      if (stop === null) return unknown(context);
      await stopNotices(database, stop);
      return respond(context, <StopDonePage context={pageContext(site, context, '')} />);
    });
}

const respond = (context: Context, page: Parameters<typeof respondWithPage>[1], status = 200) =>
  respondWithPage(context.req.raw, page, { status, cacheControl: 'private, no-store' });
