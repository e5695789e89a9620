import { createHash } from 'node:crypto';
import { connect, type Socket } from 'node:net';

export interface RequestLoop {
  port: number;
  path: string;
  acceptEncoding: string;
  /** Requests under way at any time, each on a connection of its own that stays open. */
  connections: number;
  requests: number;
  /** Sent with every request; none unless told. */
  cookie?: string;
}

export interface LoopResult {
  milliseconds: number;
  /** Status line and headers without the time of day, and the SHA-256 of the body: the same for every answer. */
  answer: string;
}

/**
 * Asks for one page over and over. It speaks HTTP on bare sockets, since a whole client would take longer than a bare
 * server and hide what is measured. Throws where two answers differ in length, or the first and last in content.
 */
export async function runRequestLoop(loop: RequestLoop): Promise<LoopResult> {
  const request = Buffer.from(
    `GET ${loop.path} HTTP/1.1\r\nHost: 127.0.0.1:${loop.port}\r\nAccept-Encoding: ${loop.acceptEncoding}\r\n${loop.cookie ? `Cookie: ${loop.cookie}\r\n` : ''}\r\n`,
  );
  const answers = new Set<string>();
  const state = { left: loop.requests };
  const sockets = await Promise.all(Array.from({ length: loop.connections }, () => open(loop.port)));
  const began = performance.now();
  await Promise.all(sockets.map((socket) => askAgainAndAgain(socket, request, state, answers)));
  const milliseconds = performance.now() - began;
  for (const socket of sockets) socket.destroy();
  if (answers.size !== 1) throw new Error(`Answers differ:\n${[...answers].join('\n')}`);
  return { milliseconds, answer: [...answers].join() };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Reads the first answer of the connection whole and of the others the length only, then the last one whole again. */
function askAgainAndAgain(
  socket: Socket,
  request: Buffer,
  state: { left: number },
  answers: Set<string>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let length: number | null = null;
    let received = 0;
    let whole: Buffer[] = [];
    const ask = () => {
      if (state.left === 0) return resolve();
      state.left -= 1;
      received = 0;
      whole = [];
      socket.write(request);
    };
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('The server closed the connection.')));
    socket.on('data', (chunk) => {
      received += chunk.length;
      // One reference to each chunk of one answer: cheap, and the last answer can be looked at.
      whole.push(chunk as Buffer);
      length ??= lengthOf(Buffer.concat(whole));
      if (length === null || received < length) return;
      if (received > length) return reject(new Error(`${received} bytes came where ${length} were due.`));
      if (answers.size === 0 || state.left === 0) answers.add(described(Buffer.concat(whole)));
      ask();
    });
    ask();
  });
}

/** Bytes of the whole answer, once its headers are there. */
function lengthOf(start: Buffer): number | null {
  const end = start.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const headers = start.subarray(0, end).toString('latin1');
  const length = /\r\ncontent-length: (\d+)/i.exec(headers)?.[1];
  if (!headers.startsWith('HTTP/1.1 200 ') || length === undefined)
    throw new Error(`Not an answer of 200 with a length:\n${headers}`);
  return end + 4 + Number(length);
}

/**
 * Forms carry a key of their own each time they are drawn, and pages the seconds that a session has left: they differ
 * from answer to answer, and so does the tag of the whole page.
 */
const passing = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|data-left="\d+"/g;

function described(answer: Buffer): string {
  const end = answer.indexOf('\r\n\r\n');
  const headers = answer
    .subarray(0, end)
    .toString('latin1')
    .split('\r\n')
    .map((line) => line.replace(/^[^:]+/, (name) => name.toLowerCase()))
    .filter((line) => !line.startsWith('date:') && !line.startsWith('etag:'))
    .sort();
  return [...headers, sumOf(answer.subarray(end))].join('\n');
}

function sumOf(body: Buffer): string {
  return createHash('sha256').update(body.toString('latin1').replace(passing, '')).digest('hex');
}
