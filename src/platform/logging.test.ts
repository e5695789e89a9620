import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { createLogger, logRequests } from './logging.ts';

async function linesFor(path: string) {
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger('info', { write: (line) => lines.push(JSON.parse(line)) });
  const app = new Hono()
    .use(logRequests(logger))
    .get('/search', (context) => context.text('found'))
    .get('/areas/:code', (context) => context.text('an area'))
    .get('/broken', (context) => context.text('broken', 503));
  await app.request(path, { headers: { 'x-forwarded-for': '203.0.113.7' } });
  return lines;
}

it('logs which route answered, how, and how long it took', async () => {
  const [line] = await linesFor('/areas/S12000033');
  expect(line).toMatchObject({ level: 30, method: 'GET', route: '/areas/:code', status: 200 });
  expect(line?.milliseconds).toBeTypeOf('number');
});

it('logs nothing of what a visitor typed, nor where they are', async () => {
  const text = JSON.stringify([
    ...(await linesFor('/search?q=my+name')),
    ...(await linesFor('/Agnes%20Nowhere')),
  ]);
  expect(text).not.toMatch(/name|Agnes|203\.0/);
});

it('logs a failed request as an error', async () => {
  expect(await linesFor('/broken')).toMatchObject([{ level: 50, status: 503, msg: 'request failed' }]);
});
