import { type Context, Hono } from 'hono';
import { signedInActor } from '../../platform/authorisation/request-actor.ts';
import { inPerson } from '../../platform/authorisation/who-may.ts';
import {
  fieldError,
  type FormState,
  forgetKept,
  newForm,
  openKept,
  pageContext,
  pathIn,
  readForm,
  respondWithForm,
  showAgain,
  withErrors,
} from '../../web/index.ts';
import type { AccountServices } from './account-services.ts';
import { passwordProblemText } from './fields.ts';
import { addressForm, changePasswordForm, nameForm } from './forms.ts';
import { goOn } from './go-on.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { AccountFormPage } from './pages/account-form-page.tsx';
import { MessagePage } from './pages/message-page.tsx';

/** What can be changed about one's own account: name, address, password. */
export function accountFormRoutes({ database, site, identity }: AccountServices): Hono {
  const routes = new Hono();
  const drawnFor = (context: Context, what: 'name' | 'address' | 'password') => {
    const page = pageContext(site, context, '');
    const { email } = signedInActor(context);
    return (state: FormState) => <AccountFormPage context={page} what={what} state={state} email={email} />;
  };

  routes
    .get('/account/name', inPerson, async (context) => {
      const actor = signedInActor(context);
      const state = await openKept(database, actor, nameForm, { values: { name: actor.name } });
      return respondWithForm(context.req.raw, drawnFor(context, 'name')(state));
    })
    .post(inPerson, async (context) => {
      const page = pageContext(site, context, '');
      const sent = await readForm(context.req.raw, nameForm);
      if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, drawnFor(context, 'name'));
      const actor = signedInActor(context);
      await identity.addresses.rename(actor, sent.value.values.name);
      await forgetKept(database, { actor, form: nameForm });
      return goOn(context, pathIn(page.language, '/account'));
    });

  routes
    .get('/account/address', inPerson, async (context) => {
      const state = await openKept(database, signedInActor(context), addressForm);
      return respondWithForm(context.req.raw, drawnFor(context, 'address')(state));
    })
    .post(inPerson, async (context) => {
      const page = pageContext(site, context, '');
      const { language } = page;
      const actor = signedInActor(context);
      const drawn = drawnFor(context, 'address');
      const sent = await readForm(context.req.raw, addressForm);
      if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, drawn);
      const { values, state } = sent.value;
      const { address } = values;
      if (address.toLowerCase() === actor.email) {
        const error = fieldError('address', (spoken) => speak(spoken, 'address.same'));
        return showAgain(context.req.raw, page, withErrors(state, [error]), drawn);
      }
      const result = await identity.addresses.change(actor, address);
      if (!result.ok) {
        const { wait: minutes } = result.problem;
        const error = fieldError('address', (spoken) => speak(spoken, 'link.wait', { minutes }));
        return showAgain(context.req.raw, page, withErrors(state, [error]), drawn);
      }
      await forgetKept(database, { actor, form: addressForm });
      const said = (
        <MessagePage
          context={page}
          title={speak(language, 'address.sent.title')}
          text={[words(language, 'address.sent.text', { address })]}
          next={{ href: '/account', text: words(language, 'account.back') }}
        />
      );
      return respondWithForm(context.req.raw, said);
    });

  routes
    .get('/account/password', inPerson, async (context) => {
      const page = pageContext(site, context, '');
      const { language } = page;
      if (await identity.passwords.has(signedInActor(context).accountId))
        return respondWithForm(context.req.raw, drawnFor(context, 'password')(newForm(changePasswordForm)));
      const none = (
        <MessagePage
          context={page}
          title={speak(language, 'password.title')}
          text={[words(language, 'password.none.text')]}
          next={{ href: '/recover', text: words(language, 'password.none.next') }}
        />
      );
      return respondWithForm(context.req.raw, none);
    })
    .post(inPerson, async (context) => {
      const page = pageContext(site, context, '');
      const { language } = page;
      const drawn = drawnFor(context, 'password');
      const sent = await readForm(context.req.raw, changePasswordForm);
      if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, drawn);
      const { values, state } = sent.value;
      const { headers } = context.req.raw;
      const result = await identity.passwords.change(headers, signedInActor(context), values);
      if (result.ok) {
        const said = (
          <MessagePage
            context={page}
            title={speak(language, 'password.done.title')}
            text={[words(language, 'password.done.text')]}
            next={{ href: '/account', text: words(language, 'account.back') }}
          />
        );
        return respondWithForm(context.req.raw, said);
      }
      const { problem } = result;
      if (problem === 'no-password') return goOn(context, pathIn(language, '/account/password'));
      const error =
        typeof problem === 'object'
          ? fieldError('current', (spoken) => speak(spoken, 'password.wait', { minutes: problem.wait }))
          : problem === 'wrong'
            ? fieldError('current', (spoken) => speak(spoken, 'password.wrong'))
            : problem === 'busy'
              ? fieldError('current', (spoken) => speak(spoken, 'signIn.busy'))
              : fieldError('password', (spoken) => passwordProblemText(spoken, problem));
      return showAgain(context.req.raw, page, withErrors(state, [error]), drawn);
    });

  return routes;
}
