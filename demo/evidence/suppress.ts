/** Counts under this are not published for small places. */
export const threshold = 5;

/**
 * Which counts must be withheld: those from 1 to 4, and, wherever just one
 * place of a group with a published total is withheld, the smallest other
 * count of that group, so that it cannot be had by subtraction. An honest 0
 * stays, it tells of nobody, unless it is needed as the second.
 *
 * @param counts per place
 * @param groupings each gives, per place, the group whose total is published
 * @returns 1 per withheld place
 */
export function withhold(counts: ArrayLike<number>, groupings: readonly Int32Array[]): Uint8Array {
  const withheld = Uint8Array.from(counts, (count) => (count > 0 && count < threshold ? 1 : 0));
  const members = groupings.map((grouping) => {
    const groups: number[][] = [];
    grouping.forEach((group, place) => {
      (groups[group] ??= []).push(place);
    });
    return groups;
  });
  // A second cell in one grouping may be a lone cell in another: go round until nothing changes.
  for (let changed = true; changed; ) {
    changed = false;
    for (const groups of members) {
      for (const places of groups) {
        if (!places || places.length < 2) continue;
        let lone = -1;
        let many = 0;
        for (const place of places) {
          if (withheld[place]) {
            many += 1;
            lone = place;
          }
        }
        if (many !== 1) continue;
        let second = -1;
        for (const place of places) {
          if (place !== lone && (second < 0 || counts[place]! < counts[second]!)) second = place;
        }
        withheld[second] = 1;
        changed = true;
      }
    }
  }
  return withheld;
}
