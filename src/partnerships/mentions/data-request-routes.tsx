import { Temporal } from 'temporal-polyfill';
import { type Context, Hono } from 'hono';
import { partnershipName } from '../../geography/index.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { partnershipIdOf, signedInActor } from '../../platform/authorisation/request-actor.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { transaction } from '../../platform/database/database.ts';
import { isUuid } from '../../platform/uuid.ts';
import {
  fieldError,
  forgetKept,
  openKept,
  pageContext,
  pathIn,
  readForm,
  respondWithForm,
  respondWithPage,
  respondWithText,
  showAgain,
  type Site,
  siteToday,
  stateAfter,
  withErrors,
} from '../../web/index.ts';
import { closeDataRequest } from './close-data-request.ts';
import { dataRequestFile } from './data-request-file.ts';
import { dataRequestForm } from './data-request-form.ts';
import { readDataRequest, readDataRequests } from './data-request-store.ts';
import { decideForm } from './decide-form.ts';
import { decideMention } from './decide-mention.ts';
import { say, speak } from './messages/message.ts';
import { DataRequestPage } from './pages/data-request-page.tsx';
import { DataRequestsPage } from './pages/data-requests-page.tsx';
import { DecidePage } from './pages/decide-page.tsx';
import { NewRequestPage } from './pages/new-request-page.tsx';
import { placesOf } from './read-request-page.ts';
import { receiveDataRequest, type RequestServices } from './receive-data-request.ts';
import { type RequestPlace, requestsAddress } from './request-place.ts';
import { without } from './sought.ts';

const nation: RequestPlace = { partnershipId: null, code: null, name: null };

type Work = (context: Context, place: RequestPlace) => Response | Promise<Response>;

/** What others wrote about somebody, looked for and decided place by place; always in person. */
export function dataRequestRoutes({ site, ...services }: RequestServices & { site: Site }): Hono {
  const { database, texts } = services;
  const routes = new Hono();

  const list: Work = async (context, place) => {
    const requests = await asActor(
      database,
      signedInActor(context),
      (within) => readDataRequests(within, place.partnershipId),
      { readOnly: true },
    );
    const page = pageContext(site, context, '');
    return respondWithPage(
      context.req.raw,
      <DataRequestsPage context={page} place={place} requests={requests} />,
    );
  };

  const receive: Work = async (context, place) => {
    const page = pageContext(site, context, '');
    const request = context.req.raw;
    const drawn = (state: Parameters<typeof NewRequestPage>[0]['state']) => (
      <NewRequestPage context={page} place={place} state={state} />
    );
    if (request.method !== 'POST')
      return respondWithForm(
        request,
        drawn(
          await openKept(database, signedInActor(context), dataRequestForm, { subject: place.code ?? '' }),
        ),
      );
    const sent = await readForm(request, dataRequestForm);
    if (!sent.ok) return showAgain(request, page, sent.problem, drawn);
    const { values, state, submission } = sent.value;
    const asked = { ...values, today: siteToday(site) };
    const done = await receiveDataRequest(services, signedInActor(context), place, asked, submission);
    return done.ok
      ? context.redirect(pathIn(page.language, done.value), 303)
      : showAgain(request, page, stateAfter(dataRequestForm, state, done.problem), drawn);
  };

  /** Seen as whoever asks; the texts are then read with the owner's rights, as histories of drafts are. */
  const find = async (context: Context, place: RequestPlace, id: string) => {
    if (!isUuid(id)) return null;
    const request = await asActor(
      database,
      signedInActor(context),
      (within) => readDataRequest(within, place.partnershipId, id),
      { readOnly: true },
    );
    return request && { request, places: await placesOf(database, texts, request) };
  };

  const one: Work = async (context, place) => {
    const asked = context.req.param('id') ?? '';
    const file = asked.endsWith('.json');
    const found = await find(context, place, file ? asked.slice(0, -'.json'.length) : asked);
    if (found === null) return context.notFound();
    if (file) {
      const copy = dataRequestFile(found.request, found.places, Temporal.Now.instant().toString());
      return respondWithText(context.req.raw, copy, 'application/json; charset=utf-8', {
        headers: { 'Content-Disposition': 'attachment; filename="places.json"' },
        cacheControl: 'private, no-store',
      });
    }
    const page = pageContext(site, context, '');
    return respondWithPage(context.req.raw, <DataRequestPage context={page} place={place} {...found} />);
  };

  const decide: Work = async (context, place) => {
    const found = await find(context, place, context.req.param('id') ?? '');
    const mention = found?.places.find(({ id }) => id === context.req.param('mention'));
    if (!found || !mention || found.request.kind !== 'erase') return context.notFound();
    const page = pageContext(site, context, '');
    const { language } = page;
    const back = pathIn(language, `${requestsAddress(place)}/${found.request.id}`);
    if (mention.decision !== null) return context.redirect(back, 303);
    const form = decideForm({ fixed: mention.fixed !== null });
    const draw = (state: Parameters<typeof DecidePage>[0]['state']) => (
      <DecidePage
        context={page}
        place={place}
        request={found.request}
        mention={mention}
        form={form}
        state={state}
      />
    );
    const request = context.req.raw;
    const actor = signedInActor(context);
    const subject = `${found.request.id}/${mention.id}`;
    if (request.method !== 'POST') {
      const instead = without(mention.text ?? '', found.request.sought, say(language, 'decide.instead'));
      const state = await openKept(database, actor, form, {
        subject,
        values: { words: instead },
        version: mention.version,
      });
      return respondWithForm(request, draw(state));
    }
    const sent = await readForm(request, form);
    if (!sent.ok) return showAgain(request, page, sent.problem, draw);
    const { values, state } = sent.value;
    const { words } = values;
    const done = await decideMention(
      services,
      actor,
      { request: found.request, mention },
      values.verdict === 'keep'
        ? { kind: 'keep', ground: values.ground ?? 'other', words: values.groundWords }
        : { kind: 'reword', words, version: state.version ?? 0 },
    );
    if (done.ok) {
      await forgetKept(database, { actor, form, subject });
      return context.redirect(back, 303);
    }
    const { problem } = done;
    const error =
      problem === 'still-named'
        ? fieldError('words', (spoken) => speak(spoken, 'problem.still-named', { words: words ?? '' }))
        : fieldError(problem === 'no-words' || problem === 'refused' ? 'words' : null, (spoken) =>
            speak(spoken, `problem.${problem}`),
          );
    return showAgain(request, page, withErrors(state, [error]), draw);
  };

  const close: Work = async (context, place) => {
    const found = await find(context, place, context.req.param('id') ?? '');
    if (found === null || found.request.kind !== 'copy') return context.notFound();
    await transaction(database, (within) =>
      closeDataRequest(within, signedInActor(context), found.request.id, { onlyDecided: false }),
    );
    const { language } = pageContext(site, context, '');
    return context.redirect(pathIn(language, `${requestsAddress(place)}/${found.request.id}`), 303);
  };

  const inPartnership =
    (work: Work) =>
    async (context: Context): Promise<Response> => {
      const found = await partnershipName(database, partnershipIdOf(context));
      if (found === null) return context.notFound();
      return work(context, { partnershipId: found.id, code: found.code, name: found.name });
    };
  const inNation = (work: Work) => async (context: Context) => work(context, nation);
  const ofPartnership = only({ roles: ['officer'], within: 'partnership', inPerson: true, hidden: true });
  const ofNation = only({ roles: ['administrator'], within: 'nation', inPerson: true, hidden: true });
  const both = (method: 'get' | 'post', path: string, work: Work) => {
    routes[method](`/partnerships/:code/data-requests${path}`, ofPartnership, inPartnership(work));
    routes[method](`/administration/data-requests${path}`, ofNation, inNation(work));
  };
  both('get', '', list);
  both('get', '/new', receive);
  both('post', '/new', receive);
  both('get', '/:id', one);
  both('post', '/:id/close', close);
  both('get', '/:id/places/:mention', decide);
  both('post', '/:id/places/:mention', decide);
  return routes;
}
