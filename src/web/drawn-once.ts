import { raw } from 'hono/html';
import { leaveRoomFor, withoutRooms } from './page-bytes.ts';

/** HTML that was drawn, and is put into many pages. */
export interface Drawing {
  html: ReturnType<typeof raw>;
}

/** Drawings by the figures they were drawn of, for as long as somebody holds those. */
const drawn = new WeakMap<object, Map<string, Drawing>>();

/** More drawings than one day needs of the same figures; those of days gone by make room. */
const mostNames = 16;

/**
 * HTML that depends on nothing but `figures`, an object that never changes, and `name` (language, day): drawn when
 * it is first wanted. Figures are other objects after a load, so nothing drawn outlives its data version.
 */
export function drawnOnce(
  figures: object,
  name: string,
  draw: () => { toString(): string | Promise<string> },
) {
  const own = drawn.get(figures) ?? new Map<string, Drawing>();
  drawn.set(figures, own);
  const known = own.get(name);
  if (known !== undefined) return leaveRoomFor(known);
  const html = withoutRooms(() => draw().toString());
  if (typeof html !== 'string') throw new Error(`What is drawn once may not wait for anything: ${name}.`);
  const drawing = { html: raw(html) };
  own.set(name, drawing);
  for (const oldest of own.keys()) {
    if (own.size <= mostNames) break;
    own.delete(oldest);
  }
  return leaveRoomFor(drawing);
}
