/** Counts under this are withheld unless a dataset says otherwise. */
export const usualThreshold = 5;

/**
 * Which counts of one row of a table must be withheld so that nobody can be recognised: every count from 1 up to, and
 * without, `threshold`; and, where the row's total is shown, further ones (the smallest first) until at least two are
 * withheld and together reach the threshold, for otherwise subtraction would give the small one away. A count of 0 says
 * that there is nobody and is shown.
 *
 * `counts` are whole numbers; null is a cell without a value, which is never withheld. The result has the same length,
 * true = withhold. Where cells run out, all that are above 0 are withheld.
 * Source: primary and secondary suppression, Hundepool and others, Statistical Disclosure Control, 2012, chapter 4.
 * @throws RangeError for a count below 0
 */
export function withheldCells(
  counts: readonly (number | null)[],
  { threshold = usualThreshold, totalShown = true } = {},
): boolean[] {
  const negative = counts.find((count) => count !== null && !(count >= 0));
  if (negative !== undefined) throw new RangeError(`A count is 0 or more; this one is ${negative}.`);
  const withheld = counts.map((count) => count !== null && count > 0 && count < threshold);
  if (!totalShown || !withheld.includes(true)) return withheld;
  const smallestFirst = counts
    .flatMap((count, at) => (count === null || count === 0 ? [] : [{ count, at }]))
    .sort((a, b) => a.count - b.count);
  let cells = 0;
  let sum = 0;
  for (const { count, at } of smallestFirst) {
    if (!withheld[at] && cells >= 2 && sum >= threshold) break;
    withheld[at] = true;
    cells += 1;
    sum += count;
  }
  return withheld;
}
