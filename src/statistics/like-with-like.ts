import type { PositionVerdict } from './position.ts';
import type { Polarity } from './polarity.ts';
import { betterSign } from './polarity.ts';
import { studentTQuantile } from './student-t-distribution.ts';

/** An area: its value, what predicts it, and how much it weighs (people, as a rule). NaN = missing. */
export interface LikeRow {
  value: number;
  predictor: number;
  weight: number;
}

/** How well the line fits; all null where there is no line. */
export interface LikeFit {
  slope: number | null;
  intercept: number | null;
  /** Share of the (weighted) variation the line accounts for; null where values do not vary. */
  r2: number | null;
  /** Rows the line rests on. */
  n: number;
  /** Of a row of weight 1, in the value's unit. */
  residualStandardError: number | null;
  /** Why no verdict is given; null where the fit is good enough. */
  note: string | null;
}

export interface LikeResult {
  /** What the line expects at this predictor, with the 95 % prediction interval of a row of this weight. */
  expected: number | null;
  lower: number | null;
  upper: number | null;
  verdict: PositionVerdict;
  /** Why nothing is said of this row; null where something is. */
  reason: string | null;
}

/** A line that accounts for less than this share of the variation says nothing about a single area. */
export const poorestFit = 0.25;
const fewestRows = 3;

/**
 * What an area's value would be if it did as areas like it do: weighted least squares of the value on one predictor, with a
 * 95 % prediction interval per row (variance s²(1/w + 1/Σw + (x − x̄)²/Σw(x − x̄)²), Student's t on n − 2), as R's
 * `predict(lm(…, weights), interval = "prediction", weights)` forms it. Outside it: better or worse than expected.
 * A row without a value takes no part in the line and gets its expectation. Where the fit is poor every verdict is
 * `not-comparable`. See docs/methods/like-with-like.md.
 * @throws RangeError for a weight below 0
 */
export function likeWithLike(
  rows: readonly LikeRow[],
  { polarity = 'high-is-good' }: { polarity?: Polarity } = {},
): { fit: LikeFit; results: LikeResult[] } {
  const negative = rows.find(({ weight }) => weight < 0);
  if (negative) throw new RangeError(`A weight is 0 or more; this one is ${negative.weight}.`);
  const used = rows.filter(
    ({ value, predictor, weight }) => !Number.isNaN(value) && !Number.isNaN(predictor) && weight > 0,
  );
  const line = fitLine(used);
  if (typeof line === 'string') {
    const fit = {
      slope: null,
      intercept: null,
      r2: null,
      n: used.length,
      residualStandardError: null,
      note: line,
    };
    return { fit, results: rows.map(() => nothing(line)) };
  }
  const { slope, intercept, r2, residualStandardError } = line;
  const note = poorness(r2);
  const fit = { slope, intercept, r2, n: used.length, residualStandardError, note };
  return { fit, results: rows.map((row) => judge(row, line, note, polarity)) };
}

interface Line {
  slope: number;
  intercept: number;
  r2: number | null;
  residualStandardError: number;
  centre: number;
  totalWeight: number;
  spread: number;
  t: number;
  /** Distances up to this size are rounding errors. */
  slack: number;
}

function fitLine(rows: readonly LikeRow[]): Line | string {
  if (rows.length < fewestRows) return `A line needs at least ${fewestRows} rows; there are ${rows.length}.`;
  const first = rows[0]?.predictor;
  if (rows.every(({ predictor }) => predictor === first)) return 'The predictor is the same in every row.';
  const totalWeight = rows.reduce((sum, { weight }) => sum + weight, 0);
  const centre = rows.reduce((sum, { weight, predictor }) => sum + weight * predictor, 0) / totalWeight;
  const mean = rows.reduce((sum, { weight, value }) => sum + weight * value, 0) / totalWeight;
  let spread = 0;
  let together = 0;
  for (const { weight, predictor, value } of rows) {
    spread += weight * (predictor - centre) ** 2;
    together += weight * (predictor - centre) * (value - mean);
  }
  const slope = together / spread;
  let residual = 0;
  let variation = 0;
  for (const { weight, predictor, value } of rows) {
    residual += weight * (value - mean - slope * (predictor - centre)) ** 2;
    variation += weight * (value - mean) ** 2;
  }
  const still = rows.every(({ value }) => value === rows[0]?.value);
  return {
    slope,
    intercept: mean - slope * centre,
    r2: still ? null : Math.max(0, 1 - residual / variation),
    residualStandardError: Math.sqrt(residual / (rows.length - 2)),
    centre,
    totalWeight,
    spread,
    t: studentTQuantile(0.975, rows.length - 2),
    slack: 1e-9 * rows.reduce((largest, { value }) => Math.max(largest, Math.abs(value)), 0),
  };
}

function poorness(r2: number | null): string | null {
  if (r2 === null) return 'The values do not vary, so nothing can be expected of them.';
  if (r2 >= poorestFit) return null;
  return `The predictor accounts for ${(r2 * 100).toFixed(1)} % of the variation, less than ${poorestFit * 100} %: too little to judge an area by.`;
}

function judge(row: LikeRow, line: Line, note: string | null, polarity: Polarity): LikeResult {
  if (Number.isNaN(row.predictor)) return nothing('The predictor is missing.');
  if (!(row.weight > 0)) return nothing('A row without weight has no interval.');
  const distance = row.predictor - line.centre;
  const expected = line.intercept + line.slope * row.predictor;
  const variance = 1 / row.weight + 1 / line.totalWeight + (distance * distance) / line.spread;
  const reach = line.t * line.residualStandardError * Math.sqrt(variance);
  const interval = { expected, lower: expected - reach, upper: expected + reach };
  if (note !== null) return { ...interval, verdict: 'not-comparable', reason: note };
  if (Number.isNaN(row.value))
    return { ...interval, verdict: 'not-comparable', reason: 'The value is missing.' };
  const above = row.value > interval.upper + line.slack;
  if (!above && !(row.value < interval.lower - line.slack)) {
    return { ...interval, verdict: 'no-clear-difference', reason: null };
  }
  const good = (above ? 1 : -1) * betterSign(polarity);
  if (good === 0) return { ...interval, verdict: 'not-comparable', reason: 'Neither high nor low is good.' };
  return { ...interval, verdict: good > 0 ? 'better' : 'worse', reason: null };
}

function nothing(reason: string): LikeResult {
  return { expected: null, lower: null, upper: null, verdict: 'not-comparable', reason };
}
