import type { FoundActor } from '../authorisation/request-actor.ts';
import type { Database } from '../database/database.ts';
import { type Addresses, addresses } from './addresses.ts';
import { arrive } from './arrive.ts';
import { type Confirmation, confirmation } from './confirmation.ts';
import type { IdentityCore, SignedIn } from './identity-core.ts';
import type { Deliver } from './letter.ts';
import { askLibrary } from './library-answer.ts';
import type { OidcProvider } from './oidc-provider.ts';
import { oidcLibrary } from './oidc-library.ts';
import { type OidcSignIn, oidcSignIn } from './oidc-sign-in.ts';
import { removeOldLinks } from './one-time-link.ts';
import { forgetBrowsers } from './note-browser.ts';
import { type Passkeys, passkeys } from './passkeys.ts';
import { createPasswordHashing, type PasswordHashing } from './password-hashing.ts';
import { type Passwords, passwords } from './passwords.ts';
import { removeOldSessions, type SessionLimits } from './read-session.ts';
import { rememberSessions } from './remember-sessions.ts';
import { type SecondFactor, secondFactor } from './second-factor.ts';
import { sessionCookieName, sessionToken } from './session-cookie.ts';
import { type Sessions, sessions } from './sessions.ts';
import { createSignInAttempts, removeOldAttempts } from './sign-in-attempts.ts';
import { signInLibrary } from './sign-in-library.ts';
import { type SignInLinks, signInLinks } from './sign-in-links.ts';

export interface IdentityOptions {
  database: Database;
  /** Public address, without a slash at the end. */
  baseUrl: string;
  secret: string;
  limits: SessionLimits;
  oidcProviders: readonly OidcProvider[];
  deliver: Deliver;
  /** Told what could not be done. */
  report(problem: unknown, message: string): void;
  /** Milliseconds; the clock's unless told otherwise. */
  now?(): number;
}

export interface Identity {
  limits: SessionLimits;
  hashing: PasswordHashing;
  /** Who sent a request. */
  readActor(headers: Headers): Promise<FoundActor>;
  passwords: Passwords;
  links: SignInLinks;
  passkeys: Passkeys;
  secondFactor: SecondFactor;
  oidc: OidcSignIn;
  /** Before what cannot be undone. */
  confirmation: Confirmation;
  sessions: Sessions;
  addresses: Addresses;
  /** Signs in whoever our own code says: an invitation accepted, a demonstration's account. */
  signInAs(headers: Headers, accountId: string, secondFactorShown: boolean): Promise<SignedIn>;
  /** Removes what is over: old attempts, links and sessions. */
  tidy(): Promise<void>;
}

/** Everything about who somebody is. Knows no page: pages call it, and deliver its letters. */
export function createIdentity(options: IdentityOptions): Identity {
  const { database, baseUrl, secret, limits, oidcProviders, deliver, report } = options;
  const now = options.now ?? Date.now;
  const hashing = createPasswordHashing();
  const cookieName = sessionCookieName({ baseUrl, secret });
  const make = (providers: readonly OidcProvider[]) =>
    signInLibrary({ database, baseUrl, secret, limits, hashing, oidcProviders: providers, deliver, report });
  const library = make([]);
  const attempts = createSignInAttempts(database, secret, now);
  const core: IdentityCore = {
    database,
    library,
    attempts,
    hashing,
    deliver,
    limits,
    secret,
    cookieName,
    now,
  };
  const factor = secondFactor(core);
  const holderOf = rememberSessions(database, limits);
  return {
    limits,
    hashing,
    readActor: async (headers) => {
      const token = sessionToken(headers.get('Cookie'), cookieName, secret);
      return token === null ? { state: 'anonymous' } : holderOf(token, now());
    },
    passwords: passwords(core),
    links: signInLinks(core),
    passkeys: passkeys(core),
    secondFactor: factor,
    confirmation: confirmation(core, factor),
    oidc: oidcSignIn(core, oidcProviders, oidcLibrary(oidcProviders, make, now)),
    sessions: sessions(core),
    addresses: addresses(core),
    signInAs: async (headers, accountId, secondFactorShown) => {
      const answer = await askLibrary(() =>
        library.api.signInAs({ body: { accountId }, headers, asResponse: true }),
      );
      if (!answer.ok) throw new Error(`${accountId} was not signed in: ${answer.problem.code}`);
      return arrive(core, headers, answer.value.cookies, secondFactorShown);
    },
    tidy: async () => {
      await removeOldAttempts(database, now());
      await removeOldLinks(database, now());
      await removeOldSessions(database, limits, now());
      await forgetBrowsers(database);
    },
  };
}
