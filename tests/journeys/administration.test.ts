import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFrontDoor } from '../../src/main/front-door.ts';
import { createSite } from '../../src/main/site.tsx';
import { createLogger } from '../../src/platform/logging.ts';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { createAssets } from '../../src/web/index.ts';
import { chromiumPath, hearComplaints, launchBrowser } from '../support/browser.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { testIdentity } from '../support/identity.ts';
import { readTestActor, signedInPerson, twoPartnerships } from '../support/people.ts';

const people = '/partnerships/D12000001/people';

/** Everything that looks after people and trust, as an administrator and a person do it in a real browser. */
describe.skipIf(!chromiumPath).each([
  ['with script', true],
  ['without script', false],
])('looking after people %s', (how, javaScriptEnabled) => {
  let database: TestDatabase;
  let web: WebServer;
  let browser: Browser;
  const said: string[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    await twoPartnerships(database);
    const assets = createAssets();
    const door = createFrontDoor(assets, async () => ({ ready: true }));
    door.open(
      createSite({
        database,
        site: { demonstration: true, assets },
        logger: createLogger('silent'),
        accounts: testIdentity(database),
        readActor: readTestActor(database),
      }),
    );
    web = await listen(door.fetch, '127.0.0.1', 0);
    browser = await launchBrowser();
  });
  afterAll(() => web.stop());

  const open = async ({ Cookie }: { Cookie: string }, width = 1280): Promise<Page> => {
    const context = await browser.newContext({
      javaScriptEnabled,
      viewport: { width, height: 900 },
      baseURL: `http://127.0.0.1:${web.port}`,
    });
    const [name = '', value = ''] = Cookie.split('=');
    await context.addCookies([{ name, value, url: `http://127.0.0.1:${web.port}` }]);
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    hearComplaints(page, said);
    return page;
  };
  /** Axe needs script; without it, the same page was tried in the other round. */
  const accessible = async (page: Page) => {
    if (!javaScriptEnabled) return;
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  };

  it('goes from a role given to a role ended, each step in the trail', async () => {
    const anna = await signedInPerson(database, `Anna ${how}`, ['administrator', 1]);
    await signedInPerson(database, `Olaf ${how}`);
    const page = await open(anna.headers, 390);
    await page.goto(people);
    await accessible(page);
    await page.getByRole('link', { name: 'Give a role or invite somebody' }).first().click();
    await accessible(page);
    await page.getByRole('button', { name: 'Give the role or invite' }).click();
    await page.getByRole('alert').getByRole('link').first().click();
    await accessible(page);
    await page.getByLabel('Their e-mail address').fill(`olaf.${how.replace(' ', '.')}@example.scot`);
    await page.locator('label', { hasText: /^officer$/ }).click();
    await page.getByRole('button', { name: 'Give the role or invite' }).click();
    await page.getByText('The role is given').waitFor();
    await page.getByRole('link', { name: `End the role officer of Olaf ${how}` }).click();
    await accessible(page);
    await page.getByLabel('Why').fill('Left for another post.');
    await page.getByRole('button', { name: 'End this role' }).click();
    await page.getByText('The role is ended.').waitFor();
    expect(await page.getByText(`Olaf ${how}`).count()).toBe(0);
    await page.goto('/partnerships/D12000001/audit');
    await accessible(page);
    await page.getByText('Find entries').click();
    await page.getByLabel('What was done').selectOption('role.ended');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('Why: Left for another post.').waitFor();
    expect(await page.getByText('Role granted', { exact: true }).count()).toBeLessThanOrEqual(1);
    await accessible(page);
  });

  it('acts for somebody, says so on every page, and stops', async () => {
    const bran = await signedInPerson(database, `Bran ${how}`, ['administrator', null]);
    const rona = await signedInPerson(database, `Rona ${how}`);
    const page = await open(bran.headers);
    await page.goto('/acting/start');
    await accessible(page);
    await page.getByLabel('Their e-mail address').fill(rona.email);
    await page.getByLabel('Why').fill('Asked for help by telephone.');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('This still lasts').waitFor();
    await accessible(page);
    await page.goto('/areas');
    await page.getByText(`You act for Rona ${how}`).waitFor();
    await page.getByRole('button', { name: 'Stop acting for them' }).click();
    await page.getByText('Nothing was changed.').waitFor();
    expect(await page.getByText(`You act for Rona ${how}`).count()).toBe(0);
  });

  it('reads what is kept, and erases it', async () => {
    const una = await signedInPerson(database, `Una ${how}`);
    const page = await open(una.headers, 390);
    await page.goto('/account/personal-data');
    await accessible(page);
    await page.getByText('1 record').first().click();
    await page.getByText(una.email).first().waitFor();
    await page.getByRole('link', { name: 'Erase my account' }).click();
    await accessible(page);
    await page.getByRole('button', { name: 'Erase my account for good' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Your e-mail address').fill(una.email);
    await page.getByRole('button', { name: 'Erase my account for good' }).click();
    await page.getByRole('heading', { name: 'Your account is erased' }).waitFor();
    await accessible(page);
    const { rowCount } = await database.query('select from account where id = $1', [una.accountId]);
    expect(rowCount).toBe(0);
  });

  it('makes the browser complain of nothing', () => {
    expect(said.filter((line) => !/status of (4\d\d|422)/.test(line))).toEqual([]);
  });
});
