import type { Page } from 'playwright-core';

/** What moved after it had been shown, by the browser's own account (Layout Instability API). */
export interface LayoutShift {
  /** Share of the window that moved × how far, as a share of the window. */
  value: number;
  /** The elements that moved, with where they were and where they went. */
  moved: string[];
}

/**
 * Less than this nobody can see: the browser counts nothing that moves by less than 3 pixels, and this is a single
 * letter moved by ten. On a busy machine it reports such crumbs now and then, of pages in which nothing moves.
 */
const crumb = 1e-5;

/** All shifts since the page was opened that somebody could see, once two more frames are drawn. */
export async function layoutShifts(page: Page): Promise<LayoutShift[]> {
  const shifts = await page.evaluate<LayoutShift[]>(observed);
  return shifts.filter(({ value }) => value >= crumb);
}

// It runs in the page, so it is text: the compiler here knows no document.
const observed = `new Promise((settle) => {
  const shifts = [];
  const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const moved = sources.map(({ node, previousRect, currentRect }) =>
        (node?.outerHTML ?? node?.textContent ?? 'gone').slice(0, 120) +
        ': ' + place(previousRect) + ' → ' + place(currentRect));
      shifts.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => settle(shifts)));
})`;
