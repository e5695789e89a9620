/** A reproducible stream of numbers in [0, 1): the same seed gives the same stream on every machine. */
export interface SeededRandom {
  next(): number;
  /** Whole number from 0 up to, and without, `below`. */
  below(below: number): number;
  /** Standard normal deviate (Box-Muller, one of each pair is dropped so that the stream has no memory). */
  normal(): number;
}

/**
 * Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, passes gjrand.
 * Good enough for invented data and seeded tests; never for secrets or lots.
 */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    below: (below) => Math.floor(next() * below),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
