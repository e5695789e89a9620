import type { Context, Hono } from 'hono';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { transaction } from '../../platform/database/database.ts';
import { submitOnce } from '../../platform/forms/submit-once.ts';
import {
  newForm,
  pageContext,
  pathIn,
  readForm,
  respondWithForm,
  showAgain,
  siteToday,
  stateAfter,
} from '../../web/index.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { findLink, type LinkProblem } from './link-store.ts';
import { NoUpdatePage, UpdatePage, UpdateSentPage } from './pages/update-pages.tsx';
import { updateLinkPath } from './round-address.ts';
import { lastWords, linkUpdateForm, wordsOf } from './round-forms.ts';
import { readUpdateLink, useUpdateLink } from './use-update-link.ts';

/** Neither the address nor what it shows is for anybody else: not for caches, not for searches, not for other sites. */
function keptPrivate(response: Response): Response {
  response.headers.set('Referrer-Policy', 'no-referrer');
  response.headers.set('X-Robots-Tag', 'noindex, nofollow');
  return response;
}

/**
 * The link a lead gets by mail. Reading shows, and does nothing, since mail scanners open links; sending acts, once. The
 * token is 192 random bits of which only a hash is kept: trying others finds nothing, and one look at an index answers.
 */
export function updateLinkRoutes(routes: Hono, { database, site }: PlanRouteServices): void {
  const refuse = async (context: Context, problem: LinkProblem) =>
    keptPrivate(
      await respondWithForm(
        context.req.raw,
        <NoUpdatePage context={pageContext(site, context, '')} problem={problem} />,
        problem === 'unknown' ? 404 : 410,
      ),
    );

  routes.get('/updates/:token', everybody, async (context) => {
    const token = context.req.param('token');
    const found = await readUpdateLink(database, token);
    if (!found.ok) return refuse(context, found.problem);
    const page = pageContext(site, context, '');
    const state = newForm(linkUpdateForm, { values: lastWords(found.value.request) });
    return keptPrivate(
      await respondWithForm(
        context.req.raw,
        <UpdatePage context={page} {...found.value} token={token} state={state} />,
      ),
    );
  });

  routes.post('/updates/:token', everybody, async (context) => {
    const page = pageContext(site, context, '');
    const token = context.req.param('token');
    const sent = await readForm(context.req.raw, linkUpdateForm);
    const found = await readUpdateLink(database, token);
    const location = `${updateLinkPath(token)}/sent`;
    if (!found.ok) {
      // The same form once more, such as after a slow network: what it asked for is done.
      const again = found.problem === 'used' && sent.ok && (await wasSentWith(sent.value.submission.key));
      return again ? context.redirect(pathIn(page.language, location), 303) : refuse(context, found.problem);
    }
    const draw = (state: Parameters<typeof UpdatePage>[0]['state']) => (
      <UpdatePage context={page} {...found.value} token={token} state={state} />
    );
    if (!sent.ok) return keptPrivate(await showAgain(context.req.raw, page, sent.problem, draw));
    const { values, state, submission } = sent.value;
    const said = wordsOf(values);
    let refused: LinkProblem | null = null;
    const done = await transaction(database, (within) =>
      submitOnce(within, { ...submission, accountId: null, subject: found.value.request.id }, async () => {
        // What is kept must not hold the token.
        const used = await useUpdateLink(within, token, said, siteToday(site));
        if (used.ok) return { ok: true, value: '/' } as const;
        refused = used.problem;
        return { ok: false, problem: { kind: 'wrong-answers', errors: [] } } as const;
      }),
    );
    if (done.ok) return context.redirect(pathIn(page.language, location), 303);
    if (refused !== null) return refuse(context, refused);
    return keptPrivate(
      await showAgain(context.req.raw, page, stateAfter(linkUpdateForm, state, done.problem), draw),
    );
  });

  routes.get('/updates/:token/sent', everybody, async (context) => {
    const link = await findLink(database, context.req.param('token'));
    if (link?.state !== 'sent' && link?.state !== 'accepted') return refuse(context, 'unknown');
    return keptPrivate(
      await respondWithForm(context.req.raw, <UpdateSentPage context={pageContext(site, context, '')} />),
    );
  });

  async function wasSentWith(key: string): Promise<boolean> {
    const { rowCount } = await database.query('select from form_submission where key = $1 and form = $2', [
      key,
      linkUpdateForm.name,
    ]);
    return rowCount === 1;
  }
}
