import { Hono } from 'hono';
import { everybody } from '../../platform/authorisation/who-may.ts';
import type { OidcProvider } from '../../platform/identity/oidc-provider.ts';
import { pageContext, pathIn, respondWithForm } from '../../web/index.ts';
import type { AccountServices } from './account-services.ts';
import { askedNext, goOn } from './go-on.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { MessagePage } from './pages/message-page.tsx';
import { nextPath } from './next-path.ts';

/** Signing in at a provider. */
export function oidcRoutes({ site, identity, baseUrl, home }: AccountServices): Hono {
  const routes = new Hono();
  const providerOf = (id: string | undefined): OidcProvider | undefined =>
    identity.oidc.providers.find((provider) => provider.id === id);

  const failed = (context: Parameters<typeof pageContext>[1], { label }: OidcProvider, verified = true) => {
    const page = pageContext(site, context, '');
    const { language } = page;
    const drawn = (
      <MessagePage
        context={page}
        title={speak(language, 'oidc.failed.title')}
        text={[words(language, verified ? 'oidc.failed.text' : 'oidc.notVerified.text', { label })]}
        next={{ href: '/sign-in', text: words(language, 'signIn.title') }}
      />
    );
    return respondWithForm(context.req.raw, drawn, verified ? 502 : 403);
  };

  routes.post('/sign-in/oidc/:provider', everybody, async (context) => {
    const provider = providerOf(context.req.param('provider'));
    if (!provider) return context.notFound();
    const page = pageContext(site, context, '');
    const { language } = page;
    const next = askedNext(context) ?? pathIn(language, home);
    const started = await identity.oidc.start(context.req.raw.headers, provider.id, next);
    if (!started.ok) return failed(context, provider);
    const { location, cookies } = started.value;
    const { label } = provider;
    // A page that leads on and not a redirect: the policy of our pages lets forms lead to this site alone.
    const going = await respondWithForm(
      context.req.raw,
      <MessagePage
        context={page}
        title={speak(language, 'oidc.going.title', { label })}
        text={[words(language, 'oidc.going.text', { label })]}
      >
        <p>
          <a class="ds_button" href={location}>
            {words(language, 'oidc.going.next', { label })}
          </a>
        </p>
      </MessagePage>,
    );
    for (const cookie of cookies) going.headers.append('Set-Cookie', cookie);
    going.headers.set('Refresh', `0; url=${location}`);
    return going;
  });

  routes.get('/sign-in/oidc/:provider/callback', everybody, async (context) => {
    const provider = providerOf(context.req.param('provider'));
    if (!provider) return context.notFound();
    const result = await identity.oidc.finish(context.req.raw.headers, provider.id, context.req.query());
    if (!result.ok) return failed(context, provider, result.problem.reason !== 'address-not-verified');
    const { next, cookies } = result.value;
    const path = next.startsWith(baseUrl) ? next.slice(baseUrl.length) : next;
    return goOn(context, nextPath(path) ?? home, cookies);
  });

  return routes;
}
