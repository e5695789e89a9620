/** Names as people type them: no accents, no capitals, one space. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

export interface FoldedPlace {
  name: string;
  code: string;
  within: string;
}

/**
 * Places in the list that fit what was typed, by their number in it: whole name or code first, then names that begin
 * so, then names with a word that does, then places in an area of that name, each in the list's order.
 */
export function findPlaces(places: readonly FoldedPlace[], typed: string, most: number): number[] {
  const wanted = foldName(typed);
  if (wanted === '') return [];
  const ranked = places.flatMap((place, index) => {
    const rank = rankOf(place, wanted);
    return rank === null ? [] : [{ rank, index }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, most)
    .map(({ index }) => index);
}

function rankOf({ name, code, within }: FoldedPlace, wanted: string): number | null {
  if (name === wanted || code === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return within.startsWith(wanted) || code.startsWith(wanted) ? 3 : null;
}
