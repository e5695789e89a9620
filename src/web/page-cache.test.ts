import { type IncomingHttpHeaders, request, type RequestOptions } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterEach, expect, it } from 'vitest';
import { listen, type WebServer } from '../platform/web-server.ts';
import { createPageCache } from './page-cache.ts';
import { respondWithPage, respondWithText } from './respond.ts';

const paragraph = 'A sentence that is long enough to be compressed. '.repeat(40);
let server: WebServer | null = null;

afterEach(async () => {
  await server?.stop(0);
  server = null;
});

/** A site of pages that say how often they were made, over a version that the test moves. */
async function start() {
  const world = { version: '1', broken: false, made: 0, answered: [] as object[] };
  const cache = createPageCache({
    version: async () => {
      if (world.broken) throw new Error('The database does not answer.');
      return world.version;
    },
    capacity: 10_000_000,
    answered: (answer) => world.answered.push(answer),
  });
  const app = new Hono()
    .use(cache.keep)
    .get('/page/:name', async (context) => {
      world.made += 1;
      await new Promise((done) => setTimeout(done, 5));
      return respondWithPage(
        context.req.raw,
        `<p>${world.version} ${context.req.header('Host')} ${paragraph}</p>`,
      );
    })
    .get('/mine', (context) => {
      world.made += 1;
      return respondWithText(context.req.raw, `${world.made}`, 'text/plain', {
        headers: { 'Set-Cookie': 'a=b' },
      });
    })
    .get('/never', (context) => {
      world.made += 1;
      return respondWithText(context.req.raw, 'now', 'text/plain', { cacheControl: 'no-store' });
    })
    .post('/page/:name', (context) => context.text('written'));
  app.notFound((context) => {
    world.made += 1;
    return context.text('nothing', 404);
  });
  server = await listen(app.fetch, '127.0.0.1', 0, cache.front);
  const { port } = server;
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    answerTo({ host: '127.0.0.1', port, path, headers, method });
  return { world, ask };
}

function answerTo(options: RequestOptions) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const asking = request(options, async (answer) => {
      const body = Buffer.concat(await answer.toArray());
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
    });
    asking.on('error', reject);
    asking.end();
  });
}

const untimed = (headers: IncomingHttpHeaders) => ({ ...headers, date: 'any' });

it('answers the second reader with the very bytes and headers of the first', async () => {
  const { world, ask } = await start();
  for (const encoding of ['br', 'gzip', 'identity']) {
    const [first, second] = [
      await ask('/page/a', { 'accept-encoding': encoding }),
      await ask('/page/a', { 'accept-encoding': encoding }),
    ];
    expect(second.body.equals(first.body)).toBe(true);
    expect(untimed(second.headers)).toEqual(untimed(first.headers));
  }
  expect(world.made).toBe(3);
  expect(world.answered).toHaveLength(3);
  expect(world.answered[0]).toEqual({ method: 'GET', route: '/page/:name', status: 200 });
});

it('never shows a page of an older version', async () => {
  const { world, ask } = await start();
  for (let version = 2; version < 60; version += 1) {
    await ask('/page/a');
    world.version = String(version);
    expect((await ask('/page/a')).body.toString()).toContain(`<p>${version} `);
  }
});

it('shows nothing kept while the version cannot be had', async () => {
  const { world, ask } = await start();
  await ask('/page/a');
  world.broken = true;
  await ask('/page/a');
  expect(world.made).toBe(2);
});

it('makes a page once for all who wait for it', async () => {
  const { world, ask } = await start();
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/page/a')));
  expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1);
  expect(world.made).toBe(1);
});

it('keeps pages of different hosts, paths, searches and encodings apart', async () => {
  const { world, ask } = await start();
  const answers = [
    await ask('/page/a'),
    await ask('/page/a?b'),
    await ask('/page/b'),
    await ask('/page/a', { host: 'other.example' }),
    await ask('/page/a', { 'accept-encoding': 'br' }),
  ];
  expect(world.made).toBe(answers.length);
  expect(answers[3]?.body.toString()).toContain('other.example');
  expect(brotliDecompressSync(answers[4]?.body as Buffer).toString()).toContain(paragraph);
});

it.each([
  ['a cookie', { cookie: 'a=b' }, 'GET'],
  ['credentials', { authorization: 'Basic eDp5' }, 'GET'],
  ['another method', {}, 'POST'],
])('passes on who comes with %s', async (_what, headers: Record<string, string>, method) => {
  const { world, ask } = await start();
  await ask('/page/a');
  const before = world.answered.length;
  await ask('/page/a', headers, method);
  expect(world.answered).toHaveLength(before);
});

it.each([
  ['sets a cookie', '/mine'],
  ['says it may not be kept', '/never'],
  ['is no success', '/missing'],
])('keeps no answer that %s', async (_what, path) => {
  const { world, ask } = await start();
  await ask(path);
  await ask(path);
  expect(world.made).toBe(2);
});

it('answers 304 without a body to who has the page, and HEAD without one', async () => {
  const { world, ask } = await start();
  const { headers, body } = await ask('/page/a');
  const same = await ask('/page/a', { 'if-none-match': headers.etag ?? '' });
  expect([same.status, same.body.length, same.headers['content-type'], same.headers.etag]).toEqual([
    304,
    0,
    undefined,
    headers.etag,
  ]);
  const head = await ask('/page/a', {}, 'HEAD');
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
    200,
    0,
    String(body.length),
  ]);
  expect(world.made).toBe(1);
});
