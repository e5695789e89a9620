import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAssets, respondWithPage, StyleguidePage } from '../../src/web/index.ts';
import { chromiumPath, hearComplaints, launchBrowser } from '../support/browser.ts';
import { layoutShifts } from '../support/layout-shift.ts';

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const appearances = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

describe.skipIf(chromiumPath === null)('the style guide in a browser', () => {
  const assets = createAssets();
  const fetchedAhead: string[] = [];
  const app = new Hono()
    .get('/assets/*', (c) => assets.respond(c.req.path, c.req.header('Accept-Encoding')))
    .get('/styleguide', (c) =>
      respondWithPage(
        c.req.raw,
        StyleguidePage({
          context: {
            language: 'en',
            demonstration: true,
            path: '/styleguide',
            dataVersion: '1',
            today: '2026-11-22',
            stylesheets: assets.stylesheets,
            icon: assets.url('icon.svg'),
          },
        }),
        { headers: assets.pageHeaders },
      ),
    )
    .get('/methods', (c) => {
      fetchedAhead.push(c.req.header('Sec-Purpose') ?? 'opened');
      return respondWithPage(c.req.raw, '<html lang="en"><title>Methods</title></html>');
    });
  let server: ReturnType<typeof serve>;
  let address: string;
  let open: (
    width: number,
    appearance: (typeof appearances)[number],
    options?: { pastPolicy: boolean },
  ) => Promise<{ page: Page; said: string[] }>;

  beforeAll(async () => {
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise<void>((listening) => {
      if (server.listening) listening();
      else server.once('listening', () => listening());
    });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/styleguide`;
    const browser = await launchBrowser();
    open = async (width, { colorScheme, forcedColors }, { pastPolicy } = { pastPolicy: false }) => {
      // The policy forbids scripts that are not ours; axe is put in by the tester, past it.
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        forcedColors,
        bypassCSP: pastPolicy,
      });
      const page = await context.newPage();
      const said: string[] = [];
      hearComplaints(page, said);
      page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
      await page.goto(address);
      return { page, said };
    };
  });

  afterAll(() => {
    server.close();
  });

  const cases = [
    { name: 'on a phone', width: 390, appearance: appearances[0] },
    ...appearances.map((appearance) => ({ name: `on a desk, ${appearance.name}`, width: 1280, appearance })),
  ];

  it.each(cases)('has no accessibility violation: $name', async ({ appearance, width }) => {
    const { page } = await open(width, appearance, { pastPolicy: true });
    await page.evaluate(unfold);
    await page.addScriptTag({ path: axeScript });
    const results = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
    const found = results.violations.flatMap((violation) =>
      violation.nodes.map(
        (node) => `${violation.id}: ${node.target.join(' ')} – ${node.failureSummary ?? ''}`,
      ),
    );
    expect(found).toEqual([]);
    expect(results.passes.length).toBeGreaterThan(20);
    await page.context().close();
  });

  it.each(cases)('fits the window, moves nothing, and nothing complains: $name', async ({
    appearance,
    width,
  }) => {
    const { page, said } = await open(width, appearance);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await layoutShifts(page)).toEqual([]);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('fetches a page ahead when its link is pointed at', async () => {
    const { page, said } = await open(1280, appearances[0]);
    await page.getByRole('link', { name: 'Methods' }).hover();
    await expect.poll(() => fetchedAhead).toEqual(['prefetch']);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it.each([390, 1280])('shows chart labels at 12 pixels or more, and cuts none: %i wide', async (width) => {
    const { page } = await open(width, appearances[0]);
    const labels = await page.evaluate<{ text: string; size: number; cut: boolean }[]>(chartLabels);
    expect(labels.length).toBeGreaterThan(50);
    expect(labels.filter((label) => label.size < 12)).toEqual([]);
    expect(labels.filter((label) => label.cut)).toEqual([]);
    await page.context().close();
  });
});

// What follows runs in the page, so it is text: the compiler here knows no document.

const unfold = 'for (const folded of document.querySelectorAll("details")) folded.open = true';

// Drawings that only leave the site as files keep their width, so no phone makes their words small.
const chartLabels = `[...document.querySelectorAll('.drawing text, .strip text')]
  .filter((label) => label.getBoundingClientRect().width > 0)
  .filter((label) => !label.closest('[data-example$="-drawing"]'))
  .map((label) => {
    const svg = label.closest('svg');
    const box = label.getBoundingClientRect();
    const frame = svg.getBoundingClientRect();
    return {
      text: label.textContent,
      size: svg.getScreenCTM().a * Number.parseFloat(getComputedStyle(label).fontSize),
      cut: box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1,
    };
  })`;
