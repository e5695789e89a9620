import type { Database } from '../../src/platform/database/database.ts';
import { createIdentity, type Identity, type IdentityOptions } from '../../src/platform/identity/identity.ts';
import type { Letter } from '../../src/platform/identity/letter.ts';

export interface TestIdentity {
  identity: Identity;
  baseUrl: string;
  /** What was to be mailed, in order. */
  letters: Letter[];
}

/** Signing in as on a real site, but for its mails, which are kept here. What the library could not do fails the test. */
export function testIdentity(database: Database, options: Partial<IdentityOptions> = {}): TestIdentity {
  const letters: Letter[] = [];
  const baseUrl = options.baseUrl ?? 'http://localhost';
  const identity = createIdentity({
    database,
    baseUrl,
    secret: 'a secret of the tests, which is long enough',
    limits: { idleMinutes: 60, hours: 12 },
    oidcProviders: [],
    deliver: async (letter) => void letters.push(letter),
    report: (problem, message) => {
      throw problem instanceof Error ? problem : new Error(message);
    },
    ...options,
  });
  return { identity, baseUrl, letters };
}

/** Cookies as a browser keeps them. */
export class CookieJar {
  readonly #cookies = new Map<string, string>();

  take(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';', 1);
      const equals = pair.indexOf('=');
      const [name, value] = [pair.slice(0, equals), pair.slice(equals + 1)];
      if (value === '' || /max-age=0/i.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }

  get header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  copy(): CookieJar {
    const jar = new CookieJar();
    for (const [name, value] of this.#cookies) jar.#cookies.set(name, value);
    return jar;
  }
}
