import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { chromiumPath, launchBrowser } from '../support/browser.ts';
import { type MeetingSite, meetingSite } from '../support/meeting-site.tsx';

/** The machine may be busy. */
const soon = { timeout: 15_000 };

describe.skipIf(chromiumPath === null)('a draft while one types', () => {
  let site: MeetingSite;
  let server: WebServer;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    site = await meetingSite();
    server = await listen(site.app.fetch, '127.0.0.1', 0);
    address = `http://127.0.0.1:${server.port}`;
    browser = await launchBrowser();
  });
  afterAll(() => server.stop());
  beforeEach(() => site.database.query('truncate sample_meeting, form_submission, form_draft'));

  const signIn = async (): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${address}/sign-in?as=morag&next=/meetings/new`);
    return page;
  };

  it('keeps what was typed a moment before the page was left', async () => {
    const page = await signIn();
    await page.getByLabel('Title').fill('Left');
    await page.goto(address);
    await expect
      .poll(async () => (await site.database.query('select from form_draft')).rowCount, soon)
      .toBe(1);
    await page.goto(`${address}/meetings/new`);
    expect(await page.getByLabel('Title').inputValue()).toBe('Left');
    await page.context().close();
  });

  it('says while one types that the session has ended, and that nothing is lost', async () => {
    const page = await signIn();
    site.clock.minutes += 120;
    await page.getByLabel('Title').fill('Typed on');
    await expect
      .poll(() => page.getByRole('status').textContent(), soon)
      .toBe('You were signed out. What you typed is kept as a draft: sign in, and the form shows it again.');
    expect((await site.database.query('select from form_draft')).rowCount).toBe(1);
    await page.context().close();
  });
});
