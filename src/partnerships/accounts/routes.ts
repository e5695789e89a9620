import { Hono } from 'hono';
import { accountFormRoutes } from './account-form-routes.tsx';
import { accountRoutes } from './account-routes.tsx';
import type { AccountServices } from './account-services.ts';
import { invitationRoutes } from './invitation-routes.tsx';
import { linkRoutes } from './link-routes.tsx';
import { oidcRoutes } from './oidc-routes.tsx';
import { passkeyRoutes } from './passkey-routes.ts';
import { recoverRoutes } from './recover-routes.tsx';
import { registerRoutes } from './register-routes.tsx';
import { secondFactorRoutes } from './second-factor-routes.tsx';
import { signInRoutes } from './sign-in-routes.tsx';

/** Coming in, being somebody here, and going out again. Only these call the sign-in library. */
export function accountsRoutes(services: AccountServices): Hono {
  const parts = [
    signInRoutes,
    linkRoutes,
    passkeyRoutes,
    oidcRoutes,
    secondFactorRoutes,
    registerRoutes,
    recoverRoutes,
    invitationRoutes,
    accountRoutes,
    accountFormRoutes,
  ];
  const routes = new Hono();
  for (const part of parts) routes.route('/', part(services));
  return routes;
}
