import type { OidcProvider } from './oidc-provider.ts';
import type { SignInLibrary } from './sign-in-library.ts';

/** A provider that could not be reached is asked again after this long. */
const pause = 30_000;
/** Whoever waits for a provider longer than this turns back. */
const patience = 15_000;

export interface OidcLibrary {
  /** Calls the library once it knows its providers; null where one does not answer in time. */
  ask<Value>(call: (library: SignInLibrary) => Promise<Value>): Promise<Value | null>;
  /** The library did not learn where a provider's pages are: it is asked anew after a while. */
  missed(): void;
}

/**
 * A library of its own for providers: it asks each of them where its pages are before it does anything, and nobody
 * else should wait for that. Made when somebody first signs in there.
 */
export function oidcLibrary(
  providers: readonly OidcProvider[],
  make: (providers: readonly OidcProvider[]) => SignInLibrary,
  now: () => number,
): OidcLibrary {
  let made: { library: SignInLibrary; at: number; missed: boolean } | null = null;
  return {
    ask: async (call) => {
      if (made?.missed && now() - made.at >= pause) made = null;
      made ??= { library: make(providers), at: now(), missed: false };
      const { promise, resolve } = Promise.withResolvers<null>();
      const timer = setTimeout(() => resolve(null), patience);
      try {
        return await Promise.race([call(made.library), promise]);
      } finally {
        clearTimeout(timer);
      }
    },
    missed: () => {
      if (made) made.missed = true;
    },
  };
}
