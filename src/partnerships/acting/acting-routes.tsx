import { Hono } from 'hono';
import { isUuid } from '../../platform/uuid.ts';
import { signedInActor } from '../../platform/authorisation/request-actor.ts';
import { only, signedIn } from '../../platform/authorisation/who-may.ts';
import {
  forgetKept,
  openKept,
  pageContext,
  pathIn,
  readForm,
  respondWithForm,
  respondWithPage,
  showAgain,
  type Site,
  withErrors,
} from '../../web/index.ts';
import { actingFieldError, actingForm } from './acting-form.ts';
import { actingSessionById, doneInActing } from './acting-store.ts';
import { type ActingServices, beginActing } from './begin-acting.ts';
import { endActing } from './end-acting.ts';
import { ActingSessionPage } from './pages/acting-session-page.tsx';
import { BeginActingPage } from './pages/begin-acting-page.tsx';

/** Acting for somebody else: beginning, stopping, and what was done. */
export function actingRoutes({ site, ...services }: ActingServices & { site: Site }): Hono {
  const routes = new Hono();
  const administrator = only({ roles: ['administrator'], within: 'anywhere', inPerson: true });

  routes.get('/acting/start', administrator, async (context) => {
    const state = await openKept(services.database, signedInActor(context), actingForm);
    return respondWithForm(
      context.req.raw,
      <BeginActingPage context={pageContext(site, context, '')} state={state} />,
    );
  });

  routes.post('/acting/start', administrator, async (context) => {
    const page = pageContext(site, context, '');
    const again = (problem: Parameters<typeof showAgain>[2]) =>
      showAgain(context.req.raw, page, problem, (state) => <BeginActingPage context={page} state={state} />);
    const sent = await readForm(context.req.raw, actingForm);
    if (!sent.ok) return again(sent.problem);
    const { values, state } = sent.value;
    const actor = signedInActor(context);
    const begun = await beginActing(services, actor, values);
    if (!begun.ok) return again(withErrors(state, [actingFieldError(begun.problem, values.email)]));
    await forgetKept(services.database, { actor, form: actingForm });
    return context.redirect(pathIn(page.language, `/acting/${begun.value.id}`), 303);
  });

  routes.post('/acting/stop', signedIn, async (context) => {
    const id = await endActing(services, signedInActor(context));
    const { language } = pageContext(site, context, '');
    return context.redirect(pathIn(language, id === null ? '/' : `/acting/${id}`), 303);
  });

  routes.get('/acting/:id', signedIn, async (context) => {
    const { accountId } = signedInActor(context);
    const id = context.req.param('id');
    const session = isUuid(id) ? await actingSessionById(services.database, id) : null;
    // Private to the two: to everybody else it is not there.
    if (session === null || ![session.actorAccountId, session.forAccountId].includes(accountId))
      return context.notFound();
    const done = await doneInActing(services.database, session);
    return respondWithPage(
      context.req.raw,
      <ActingSessionPage context={pageContext(site, context, '')} session={session} done={done} />,
    );
  });

  return routes;
}
