/** Something to be grouped: where it is and how many people it holds. */
export interface Placed {
  x: number;
  y: number;
  weight: number;
}

/**
 * Cuts places into compact groups of about equal weight: across the longer
 * side, in proportion to the groups each half will become, and again.
 *
 * @returns the group (0 to groups - 1) of each place
 */
export function bisect(places: readonly Placed[], groups: number): Int32Array {
  if (groups > places.length) throw new Error(`${places.length} places cannot make ${groups} groups.`);
  const group = new Int32Array(places.length);
  let next = 0;
  const cut = (members: number[], parts: number): void => {
    if (parts === 1) {
      for (const member of members) group[member] = next;
      next += 1;
      return;
    }
    const turn = mainAxis(places, members);
    const along = (member: number): number =>
      places[member]!.x * Math.cos(turn) + places[member]!.y * Math.sin(turn);
    const sorted = [...members].sort((a, b) => along(a) - along(b) || a - b);
    const firstParts = Math.floor(parts / 2);
    const total = sorted.reduce((sum, member) => sum + places[member]!.weight, 0);
    let taken = 0;
    let split = 0;
    while (
      split < sorted.length - (parts - firstParts) &&
      (split < firstParts || taken < (total * firstParts) / parts)
    ) {
      taken += places[sorted[split]!]!.weight;
      split += 1;
    }
    cut(sorted.slice(0, split), firstParts);
    cut(sorted.slice(split), parts - firstParts);
  };
  cut(
    places.map((_, index) => index),
    groups,
  );
  return group;
}

/** Direction in which the places are most spread out, in radians from east. */
function mainAxis(places: readonly Placed[], members: readonly number[]): number {
  const meanX = members.reduce((sum, member) => sum + places[member]!.x, 0) / members.length;
  const meanY = members.reduce((sum, member) => sum + places[member]!.y, 0) / members.length;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const member of members) {
    const dx = places[member]!.x - meanX;
    const dy = places[member]!.y - meanY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return Math.atan2(2 * xy, xx - yy) / 2;
}
