import { Hono } from 'hono';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { resetMinutes } from '../../platform/identity/sign-in-library.ts';
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
import { recoverForm, resetForm } from './forms.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { AskAddressPage } from './pages/ask-address-page.tsx';
import { MessagePage } from './pages/message-page.tsx';
import { UsedLinkPage } from './pages/used-link-page.tsx';

/** A new password by a link. What is said does not depend on whether an address has an account. */
export function recoverRoutes({ site, identity }: AccountServices): Hono {
  const routes = new Hono();

  routes
    .get('/recover', everybody, (context) => {
      const page = pageContext(site, context, '');
      const drawn = <AskAddressPage context={page} ask="recover" state={newForm(recoverForm)} next={null} />;
      return respondWithForm(context.req.raw, drawn);
    })
    .post(everybody, async (context) => {
      const page = pageContext(site, context, '');
      const { language } = page;
      const drawn = (state: FormState) => (
        <AskAddressPage context={page} ask="recover" state={state} next={null} />
      );
      const sent = await readForm(context.req.raw, recoverForm);
      if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, drawn);
      const { values, state } = sent.value;
      const result = await identity.passwords.recover(context.req.raw.headers, values.address);
      if (!result.ok) {
        const { minutes } = result.problem;
        const error = fieldError('address', (spoken) => speak(spoken, 'link.wait', { minutes }));
        return showAgain(context.req.raw, page, withErrors(state, [error]), drawn);
      }
      const sentPage = (
        <MessagePage
          context={page}
          title={speak(language, 'link.sent.title')}
          text={[words(language, 'link.sent.text', { minutes: resetMinutes })]}
        />
      );
      return respondWithForm(context.req.raw, sentPage);
    });

  const resetPage = (context: Parameters<typeof pageContext>[1]) => {
    const page = pageContext(site, context, '');
    const { language } = page;
    const token = encodeURIComponent(context.req.query('token') ?? '');
    return (state: FormState) => (
      <PageShell context={page} title={speak(language, 'recover.title')}>
        <SubjectForm
          context={page}
          form={resetForm}
          state={state}
          action={`${pathIn(language, '/recover/confirm')}?token=${token}`}
          submit={speak(language, 'recover.confirm.submit')}
        />
      </PageShell>
    );
  };

  routes
    .get('/recover/confirm', everybody, (context) =>
      respondWithForm(context.req.raw, resetPage(context)(newForm(resetForm))),
    )
    .post(everybody, async (context) => {
      const page = pageContext(site, context, '');
      const { language } = page;
      const drawn = resetPage(context);
      const sent = await readForm(context.req.raw, resetForm);
      if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, drawn);
      const { values, state } = sent.value;
      const token = context.req.query('token') ?? '';
      const result = await identity.passwords.reset({ token, password: values.password });
      if (result.ok) {
        const done = (
          <MessagePage
            context={page}
            title={speak(language, 'recover.done.title')}
            text={[words(language, 'recover.done.text')]}
            next={{ href: '/sign-in', text: words(language, 'signIn.title') }}
          />
        );
        return respondWithForm(context.req.raw, done);
      }
      const { problem } = result;
      if (problem === 'link')
        return respondWithForm(context.req.raw, <UsedLinkPage context={page} again="/recover" />, 410);
      const error = fieldError('password', (spoken) =>
        problem === 'busy' ? speak(spoken, 'signIn.busy') : passwordProblemText(spoken, problem),
      );
      return showAgain(context.req.raw, page, withErrors(state, [error]), drawn);
    });

  return routes;
}
