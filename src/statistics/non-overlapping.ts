/** A stretch of time in years: from `starts` up to, and without, `ends`. A moment has both equal. */
export interface Span {
  starts: number;
  ends: number;
}

/**
 * The periods of a series that share no time, counted back from the latest one, in order of time: of three-year averages
 * published every year, each third. Values of overlapping periods repeat each other's data and would pass for a trend.
 * @throws RangeError where a period ends before it starts, or stands twice
 */
export function nonOverlapping<Period extends Span>(periods: readonly Period[]): Period[] {
  const latestFirst = periods.toSorted((a, b) => b.ends - a.ends || b.starts - a.starts);
  const kept: Period[] = [];
  latestFirst.forEach((period, i) => {
    if (!(period.starts <= period.ends)) {
      throw new RangeError(
        `A period ends after it starts; this one runs from ${period.starts} to ${period.ends}.`,
      );
    }
    const later = latestFirst[i - 1];
    if (later && later.starts === period.starts && later.ends === period.ends) {
      throw new RangeError(`The period from ${period.starts} to ${period.ends} stands twice.`);
    }
    const next = kept.at(-1);
    if (!next || period.ends <= next.starts) kept.push(period);
  });
  return kept.reverse();
}
