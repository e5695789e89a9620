import { createServer, type Server } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { askClamd, type ClamdAddress } from './ask-clamd.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A real server that speaks INSTREAM as clamd(8) describes it, and answers what `judge` says of the content. */
async function scanner(judge: (content: Buffer) => string, at: string | number = 0): Promise<ClamdAddress> {
  const server = createServer((socket) => {
    let received: Buffer = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      received = Buffer.concat([received, part]);
      const content = contentOf(received);
      if (content) socket.end(`${judge(content)}\0`);
    });
  });
  servers.push(server);
  server.listen(at);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address === 'string') return { path: address };
  return { host: 'localhost', port: address?.port ?? 0 };
}

/** Null until the stream has ended with a length of nought. */
function contentOf(received: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (!received.toString('latin1').startsWith(command)) return null;
  const parts: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

async function* content(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

it('hands the whole content over and gives the name of what was found', async () => {
  const seen: string[] = [];
  const address = await scanner((all) => {
    seen.push(all.toString());
    return all.includes('worm') ? 'stream: Test.Worm-1 FOUND' : 'stream: OK';
  });
  expect(await askClamd(address, content('wo', 'rm'))).toBe('Test.Worm-1');
  expect(await askClamd(address, content('area,', 'value\n'))).toBeNull();
  expect(seen).toEqual(['worm', 'area,value\n']);
});

it('speaks through a socket of the file system too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'commonty-clamd-'));
  const address = await scanner(() => 'stream: OK', join(folder, 'clamd.ctl'));
  expect(await askClamd(address, content('area'))).toBeNull();
  await rm(folder, { recursive: true });
});

it('never takes silence or an error for a clean bill', async () => {
  const limit = await scanner(() => 'INSTREAM size limit exceeded. ERROR');
  await expect(askClamd(limit, content('area'))).rejects.toThrow('size limit exceeded');
  const silent = await scanner(() => '');
  await expect(askClamd(silent, content('area'))).rejects.toThrow('answered');
  await expect(askClamd({ host: '127.0.0.1', port: 1 }, content('area'))).rejects.toThrow('ECONNREFUSED');
});
