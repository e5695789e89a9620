/**
 * p-values adjusted so that those under q hold a share of at most q false findings (Benjamini and Hochberg 1995).
 * Same length and order as `pValues`; the same numbers as R's `p.adjust(method = "BH")`.
 * @throws RangeError for a value outside 0 to 1
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const outside = pValues.find((p) => !(p >= 0 && p <= 1));
  if (outside !== undefined) throw new RangeError(`A p-value lies between 0 and 1; this one is ${outside}.`);
  const adjusted = pValues.slice();
  const order = pValues.map((_, i) => i).sort((i, j) => (pValues[j] as number) - (pValues[i] as number));
  let least = 1;
  order.forEach((at, step) => {
    least = Math.min(least, ((pValues[at] as number) * pValues.length) / (pValues.length - step));
    adjusted[at] = least;
  });
  return adjusted;
}
