import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Contender, describeRatio, measureRatio } from '../ratio.ts';
import { mapPages } from './pages.ts';
import { areas } from './seven-thousand.ts';

interface Drawn {
  /** Of the canvas: both must draw as many pixels. */
  pixels: number;
  /** What the map said lies in its middle after the keys moved it; null where it has no areas to tell of. */
  told: string | null;
  /** Milliseconds between frames while keys move and zoom the map. */
  frames: number[];
}

const chromiumPath = process.env['COMMONTY_CHROMIUM'] ?? '/usr/bin/chromium';
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);

/** No graphics card: every pixel is drawn by the processor, the worst a visitor's machine can be. */
const launchOptions = {
  executablePath: chromiumPath,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...[
      '--disable-gpu',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
    ],
  ],
};

async function compare(): Promise<void> {
  const { app, bytes } = mapPages();
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise<void>((listening) => server.once('listening', () => listening()));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch(launchOptions);
  const ours = contender(`${areas} polygons`, browser, `${origin}/ours`);
  const peer = contender('an empty MapLibre map', browser, `${origin}/empty`);
  try {
    const result = await measureRatio({
      name: 'first draw of a map',
      ours,
      peer,
      rounds,
      proveEqual: (a, b) => {
        if (!a.told?.startsWith('Place '))
          throw new Error(`Ours has no area in its middle; it said "${a.told}".`);
        if (a.pixels !== b.pixels)
          throw new Error(`Ours draws ${a.pixels} pixels and the empty map ${b.pixels}.`);
      },
    });
    console.log(describeRatio(result));
    console.log(`shapes sent: ${bytes} bytes, of 400000 allowed; Chromium ${browser.version()}, SwiftShader`);
    for (const { name, frames } of [ours, peer]) console.log(describeFrames(name, frames));
  } finally {
    await browser.close();
    server.close();
  }
}

/** Opens the page anew, with nothing kept, and asks the page's own clock when the whole picture stood. */
function contender(name: string, browser: Browser, url: string): Contender<Drawn> & { frames: number[] } {
  const all: number[] = [];
  return {
    name,
    frames: all,
    run: async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.addInitScript(noteDrawn);
      await page.goto(url);
      await page.waitForSelector('[data-state="drawn"]', { timeout: 120_000 });
      const milliseconds = await page.evaluate<number>('window.drawnAt');
      const pixels = await page.evaluate<number>(
        '(({ width, height }) => width * height)(document.querySelector("canvas"))',
      );
      const frames = await framesWhileMoving(page);
      const told = await page.evaluate<string | null>(
        'document.querySelector(".map-status")?.textContent ?? null',
      );
      all.push(...frames);
      await context.close();
      return { milliseconds, output: { pixels, told, frames } };
    },
  };
}

/** Zooms in over the middle of the country, pans across it and comes back out, as a visitor's keys would. */
async function framesWhileMoving(page: Page): Promise<number[]> {
  await page.locator('canvas').focus();
  await page.evaluate(startFrames);
  const keys = ['+', '+', '+', 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', '-', '-', '-'];
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(400);
  }
  return page.evaluate<number[]>('window.frameTimes');
}

function describeFrames(name: string, frames: readonly number[]): string {
  const sorted = frames.toSorted((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? NaN).toFixed(1);
  const middle = `median ${at(0.5)} ms, 95 in 100 within ${at(0.95)} ms, longest ${at(1)} ms`;
  return `frames while panning and zooming, ${name}: ${middle} (${sorted.length} frames)`;
}

// What follows runs in the page, so it is text: the compiler here knows no document.

const noteDrawn = `new MutationObserver((_, observer) => {
  if (!document.querySelector('[data-state="drawn"]')) return;
  window.drawnAt = performance.now();
  observer.disconnect();
}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });`;

const startFrames = `{
  window.frameTimes = [];
  let last = performance.now();
  const next = (now) => { window.frameTimes.push(now - last); last = now; requestAnimationFrame(next); };
  requestAnimationFrame(next);
}`;

if (existsSync(chromiumPath)) await compare();
else
  console.log(
    describeRatio({
      name: 'first draw of a map',
      notRun: `no Chromium at ${chromiumPath}; set COMMONTY_CHROMIUM`,
    }),
  );
