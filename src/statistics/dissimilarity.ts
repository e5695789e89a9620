/** An area's members of a group and everyone else. */
export interface GroupedArea {
  group: number;
  others: number;
}

/**
 * Index of dissimilarity, ½ Σ |aᵢ − bᵢ| over each area's share of the group and of the others, from 0 (alike everywhere)
 * to 1 (no area shared). Duncan and Duncan, A Methodological Analysis of Segregation Indexes, 1955.
 * Null where either the group or the others have nobody at all.
 * @throws RangeError for a number below 0
 */
export function dissimilarity(areas: readonly GroupedArea[]): number | null {
  let group = 0;
  let others = 0;
  for (const area of areas) {
    if (!(area.group >= 0 && area.others >= 0)) {
      throw new RangeError(`Numbers of people are 0 or more; an area has ${area.group} and ${area.others}.`);
    }
    group += area.group;
    others += area.others;
  }
  if (group === 0 || others === 0) return null;
  return areas.reduce((sum, area) => sum + Math.abs(area.group / group - area.others / others), 0) / 2;
}
