export interface Allowance {
  /** Largest difference as a share of the larger of the two numbers. */
  relative: number;
  /** Differences up to this are none: a number next to 0 is the difference of larger ones. */
  absolute: number;
}

/** Throws, naming column, row and both numbers, unless each pair of columns agrees; NaN agrees with NaN alone. */
export function proveColumnsEqual(
  names: readonly string[],
  ours: readonly Float64Array[],
  peers: readonly Float64Array[],
  { relative, absolute }: Allowance,
): void {
  if (ours.length !== names.length || peers.length !== names.length) {
    throw new Error(
      `${names.length} columns are compared; ours are ${ours.length}, the peer's ${peers.length}.`,
    );
  }
  for (const [at, name] of names.entries()) {
    const mine = ours[at] as Float64Array;
    const theirs = peers[at] as Float64Array;
    if (mine.length !== theirs.length) {
      throw new Error(`${name} has ${mine.length} rows here and ${theirs.length} in the peer.`);
    }
    for (let row = 0; row < mine.length; row++) {
      const a = mine[row] as number;
      const b = theirs[row] as number;
      const apart = Math.abs(a - b);
      if (apart <= absolute || apart <= relative * Math.max(Math.abs(a), Math.abs(b))) continue;
      if (a !== a && b !== b) continue;
      throw new Error(`${name} of row ${row} is ${a} here and ${b} in the peer.`);
    }
  }
}
