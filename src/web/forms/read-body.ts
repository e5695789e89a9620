import { failed, ok, type Result } from '../../kernel/result.ts';
import { readUrlencoded } from './read-urlencoded.ts';
import { sizeText } from './size-text.ts';
import { speak } from './messages/message.ts';
import { type Unreadable, unreadable } from './unreadable.ts';

/** A form as it was sent: every name with its answers, in order. Maps, so that no name is special. */
export interface SentBody {
  texts: ReadonlyMap<string, readonly string[]>;
  files: ReadonlyMap<string, readonly File[]>;
}

export interface BodyLimits {
  /** Most bytes of the whole body. */
  bytes: number;
  /** Whether files may come: only then is multipart read. */
  files: boolean;
}

/** More fields than any form has; what is over is an attack or a mistake. */
const mostFields = 2_000;

/** Reads the body of a request within limits; it is never taken into memory beyond them. */
export async function readBody(request: Request, limits: BodyLimits): Promise<Result<SentBody, Unreadable>> {
  const type = request.headers.get('Content-Type') ?? '';
  const kind = /^\s*([^;\s]*)/.exec(type)?.[1]?.toLowerCase();
  if (kind !== 'application/x-www-form-urlencoded' && kind !== 'multipart/form-data') {
    const expected = limits.files ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
    const told = { type: type.slice(0, 100), expected };
    return failed(unreadable(415, (language) => speak(language, 'unreadable.415', told)));
  }
  const bytes = await bytesWithin(request, limits.bytes);
  if (bytes === null)
    return failed(
      unreadable(413, (language) => speak(language, 'unreadable.413', { max: sizeText(limits.bytes) })),
    );
  return kind === 'multipart/form-data' ? readMultipart(bytes, type) : readPairs(bytes);
}

async function bytesWithin(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('Content-Length') ?? 0) > most) return null;
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(Buffer.concat(parts));
    length += value.length;
    // Not cancelled: that would end the connection before the answer says why.
    if (length > most) return null;
    parts.push(value);
  }
}

function readPairs(bytes: Uint8Array): Result<SentBody, Unreadable> {
  if (count(bytes, '&') >= mostFields) return failed(tooMany());
  const pairs = readUrlencoded(bytes);
  if (!pairs.ok) return failed(broken(pairs.problem));
  return ok(sorted(pairs.value));
}

async function readMultipart(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<Result<SentBody, Unreadable>> {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined || mark.length > 70) return failed(broken('boundary'));
  // Counted before it is read, since a reader makes an object of each part.
  if (Buffer.from(bytes.buffer).toString('latin1').split(`--${mark}`).length > mostFields)
    return failed(tooMany());
  try {
    const data = await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
    return ok(sorted([...data]));
  } catch (cause) {
    return failed(broken(cause instanceof Error ? cause.message : String(cause)));
  }
}

function sorted(pairs: Iterable<[string, string | File]>): SentBody {
  const texts = new Map<string, string[]>();
  const files = new Map<string, File[]>();
  for (const [name, value] of pairs) {
    if (typeof value === 'string') texts.set(name, [...(texts.get(name) ?? []), value]);
    // Browsers send a nameless empty file where none was chosen.
    else if (value.name !== '' || value.size > 0) files.set(name, [...(files.get(name) ?? []), value]);
  }
  return { texts, files };
}

function tooMany(): Unreadable {
  const max = mostFields.toLocaleString('en-GB');
  return unreadable(400, (language) => speak(language, 'unreadable.fields', { max }));
}

function broken(detail: string): Unreadable {
  return unreadable(400, (language) => speak(language, 'unreadable.broken', { detail }));
}

function count(bytes: Uint8Array, sign: string): number {
  const code = sign.charCodeAt(0);
  let found = 0;
  for (const byte of bytes) if (byte === code) found += 1;
  return found;
}
