import { type Context, Hono } from 'hono';
import { partnerships } from '../../geography/index.ts';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { accountOfAddress } from '../../platform/identity/account-store.ts';
import {
  fieldError,
  type FormState,
  newForm,
  pageContext,
  pathIn,
  readForm,
  respondWithForm,
  showAgain,
  withErrors,
} from '../../web/index.ts';
import { acceptInvitation, type InvitationProblem, readInvitation } from './accept-invitation.ts';
import type { AccountServices } from './account-services.ts';
import { passwordProblemText } from './fields.ts';
import { newcomerForm } from './forms.ts';
import { goOn } from './go-on.ts';
import type { Invitation } from './invitation-store.ts';
import { speak } from './messages/message.ts';
import { InvitationPage } from './pages/invitation-page.tsx';
import { NoInvitationPage } from './pages/no-invitation-page.tsx';

/** What an invitation offers, and accepting it. */
export function invitationRoutes(services: AccountServices): Hono {
  const { database, site, identity, home } = services;
  const routes = new Hono();

  const refuse = (context: Context, problem: InvitationProblem) => {
    const page = pageContext(site, context, '');
    const status = problem === 'unknown' ? 404 : 410;
    return respondWithForm(context.req.raw, <NoInvitationPage context={page} problem={problem} />, status);
  };

  /** The page as whoever looks at it can use it: new here, to sign in first, or signed in. */
  async function pageFor(context: Context, invitation: Invitation) {
    const page = pageContext(site, context, '');
    const actor = actorOf(context);
    const [known, places] = await Promise.all([
      accountOfAddress(database, invitation.email),
      invitation.partnershipId === null ? [] : partnerships(database),
    ]);
    const who =
      actor !== null
        ? ({ kind: actor.email === invitation.email ? 'signed-in' : 'another', email: actor.email } as const)
        : ({ kind: known ? 'has-account' : 'new' } as const);
    const partnership = places.find(({ id }) => id === invitation.partnershipId)?.name ?? null;
    return (state: FormState) => (
      <InvitationPage
        context={page}
        invitation={invitation}
        partnership={partnership}
        who={who}
        token={context.req.param('token') ?? ''}
        state={state}
      />
    );
  }

  routes
    .get('/invitations/:token', everybody, async (context) => {
      const found = await readInvitation(database, context.req.param('token'));
      if (!found.ok) return refuse(context, found.problem);
      const drawn = await pageFor(context, found.value);
      return respondWithForm(context.req.raw, drawn(newForm(newcomerForm)));
    })
    .post(everybody, async (context) => {
      const page = pageContext(site, context, '');
      const token = context.req.param('token') ?? '';
      const found = await readInvitation(database, token);
      if (!found.ok) return refuse(context, found.problem);
      const drawn = await pageFor(context, found.value);
      const actor = actorOf(context);
      if (actor !== null) {
        if (actor.actingFor !== null)
          return respondWithForm(context.req.raw, drawn(newForm(newcomerForm)), 403);
        const accepted = await acceptInvitation(services, token, actor);
        if (accepted.ok) return goOn(context, pathIn(page.language, home));
        return respondWithForm(context.req.raw, drawn(newForm(newcomerForm)), 409);
      }
      const sent = await readForm(context.req.raw, newcomerForm);
      if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, drawn);
      const { values, state } = sent.value;
      const accepted = await acceptInvitation(services, token, values);
      if (accepted.ok) {
        const { headers } = context.req.raw;
        const { cookies } = await identity.signInAs(headers, accepted.value.accountId, false);
        return goOn(context, pathIn(page.language, home), cookies);
      }
      const { problem } = accepted;
      switch (problem) {
        case 'too-short':
        case 'too-long':
        case 'well-known':
        case 'own-address':
        case 'busy': {
          const error = fieldError('password', (language) =>
            problem === 'busy' ? speak(language, 'signIn.busy') : passwordProblemText(language, problem),
          );
          return showAgain(context.req.raw, page, withErrors(state, [error]), drawn);
        }
        case 'has-account':
        case 'another-address':
          return respondWithForm(context.req.raw, drawn(state), 409);
        default:
          return refuse(context, problem);
      }
    });

  return routes;
}
