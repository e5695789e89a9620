import { Temporal } from 'temporal-polyfill';
import { type Context, Hono } from 'hono';
import type { PersonalData } from '../../contributions/personal-data.ts';
import { signedInActor } from '../../platform/authorisation/request-actor.ts';
import { inPerson } from '../../platform/authorisation/who-may.ts';
import type { Identity } from '../../platform/identity/identity.ts';
import {
  fieldError,
  type FormState,
  newForm,
  pageContext,
  readForm,
  respondWithForm,
  respondWithPage,
  respondWithText,
  showAgain,
  type Site,
  withErrors,
} from '../../web/index.ts';
import { eraseFieldError } from './erase-field-error.ts';
import { eraseFormFor } from './erase-form.ts';
import { erasePerson, type EraseServices } from './erase-person.ts';
import { gatherPersonalData } from './gather-personal-data.ts';
import { speak } from './messages/message.ts';
import { ErasedPage } from './pages/erased-page.tsx';
import { ErasePage } from './pages/erase-page.tsx';
import { PersonalDataPage } from './pages/personal-data-page.tsx';
import { personalDataFile } from './personal-data-file.ts';

export interface PersonalDataServices extends EraseServices {
  contributions: readonly PersonalData[];
  site: Site;
  identity: Pick<Identity, 'confirmation' | 'sessions'>;
}

/** What is kept about oneself, to read, to take along and to have erased: always in person. */
export function personalDataRoutes(services: PersonalDataServices): Hono {
  const { database, contributions, site, identity } = services;
  const routes = new Hono();

  const gather = (context: Context) =>
    gatherPersonalData(database, contributions, signedInActor(context).accountId);

  routes.get('/account/personal-data', inPerson, async (context) =>
    respondWithPage(
      context.req.raw,
      <PersonalDataPage context={pageContext(site, context, '')} parts={await gather(context)} />,
    ),
  );

  routes.get('/account/personal-data.json', inPerson, async (context) => {
    const file = personalDataFile(await gather(context), Temporal.Now.instant().toString(), context.req.url);
    return respondWithText(context.req.raw, file, 'application/json; charset=utf-8', {
      headers: { 'Content-Disposition': 'attachment; filename="my-commonty-data.json"' },
      cacheControl: 'private, no-store',
    });
  });

  const drawnFor = async (context: Context) => {
    const actor = signedInActor(context);
    const ways = await identity.confirmation.of(actor.accountId);
    const page = pageContext(site, context, '');
    const form = eraseFormFor(ways);
    const drawn = (state: FormState) => (
      <ErasePage context={page} email={actor.email} ways={ways} form={form} state={state} />
    );
    return { actor, page, form, drawn };
  };

  routes.get('/account/erase', inPerson, async (context) => {
    const { form, drawn } = await drawnFor(context);
    return respondWithForm(context.req.raw, drawn(newForm(form)));
  });

  routes.post('/account/erase', inPerson, async (context) => {
    const { actor, page, form, drawn } = await drawnFor(context);
    const request = context.req.raw;
    const sent = await readForm(request, form);
    if (!sent.ok) return showAgain(request, page, sent.problem, drawn);
    const { values, state } = sent.value;
    const again = (error: Parameters<typeof withErrors>[1][number]) =>
      showAgain(request, page, withErrors(state, [error]), drawn);
    if (values.address.toLowerCase() !== actor.email) {
      const told = { typed: values.address, asked: actor.email };
      return again(fieldError('address', (language) => speak(language, 'problem.address', told)));
    }
    const confirmed = await identity.confirmation.confirm(request.headers, actor, {
      password: values.password ?? '',
      code: values.code ?? '',
    });
    if (!confirmed.ok) return again(eraseFieldError(confirmed.problem));
    const erased = await erasePerson(services, actor);
    if (!erased.ok)
      return again(fieldError(null, (language) => speak(language, `problem.${erased.problem}`)));
    for (const cookie of await identity.sessions.signOut(request.headers))
      context.header('Set-Cookie', cookie, { append: true });
    // Nobody is signed in any more: the page must not show who was.
    const left = { ...page, ...(page.account === undefined ? {} : { account: null }) };
    const answer = await respondWithForm(
      request,
      <ErasedPage context={left} outcomes={erased.value} mailed={services.hasMailServer} />,
    );
    return context.newResponse(answer.body, answer);
  });

  return routes;
}
