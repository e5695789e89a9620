import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, type WebServer } from '../../platform/web-server.ts';
import { textOf } from '../messages/spoken.tsx';
import { defineForm } from './define-form.ts';
import { fields } from './fields.ts';
import { readForm } from './read-form.ts';

const form = defineForm('note', { text: fields.text({ label: () => 'Note' }) });
const app = new Hono().post('/notes', async (context) => {
  const read = await readForm(context.req.raw, form);
  if (read.ok || read.problem.kind === 'errors') return context.text('read', 200);
  return context.text(textOf(read.problem.message('en')), read.problem.status);
});
let server: WebServer;

beforeAll(async () => {
  server = await listen(app.fetch, '127.0.0.1', 0);
});
afterAll(() => server.stop());

const post = (body: string | ReadableStream) =>
  fetch(`http://127.0.0.1:${server.port}/notes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body,
    duplex: 'half',
  });

it('answers a body that is too large, whether it says so or not, and goes on answering', async () => {
  const large = `text=${'x'.repeat(10_000_000)}`;
  expect((await post(large)).status).toBe(413);
  const unannounced = Readable.toWeb(Readable.from([large])) as ReadableStream;
  const answer = await post(unannounced);
  expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining('1 MB')]);
  expect((await post('text=a')).status).toBe(400);
});
