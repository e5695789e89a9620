import type { Hono } from 'hono';
import { createSite } from '../../src/main/site.tsx';
import { addAccount } from '../../src/platform/identity/account-store.ts';
import type { IdentityOptions } from '../../src/platform/identity/identity.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { createAssets } from '../../src/web/index.ts';
import type { TestDatabase } from './database.ts';
import { CookieJar, type TestIdentity, testIdentity } from './identity.ts';
import { sentAnew } from './sent-form.ts';

/** What node-server tells of a connection from the computer itself. */
export const fromHere = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };

export interface AccountSite extends TestIdentity {
  site: Hono;
  database: TestDatabase;
  /** Makes an account with this password; null for one without. */
  account(email: string, password: string | null, name?: string): Promise<string>;
  visitor(): Visitor;
}

/** A browser without script, in process: it keeps cookies, follows redirects and fills in the form on its page. */
export interface Visitor {
  cookies: CookieJar;
  /** Address and HTML of the page it is on. */
  path: string;
  html: string;
  status: number;
  open(path: string, init?: RequestInit, env?: object): Promise<Visitor>;
  /** Sends the page's form with these answers, or presses the button of a form without any. */
  send(answers?: Readonly<Record<string, string>>, action?: string): Promise<Visitor>;
}

export function accountSite(
  database: TestDatabase,
  options: Partial<IdentityOptions> & { demonstration?: boolean } = {},
): AccountSite {
  const { demonstration = true, ...more } = options;
  const people = testIdentity(database, more);
  const site = createSite({
    database,
    site: { demonstration, assets: createAssets() },
    logger: createLogger('silent'),
    accounts: people,
  });
  return {
    ...people,
    site,
    database,
    account: async (email, password, name = 'Mòrag Nic a’ Ghobhainn') => {
      const passwordHash = password === null ? null : await people.identity.hashing.hash(password);
      const id = await addAccount(database, { name, email, passwordHash });
      if (id === null) throw new Error(`${email} has an account already.`);
      return id;
    },
    visitor: () => visitor(site),
  };
}

function visitor(site: Hono): Visitor {
  const self: Visitor = {
    cookies: new CookieJar(),
    path: '/',
    html: '',
    status: 0,
    open: async (path, init = {}, env = {}) => {
      const headers = new Headers(init.headers);
      headers.set('Cookie', self.cookies.header);
      const response = await site.request(path, { ...init, headers, redirect: 'manual' }, env);
      self.cookies.take(response);
      const location = response.headers.get('Location');
      if (location !== null) return self.open(location, {}, env);
      self.path = path;
      self.status = response.status;
      self.html = await response.text();
      return self;
    },
    send: (answers = {}, action) => {
      const form = /<main[\s\S]*?<form [^>]*action="([^"]*)"[^>]*>/.exec(self.html);
      const to = action ?? form?.[1]?.replaceAll('&amp;', '&');
      if (to === undefined) throw new Error(`There is no form on ${self.path}.`);
      return self.open(to, { method: 'POST', body: new URLSearchParams(sentAnew(self.html, answers)) });
    },
  };
  return self;
}
