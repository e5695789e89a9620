/** A small area: people who are income-deprived, all others, and an outcome in any unit (NaN = missing). */
export interface DuncanArea {
  deprived: number;
  others: number;
  outcome: number;
}

export type DuncanIndex = { index: number; reason: null } | { index: null; reason: string };

/** Share of outcomes that may be missing. */
export const mostMissing = 0.2;

/**
 * The inequality index of the Community Planning Outcomes Profile, which its makers call "Duncan index".
 * It is no dissimilarity index: areas stand in order of the outcome, a and b are the cumulative shares of deprived
 * and other people, and the index is Σ aₖbₖ₊₁ − Σ aₖ₊₁bₖ, from −1 to 1.
 *
 * Ascending order, equal outcomes in the order given, missing ones last. With `highIsBad` the sign is turned, so that
 * above 0 always means that deprived people fare worse. Null past 20 % missing, and where either kind of people is absent.
 * Source: Improvement Service, CPOP, Duncan_Index scripts.
 * @throws RangeError for a number of people below 0
 */
export function duncanIndex(areas: readonly DuncanArea[], { highIsBad = false } = {}): DuncanIndex {
  const missing = areas.filter(({ outcome }) => Number.isNaN(outcome)).length;
  if (missing > areas.length * mostMissing) {
    return { index: null, reason: `${missing} of ${areas.length} outcomes are missing, more than 20 %.` };
  }
  let deprivedTotal = 0;
  let othersTotal = 0;
  for (const { deprived, others } of areas) {
    if (!(deprived >= 0 && others >= 0)) {
      throw new RangeError(`Numbers of people are 0 or more; an area has ${deprived} and ${others}.`);
    }
    deprivedTotal += deprived;
    othersTotal += others;
  }
  if (deprivedTotal === 0) return { index: null, reason: 'There are no deprived people in any area.' };
  if (othersTotal === 0) return { index: null, reason: 'There are no other people in any area.' };

  let a = 0;
  let b = 0;
  let index = 0;
  areas.toSorted(byOutcome).forEach(({ deprived, others }, k) => {
    const nextA = a + deprived / deprivedTotal;
    const nextB = b + others / othersTotal;
    if (k > 0) index += a * nextB - nextA * b;
    a = nextA;
    b = nextB;
  });
  return { index: highIsBad ? 0 - index : index, reason: null };
}

function byOutcome(one: DuncanArea, other: DuncanArea): number {
  if (Number.isNaN(one.outcome)) return Number.isNaN(other.outcome) ? 0 : 1;
  return Number.isNaN(other.outcome) ? -1 : one.outcome - other.outcome;
}
