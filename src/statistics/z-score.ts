/**
 * How many sample standard deviations (n − 1) each value lies above the mean of its own list; the sign turned where high
 * is bad, so that above 0 is always better. `values` in any unit, NaN = missing. The result has the same length: null where
 * the value is missing, or where fewer than two values or no spread leave nothing to measure by.
 * Source: Improvement Service, CPOP (CPPScore and TypeScore).
 */
export function zScores(values: ArrayLike<number>, { highIsBad = false } = {}): (number | null)[] {
  const all = Array.from(values);
  const present = all.filter((value) => !Number.isNaN(value));
  const first = present[0];
  if (present.length < 2 || present.every((value) => value === first)) return all.map(() => null);
  const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
  const squares = present.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (present.length - 1));
  return all.map((value) => {
    if (Number.isNaN(value)) return null;
    return (highIsBad ? mean - value : value - mean) / deviation;
  });
}
