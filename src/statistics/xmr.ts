/** Rules of a process behaviour chart. Points are numbered from 1, in order of time. */
export const xmrRules = ['outside-limits', 'seven-one-side', 'seven-point-trend', 'two-of-three'] as const;

export interface XmrSignal {
  rule: (typeof xmrRules)[number];
  from: number;
  to: number;
}

export interface Xmr {
  mean: number;
  lower: number;
  upper: number;
  /** Mean moving range the limits rest on. */
  movingRange: number;
  signals: XmrSignal[];
  /** True for fewer than 12 points: limits that will still move. */
  trial: boolean;
}

const limitFactor = 2.66;
const screenFactor = 3.267;

/**
 * Process behaviour (XmR) chart of NHS England's "Making Data Count": mean ± 2.66 × mean moving range.
 * With `screen`, moving ranges of 3.267 × the mean range or more are left out once before the limits are formed;
 * the mean keeps every point. Signals as NHSRplotthedots gives them (see docs/methods/xmr.md).
 *
 * `values` in order of time, any unit; NaN is a missing point: it keeps its number and takes no part.
 * Null for fewer than two values.
 */
export function xmr(values: ArrayLike<number>, { screen = false } = {}): Xmr | null {
  const at: number[] = [];
  const present: number[] = [];
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    if (Number.isNaN(value)) continue;
    at.push(i + 1);
    present.push(value);
  }
  if (present.length < 2) return null;
  const mean = average(present);
  const movingRange = meanMovingRange(present, screen);
  const reach = limitFactor * movingRange;
  const signals = findSignals(present, mean, reach).map(({ rule, from, to }) => ({
    rule,
    from: at[from] as number,
    to: at[to] as number,
  }));
  return { mean, lower: mean - reach, upper: mean + reach, movingRange, signals, trial: present.length < 12 };
}

function meanMovingRange(values: readonly number[], screen: boolean): number {
  const ranges = values.slice(1).map((value, i) => Math.abs(value - (values[i] as number)));
  const plain = average(ranges);
  if (!screen || plain === 0) return plain;
  return average(ranges.filter((range) => range < screenFactor * plain));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Signals with positions counted from 0 among the values present. */
function findSignals(values: readonly number[], mean: number, reach: number): XmrSignal[] {
  // A point "on" the mean or a limit by arithmetic must not fall beside it by a rounding error.
  const slack = 1e-12 * values.reduce((largest, value) => Math.max(largest, Math.abs(value)), reach);
  const offsets = values.map((value) => (Math.abs(value - mean) <= slack ? 0 : value - mean));
  const outside = offsets.map((offset) => Math.abs(offset) > reach + slack);
  const near = offsets.map((offset, i) => !outside[i] && Math.abs(offset) > (reach * 2) / 3 + slack);
  const signals: XmrSignal[] = [];
  outside.forEach((is, i) => {
    if (is) signals.push({ rule: 'outside-limits', from: i, to: i });
  });
  signals.push(...stretches(offsets.map(Math.sign), 7, 'seven-one-side', 0));
  const steps = values.slice(1).map((value, i) => Math.sign(value - (values[i] as number)));
  signals.push(...stretches(steps, 6, 'seven-point-trend', 1));
  signals.push(...twoOfThree(offsets.map(Math.sign), near));
  return signals.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Longest stretches of one sign, at least `fewest` long; `extra` points belong to the stretch beyond its last sign. */
function stretches(
  signs: readonly number[],
  fewest: number,
  rule: XmrSignal['rule'],
  extra: number,
): XmrSignal[] {
  const found: XmrSignal[] = [];
  for (let start = 0; start < signs.length; ) {
    let end = start + 1;
    while (end < signs.length && signs[end] === signs[start]) end += 1;
    if (signs[start] !== 0 && end - start >= fewest) found.push({ rule, from: start, to: end - 1 + extra });
    start = end;
  }
  return found;
}

/** Three points in a row on one side, two of them near the limit; windows that share points are one signal. */
function twoOfThree(signs: readonly number[], near: readonly boolean[]): XmrSignal[] {
  const found: XmrSignal[] = [];
  for (let start = 0; start + 2 < signs.length; start += 1) {
    const window = [start, start + 1, start + 2];
    if (signs[start] === 0 || window.some((i) => signs[i] !== signs[start])) continue;
    const close = window.filter((i) => near[i]);
    if (close.length < 2) continue;
    const from = close[0] as number;
    const to = close.at(-1) as number;
    const last = found.at(-1);
    if (last && from <= last.to) last.to = to;
    else found.push({ rule: 'two-of-three', from, to });
  }
  return found;
}
