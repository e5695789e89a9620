import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll } from 'vitest';

/** Chromium as `npm test` found it; null where there is none: `describe.skipIf(!chromiumPath)`. */
export const chromiumPath = process.env.COMMONTY_CHROMIUM ?? null;

const launched: Browser[] = [];

/** WebGL drawn by the processor: what a machine without a graphics card shows of a map. */
export const softwareWebGl = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'] as const;

/** A real Chromium without a window that asks nothing of other hosts; closed after the test file. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  if (chromiumPath === null)
    throw new Error('Set COMMONTY_CHROMIUM to the path of a Chromium, or run `npm test`.');
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...more,
    ],
  });
  launched.push(browser);
  return browser;
}

/** Adds to `said` whatever the page complains of from now on. */
export function hearComplaints(page: Page, said: string[]): void {
  page.on('console', (message) => {
    // SwiftShader says so itself when it is asked for pixels; that is about the machine only.
    if (message.text().includes('GPU stall due to ReadPixels')) return;
    // Whose password a link sets anew is not told to whoever opens it.
    if (
      message.text().includes('should have (optionally hidden) username') &&
      page.url().includes('/recover/')
    )
      return;
    said.push(message.text());
  });
  page.on('pageerror', (problem) => said.push(problem.message));
}

afterAll(async () => {
  for (const browser of launched.splice(0)) await browser.close();
});
