import { Hono } from 'hono';
import { partnerships } from '../../geography/index.ts';
import { signedInActor } from '../../platform/authorisation/request-actor.ts';
import { everybody, inPerson, signedIn } from '../../platform/authorisation/who-may.ts';
import { countUndelivered } from '../../platform/mail/read-outbox.ts';
import { pageContext, pathIn, respondWithForm } from '../../web/index.ts';
import type { AccountServices } from './account-services.ts';
import { goOn } from './go-on.ts';
import { isId } from './is-id.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { AccountPage } from './pages/account-page.tsx';
import { ButtonForm } from './pages/button-form.tsx';
import { MessagePage } from './pages/message-page.tsx';
import { UsedLinkPage } from './pages/used-link-page.tsx';

/** One's own account: what it is, how one signs in, where one is signed in. */
export function accountRoutes({ database, site, identity }: AccountServices): Hono {
  const routes = new Hono();

  routes.get('/account', signedIn, async (context) => {
    const page = pageContext(site, context, '');
    const actor = signedInActor(context);
    const { accountId } = actor;
    const [sessions, passkeys, factors, hasPassword, undelivered, places] = await Promise.all([
      identity.sessions.list(accountId),
      identity.passkeys.list(accountId),
      identity.secondFactor.of(accountId),
      identity.passwords.has(accountId),
      countUndelivered(database, accountId),
      actor.grants.some(({ partnershipId }) => partnershipId !== null) ? partnerships(database) : [],
    ]);
    const names = new Map(places.map(({ id, name }) => [id, name]));
    const drawn = (
      <AccountPage
        context={page}
        actor={actor}
        partnershipNames={names}
        sessions={sessions}
        passkeys={passkeys}
        app={factors.app}
        hasPassword={hasPassword}
        undelivered={undelivered}
        passkeyScript={site.assets.url('map/browser/commonty-passkey.js')}
        limits={identity.limits}
      />
    );
    return respondWithForm(context.req.raw, drawn);
  });

  routes.post('/account/sessions/others/end', inPerson, async (context) => {
    await identity.sessions.endOthers(signedInActor(context));
    return goOn(context, pathIn(pageContext(site, context, '').language, '/account'));
  });

  routes.post('/account/sessions/:id/end', inPerson, async (context) => {
    const id = context.req.param('id');
    if (!isId(id) || !(await identity.sessions.end(signedInActor(context), id))) return context.notFound();
    return goOn(context, pathIn(pageContext(site, context, '').language, '/account'));
  });

  // Whoever asks is still here, and reading who it is has noted that.
  routes.post('/session/extend', signedIn, (context) => {
    const page = pageContext(site, context, '');
    if (context.req.header('Accept')?.includes('application/json'))
      return context.json({ secondsLeft: page.account?.secondsLeft ?? 0 });
    return goOn(context, pathIn(page.language, '/account'));
  });

  routes
    .get('/account/address/confirm', everybody, (context) => {
      const page = pageContext(site, context, '');
      const { language } = page;
      const token = encodeURIComponent(context.req.query('token') ?? '');
      const asked = (
        <MessagePage
          context={page}
          title={speak(language, 'address.confirm.title')}
          text={[words(language, 'address.confirm.text')]}
        >
          <ButtonForm
            action={`${pathIn(language, '/account/address/confirm')}?token=${token}`}
            text={speak(language, 'address.confirm.submit')}
            language={language}
          />
        </MessagePage>
      );
      return respondWithForm(context.req.raw, asked);
    })
    .post(everybody, async (context) => {
      const page = pageContext(site, context, '');
      const { language } = page;
      const result = await identity.addresses.confirmChange(context.req.query('token') ?? '');
      if (!result.ok && result.problem === 'link')
        return respondWithForm(
          context.req.raw,
          <UsedLinkPage context={page} again="/account/address" />,
          410,
        );
      const part = result.ok ? 'done' : 'taken';
      const said = (
        <MessagePage
          context={page}
          title={speak(language, `address.${part}.title`)}
          text={[words(language, `address.${part}.text`)]}
          next={{ href: '/account', text: words(language, 'account.back') }}
        />
      );
      return respondWithForm(context.req.raw, said, result.ok ? 200 : 409);
    });

  return routes;
}
