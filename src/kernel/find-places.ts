/** Names as people type them: no accents, no capitals, one space. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** A place of a list, ready to be searched: every text folded. */
export interface FoldedPlace {
  name: string;
  code: string;
  /** Name of what it lies in; empty where it needs no telling. */
  within: string;
}

export function foldPlace({
  name,
  code,
  within,
}: {
  name: string;
  code: string;
  within: string | null;
}): FoldedPlace {
  return { name: foldName(name), code: foldName(code), within: foldName(within ?? '') };
}

/**
 * Places that fit what was typed, by their number in the list: whole name or code first, then names that begin so,
 * then names with a word that does, then places in an area of that name; each in the list's order. The server and the
 * map in the browser both find with this, so nobody gets other places without script.
 */
export function findPlaces(places: readonly FoldedPlace[], typed: string, most = Infinity): number[] {
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
