import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFrontDoor } from '../../src/main/front-door.ts';
import { insertGroup } from '../../src/partnerships/groups/group-store.ts';
import { insertMeeting } from '../../src/partnerships/meetings/meeting-store.ts';
import { asActor } from '../../src/platform/authorisation/as-actor.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { createAssets } from '../../src/web/index.ts';
import { chromiumPath, hearComplaints, launchBrowser } from '../support/browser.ts';
import type { TestDatabase } from '../support/database.ts';
import { codes, people } from '../support/partners.ts';
import { dutiesSite, tableWithDuties } from './duties-site.ts';

/** The machine may be busy. */
const soon = { timeout: 15_000 };
const partnership = `/partnerships/${codes.one}`;
const [groupId, meetingId] = [uuidv7(), uuidv7()];

// The Design System draws its own circle over the input.
const tick = (page: Page, words: string) => page.locator('label').getByText(words, { exact: true }).click();

const forms = [
  {
    what: 'a group',
    who: 'officer',
    path: `${partnership}/groups/new`,
    fill: async (page: Page, name: string) => {
      await tick(page, 'Thematic group');
      await page.getByLabel('Name', { exact: true }).fill(name);
    },
    named: 'Name',
    button: 'Save as a draft',
    count: 'select count(*)::int as count from partnership_group where name = $1',
  },
  {
    what: 'an item of an agenda',
    who: 'officer',
    path: `${partnership}/groups/${groupId}/meetings/${meetingId}/agenda`,
    fill: async (page: Page, name: string) => {
      await page.getByLabel('Title').fill(name);
      await tick(page, 'Decide');
    },
    named: 'Title',
    button: 'Add to the agenda',
    count: 'select count(*)::int as count from agenda_item where title = $1',
  },
  {
    what: 'a request for information',
    who: 'councilLead',
    path: `${partnership}/information-requests/new`,
    fill: async (page: Page, name: string) => {
      await page.getByLabel('Partner that is asked').selectOption({ label: 'NHS Machair' });
      await page.getByLabel('What is asked').fill(name);
      await page.getByLabel('Outcome it is for').fill('Every child has the best start');
      await page.getByLabel('Day it was asked').fill('13 November 2026');
    },
    named: 'What is asked',
    button: 'Ask for it',
    count: 'select count(*)::int as count from information_request where asked = $1',
  },
];

const ways = [
  { how: 'with script', script: true },
  { how: 'without script', script: false },
].flatMap((way) => forms.map((form) => ({ ...way, ...form })));

describe.skipIf(chromiumPath === null)('in a browser', () => {
  let database: TestDatabase;
  let server: WebServer;
  let browser: Browser;
  let address: string;
  let said: string[];

  beforeAll(async () => {
    database = await tableWithDuties();
    await asActor(database, people.officer, async (queries) => {
      await insertGroup(queries, 1, groupId, {
        ...{
          kind: 'board',
          name: 'Board',
          nameGd: null,
          remit: 'Decides.',
          localityId: null,
          parentId: null,
        },
        ...{ quorum: null, setUpOn: '2020-01-01', endedOn: null, planOutcomes: [], outcomes: [] },
      });
      await insertMeeting(
        queries,
        { partnershipId: 1, groupId, id: meetingId, minutesId: uuidv7() },
        {
          heldOn: '2026-12-10',
          startsAt: '10:30',
          place: 'Town hall',
          howToAttend: null,
          openToPublic: true,
          calledOff: null,
        },
      );
    });
    const assets = createAssets();
    const door = createFrontDoor(assets, async () => ({ ready: true }));
    door.open(dutiesSite(database, assets));
    server = await listen(door.fetch, '127.0.0.1', 0);
    address = `http://127.0.0.1:${server.port}`;
    browser = await launchBrowser();
  });
  afterAll(() => server?.stop(0));
  beforeEach(() => {
    said = [];
  });

  describe.each(ways)('$what, $how,', ({ how, what, script, who, path, fill, named, button, count }) => {
    const visit = async (): Promise<BrowserContext> => {
      const context = await browser.newContext({ javaScriptEnabled: script });
      context.setDefaultTimeout(soon.timeout);
      await context.addCookies([{ name: 'who', value: who, url: address }]);
      return context;
    };
    const open = async (context: BrowserContext): Promise<Page> => {
      const page = await context.newPage();
      hearComplaints(page, said);
      await page.goto(`${address}${path}`);
      return page;
    };
    const send = (page: Page) => page.getByRole('main').getByRole('button', { name: button, exact: true });
    const made = async (name: string) =>
      (await database.query<{ count: number }>(count, [name])).rows[0]?.count;
    const shown = (page: Page, name: string) => page.locator('main', { hasText: name }).waitFor();
    const asked = (page: Page) => page.getByRole('heading', { name: 'You have sent this before' }).waitFor();

    it('is one after a double click, a refresh, and the way back and sending again', async () => {
      const name = `Clicked twice: ${what}, ${how}`;
      const context = await visit();
      const page = await open(context);
      await fill(page, name);
      await send(page).dblclick();
      await shown(page, name);
      expect(await made(name)).toBe(1);
      await page.reload();
      await shown(page, name);
      await page.goBack();
      await page.getByLabel(named, { exact: true }).waitFor();
      await fill(page, name);
      await send(page).click();
      await asked(page);
      // The question is the answer to what was sent: refreshed, it is sent once more.
      await page.reload();
      await asked(page);
      expect(await made(name)).toBe(1);
      expect(said.filter((line) => !line.includes('409'))).toEqual([]);
      await context.close();
    });

    it('is one where two tabs send the same, one after the other or at the same moment', async () => {
      const context = await visit();
      for (const when of ['after each other', 'at once']) {
        const name = `Two tabs ${when}: ${what}, ${how}`;
        const tabs = [await open(context), await open(context)];
        for (const tab of tabs) {
          await tab.bringToFront();
          await fill(tab, name);
        }
        const [first, second] = tabs as [Page, Page];
        if (when === 'at once') await Promise.all([send(first).click(), send(second).click()]);
        else {
          await send(first).click();
          await shown(first, name);
          await send(second).click();
        }
        await expect
          .poll(async () => {
            const headings = await Promise.all(
              tabs.map((tab) => tab.getByRole('heading', { name: 'You have sent this before' }).count()),
            );
            return headings.filter((found) => found === 1).length;
          }, soon)
          .toBe(1);
        expect(await made(name)).toBe(1);
        for (const tab of tabs) await tab.close();
      }
      expect(said.filter((line) => !line.includes('409'))).toEqual([]);
      await context.close();
    });
  });
});
