import type { Hono } from 'hono';

/** Ids and days in an address say which one, not which kind of page. */
function kindOf(path: string): string {
  return path
    .split('?', 1)[0]!
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\b[DS]\d{8}\b/g, ':code');
}

/**
 * One address of every kind of page that can be reached by links from these, within what `wanted` lets through.
 * Whoever adds a page that something leads to has it tested too.
 */
export async function crawl(
  site: Hono,
  from: readonly string[],
  wanted: (path: string) => boolean,
): Promise<string[]> {
  const found = new Map<string, string>();
  const waiting = [...from];
  while (waiting.length > 0) {
    const path = waiting.shift()!;
    if (found.has(kindOf(path))) continue;
    found.set(kindOf(path), path);
    const answer = await site.request(path);
    if (answer.status !== 200 || !answer.headers.get('Content-Type')?.startsWith('text/html')) continue;
    for (const [, href = ''] of (await answer.text()).matchAll(/<a [^>]*href="(\/[^"#]*)/g)) {
      const next = href.replaceAll('&amp;', '&').split('?', 1)[0]!;
      if (wanted(next) && !found.has(kindOf(next))) waiting.push(next);
    }
  }
  return [...found.values()];
}
