import type { Country, LevelKind } from '../country/country.ts';

/** Sums of small-area counts over the areas of one kind. */
export function sumUp(country: Country, kind: LevelKind, counts: ArrayLike<number>): Float64Array {
  const { areas, ofSmallArea } = country.levels[kind];
  const sums = new Float64Array(areas.length);
  for (let smallArea = 0; smallArea < ofSmallArea.length; smallArea += 1) {
    sums[ofSmallArea[smallArea]!]! += counts[smallArea]!;
  }
  return sums;
}

/** The same for one deprivation fifth only. */
export function sumUpFifth(
  country: Country,
  kind: LevelKind,
  counts: ArrayLike<number>,
  fifths: Uint8Array,
  fifth: number,
): Float64Array {
  return sumUp(
    country,
    kind,
    Float64Array.from(fifths, (of, smallArea) => (of === fifth ? counts[smallArea]! : 0)),
  );
}
