import { type Context, Hono } from 'hono';
import { actorOf, arrivingActor } from '../../platform/authorisation/request-actor.ts';
import { arriving, inPerson } from '../../platform/authorisation/who-may.ts';
import type { SecondFactorProblem } from '../../platform/identity/second-factor.ts';
import {
  fieldError,
  type FormState,
  type Language,
  newForm,
  pageContext,
  pathIn,
  readForm,
  respondWithForm,
  showAgain,
  withErrors,
} from '../../web/index.ts';
import type { AccountServices } from './account-services.ts';
import { codeForm, confirmPasswordForm } from './forms.ts';
import { askedNext, goOn, withNext } from './go-on.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { AppPage } from './pages/app-page.tsx';
import { AppAccountPage } from './pages/app-account-page.tsx';
import { BackupCodes } from './pages/backup-codes.tsx';
import { MessagePage } from './pages/message-page.tsx';
import { SecondFactorPage } from './pages/second-factor-page.tsx';

/** Showing a second factor after signing in, setting one up, and what can be changed about it. */
export function secondFactorRoutes({ site, identity, home }: AccountServices): Hono {
  const routes = new Hono();
  const script = site.assets.url('map/browser/commonty-passkey.js');

  async function pageOf(context: Context) {
    const page = pageContext(site, context, '');
    const factors = await identity.secondFactor.of(arrivingActor(context).accountId);
    const next = askedNext(context) ?? pathIn(page.language, home);
    return (state: FormState) => (
      <SecondFactorPage context={page} factors={factors} state={state} next={next} passkeyScript={script} />
    );
  }

  routes
    .get('/sign-in/second-factor', arriving, async (context) => {
      if (actorOf(context)) return goOn(context, askedNext(context) ?? home);
      return respondWithForm(context.req.raw, (await pageOf(context))(newForm(codeForm)));
    })
    .post(arriving, async (context) => {
      const page = pageContext(site, context, '');
      const actor = arrivingActor(context);
      const sent = await readForm(context.req.raw, codeForm);
      const drawn = await pageOf(context);
      if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, drawn);
      const shown = await identity.secondFactor.show(context.req.raw.headers, actor, sent.value.values.code);
      if (shown.ok)
        return goOn(context, askedNext(context) ?? pathIn(page.language, home), shown.value.cookies);
      return showAgain(context.req.raw, page, wrong(sent.value.state, 'code', shown.problem), drawn);
    });

  routes
    .get('/account/second-factor/app', arriving, async (context) => {
      const page = pageContext(site, context, '');
      const actor = arrivingActor(context);
      const { app } = await identity.secondFactor.of(actor.accountId);
      if (app && !actorOf(context)) return goOn(context, withNext(page, '/sign-in/second-factor', null));
      const hasPassword = await identity.passwords.has(actor.accountId);
      const state = newForm(confirmPasswordForm);
      const drawn = app ? (
        <AppAccountPage context={page} state={state} hasPassword={hasPassword} />
      ) : (
        <AppPage context={page} step={{ kind: 'password', state, hasPassword }} />
      );
      return respondWithForm(context.req.raw, drawn);
    })
    .post(arriving, async (context) => {
      const page = pageContext(site, context, '');
      const actor = arrivingActor(context);
      if (actor.actingFor !== null) return context.notFound();
      const password = await passwordOf(context, actor.accountId);
      const drawn = (state: FormState) => (
        <AppPage context={page} step={{ kind: 'password', state, hasPassword: true }} />
      );
      if (!password.ok) return showAgain(context.req.raw, page, password.problem, drawn);
      const begun = await identity.secondFactor.begin(context.req.raw.headers, actor, {
        password: password.value.typed,
        pending: actorOf(context) === null,
      });
      if (!begun.ok) {
        if (begun.problem === 'second-factor')
          return goOn(context, withNext(page, '/sign-in/second-factor', null));
        return showAgain(
          context.req.raw,
          page,
          wrong(password.value.state, 'password', begun.problem),
          drawn,
        );
      }
      const step = { kind: 'scan', setUp: begun.value, state: newForm(codeForm) } as const;
      return respondWithForm(context.req.raw, <AppPage context={page} step={step} />);
    });

  routes.post('/account/second-factor/app/show', arriving, async (context) => {
    const page = pageContext(site, context, '');
    const { language } = page;
    const actor = arrivingActor(context);
    if (actor.actingFor !== null) return context.notFound();
    const sent = await readForm(context.req.raw, codeForm);
    const drawn = (state: FormState) => <AppPage context={page} step={{ kind: 'code', state }} />;
    if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, drawn);
    const shown = await identity.secondFactor.show(context.req.raw.headers, actor, sent.value.values.code);
    if (!shown.ok)
      return showAgain(context.req.raw, page, wrong(sent.value.state, 'code', shown.problem), drawn);
    const done = await respondWithForm(
      context.req.raw,
      <MessagePage
        context={page}
        title={speak(language, 'app.done.title')}
        text={[words(language, 'app.done.text')]}
        next={{ href: home, text: words(language, 'app.done.next') }}
      />,
    );
    for (const cookie of shown.value.cookies) done.headers.append('Set-Cookie', cookie);
    return done;
  });

  routes.post('/account/second-factor/codes', inPerson, async (context) => {
    const page = pageContext(site, context, '');
    const { language } = page;
    const actor = arrivingActor(context);
    const password = await passwordOf(context, actor.accountId);
    const drawn = (state: FormState) => <AppAccountPage context={page} state={state} hasPassword />;
    if (!password.ok) return showAgain(context.req.raw, page, password.problem, drawn);
    const { headers } = context.req.raw;
    const made = await identity.secondFactor.newBackupCodes(headers, actor, password.value.typed);
    if (!made.ok)
      return showAgain(context.req.raw, page, wrong(password.value.state, 'password', made.problem), drawn);
    const shown = (
      <MessagePage
        context={page}
        title={speak(language, 'second.account.codes.title')}
        text={[words(language, 'app.codes.text')]}
        next={{ href: '/account', text: words(language, 'account.back') }}
      >
        <BackupCodes codes={made.value} />
      </MessagePage>
    );
    return respondWithForm(context.req.raw, shown);
  });

  routes.post('/account/second-factor/stop', inPerson, async (context) => {
    const page = pageContext(site, context, '');
    const { language } = page;
    const actor = arrivingActor(context);
    const password = await passwordOf(context, actor.accountId);
    const drawn = (state: FormState) => <AppAccountPage context={page} state={state} hasPassword />;
    if (!password.ok) return showAgain(context.req.raw, page, password.problem, drawn);
    const stopped = await identity.secondFactor.stop(context.req.raw.headers, actor, password.value.typed);
    if (!stopped.ok)
      return showAgain(
        context.req.raw,
        page,
        wrong(password.value.state, 'password', stopped.problem),
        drawn,
      );
    const said = await respondWithForm(
      context.req.raw,
      <MessagePage
        context={page}
        title={speak(language, 'second.account.stopped.title')}
        text={[words(language, 'second.account.stopped.text')]}
        next={{ href: '/account', text: words(language, 'account.back') }}
      />,
    );
    for (const cookie of stopped.value.cookies) said.headers.append('Set-Cookie', cookie);
    return said;
  });

  /** What was typed as their password; nothing is asked of an account that has none. */
  async function passwordOf(context: Context, accountId: string) {
    if (!(await identity.passwords.has(accountId)))
      return { ok: true, value: { typed: '', state: newForm(confirmPasswordForm) } } as const;
    const sent = await readForm(context.req.raw, confirmPasswordForm);
    if (!sent.ok) return sent;
    const { values, state } = sent.value;
    return { ok: true, value: { typed: values.password, state } } as const;
  }

  return routes;
}

function wrong(state: FormState, field: 'code' | 'password', problem: SecondFactorProblem): FormState {
  const told = (language: Language) => {
    if (typeof problem === 'object')
      return speak(language, field === 'code' ? 'second.wait' : 'password.wait', { minutes: problem.wait });
    return speak(language, field === 'code' ? 'second.wrong' : 'app.wrong');
  };
  return withErrors(state, [fieldError(field, told)]);
}
