import { kyselyAdapter } from '@better-auth/kysely-adapter';
import { passkey } from '@better-auth/passkey';
import { type BetterAuthOptions, betterAuth } from 'better-auth/minimal';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { genericOAuth, magicLink, twoFactor } from 'better-auth/plugins';
import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { uuidv7 } from '../uuid.ts';
import { guardedAdapter } from './guarded-adapter.ts';
import { columnNames, identityTables } from './identity-tables.ts';
import type { Deliver } from './letter.ts';
import { profileOf, type OidcProvider } from './oidc-provider.ts';
import type { PasswordHashing } from './password-hashing.ts';
import { longestPassword, shortestPassword } from './password-rule.ts';
import type { SessionLimits } from './read-session.ts';
import { cookiePrefix } from './session-cookie.ts';

export interface LibraryOptions {
  database: Database;
  /** Public address, without a slash at the end. */
  baseUrl: string;
  secret: string;
  limits: SessionLimits;
  hashing: PasswordHashing;
  oidcProviders: readonly OidcProvider[];
  deliver: Deliver;
  /** Told what the library could not do. */
  report(problem: unknown, message: string): void;
}

export const linkMinutes = 15;
export const resetMinutes = 60;

/** Signs in whoever the server's own code says; there is no address for it. */
const signInAs = {
  id: 'sign-in-as',
  endpoints: {
    signInAs: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ accountId: z.string() }) },
      async (context) => {
        const { internalAdapter } = context.context;
        const user = await internalAdapter.findUserById(context.body.accountId);
        if (!user) throw new Error(`There is no account ${context.body.accountId}.`);
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(context, { session, user });
        return context.json({ accountId: user.id });
      },
    ),
  },
} as const;

/**
 * better-auth, of which only our own routes call single functions: none of its addresses is ever mounted, so that no
 * route escapes the declarations of who may use it.
 */
export function signInLibrary(options: LibraryOptions) {
  const { database, baseUrl, secret, limits, hashing, oidcProviders, deliver, report } = options;
  const tables = kyselyAdapter(identityTables(database.pool), { type: 'postgres', transaction: true });
  // Who has a second factor shows it in a session that is pending, whatever way they came: the library's own
  // interruption knows passwords only, and would forget links and providers.
  const { hooks: _passwordsOnly, ...secondFactor } = twoFactor({
    issuer: 'Commonty',
    allowPasswordless: true,
    schema: { twoFactor: { fields: columnNames.twoFactor }, user: { fields: columnNames.user } },
  });
  return betterAuth({
    appName: 'Commonty',
    baseURL: baseUrl,
    secret,
    database: (given: BetterAuthOptions) => guardedAdapter(tables(given)),
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { level: 'error', log: (_level, message, ...details) => report(details[0], message) },
    advanced: {
      cookiePrefix: cookiePrefix({ baseUrl, secret }),
      // The library would put `__Secure-` before the names, which says less than our `__Host-`.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: baseUrl.startsWith('https:') },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => uuidv7(), validateSchema: false },
    },
    user: {
      validateUserInfo: ({ user, source }) =>
        source.method === 'oauth' && !user.emailVerified
          ? {
              error: 'address_not_verified',
              errorDescription: 'The provider does not know the address to be theirs.',
            }
          : undefined,
    },
    session: {
      fields: columnNames.session,
      expiresIn: limits.hours * 3600,
      disableSessionRefresh: true,
    },
    account: {
      fields: columnNames.account,
      updateAccountOnSignIn: false,
      storeStateStrategy: 'cookie',
    },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      requireEmailVerification: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: hashing,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: resetMinutes * 60,
      onPasswordReset: ({ user }) => deliver({ kind: 'password-changed', to: user.email, name: user.name }),
      sendResetPassword: ({ user, token }) =>
        deliver({ kind: 'password-reset', to: user.email, name: user.name, token }),
    },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        storeToken: 'hashed',
        disableSignUp: true,
        sendMagicLink: async ({ email, token, metadata }, context) => {
          const found = await context?.context.internalAdapter.findUserByEmail(email);
          const next = typeof metadata?.['next'] === 'string' ? metadata['next'] : null;
          if (found) await deliver({ kind: 'sign-in-link', to: email, name: found.user.name, token, next });
        },
      }),
      secondFactor,
      passkey({
        rpName: 'Commonty',
        rpID: new URL(baseUrl).hostname,
        origin: new URL(baseUrl).origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        schema: { passkey: { fields: columnNames.passkey } },
      }),
      genericOAuth({
        config: oidcProviders.map((provider) => ({
          providerId: provider.id,
          name: provider.label,
          discoveryUrl: provider.discoveryUrl,
          clientId: provider.clientId,
          clientSecret: provider.clientSecret,
          scopes: [...provider.scopes],
          pkce: true,
          requireIdTokenVerification: true,
          redirectURI: `${baseUrl}/sign-in/oidc/${provider.id}/callback`,
          mapProfileToUser: (profile) => profileOf(provider, profile),
        })),
      }),
      signInAs,
    ],
  });
}

export type SignInLibrary = ReturnType<typeof signInLibrary>;
