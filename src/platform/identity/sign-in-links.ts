import { failed, ok, type Result } from '../../kernel/result.ts';
import { arrive } from './arrive.ts';
import type { IdentityCore, SignedIn, SignInProblem } from './identity-core.ts';
import { askLibrary } from './library-answer.ts';

export interface SignInLinks {
  /** Sends a link where there is an account; says the same where there is none. `next`: where its holder goes on. */
  send(headers: Headers, address: string, next?: string | null): Promise<Result<null, { minutes: number }>>;
  /** Uses a link up. */
  use(headers: Headers, token: string): Promise<Result<SignedIn, SignInProblem>>;
}

export function signInLinks(core: IdentityCore): SignInLinks {
  const { library, attempts } = core;
  return {
    send: async (headers, address, next = null) => {
      const email = address.trim().toLowerCase();
      const wait = await attempts.begin('mail', email);
      if (wait !== null) return failed({ minutes: wait });
      await askLibrary(() =>
        library.api.signInMagicLink({
          body: { email, ...(next !== null && { metadata: { next } }) },
          headers,
          asResponse: true,
        }),
      );
      return ok(null);
    },
    use: async (headers, token) => {
      const answer = await askLibrary(() =>
        library.api.magicLinkVerify({ query: { token }, headers, asResponse: true }),
      );
      if (!answer.ok) return failed({ reason: 'link' });
      return ok(await arrive(core, headers, answer.value.cookies, false));
    },
  };
}
