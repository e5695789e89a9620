import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFrontDoor } from '../../src/main/front-door.ts';
import { createSite } from '../../src/main/site.tsx';
import { createLogger } from '../../src/platform/logging.ts';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { createAssets } from '../../src/web/index.ts';
import { chromiumPath, hearComplaints, launchBrowser } from '../support/browser.ts';
import { actorWith, ours, twoPartnerships } from '../support/two-partnerships.ts';

const people = { officer: actorWith('officer'), chair: actorWith('chair') };
/** Where pictures of the pages are put, for somebody to look at; nowhere unless told. */
const pictures = process.env['PICTURES_FOLDER'] ?? null;

describe.skipIf(chromiumPath === null)('a thematic group and its first meeting in a browser', () => {
  let server: WebServer;
  let browser: Browser;

  beforeAll(async () => {
    const database = await twoPartnerships();
    // Groups there are already, so that the new ones are seen among others.
    await database.query(`
      insert into partnership_group (id, partnership_id, kind, name, remit, parent_id, published_at) values
        ('01900000-0000-7000-8000-0000000000e1', 1, 'board', 'Board', 'Decides.', null, now()),
        ('01900000-0000-7000-8000-0000000000e2', 1, 'executive', 'Executive', 'Prepares.',
         '01900000-0000-7000-8000-0000000000e1', now()),
        ('01900000-0000-7000-8000-0000000000e3', 1, 'thematic', 'Health', 'Health.',
         '01900000-0000-7000-8000-0000000000e2', now()),
        ('01900000-0000-7000-8000-0000000000e4', 1, 'locality', 'Harbour', 'The harbour.',
         '01900000-0000-7000-8000-0000000000e2', now())`);
    const assets = createAssets();
    const door = createFrontDoor(assets, async () => ({ ready: true }));
    door.open(
      createSite({
        database,
        site: { demonstration: true, assets, today: () => '2026-11-28' },
        logger: createLogger('silent'),
        readActor: async (request) => {
          const who = /who=(officer|chair)/.exec(request.headers.get('Cookie') ?? '')?.[1];
          return who === 'officer' || who === 'chair'
            ? { state: 'signed-in', actor: people[who], endsAt: '2099-01-01T00:00:00Z' }
            : { state: 'anonymous' };
        },
      }),
    );
    server = await listen(door.fetch, '127.0.0.1', 0);
    browser = await launchBrowser();
    // Seats of the new group: partners are recorded elsewhere, groups take them as they are.
    seat = async (groupId) => {
      await database.query(
        `insert into seat (id, partnership_id, body_id, group_id, title, role, since, published_at, recorded_from)
         select gen_random_uuid(), 1, body_id, $1, title, role, since, now(), recorded_from
           from seat where partnership_id = 1 and group_id is null`,
        [groupId],
      );
    };
  });
  let seat: (groupId: string) => Promise<void>;

  afterAll(async () => {
    await server?.stop(0);
  });

  const address = (path: string) => `http://127.0.0.1:${server.port}${path}`;
  const groups = `/partnerships/${ours.code}/groups`;

  it.each([
    { javaScriptEnabled: true, width: 1280 },
    { javaScriptEnabled: false, width: 390 },
  ])('is set up, met, recorded, agreed and read: %o', async ({ javaScriptEnabled, width }) => {
    const said: string[] = [];
    const as = async (who: 'officer' | 'chair' | 'nobody') => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 900 } });
      if (who !== 'nobody') await context.addCookies([{ name: 'who', value: who, url: address('/') }]);
      const page = await context.newPage();
      page.setDefaultTimeout(8_000);
      hearComplaints(page, said);
      return page;
    };
    const picture = async (page: Page, name: string) => {
      expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(width);
      if (pictures !== null)
        await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    };
    const press = (page: Page, name: string | RegExp) =>
      page
        .getByRole('main')
        .getByRole('button', { name, exact: typeof name === 'string' })
        .click();
    const follow = (page: Page, name: string) =>
      page.getByRole('link', { name, exact: true }).first().click();
    // The box itself lies under its words.
    const tick = (page: Page, words: string) =>
      page.locator('label').getByText(words, { exact: true }).click();
    const name = `Children ${width}`;

    const officer = await as('officer');
    await officer.goto(address(`${groups}/new`));
    await picture(officer, 'group-form');
    await tick(officer, 'Thematic group');
    await officer.getByLabel('Name', { exact: true }).fill(name);
    await officer.getByLabel('What is it there for?').fill('Every child gets the best start.');
    await officer.getByLabel('What else does it answer for?').fill('Fewer children live in poverty');
    await officer.getByLabel(/Which group does it answer to/).selectOption({ label: 'Executive' });
    await officer.getByLabel(/How many seats must be filled/).fill('2');
    await press(officer, 'Save as a draft');
    const groupAddress = officer.url();
    await seat(groupAddress.split('/').at(-1) ?? '');
    await follow(officer, 'Publish this group');
    await press(officer, 'Publish it');

    await follow(officer, 'Call a meeting');
    await officer.getByLabel('Day').fill('20 November 2026');
    await officer.getByLabel('Time').fill('14.30');
    await officer.getByLabel('Place').fill('Town hall, Northtown');
    await tick(officer, 'Yes, it is open to the public');
    await press(officer, 'Save as a draft');
    const meeting = officer.url();

    await follow(officer, 'Write the agenda');
    for (const [title, asked] of [
      ['School meals', 'Decide'],
      ['Welcome', 'Note'],
    ] as const) {
      await officer.getByLabel('Title').fill(title);
      await tick(officer, asked);
      await press(officer, 'Add to the agenda');
    }
    await press(officer, 'Move up – Welcome');
    expect(await officer.locator('ol.agenda > li').first().textContent()).toContain('Welcome');
    await picture(officer, 'agenda');

    await officer.goto(meeting);
    await follow(officer, 'Write down who came');
    await officer
      .getByLabel('Northshire Council, Leader (optional)', { exact: true })
      .selectOption('present');
    await officer.getByLabel('NHS North, Chief executive (optional)', { exact: true }).selectOption('deputy');
    await officer.getByLabel('Who came instead for NHS North, Chief executive (optional)').fill('Iain Òg');
    await officer.getByLabel('Police, Commander (optional)', { exact: true }).selectOption('apologies');
    await picture(officer, 'attendance');
    await press(officer, 'Save');

    await follow(officer, 'Declare an interest');
    await officer.getByLabel('Whose interest is it?').selectOption({ label: 'Northshire Council, Leader' });
    await officer.getByLabel(/In which item/).selectOption({ label: 'School meals' });
    await officer.getByLabel('What is the interest?').fill('Works for a caterer.');
    await tick(officer, 'Left the room');
    await press(officer, 'Save');

    await follow(officer, 'Record a decision');
    await officer.getByLabel(/At which item/).selectOption({ label: 'School meals' });
    await officer.getByLabel('What was decided?').fill('School meals are free for all in primary.');
    await tick(officer, 'Decided by a vote');
    await officer.getByLabel('Votes for').fill('1');
    await officer.getByLabel('Votes against').fill('1');
    await officer.getByLabel('Abstained').fill('0');
    await officer.getByLabel('Body').first().selectOption({ label: 'NHS North' });
    await officer.getByLabel('In its own words').first().fill('Start with the poorest places.');
    await officer.getByLabel(/Who follows it up/).selectOption({ label: 'Northshire Council' });
    await officer.getByLabel(/By when/).fill('1 December 2026');
    await picture(officer, 'decision-form');
    await press(officer, 'Save');

    await follow(officer, 'Write the minutes');
    await officer.getByLabel('School meals').fill('The paper was discussed.\nTwo views were heard.');
    if (javaScriptEnabled)
      await expect
        .poll(() => officer.getByRole('status').textContent(), { timeout: 10_000 })
        .toMatch(/^Draft saved/);
    await picture(officer, 'minutes-form');
    await press(officer, 'Save');
    await follow(officer, 'Publish notice and agenda');
    await press(officer, 'Publish it');

    const chair = await as('chair');
    await chair.goto(meeting);
    await follow(chair, 'Agree the minutes');
    await chair.getByLabel('When did the group agree them?').fill('28 November 2026');
    await press(chair, 'Agree the minutes');
    await follow(chair, 'Publish the minutes');
    await press(chair, 'Publish it');

    await officer.goto(meeting);
    expect(await officer.getByRole('link', { name: /^(Change|Write|Record|Declare)/ }).count()).toBe(0);
    await officer.goto(`${meeting}/minutes`);
    await officer.getByLabel('School meals').fill('Nothing was said.');
    await press(officer, 'Save');
    await expect
      .poll(() => officer.getByRole('alert').textContent())
      .toContain('The minutes were agreed on 28 November 2026');

    const reader = await as('nobody');
    await reader.goto(meeting);
    const text = await reader.getByRole('main').innerText();
    for (const words of [
      'School meals are free for all in primary.',
      'Start with the poorest places.',
      'Yes: 2 seats were filled, 2 are needed.',
      'Works for a caterer.',
      'Two views were heard.',
      'Due in 3 days',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Iain');
    await picture(reader, 'meeting');
    for (const [path, shown] of [
      [groups, 'groups'],
      [new URL(groupAddress).pathname, 'group'],
      [`/partnerships/${ours.code}/decisions?q=meals`, 'decisions'],
    ] as const) {
      await reader.goto(address(path));
      expect(await reader.getByRole('main').innerText()).toContain(name);
      await picture(reader, shown);
    }
    if (javaScriptEnabled)
      for (const page of [
        meeting,
        groupAddress,
        address(groups),
        address(`/partnerships/${ours.code}/decisions`),
      ]) {
        await reader.goto(page);
        await reader.evaluate(axe.source);
        const { violations } = await reader.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      }
    expect(said.filter((line) => !line.includes('422'))).toEqual([]);
    for (const page of [officer, chair, reader]) await page.context().close();
  }, 240_000);
});
