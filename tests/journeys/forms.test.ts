import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { chromiumPath, hearComplaints, launchBrowser } from '../support/browser.ts';
import { type MeetingSite, meetingSite } from '../support/meeting-site.tsx';

/** The machine may be busy. */
const soon = { timeout: 15_000 };
const text = 'Papers a week before.\nÀ 😀 <b>“quoted”</b> & so on';

describe.skipIf(chromiumPath === null).each([
  { how: 'with script', script: true },
  { how: 'without script', script: false },
])('a form in a browser, $how', ({ script }) => {
  let site: MeetingSite;
  let server: WebServer;
  let browser: Browser;
  let address: string;
  let said: string[];

  beforeAll(async () => {
    site = await meetingSite();
    server = await listen(site.app.fetch, '127.0.0.1', 0);
    address = `http://127.0.0.1:${server.port}`;
    browser = await launchBrowser();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    said = [];
    await site.database.query('truncate sample_meeting, form_submission, form_draft');
  });

  const signIn = async (who: string, next = '/meetings/new'): Promise<Page> => {
    const context = await browser.newContext({
      javaScriptEnabled: script,
      viewport: { width: 390, height: 844 },
    });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    hearComplaints(page, said);
    await page.goto(`${address}/sign-in?as=${who}&next=${next}`);
    return page;
  };
  const fill = async (page: Page, title: string) => {
    await page.getByLabel('Title').fill(title);
    await page.getByLabel('Day').fill('3 September 2026');
    // The Design System draws its own circle over the input.
    await page.getByText('Board', { exact: true }).click();
    await page.getByLabel('Notes').fill(text);
  };
  const send = (page: Page) => page.getByRole('button', { name: /(Add|Change) the meeting/ });
  const expectHeading = async (page: Page, name: string | RegExp) => {
    await expect.poll(() => page.getByRole('heading', { name }).count(), soon).toBe(1);
  };

  it('makes one thing of a double click, a refresh and a form sent again from the way back', async () => {
    const page = await signIn('morag');
    await fill(page, 'One');
    await send(page).dblclick();
    await page.waitForURL(/meetings\/[0-9a-f-]{36}/);
    const made = page.url();
    await page.reload();
    await page.goBack();
    await expect.poll(() => page.getByLabel('Title').inputValue(), soon).toBe('One');
    expect(said).toEqual([]);
    // The way back fetches the form anew, with what was typed: another copy, so it is asked about.
    await send(page).click();
    await expectHeading(page, 'You have sent this before');
    expect(await page.getByRole('link', { name: 'See what came of it' }).getAttribute('href')).toBe(
      new URL(made).pathname,
    );
    expect(await site.meetings()).toMatchObject([{ title: 'One', notes: text }]);
    await page.context().close();
  });

  it('asks where a second tab sends the same, and makes a second only where it is meant', async () => {
    const page = await signIn('morag');
    const second = await page.context().newPage();
    await second.goto(`${address}/meetings/new`);
    await fill(page, 'Two');
    await send(page).click();
    await page.waitForURL(/meetings\/[0-9a-f-]{36}/);
    await fill(second, 'Two');
    await send(second).click();
    await expectHeading(second, 'You have sent this before');
    expect(await site.meetings()).toHaveLength(1);
    expect(await second.getByLabel('Notes').inputValue()).toBe(text);
    await send(second).click();
    await second.waitForURL(/meetings\/[0-9a-f-]{36}/);
    expect(await site.meetings()).toHaveLength(2);
    await page.context().close();
  });

  it('says what is wrong, where, and leads there', async () => {
    const page = await signIn('morag');
    await page.getByLabel('Day').fill('31/2/2026');
    await page.getByLabel('Notes').fill(text);
    await send(page).click();
    await expect.poll(() => page.title(), soon).toContain('Error: New meeting');
    const summary = page.getByRole('alert');
    expect(await summary.getByRole('link').allTextContents()).toEqual([
      '“Title” is empty. Fill it in.',
      '“31/2/2026” in “Day” is not in the calendar: that month has 28 days. Check the day.',
      'Nothing is chosen for “Kind”. Choose one.',
    ]);
    expect(await page.locator('#error-summary:focus').count()).toBe(1);
    expect(await page.getByLabel('Notes').inputValue()).toBe(text);
    await summary.getByRole('link', { name: /31\/2\/2026/ }).click();
    expect(await page.locator('#day:focus').inputValue()).toBe('31/2/2026');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(await page.getByLabel('Day').getAttribute('aria-invalid')).toBe('true');
    await page.context().close();
  });

  it('keeps a draft, shows it when the form is opened again, and throws it away when told', async () => {
    const page = await signIn('morag');
    await fill(page, 'Four');
    if (script)
      await expect
        .poll(() => page.getByRole('status').textContent(), soon)
        .toMatch(/^Draft saved at \d\d:\d\d\.$/);
    else {
      await page.getByRole('button', { name: 'Save draft' }).click();
      await expectHeading(page, 'This is your draft');
    }
    const elsewhere = await signIn('morag');
    await expectHeading(elsewhere, 'This is your draft');
    expect(await elsewhere.getByLabel('Notes').inputValue()).toBe(text);
    expect(await elsewhere.getByLabel('Board', { exact: true }).isChecked()).toBe(true);
    await (await signIn('calum')).getByLabel('Title').waitFor();
    await elsewhere.getByRole('button', { name: 'Throw the draft away' }).click();
    await expectHeading(elsewhere, 'New meeting');
    expect(await elsewhere.getByLabel('Title').inputValue()).toBe('');
    expect(await site.meetings()).toEqual([]);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('leaves no draft of what was sent', async () => {
    const page = await signIn('morag');
    await fill(page, 'Five');
    await send(page).click();
    await page.waitForURL(/meetings\/[0-9a-f-]{36}/);
    await page.goto(`${address}/meetings/new`);
    expect(await page.getByLabel('Title').inputValue()).toBe('');
    expect((await site.database.query('select from form_draft')).rowCount).toBe(0);
    await page.context().close();
  });

  it('loses nothing in a pause of two hours: what is sent then is in the form after signing in', async () => {
    const page = await signIn('morag');
    await fill(page, 'Six');
    site.clock.minutes += 120;
    await send(page).click();
    await expectHeading(page, /signed out/);
    expect(await site.meetings()).toEqual([]);
    await page.getByRole('link', { name: 'Sign in' }).last().click();
    await expectHeading(page, 'This is your draft');
    expect(await page.getByLabel('Title').inputValue()).toBe('Six');
    expect(await page.getByLabel('Notes').inputValue()).toBe(text);
    await send(page).click();
    await page.waitForURL(/meetings\/[0-9a-f-]{36}/);
    expect(await site.meetings()).toMatchObject([{ title: 'Six', notes: text }]);
    await page.context().close();
  });

  it('shows two editors each other’s change, and replaces nothing unasked', async () => {
    const page = await signIn('morag');
    await fill(page, 'Seven');
    await send(page).click();
    await page.waitForURL(/meetings\/[0-9a-f-]{36}/);
    const other = await signIn('calum', new URL(page.url()).pathname);
    await other.getByLabel('Title').fill('Seven by Calum');
    await other.getByText('Executive group').click();
    await send(other).click();
    await expect.poll(async () => (await site.meetings())[0]?.version, soon).toBe(2);
    await page.getByLabel('Title').fill('Seven by Mòrag');
    await send(page).click();
    await expectHeading(page, 'Somebody changed this while you were writing');
    const notice = page.locator('.form-notice');
    expect(await notice.textContent()).toContain('Calum MacRae changed it on');
    expect(await notice.locator('tbody tr').allInnerTexts()).toEqual([
      'Title\tSeven by Calum\tSeven by Mòrag',
    ]);
    expect(await notice.locator('li').allInnerTexts()).toEqual(['Kind: Executive group']);
    expect(await page.getByLabel('Title').inputValue()).toBe('Seven by Mòrag');
    expect(await page.getByLabel('Executive group').isChecked()).toBe(true);
    expect((await site.meetings())[0]).toMatchObject({ title: 'Seven by Calum', version: 2 });
    await send(page).click();
    await expect
      .poll(async () => (await site.meetings())[0], soon)
      .toMatchObject({ title: 'Seven by Mòrag', version: 3 });
    await page.context().close();
  });
});
