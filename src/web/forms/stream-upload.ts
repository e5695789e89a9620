import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import { failed, ok, type Result } from '../../kernel/result.ts';

/** A file as it comes in, of which nothing is kept here. */
export interface ComingFile {
  /** As the browser says; empty where none was chosen. */
  name: string;
  content: AsyncIterable<Uint8Array>;
}

export interface ComingForm {
  /** What stands before the file in the form; of the same name the last. */
  fields: ReadonlyMap<string, string>;
  /** Null: none was chosen. */
  file: ComingFile | null;
}

/** no-form: something else was sent. broken: it ended in the middle, or is malformed. endless: it is far larger than any form here. */
export type StreamProblem = 'no-form' | 'broken' | 'endless';

class Endless extends Error {}

const limits = { fields: 20, fieldNameSize: 100, fieldSize: 10_000, files: 1, parts: 25, headerPairs: 50 };

/**
 * Reads a form with one file as it comes, so that memory does not grow with the file: `work` is called once the fields
 * before it are there, and takes its content or leaves it. What it leaves is read on to the end, `most` bytes at most,
 * since browsers look at no answer before they have sent all.
 */
export async function streamUpload<Value>(
  request: Request,
  { fileField, most }: { fileField: string; most: number },
  work: (form: ComingForm) => Promise<Value>,
): Promise<Result<Value, StreamProblem>> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type) || request.body === null) return failed('no-form');
  const fields = new Map<string, string>();
  let working: Promise<Value> | null = null;
  let coming: BusboyFileStream | null = null;
  const parser = new Busboy({ headers: { 'content-type': type }, preservePath: true, limits });
  parser.on('field', (name, value) => {
    if (working === null) fields.set(name, value);
  });
  parser.on('file', (name, stream, fileName) => {
    // Whoever has left the file listens no more; what ended it is told below.
    stream.on('error', () => undefined);
    if (name !== fileField || working !== null) {
      stream.resume();
      return;
    }
    coming = stream;
    const file = fileName ? { name: fileName, content: contentOf(stream) } : null;
    working = work({ fields, file }).finally(() => stream.resume());
    // It is awaited below, once the whole request is read.
    working.catch(() => undefined);
  });
  try {
    await pipeline(Readable.from(partsOf(request, request.body, most)), parser);
  } catch (problem) {
    // Whoever reads the file must not wait for the rest of it.
    (coming as BusboyFileStream | null)?.destroy(problem as Error);
    await (working as Promise<Value> | null)?.catch(() => undefined);
    return failed(problem instanceof Endless ? 'endless' : 'broken');
  }
  return ok(await (working ?? work({ fields, file: null })));
}

/** Left in the middle, the stream stays: the rest of the request comes behind it. */
async function* contentOf(stream: Readable): AsyncGenerator<Uint8Array> {
  yield* stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
}

/**
 * The body as it comes. Where it is too long it is left, not cancelled, which would end the connection before the
 * answer says why; where it says so itself, at once, since nobody should wait for the rest of it to be sent.
 */
async function* partsOf(
  request: Request,
  body: ReadableStream<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array> {
  if (Number(request.headers.get('Content-Length') ?? 0) > most) throw new Endless();
  const reader = body.getReader();
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    bytes += value.length;
    if (bytes > most) throw new Endless();
    yield value;
  }
}
