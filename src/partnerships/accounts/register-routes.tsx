import { Hono } from 'hono';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { chooseMailLanguage } from '../../platform/mail/mail-language.ts';
import {
  fieldError,
  type FormState,
  newForm,
  pageContext,
  PageShell,
  pathIn,
  readForm,
  respondWithForm,
  showAgain,
  SubjectForm,
  withErrors,
} from '../../web/index.ts';
import type { AccountServices } from './account-services.ts';
import { passwordProblemText } from './fields.ts';
import { registerForm } from './forms.ts';
import { goOn } from './go-on.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { ButtonForm } from './pages/button-form.tsx';
import { MessagePage } from './pages/message-page.tsx';
import { UsedLinkPage } from './pages/used-link-page.tsx';

/** Residents register themselves. What is said does not depend on whether an address has an account. */
export function registerRoutes({ database, site, identity, home }: AccountServices): Hono {
  const routes = new Hono();
  const drawnFor = (context: Parameters<typeof pageContext>[1]) => {
    const page = pageContext(site, context, '');
    const { language } = page;
    return (state: FormState) => (
      <PageShell
        context={page}
        title={speak(language, 'register.title')}
        lead={words(language, 'register.lead')}
      >
        <SubjectForm
          context={page}
          form={registerForm}
          state={state}
          action={pathIn(language, '/register')}
          submit={speak(language, 'register.submit')}
          cancel={{ href: pathIn(language, '/sign-in'), text: speak(language, 'signIn.title') }}
        />
        <p>{words(language, 'register.why')}</p>
      </PageShell>
    );
  };

  routes
    .get('/register', everybody, (context) =>
      respondWithForm(context.req.raw, drawnFor(context)(newForm(registerForm))),
    )
    .post(everybody, async (context) => {
      const page = pageContext(site, context, '');
      const { language } = page;
      const drawn = drawnFor(context);
      const sent = await readForm(context.req.raw, registerForm);
      if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, drawn);
      const { values, state } = sent.value;
      const result = await identity.addresses.register({ ...values, language });
      if (!result.ok) {
        const { problem } = result;
        const error =
          typeof problem === 'object'
            ? fieldError('address', (spoken) => speak(spoken, 'link.wait', { minutes: problem.wait }))
            : problem === 'busy'
              ? fieldError(null, (spoken) => speak(spoken, 'signIn.busy'))
              : fieldError('password', (spoken) => passwordProblemText(spoken, problem));
        return showAgain(context.req.raw, page, withErrors(state, [error]), drawn);
      }
      await identity.tidy();
      const sentPage = (
        <MessagePage
          context={page}
          title={speak(language, 'register.sent.title')}
          text={[words(language, 'register.sent.text', { address: values.address })]}
        />
      );
      return respondWithForm(context.req.raw, sentPage);
    });

  routes
    .get('/register/confirm', everybody, (context) => {
      const page = pageContext(site, context, '');
      const { language } = page;
      const token = encodeURIComponent(context.req.query('token') ?? '');
      const asked = (
        <MessagePage
          context={page}
          title={speak(language, 'register.confirm.title')}
          text={[words(language, 'register.confirm.text')]}
        >
          <ButtonForm
            action={`${pathIn(language, '/register/confirm')}?token=${token}`}
            text={speak(language, 'register.confirm.submit')}
            language={language}
          />
        </MessagePage>
      );
      return respondWithForm(context.req.raw, asked);
    })
    .post(everybody, async (context) => {
      const page = pageContext(site, context, '');
      const { language } = page;
      const result = await identity.addresses.confirm(context.req.query('token') ?? '');
      if (result.ok) {
        const { headers } = context.req.raw;
        // What they have read Commonty in, their mail is written in; they can choose another.
        await chooseMailLanguage(database, result.value.accountId, language);
        const { cookies } = await identity.signInAs(headers, result.value.accountId, false);
        return goOn(context, pathIn(language, home), cookies);
      }
      const drawn =
        result.problem === 'link' ? (
          <UsedLinkPage context={page} again="/register" />
        ) : (
          <MessagePage
            context={page}
            title={speak(language, 'register.taken.title')}
            text={[words(language, 'register.taken.text')]}
            next={{ href: '/sign-in', text: words(language, 'signIn.title') }}
          />
        );
      return respondWithForm(context.req.raw, drawn, 410);
    });

  return routes;
}
