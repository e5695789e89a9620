import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

/** Where a ClamAV daemon listens. */
export type ClamdAddress = { path: string } | { host: string; port: number };

const patience = 60_000;
const longestAnswer = 4096;

/**
 * Has a ClamAV daemon look at content, by its command INSTREAM (clamd(8)). The name of what it found; null: nothing.
 * Throws where it cannot be asked, or does not answer in its own words: what was not looked at is not clean.
 */
export async function askClamd(
  address: ClamdAddress,
  content: AsyncIterable<Uint8Array>,
): Promise<string | null> {
  const socket = connect(address);
  socket.setTimeout(patience, () => socket.destroy(new Error('The scanner did not answer in time.')));
  const answer = readAnswer(socket);
  // It is awaited below; until then a refused connection is nobody's unhandled rejection.
  answer.catch(() => undefined);
  try {
    await once(socket, 'connect');
    await send(socket, Buffer.from('zINSTREAM\0'));
    for await (const part of content) await send(socket, lengthOf(part.length), part);
    await send(socket, lengthOf(0));
  } catch (problem) {
    // It hangs up early on what is larger than its own limit, having said so.
    const said = await answer.catch(() => '');
    if (said === '') throw problem;
  } finally {
    socket.end();
  }
  return readVerdict(await answer);
}

function readVerdict(answer: string): string | null {
  if (/^stream: OK$/.test(answer)) return null;
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (found !== undefined) return found;
  throw new Error(`The scanner answered “${answer.slice(0, 200)}”.`);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

async function send(socket: Socket, ...parts: Uint8Array[]): Promise<void> {
  for (const part of parts) {
    await new Promise<void>((resolve, reject) => {
      socket.write(part, (problem) => (problem ? reject(problem) : resolve()));
    });
  }
}

async function readAnswer(socket: Socket): Promise<string> {
  let answer = '';
  for await (const part of socket as AsyncIterable<Buffer>) {
    answer += part.toString('utf8');
    if (answer.includes('\0') || answer.length > longestAnswer) break;
  }
  return answer.replace(/\0[^]*$/, '').trim();
}
