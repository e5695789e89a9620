import type { Row } from './column.ts';
import type { Fault } from './method.ts';

/** No row counts more events than people. */
export function partsWithinWholes(rows: readonly Row[], part: string, whole: string): Fault | null {
  const row = rows.find(({ numbers }) => (numbers[part] as number) > (numbers[whole] as number));
  if (!row) return null;
  const what = `${row.numbers[part]} is more than the ${whole}, ${row.numbers[whole]}.`;
  return { line: row.line, column: part, what };
}

/** Slopes are formed between all pairs of periods: of these many, 50 million. */
const mostPeriods = 10_000;

/** Periods are all of one kind and each stands once, and their pairs are not too many to work through. */
export function periodsOfOneSeries(rows: readonly Row[]): Fault | null {
  const beyond = rows[mostPeriods];
  if (beyond) return { line: beyond.line, column: 'period', what: 'more than 10,000 periods are too many.' };
  const seen = new Map<string, Row>();
  const first = rows[0]?.periods['period'];
  for (const row of rows) {
    const period = row.periods['period'];
    if (!first || !period) continue;
    const at = { line: row.line, column: 'period' };
    if (period.kind !== first.kind) {
      return { ...at, what: `"${period.text}" is another kind of period than "${first.text}".` };
    }
    const key = `${period.starts} ${period.ends}`;
    const earlier = seen.get(key);
    if (earlier) return { ...at, what: `"${period.text}" stands already on line ${earlier.line}.` };
    seen.set(key, row);
  }
  return null;
}

/** Where limits are given they hold the value between them. */
export function limitsAroundValue(rows: readonly Row[]): Fault | null {
  for (const { line, numbers } of rows) {
    const { value = Number.NaN, lower = Number.NaN, upper = Number.NaN } = numbers;
    if (lower > value) return { line, column: 'lower', what: `${lower} is above the value, ${value}.` };
    if (upper < value) return { line, column: 'upper', what: `${upper} is below the value, ${value}.` };
    if (lower > upper) return { line, column: 'lower', what: `${lower} is above the upper limit, ${upper}.` };
  }
  return null;
}
