import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** A page as a server of ours sends it: what the bare ones send too. */
export interface BareAnswer {
  path: string;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
}

export interface BareServer {
  port: number;
  stop(): void;
}

/** Asks a server for its answer; headers about the connection and the time are each server's own. Not fetch, which takes compression off. */
export function answerOf(
  port: number,
  path: string,
  acceptEncoding: string,
  more: Readonly<Record<string, string>> = {},
): Promise<BareAnswer> {
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path, headers: { 'Accept-Encoding': acceptEncoding, ...more } },
      async (answer) => {
        const body = new Uint8Array(Buffer.concat(await answer.toArray()));
        if (answer.statusCode !== 200) reject(new Error(`${path} answers ${answer.statusCode}.`));
        const own = ['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'];
        const headers = Object.entries(answer.headers).filter(([name]) => !own.includes(name));
        resolve({ path, headers: Object.fromEntries(headers) as Record<string, string>, body });
      },
    );
    asking.on('error', reject);
    asking.end();
  });
}

/** A Hono application with one route that returns these bytes, made by `work` each time. */
export function startBareHono(
  { path, headers, body }: BareAnswer,
  work: (body: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> = (whole) => whole,
): Promise<BareServer> {
  const app = new Hono().get(path, (context) => context.body(work(body), 200, headers));
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({ port, stop: () => void server.close() }),
    );
  });
}

/** Node's own server and nothing else, whatever is asked. */
export function startBareHttp({ headers, body }: BareAnswer): Promise<BareServer> {
  const all = { ...headers, 'Content-Length': String(body.length) };
  const server = createServer((_, answer) => {
    answer.writeHead(200, all);
    answer.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ port: (server.address() as AddressInfo).port, stop: () => void server.close() }),
    );
  });
}
