import { type Context, Hono } from 'hono';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import type { SignInProblem } from '../../platform/identity/identity-core.ts';
import {
  fieldError,
  type FormState,
  newForm,
  type PageContext,
  pageContext,
  pathIn,
  readForm,
  respondWithForm,
  showAgain,
  withErrors,
} from '../../web/index.ts';
import type { AccountServices } from './account-services.ts';
import { demonstrationAccounts, isFromHere } from './demonstration-accounts.ts';
import { signInForm } from './forms.ts';
import { askedNext, goOn, withNext } from './go-on.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { ButtonForm } from './pages/button-form.tsx';
import { MessagePage } from './pages/message-page.tsx';
import { SignInPage } from './pages/sign-in-page.tsx';

/** Signing in with a password, and out; as an invented person where a demonstration runs on one's own computer. */
export function signInRoutes({ database, site, identity, home }: AccountServices): Hono {
  const routes = new Hono();
  const isHere = (context: Context) => site.demonstration && isFromHere(context);

  async function signInPage(context: Context, page: PageContext) {
    const people = isHere(context) ? await demonstrationAccounts(database) : [];
    return (state: FormState) => (
      <SignInPage
        context={page}
        state={state}
        next={askedNext(context)}
        home={home}
        providers={identity.oidc.providers}
        people={people}
        passkeyScript={site.assets.url('map/browser/commonty-passkey.js')}
        limits={identity.limits}
      />
    );
  }

  routes.get('/sign-in', everybody, async (context) => {
    const page = pageContext(site, context, '');
    const found = context.get('foundActor');
    const next = askedNext(context);
    if (found?.state === 'pending') return goOn(context, withNext(page, '/sign-in/second-factor', next));
    const actor = actorOf(context);
    if (actor) {
      const { language } = page;
      const signedIn = (
        <MessagePage
          context={page}
          title={speak(language, 'signIn.already', { name: actor.name })}
          text={[words(language, 'signIn.already.text')]}
          next={{ href: next ?? home, text: words(language, 'signIn.already.next') }}
        >
          <ButtonForm
            action={pathIn(language, '/sign-out')}
            text={speak(language, 'signIn.out')}
            kind="secondary"
            language={language}
          />
        </MessagePage>
      );
      return respondWithForm(context.req.raw, signedIn);
    }
    const drawn = await signInPage(context, page);
    return respondWithForm(context.req.raw, drawn(newForm(signInForm)));
  });

  routes.post('/sign-in', everybody, async (context) => {
    const page = pageContext(site, context, '');
    const sent = await readForm(context.req.raw, signInForm);
    const drawn = await signInPage(context, page);
    if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, drawn);
    const result = await identity.passwords.signIn(context.req.raw.headers, sent.value.values);
    if (result.ok) {
      await identity.tidy();
      return goOn(context, askedNext(context) ?? pathIn(page.language, home), result.value.cookies);
    }
    const { problem } = result;
    const error = fieldError('password', (language) => problemText(language, problem));
    return showAgain(context.req.raw, page, withErrors(sent.value.state, [error]), drawn);
  });

  routes.post('/sign-out', everybody, async (context) => {
    const page = pageContext(site, context, '');
    const cookies = await identity.sessions.signOut(context.req.raw.headers);
    return goOn(context, pathIn(page.language, '/'), cookies);
  });

  routes.post('/sign-in/demonstration/:id', everybody, async (context) => {
    if (!isHere(context)) return context.notFound();
    const page = pageContext(site, context, '');
    const people = await demonstrationAccounts(database);
    const person = people.find(({ id }) => id === context.req.param('id'));
    if (!person) return context.notFound();
    const { cookies } = await identity.signInAs(context.req.raw.headers, person.id, true);
    return goOn(context, askedNext(context) ?? pathIn(page.language, home), cookies);
  });

  return routes;
}

function problemText(language: PageContext['language'], problem: SignInProblem) {
  if (problem.reason === 'wait') return speak(language, 'signIn.wait', { minutes: problem.minutes });
  if (problem.reason === 'busy') return speak(language, 'signIn.busy');
  if (problem.reason === 'unconfirmed') return speak(language, 'signIn.unconfirmed');
  return speak(language, 'signIn.wrong');
}
