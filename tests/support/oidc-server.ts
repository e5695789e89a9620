import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll } from 'vitest';

/** Somebody the provider knows, by the name they type there. */
export interface OidcPerson {
  email: string;
  email_verified?: boolean;
  name: string;
}

export interface OidcServer {
  discoveryUrl: string;
  clientId: string;
  clientSecret: string;
}

const servers: Server[] = [];

/** A real OpenID provider on loopback, which asks for a name and no password. Ends with the test file. */
export async function oidcServer(
  redirectUri: string,
  people: Readonly<Record<string, OidcPerson>>,
): Promise<OidcServer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [clientId, clientSecret] = ['commonty', 'the secret between the two'];
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    findAccount: (_context, id) => {
      const person = people[id];
      return person && { accountId: id, claims: () => ({ sub: id, ...person }) };
    },
    features: { devInteractions: { enabled: true } },
    ttl: {
      Interaction: 600,
      Session: 600,
      Grant: 600,
      AccessToken: 600,
      IdToken: 600,
      AuthorizationCode: 60,
    },
    cookies: { keys: ['a key of the tests'] },
  });
  server.on('request', provider.callback());
  servers.push(server);
  return { discoveryUrl: `${issuer}/.well-known/openid-configuration`, clientId, clientSecret };
}

afterAll(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});
