import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFrontDoor } from '../../src/main/front-door.ts';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { createAssets } from '../../src/web/index.ts';
import { type AccountSite, accountSite } from '../support/account-site.ts';
import { chromiumPath, hearComplaints, launchBrowser } from '../support/browser.ts';
import { freshDatabase } from '../support/database.ts';

const password = 'pale winter morning';

describe.skipIf(chromiumPath === null)('in a browser', () => {
  let people: AccountSite;
  let server: WebServer;
  let browser: Browser;
  let address: string;
  let ahead = 0;

  beforeAll(async () => {
    const database = await freshDatabase();
    // The site must know its address before it listens: passkeys belong to it.
    const door = createFrontDoor(createAssets(), async () => ({ ready: true }));
    server = await listen(door.fetch, '127.0.0.1', 0);
    address = `http://localhost:${server.port}`;
    people = accountSite(database, { baseUrl: address, now: () => Date.now() + ahead });
    door.open(people.site);
    browser = await launchBrowser();
  });
  afterAll(() => server?.stop(0));

  async function signIn(page: Page, email: string) {
    await page.goto(`${address}/sign-in`);
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  async function withAuthenticator(
    context: BrowserContext,
    verifies = true,
  ): Promise<[Page, CDPSession, string]> {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('WebAuthn.enable');
    const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: verifies,
        automaticPresenceSimulation: true,
      },
    });
    return [page, session, authenticatorId];
  }

  it('without script everything works but passkeys, which are not offered', async () => {
    await people.account('ailsa@example.scot', password, 'Ailsa');
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await signIn(page, 'ailsa@example.scot');
    expect(new URL(page.url()).pathname).toBe('/desk');
    await page.goto(`${address}/account`);
    expect(await page.getByText(/You are signed out at \d\d:\d\d if you do nothing/).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Add a passkey' }).isVisible()).toBe(false);
    await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click();
    await page.goto(`${address}/account`);
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await context.close();
  });

  it('an invented person is one button away, without script too', async () => {
    await people.database.query(`insert into account (id, name, email, demonstration_role) values
      (gen_random_uuid(), 'Oighrig', 'oighrig@demonstration.example', 'resident')`);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${address}/sign-in?next=%2Faccount%2Fname`);
    await page.getByRole('button', { name: 'Oighrig, resident' }).click();
    expect(new URL(page.url()).pathname).toBe('/account/name');
    await context.close();
  });

  it('a passkey is added, signs staff in without another factor, and is taken away', async () => {
    const id = await people.account('bran@example.scot', password, 'Bran');
    const context = await browser.newContext();
    const [page, session, authenticatorId] = await withAuthenticator(context);
    const complaints: string[] = [];
    hearComplaints(page, complaints);
    await signIn(page, 'bran@example.scot');
    await page.goto(`${address}/account`);
    await page.getByLabel('Name for a new passkey').fill('My phone');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByRole('rowheader', { name: 'My phone' }).waitFor();
    const { credentials } = await session.send('WebAuthn.getCredentials', { authenticatorId });
    expect(credentials).toHaveLength(1);
    await people.identity.sessions.endOthers({ accountId: id, sessionId: id } as never);
    await page.goto(`${address}/sign-in?next=%2Faccount%2Fname`);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL('**/account/name');

    await grant(id);
    await page.goto(`${address}/account`);
    expect(new URL(page.url()).pathname).toBe('/account');
    await people.identity.sessions.endOthers({ accountId: id, sessionId: id } as never);
    await signIn(page, 'bran@example.scot');
    expect(new URL(page.url()).pathname).toBe('/sign-in/second-factor');
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.waitForURL('**/desk');
    await page.goto(`${address}/account`);
    expect(await page.getByText('officer, whole nation').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Remove My phone' }).click();
    await page.getByText('You have none yet.').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('a passkey that does not check its holder is refused, and says so', async () => {
    await people.account('calum@example.scot', password);
    const context = await browser.newContext();
    const [page] = await withAuthenticator(context, false);
    await signIn(page, 'calum@example.scot');
    await page.goto(`${address}/account`);
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText('No passkey was chosen.').waitFor();
    await context.close();
  });

  it('somebody is warned before the session ends, stays with a button, and is told when it is over', async () => {
    await people.account('donnie@example.scot', password);
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, 'donnie@example.scot');
    const warning = page.getByRole('alert');
    expect(await warning.isVisible()).toBe(false);
    await page.clock.install();
    await page.goto(`${address}/account`);
    await page.clock.runFor(56 * 60_000);
    await warning.getByText(/In 4 minutes you are signed out/).waitFor();
    ahead = 56 * 60_000;
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    await page.getByText('You stay signed in.').waitFor();
    // The page reckons with the clock of the machine, the site with one that is ahead of it.
    await page.clock.runFor((56 + 61) * 60_000);
    await warning.getByText(/You have been signed out/).waitFor();
    ahead = 0;
    await context.close();
  });

  it.each(['light', 'dark'] as const)('its pages have no fault axe can find: %s', async (colorScheme) => {
    await people.account(`${colorScheme}@example.scot`, password);
    const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    for (const path of ['/sign-in', '/sign-in/link', '/register', '/recover']) await check(page, path);
    await signIn(page, `${colorScheme}@example.scot`);
    for (const path of ['/account', '/account/password', '/account/second-factor/app'])
      await check(page, path);
    await context.close();
  });

  async function check(page: Page, path: string) {
    await page.goto(address + path);
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${path}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width, path).toBeLessThanOrEqual(390);
  }

  async function grant(accountId: string) {
    const { grantRole } = await import('../../src/partnerships/accounts/grant-role.ts');
    const scope = { role: 'officer', partnershipId: null, bodyId: null } as const;
    expect(await grantRole(people.database, 'command-line', accountId, scope)).toMatchObject({ ok: true });
  }
});
