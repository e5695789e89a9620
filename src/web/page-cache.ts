import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { FrontHandler } from '../platform/web-server.ts';
import { acceptedEncoding, type ContentEncoding } from './encoding.ts';
import { type KeptPage, KeptPages } from './kept-pages.ts';
import { matches } from './respond.ts';

export interface PageCacheOptions {
  /** The version, at a moment after the call, of all that pages are made of: what makes a kept one safe to show. */
  version(): Promise<string>;
  /** Most bytes of responses in memory. */
  capacity: number;
  /** Told of each answer from memory. The site tells of its own. */
  answered?(answer: { method: string; route: string; status: number }): void;
}

export interface PageCache {
  /** Answers from memory what it can, before the site is asked. */
  front: FrontHandler;
  /** In the site, outside what sets headers: keeps whole answers, compressed as they are. */
  keep: MiddlewareHandler;
}

/** What a passed-on request brings with it, so that its answer is kept where it was looked for. */
interface Ticket {
  version: string;
  address: string;
  /** Lets those go on who wait for the same answer. */
  done(): void;
}

/**
 * Keeps answers to anonymous readers: one who sends a cookie or credentials, or sends anything at all, is passed on.
 * Every request first learns the version in force, so no answer is older than the request; where the database
 * cannot tell, nothing kept is shown. Of several who ask for a page that is not there, one makes it.
 */
export function createPageCache({ version, capacity, answered }: PageCacheOptions): PageCache {
  const pages = new KeptPages(capacity);
  const making = new Map<string, Promise<void>>();
  const tickets = new WeakMap<IncomingMessage, Ticket>();

  const find = async (incoming: IncomingMessage, address: string): Promise<KeptPage | Ticket> => {
    const current = await version();
    pages.moveTo(current);
    const kept = pages.get(current, address);
    if (kept) return kept;
    const name = `${current} ${address}`;
    const others = making.get(name);
    if (others) {
      await others;
      return pages.get(current, address) ?? { version: current, address, done: () => undefined };
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    making.set(name, promise);
    const done = () => {
      making.delete(name);
      resolve();
    };
    const ticket = { version: current, address, done };
    tickets.set(incoming, ticket);
    return ticket;
  };

  const ticketOf = (bindings: Partial<HttpBindings> | undefined): Ticket | undefined =>
    bindings?.incoming && tickets.get(bindings.incoming as IncomingMessage);

  return {
    front: (incoming, outgoing, pass) => {
      const address = addressOf(incoming);
      if (address === null) return pass();
      find(incoming, address).then(
        (found) => {
          if ('done' in found) {
            // Whatever becomes of this request, the others must not wait for ever.
            outgoing.once('close', found.done);
            return pass();
          }
          const status = send(incoming, outgoing, found);
          answered?.({ method: incoming.method ?? '', route: found.route, status });
        },
        // The version could not be had: the site, which needs the database itself, says what is wrong.
        pass,
      );
    },
    keep: async (context, next) => {
      const ticket = ticketOf(context.env as Partial<HttpBindings> | undefined);
      try {
        await next();
        if (!ticket || !mayBeKept(context.res)) return;
        const { status, headers } = context.res;
        const body = Buffer.from(await context.res.arrayBuffer());
        pages.keep(ticket.version, ticket.address, {
          headers: [...headers, ['content-length', String(body.length)]].flat() as string[],
          etag: headers.get('ETag') ?? '',
          body,
          route: routePath(context, -1),
        });
        context.res = undefined;
        context.res = new Response(body, { status, headers });
      } finally {
        ticket?.done();
      }
    },
  };
}

/** Where an answer to this request is kept: encoding, host (files name their own address) and path; or null. */
function addressOf({ method, url, headers }: IncomingMessage): string | null {
  if (method !== 'GET' && method !== 'HEAD') return null;
  if (headers.cookie !== undefined || headers.authorization !== undefined) return null;
  if (headers['transfer-encoding'] !== undefined || headers['content-length'] !== undefined) return null;
  if (headers.host === undefined || !url?.startsWith('/')) return null;
  return `${encodingFor(headers['accept-encoding'] ?? '')} ${headers.host}${url}`;
}

/** Browsers send a handful of these headers; reading one takes longer than finding a page. */
const encodings = new Map<string, ContentEncoding>();

function encodingFor(acceptEncoding: string): ContentEncoding {
  const known = encodings.get(acceptEncoding);
  if (known) return known;
  const encoding = acceptedEncoding(acceptEncoding);
  if (encodings.size < 100) encodings.set(acceptEncoding, encoding);
  return encoding;
}

/** Whole, meant for everybody, and the same for everybody who takes the same encoding. */
function mayBeKept({ status, headers }: Response): boolean {
  if (status !== 200 || headers.has('Set-Cookie')) return false;
  if (/no-store|private/.test(headers.get('Cache-Control') ?? 'no-store')) return false;
  return (headers.get('Vary') ?? 'Accept-Encoding') === 'Accept-Encoding';
}

function send({ method, headers }: IncomingMessage, outgoing: ServerResponse, page: KeptPage): number {
  const same = page.etag !== '' && matches(headers['if-none-match'] ?? null, page.etag);
  outgoing.writeHead(same ? 304 : 200, same ? withoutContent(page.headers) : page.headers);
  outgoing.end(same || method === 'HEAD' ? undefined : page.body);
  return same ? 304 : 200;
}

/** Headers about a body have no place where none is sent. */
function withoutContent(headers: readonly string[]): string[] {
  return headers.filter((_, at) => !/^content-(type|length|encoding)$/i.test(headers[at - (at % 2)] ?? ''));
}
