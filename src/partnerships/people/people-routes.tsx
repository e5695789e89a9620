import { type Context, Hono } from 'hono';
import { partnershipName } from '../../geography/index.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { partnershipIdOf, signedInActor } from '../../platform/authorisation/request-actor.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { isUuid } from '../../platform/uuid.ts';
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
  siteToday,
} from '../../web/index.ts';
import { withdrawInvitation } from '../accounts/withdraw-invitation.ts';
import { memberBodies } from '../member-bodies.ts';
import { endGrant } from '../accounts/end-grant.ts';
import { resetSecondFactor } from '../accounts/reset-second-factor.ts';
import { giveOrInvite, type PeopleServices } from './give-or-invite.ts';
import { EndRolePage } from './pages/end-role-page.tsx';
import { GiveRolePage } from './pages/give-role-page.tsx';
import { doneKinds, PeoplePage } from './pages/people-page.tsx';
import { ResetFactorPage } from './pages/reset-factor-page.tsx';
import { type PeoplePlace, peopleAddress } from './people-place.ts';
import { isInvitationHere, roleHere } from './people-store.ts';
import { readPeoplePage } from './read-people-page.ts';
import { endRoleForm, periodFromAnswers, resetFactorForm, roleForm } from './role-form.ts';
import { stateAfterEnd, stateAfterGive, stateAfterReset } from './state-after-role.ts';

const nation: PeoplePlace = { partnershipId: null, code: null, name: null };

/** Who holds which role in a partnership and in the nation, and how administrators change that; never for somebody else. */
export function peopleRoutes({ site, ...services }: PeopleServices & { site: Site }): Hono {
  const { database } = services;
  const routes = new Hono();

  async function show(context: Context, place: PeoplePlace) {
    const email = (context.req.query('email') ?? '').trim().toLowerCase().slice(0, 320);
    const asked = context.req.query('done');
    const view = await readPeoplePage(
      database,
      signedInActor(context),
      place.partnershipId,
      email === '' ? null : email,
    );
    const done = doneKinds.find((one) => one === asked) ?? null;
    const page = pageContext(site, context, '');
    return respondWithPage(
      context.req.raw,
      <PeoplePage context={page} place={place} view={view} done={done} />,
    );
  }

  async function give(context: Context, place: PeoplePlace) {
    const page = pageContext(site, context, '');
    const actor = signedInActor(context);
    const { partnershipId } = place;
    const bodies =
      partnershipId === null
        ? []
        : await asActor(database, actor, (within) => memberBodies(within, partnershipId, siteToday(site)), {
            readOnly: true,
          });
    const form = roleForm(place, bodies);
    const drawn = (state: Parameters<typeof GiveRolePage>[0]['state']) => (
      <GiveRolePage context={page} place={place} form={form} state={state} />
    );
    if (context.req.method !== 'POST')
      return respondWithForm(
        context.req.raw,
        drawn(await openKept(database, actor, form, { subject: place.code ?? '' })),
      );
    const sent = await readForm(context.req.raw, form);
    if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, drawn);
    const { values, state, submission } = sent.value;
    const { email, role, body } = values;
    const period = periodFromAnswers(values);
    const given = await giveOrInvite(
      services,
      actor,
      place,
      { email, role, bodyId: body, period },
      submission,
    );
    return given.ok
      ? context.redirect(pathIn(page.language, given.value), 303)
      : showAgain(context.req.raw, page, stateAfterGive(form, state, given.problem, email), drawn);
  }

  async function end(context: Context, place: PeoplePlace) {
    const page = pageContext(site, context, '');
    const actor = signedInActor(context);
    const id = context.req.param('id') ?? '';
    const held = isUuid(id)
      ? await asActor(database, actor, (within) => roleHere(within, id, place.partnershipId), {
          readOnly: true,
        })
      : null;
    if (held === null) return context.notFound();
    const finished = () => context.redirect(pathIn(page.language, `${peopleAddress(place)}?done=ended`), 303);
    // Sent twice, or ended by somebody else meanwhile: it has what was asked for.
    if (held.ended) return finished();
    const drawn = (state: Parameters<typeof EndRolePage>[0]['state']) => (
      <EndRolePage context={page} place={place} held={held} state={state} />
    );
    if (context.req.method !== 'POST')
      return respondWithForm(
        context.req.raw,
        drawn(await openKept(database, actor, endRoleForm, { subject: id })),
      );
    const sent = await readForm(context.req.raw, endRoleForm);
    if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, drawn);
    const ended = await endGrant(database, actor, id, sent.value.values.why);
    if (ended.ok || ended.problem === 'not-found') {
      await forgetKept(database, { actor, form: endRoleForm, subject: id });
      return finished();
    }
    return showAgain(context.req.raw, page, stateAfterEnd(sent.value.state, ended.problem, held.name), drawn);
  }

  async function reset(context: Context, place: PeoplePlace) {
    const page = pageContext(site, context, '');
    const actor = signedInActor(context);
    const id = context.req.param('id') ?? '';
    const held = isUuid(id)
      ? await asActor(database, actor, (within) => roleHere(within, id, place.partnershipId), {
          readOnly: true,
        })
      : null;
    if (held === null || held.ended) return context.notFound();
    const drawn = (state: Parameters<typeof ResetFactorPage>[0]['state']) => (
      <ResetFactorPage context={page} place={place} held={held} state={state} />
    );
    if (context.req.method !== 'POST')
      return respondWithForm(
        context.req.raw,
        drawn(await openKept(database, actor, resetFactorForm, { subject: id })),
      );
    const sent = await readForm(context.req.raw, resetFactorForm);
    if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, drawn);
    const { values, state } = sent.value;
    const done = await resetSecondFactor(database, actor, held.accountId, values.why);
    if (done.ok) {
      await forgetKept(database, { actor, form: resetFactorForm, subject: id });
      return context.redirect(pathIn(page.language, `${peopleAddress(place)}?done=reset`), 303);
    }
    return showAgain(context.req.raw, page, stateAfterReset(state, done.problem, held.name), drawn);
  }

  async function withdraw(context: Context, place: PeoplePlace) {
    const actor = signedInActor(context);
    const id = context.req.param('id') ?? '';
    const here =
      isUuid(id) &&
      (await asActor(database, actor, (within) => isInvitationHere(within, id, place.partnershipId), {
        readOnly: true,
      }));
    if (!here) return context.notFound();
    const withdrawn = await withdrawInvitation(database, actor, id);
    const { language } = pageContext(site, context, '');
    const address = peopleAddress(place);
    return context.redirect(pathIn(language, withdrawn ? `${address}?done=withdrawn` : address), 303);
  }

  const pages = [
    ['', show],
    ['/new', give],
    ['/roles/:id/end', end],
    ['/roles/:id/second-factor', reset],
  ] as const;
  const changes = [
    ['/new', give],
    ['/roles/:id/end', end],
    ['/roles/:id/second-factor', reset],
    ['/invitations/:id/withdraw', withdraw],
  ] as const;
  const inPartnership =
    (work: typeof show) =>
    async (context: Context): Promise<Response> => {
      const found = await partnershipName(database, partnershipIdOf(context));
      if (found === null) return context.notFound();
      return work(context, { partnershipId: found.id, code: found.code, name: found.name });
    };
  const inNation = (work: typeof show) => (context: Context) => work(context, nation);
  const ofPartnership = only({ roles: ['administrator'], within: 'partnership', inPerson: true });
  const ofNation = only({ roles: ['administrator'], within: 'nation', inPerson: true });
  for (const [path, work] of pages) {
    routes.get(`/partnerships/:code/people${path}`, ofPartnership, inPartnership(work));
    routes.get(`/administration/people${path}`, ofNation, inNation(work));
  }
  for (const [path, work] of changes) {
    routes.post(`/partnerships/:code/people${path}`, ofPartnership, inPartnership(work));
    routes.post(`/administration/people${path}`, ofNation, inNation(work));
  }
  return routes;
}
