/**
 * Σ k(k−1)(2k+5) over groups of k equal values: what ties take from 18 × the variance of Kendall's s
 * (Kendall 1975, chapter 4; Sen 1968, equation 2.6).
 */
export function tieTerm(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  let sum = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && sorted[end] === sorted[start]) end += 1;
    const k = end - start;
    sum += k * (k - 1) * (2 * k + 5);
    start = end;
  }
  return sum;
}
