import { createHash, randomBytes } from 'node:crypto';
import { raw } from 'hono/html';
import type { Drawing } from './drawn-once.ts';
import { utf8Bytes } from './utf8-bytes.ts';

/** A page as it is sent, and what tells it from every other. */
export interface PageBytes {
  bytes: Uint8Array<ArrayBuffer>;
  /** Equal for equal pages within this process and the next: it is made of what the page is made of. */
  digest: string;
}

/** Drawings for which the page now rendered left room, in order; null where nobody will fill it. */
let rooms: Drawing[] | null = null;

/** Nobody can write this into a page: whatever people write has its `<` escaped, and the number is drawn at each start. */
const roomStart = `<!--${randomBytes(12).toString('base64url')}:`;
const roomEnd = '-->';

interface Encoded {
  bytes: Uint8Array<ArrayBuffer>;
  digest: Buffer;
}

const encodings = new WeakMap<Drawing, Encoded>();

/**
 * Renders a page to bytes. Turning text into UTF-8 is most of the work of a large page; a drawing's bytes are made
 * once, so while a page is rendered drawings leave room for themselves, and their bytes are put there.
 */
export async function pageBytes(start: string, render: () => string | Promise<string>): Promise<PageBytes> {
  const left: Drawing[] = [];
  const html = await leavingRooms(left, render);
  const hash = createHash('sha256');
  const parts: Uint8Array[] = [];
  const addText = (text: string) => {
    const bytes = utf8Bytes(text);
    parts.push(bytes);
    hash.update(bytes);
  };
  let at = 0;
  addText(start);
  for (;;) {
    const from = html.indexOf(roomStart, at);
    if (from === -1) break;
    const end = html.indexOf(roomEnd, from);
    const drawing = left[Number(html.slice(from + roomStart.length, end))] as Drawing;
    const { bytes, digest } = encodedOnce(drawing);
    addText(html.slice(at, from));
    parts.push(bytes);
    hash.update(digest);
    at = end + roomEnd.length;
  }
  addText(html.slice(at));
  return { bytes: joined(parts), digest: hash.digest('base64url').slice(0, 22) };
}

/** A drawing within a page: the room for it, or itself where nobody will fill a room. */
export function leaveRoomFor(drawing: Drawing): ReturnType<typeof raw> {
  if (rooms === null) return drawing.html;
  rooms.push(drawing);
  return raw(`${roomStart}${rooms.length - 1}${roomEnd}`);
}

/** Within a drawing others stand as they are, since it outlives the page. */
export function withoutRooms<Result>(draw: () => Result): Result {
  return leavingRooms(null, draw);
}

/** Rendering is one uninterrupted call, but for what it waits for; what comes after a wait leaves no rooms. */
function leavingRooms<Result>(left: Drawing[] | null, draw: () => Result): Result {
  const before = rooms;
  rooms = left;
  try {
    return draw();
  } finally {
    rooms = before;
  }
}

function encodedOnce(drawing: Drawing): Encoded {
  const known = encodings.get(drawing);
  if (known) return known;
  const bytes = utf8Bytes(String(drawing.html));
  const encoded = { bytes, digest: createHash('sha256').update(bytes).digest() };
  encodings.set(drawing, encoded);
  return encoded;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  let length = 0;
  for (const part of parts) length += part.length;
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
