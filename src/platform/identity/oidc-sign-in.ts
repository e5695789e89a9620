import { failed, ok, type Result } from '../../kernel/result.ts';
import { arrive } from './arrive.ts';
import type { IdentityCore, SignedIn, SignInProblem } from './identity-core.ts';
import { askLibrary } from './library-answer.ts';
import type { OidcLibrary } from './oidc-library.ts';
import type { OidcProvider } from './oidc-provider.ts';

export interface OidcSignIn {
  providers: readonly OidcProvider[];
  /** Where to send the browser, and with which cookies. `next` is where it goes in the end: a path of this site. */
  start(
    headers: Headers,
    providerId: string,
    next: string,
  ): Promise<Result<{ location: string } & SignedIn, 'provider'>>;
  /** What the provider sent back, checked by the library: state, PKCE, nonce, signature. */
  finish(
    headers: Headers,
    providerId: string,
    query: Readonly<Record<string, string>>,
  ): Promise<Result<SignedIn & { next: string }, SignInProblem>>;
}

export function oidcSignIn(
  core: IdentityCore,
  providers: readonly OidcProvider[],
  library: OidcLibrary,
): OidcSignIn {
  return {
    providers,
    start: async (headers, providerId, next) => {
      const answer = await library.ask(({ api }) =>
        askLibrary(() =>
          api.signInSocial({
            body: { provider: providerId, callbackURL: next, disableRedirect: true },
            headers,
            asResponse: true,
          }),
        ),
      );
      const url = answer?.ok ? answer.value.body['url'] : null;
      if (!answer?.ok || typeof url !== 'string') {
        library.missed();
        return failed('provider');
      }
      return ok({ location: url, cookies: answer.value.cookies });
    },
    finish: async (headers, providerId, query) => {
      const answer = await library.ask(({ api }) =>
        askLibrary(() =>
          api.callbackOAuth({
            params: { id: providerId },
            query: { ...query },
            method: 'GET',
            headers,
            asResponse: true,
          }),
        ),
      );
      if (answer === null) return failed({ reason: 'provider' });
      if (!answer.ok) {
        const unverified = ['address_not_verified', 'account_not_linked'].includes(answer.problem.code);
        return failed({ reason: unverified ? 'address-not-verified' : 'provider' });
      }
      const provider = providers.find(({ id }) => id === providerId);
      const { cookies, location } = answer.value;
      const signedIn = await arrive(core, headers, cookies, provider?.secondFactor ?? false);
      return ok({ ...signedIn, next: location ?? '/' });
    },
  };
}
