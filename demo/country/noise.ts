/** Smooth noise over the plane, about -1 to 1; `span` is the size of its features in kilometres. */
export type Noise = (x: number, y: number, span: number) => number;

/** A number in [0, 1) for whole numbers a and b under a seed: the same on every machine. */
export function hashed(seed: number, a: number, b: number): number {
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(a | 0, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) ^ Math.imul(b | 0, 0x165667b1);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
}

const fade = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

/** Value noise on a square lattice in four octaves (fractal Brownian motion). */
export function fractalNoise(seed: number): Noise {
  const octave = (x: number, y: number, layer: number): number => {
    const column = Math.floor(x);
    const row = Math.floor(y);
    const u = fade(x - column);
    const v = fade(y - row);
    const salt = seed + layer * 7919;
    const south = hashed(salt, column, row) * (1 - u) + hashed(salt, column + 1, row) * u;
    const north = hashed(salt, column, row + 1) * (1 - u) + hashed(salt, column + 1, row + 1) * u;
    return (south * (1 - v) + north * v) * 2 - 1;
  };
  return (x, y, span) => {
    let total = 0;
    let weight = 1;
    let size = span;
    for (let layer = 0; layer < 4; layer += 1) {
      total += weight * octave(x / size + layer * 17.3, y / size - layer * 9.1, layer);
      weight *= 0.5;
      size *= 0.5;
    }
    return total / 1.2;
  };
}
