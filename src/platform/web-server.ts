import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { StartProblem } from './start-problem.ts';

export interface WebServer {
  /** The port it listens on, also where 0 asked for a free one. */
  port: number;
  /** Stops accepting, lets requests under way finish, and after `patience` milliseconds cuts them off. */
  stop(patience?: number): Promise<void>;
}

/** Stands before everything else: answers the request itself, or passes it on by calling `pass`, now or later. */
export type FrontHandler = (incoming: IncomingMessage, outgoing: ServerResponse, pass: () => void) => void;

/** How long a request may take to arrive: a file of 200 MB over a line of 1 Mbit/s. Its headers have a minute. */
const longestRequest = 30 * 60_000;

/** Listens, or throws StartProblem where the address cannot be had. */
export async function listen(
  fetch: Hono['fetch'],
  host: string,
  port: number,
  front: FrontHandler = (_incoming, _outgoing, pass) => pass(),
): Promise<WebServer> {
  const answer = getRequestListener(fetch, { hostname: host });
  const server = createServer(
    { requestTimeout: longestRequest, headersTimeout: 60_000 },
    (incoming, outgoing) => {
      front(incoming, outgoing, () => void answer(incoming, outgoing));
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) => reject(asStartProblem(problem, host, port)));
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: (patience = 10_000) => stop(server, patience),
  };
}

async function stop(server: Server, patience: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(cut);
}

function asStartProblem(problem: NodeJS.ErrnoException, host: string, port: number): Error {
  if (problem.code === 'EADDRINUSE')
    return new StartProblem(
      `Port ${port} is in use by another program. Stop it, or choose another: PORT=3001 npm start.`,
    );
  if (problem.code === 'EACCES')
    return new StartProblem(`Port ${port} may not be opened by this user. Choose one from 1024 up in PORT.`);
  if (problem.code === 'EADDRNOTAVAIL' || problem.code === 'ENOTFOUND')
    return new StartProblem(
      `HOST is "${host}", which is no address of this machine. Try 127.0.0.1 or 0.0.0.0.`,
    );
  return problem;
}
