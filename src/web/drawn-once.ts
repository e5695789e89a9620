import { raw } from 'hono/html';

/** HTML by the figures it was drawn of, for as long as somebody holds them. */
const drawn = new WeakMap<object, Map<string, ReturnType<typeof raw>>>();

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
  const own = drawn.get(figures) ?? new Map<string, ReturnType<typeof raw>>();
  drawn.set(figures, own);
  const known = own.get(name);
  if (known !== undefined) return known;
  const html = draw().toString();
  if (typeof html !== 'string') throw new Error(`What is drawn once may not wait for anything: ${name}.`);
  const kept = raw(html);
  own.set(name, kept);
  for (const oldest of own.keys()) {
    if (own.size <= mostNames) break;
    own.delete(oldest);
  }
  return kept;
}
