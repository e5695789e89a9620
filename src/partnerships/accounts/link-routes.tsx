import { Hono } from 'hono';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { linkMinutes } from '../../platform/identity/sign-in-library.ts';
import {
  fieldError,
  newForm,
  pageContext,
  pathIn,
  readForm,
  respondWithForm,
  showAgain,
  withErrors,
} from '../../web/index.ts';
import type { AccountServices } from './account-services.ts';
import { linkForm } from './forms.ts';
import { askedNext, goOn } from './go-on.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { AskAddressPage } from './pages/ask-address-page.tsx';
import { ButtonForm } from './pages/button-form.tsx';
import { MessagePage } from './pages/message-page.tsx';
import { UsedLinkPage } from './pages/used-link-page.tsx';

/** Signing in by a link that is sent by mail. Opening it shows a button: mail programs open links by themselves. */
export function linkRoutes({ site, identity, home }: AccountServices): Hono {
  const routes = new Hono();

  routes
    .get('/sign-in/link', everybody, (context) => {
      const page = pageContext(site, context, '');
      const drawn = (
        <AskAddressPage context={page} ask="link" state={newForm(linkForm)} next={askedNext(context)} />
      );
      return respondWithForm(context.req.raw, drawn);
    })
    .post(everybody, async (context) => {
      const page = pageContext(site, context, '');
      const { language } = page;
      const next = askedNext(context);
      const sent = await readForm(context.req.raw, linkForm);
      const drawn = (state: Parameters<typeof AskAddressPage>[0]['state']) => (
        <AskAddressPage context={page} ask="link" state={state} next={next} />
      );
      if (!sent.ok) return showAgain(context.req.raw, page, sent.problem, drawn);
      const { values, state } = sent.value;
      const result = await identity.links.send(context.req.raw.headers, values.address, next);
      if (!result.ok) {
        const { minutes } = result.problem;
        const error = fieldError('address', (spoken) => speak(spoken, 'link.wait', { minutes }));
        return showAgain(context.req.raw, page, withErrors(state, [error]), drawn);
      }
      const sentPage = (
        <MessagePage
          context={page}
          title={speak(language, 'link.sent.title')}
          text={[words(language, 'link.sent.text', { minutes: linkMinutes })]}
        />
      );
      return respondWithForm(context.req.raw, sentPage);
    });

  routes
    .get('/sign-in/link/confirm', everybody, (context) => {
      const page = pageContext(site, context, '');
      const { language } = page;
      const next = askedNext(context);
      const way = new URLSearchParams({
        token: context.req.query('token') ?? '',
        ...(next !== null && { next }),
      });
      const asked = (
        <MessagePage
          context={page}
          title={speak(language, 'link.confirm.title')}
          text={[words(language, 'link.confirm.text')]}
        >
          <ButtonForm
            action={`${pathIn(language, '/sign-in/link/confirm')}?${way.toString()}`}
            text={speak(language, 'link.confirm.submit')}
            language={language}
          />
        </MessagePage>
      );
      return respondWithForm(context.req.raw, asked);
    })
    .post(everybody, async (context) => {
      const page = pageContext(site, context, '');
      const token = context.req.query('token') ?? '';
      const result = await identity.links.use(context.req.raw.headers, token);
      if (result.ok)
        return goOn(context, askedNext(context) ?? pathIn(page.language, home), result.value.cookies);
      return respondWithForm(
        context.req.raw,
        <UsedLinkPage context={page} again={againFor(askedNext(context))} />,
        410,
      );
    });

  return routes;
}

const againFor = (next: string | null) =>
  next === null ? '/sign-in/link' : `/sign-in/link?next=${encodeURIComponent(next)}`;
